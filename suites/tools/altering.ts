import { mapMessages, refusal, within } from '../../src/define/alter.ts'
import type { Deviation, Moment } from '../../src/define/fault.ts'
import { isObject, objectsOf, parseJson, type JsonObject } from '../../src/define/json.ts'
import { wantsJson, type ChatParameters } from '../../src/define/request.ts'

/** Changes every tool call of an answer. */
export function inCalls(
  change: (call: JsonObject, position: number) => JsonObject,
  when?: Deviation['when'],
): Deviation {
  return {
    ...(when !== undefined && { when }),
    completion: (completion) =>
      mapMessages(completion, (message) =>
        Array.isArray(message['tool_calls'])
          ? { ...message, tool_calls: objectsOf(message['tool_calls']).map(change) }
          : message,
      ),
  }
}

/** Changes the text of the arguments of every call of a function. */
export function inArguments(change: (text: string) => unknown, when?: Deviation['when']): Deviation {
  return inCalls(
    (call) =>
      within(call, 'function', (called) =>
        typeof called['arguments'] === 'string' ? { ...called, arguments: change(called['arguments']) } : called,
      ),
    when,
  )
}

/** Changes the arguments of every call that has an object for them. */
export function inPassed(change: (passed: JsonObject) => JsonObject, when?: Deviation['when']): Deviation {
  return inArguments((text) => {
    const passed = parseJson(text)
    return isObject(passed) ? JSON.stringify(change(passed)) : text
  }, when)
}

/** Changes every string below a value. */
function inStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => inStrings(item, change))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inStrings(member, change)]))
}

export const inPassedStrings = (change: (text: string) => string): Deviation =>
  inArguments((text) => {
    const passed = parseJson(text)
    return passed === undefined ? text : JSON.stringify(inStrings(passed, change))
  }, isLoose)

/** On chat requests of a kind. */
export const onChat =
  (when: (chat: ChatParameters) => boolean) =>
  ({ request }: Moment): boolean =>
    request.endpoint === 'chat' && when(request.chat)

export const inJson = ({ request }: Moment): boolean => wantsJson(request)
export const isLoose = ({ request }: Moment): boolean => !request.chat.tools.some(({ strict }) => strict)
/** In JSON answers that call functions which are not strict. */
export const loosely = (moment: Moment): boolean => inJson(moment) && isLoose(moment)

/** Changes the name that every call goes to, and what is passed where that is given. */
export const calling = (name: string, when: (chat: ChatParameters) => boolean, passed?: string): Deviation =>
  inCalls(
    (call) =>
      within(call, 'function', (called) => ({ ...called, name, ...(passed !== undefined && { arguments: passed }) })),
    onChat(when),
  )

/** Answers 400 to chat requests. */
export const refusing = (members: JsonObject, when: (chat: ChatParameters) => boolean): Deviation => ({
  when: onChat(when),
  answers: () => refusal(400, members),
})
