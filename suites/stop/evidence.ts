import type { ChoiceView } from '../../src/define/answer.ts'
import { asString, isObject, objectsOf } from '../../src/define/json.ts'
import type { ChatParameters, RequestView } from '../../src/define/request.ts'

/** A text that counts, up to its last number and what stands behind that. */
const COUNTED = /(?:^|\D)(\d{1,6})[\s,;.]*$/
/** Members by which some servers tell which stop string ended an answer. */
const TOLD_BY = ['stop_reason', 'matched_stop', 'stop_sequence']

/** The stop strings of a request that can end anything. */
export const stopsOf = ({ stops }: ChatParameters): readonly string[] => stops.filter((stop) => stop !== '')

/**
 * Whether a request wants its text cut before the stop string. By members of their own, some servers are asked to keep
 * it, to repeat the prompt, or not to stop before so many tokens.
 */
export function wantsCut({ endpoint, json, chat }: RequestView): boolean {
  if (endpoint !== 'chat' || stopsOf(chat).length === 0 || !isObject(json)) return false
  const { include_stop_str_in_output: keeps, echo, min_tokens: least = 0 } = json
  return keeps !== true && echo !== true && !(typeof least === 'number' && least > 0)
}

/** What an answer adds: some servers repeat the beginning that a last message of the assistant gives it. */
export function addedTo({ messages }: ChatParameters, content: string): string {
  const last = messages.at(-1)
  const begun = last?.['role'] === 'assistant' ? asString(last['content']) : undefined
  return begun !== undefined && content.startsWith(begun) ? content.slice(begun.length) : content
}

/**
 * Whether an answer visibly ends where a stop string would have come: the server says so, the text breaks off a count
 * right before it, or the prompt dictates the text and goes on with it.
 */
export function endsAtStop({ content, raw }: ChoiceView, chat: ChatParameters): boolean {
  const stops = stopsOf(chat)
  if (TOLD_BY.some((member) => stops.some((stop) => raw[member] === stop))) return true
  if (content === undefined || content === '' || stops.some((stop) => content.includes(stop))) return false
  const prompt = lastText(chat)
  return breaksOffCount(content, prompt, stops) || breaksOffDictation(content, prompt, stops)
}

function breaksOffCount(content: string, prompt: string, stops: readonly string[]): boolean {
  const last = COUNTED.exec(content.slice(-40))?.[1]
  if (last === undefined) return false
  const next = String(Number(last) + 1)
  if (!(prompt.match(/\d+/g) ?? []).some((number) => Number(number) > Number(last))) return false
  return stops.some((stop) => stop.replaceAll(/[\s,;.]/g, '') === next)
}

function breaksOffDictation(content: string, prompt: string, stops: readonly string[]): boolean {
  const said = content.trim()
  if (said.length < 3) return false
  return stops.some((stop) => prompt.includes(`${said}${stop}`) || prompt.includes(`${said} ${stop}`))
}

function lastText({ messages }: ChatParameters): string {
  const content = messages.at(-1)?.['content']
  return (
    asString(content) ??
    objectsOf(content)
      .map(({ text }) => asString(text) ?? '')
      .join(' ')
  )
}
