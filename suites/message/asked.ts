import { isObject, objectsOf, stringsOf, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'

/** The texts of all messages of a request. */
export function promptTexts({ chat }: RequestView): readonly string[] {
  return chat.messages.flatMap(textsIn)
}

/** The texts of a message: its content, or the text parts of it. */
export function textsIn({ content }: JsonObject): readonly string[] {
  if (typeof content === 'string') return [content]
  return objectsOf(content).flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
}

const OTHER_OUTPUT = ['tools', 'functions', 'web_search_options', 'audio'] as const

/**
 * A valid request that only text can answer: no tools, no JSON format, no audio, no stop sequence that could be met at
 * once, and a user message that waits for its answer.
 */
export function asksForPlainText({ endpoint, json, chat, aim }: RequestView): boolean {
  if (endpoint !== 'chat' || !isObject(json) || aim?.expects === 'refusal') return false
  if (OTHER_OUTPUT.some((member) => isGiven(json[member]))) return false
  if (chat.format.kind !== 'absent' && chat.format.kind !== 'text') return false
  if (stringsOf(json['modalities']).some((modality) => modality !== 'text')) return false
  return chat.stops.length === 0 && chat.messages.at(-1)?.['role'] === 'user'
}

/** An empty list offers nothing. */
const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
