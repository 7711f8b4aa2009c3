import { openapi } from '../../src/define/cite.ts'
import { isObject, objectsOf, stringsOf, type JsonObject } from '../../src/define/json.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type StreamRule, type Violated } from '../../src/define/rule.ts'
import { functionCallPieces } from './function-call-pieces.ts'

export const functionCall: AnswerRule & StreamRule = rule({
  id: 'message.function-call',
  level: 'MUST',
  says: 'function_call comes only when the request has functions, alone, and with a name and arguments that are strings.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'function_call'),
  matters:
    'Clients that read both forms run the call twice; those that read one form may find the wrong one, or a function that they do not have.',
  follows: ['sse.payload-object', 'sse.event-terminated', 'chunk.index'],
  onStream: functionCallPieces,
  onAnswer({ source, choices }, violated, request): Examined {
    let examined = false
    for (const { message, pointer, toolCalls, finishReason } of choices) {
      const call = message['function_call']
      // Many servers send null for what is not there.
      if (call === undefined || call === null) continue
      const at = `${pointer}/message/function_call`
      examined = true
      if (!request.chat.legacyFunctions) violated('not-asked-for', at, { expected: 'no function_call' })
      else if (toolCalls.length > 0) violated('both-forms', at, { expected: 'no tool_calls beside it' })
      if (isRuledOut(request)) violated('called-despite-none', at, { expected: 'no function_call' })
      if (!isObject(call)) {
        violated('wrong-type', at, { expected: 'an object' })
        continue
      }
      // A stream that was cut before its end may still owe the arguments.
      if (source === 'stream' && typeof finishReason !== 'string') continue
      for (const member of ['name', 'arguments'] as const) {
        if (typeof call[member] !== 'string')
          violated(`${member}-not-string`, `${at}/${member}`, { expected: 'a string' })
      }
      lookAtName(call, at, violated, request, source === 'stream')
    }
    return examined ? undefined : 'unseen'
  },
})

/** Whether the request has functions, and says that none is to be called. */
function isRuledOut(request: RequestView): boolean {
  const { json, chat } = request
  return chat.legacyFunctions && isObject(json) && json['function_call'] === 'none' && !invitesRefusal(request)
}

/** Whether the function called is one that the request declares, and the one that it names where it names one. */
function lookAtName(
  { name }: JsonObject,
  at: string,
  violated: Violated,
  request: RequestView,
  mayBeBegun: boolean,
): void {
  if (typeof name !== 'string') return
  if (name.trim() === '') {
    violated('name-empty', `${at}/name`, { expected: 'the name of a function' })
    return
  }
  const declared = declaredIn(request)
  if (declared.length === 0) return
  if (!declared.includes(name)) {
    // Of a name in pieces only the first is put together: the pieces are reported where they come.
    const isBegun = mayBeBegun && declared.some((one) => one.startsWith(name))
    if (!isBegun) violated('undeclared', `${at}/name`, { expected: declared })
    return
  }
  const wanted = wantedOf(request)
  if (wanted !== undefined && declared.includes(wanted) && name !== wanted) {
    violated('other-function', `${at}/name`, { expected: wanted })
  }
}

/** The names of the functions that a request declares in the deprecated form; none when it was made to be refused. */
function declaredIn(request: RequestView): readonly string[] {
  const { json } = request
  if (!isObject(json) || invitesRefusal(request)) return []
  return stringsOf(objectsOf(json['functions']).map(({ name }) => name))
}

function wantedOf({ json }: RequestView): string | undefined {
  const choice = isObject(json) ? json['function_call'] : undefined
  return isObject(choice) && typeof choice['name'] === 'string' ? choice['name'] : undefined
}
