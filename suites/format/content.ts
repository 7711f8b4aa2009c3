import type { ChoiceView } from '../../src/define/answer.ts'
import { parseJson } from '../../src/define/json.ts'
import { asksForJson, invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { endedByItself, endsText } from './natural-end.ts'

/** A chat request for JSON that was not made to be refused. */
export function wantsJsonContent(request: RequestView): boolean {
  return request.endpoint === 'chat' && asksForJson(request) && !invitesRefusal(request)
}

/** Whether the server itself sees to it that JSON comes out, and not only the model. */
export function enforcesJson({ chat }: RequestView): boolean {
  return chat.format.kind === 'json_object' || (chat.format.kind === 'schema' && chat.format.strict)
}

/**
 * The content of a choice that is to be JSON. Undefined where it owes none: it calls tools, refuses, was cut off or
 * filtered, may end at a stop sequence, or has content of a wrong type, which is another rule's matter.
 */
export function jsonContent(choice: ChoiceView, { chat }: RequestView): string | undefined {
  const { toolCalls, functionCall, finishReason, message, content } = choice
  if (!endsText(finishReason) || !endedByItself(choice) || chat.stops.length > 0) return undefined
  if (toolCalls.length > 0 || functionCall !== undefined || isSpoken(message['audio'])) return undefined
  return content ?? ((message['content'] ?? null) === null ? '' : undefined)
}

const isSpoken = (audio: unknown): boolean => typeof audio === 'object' && audio !== null

/** What stands around the JSON in a text that as a whole is none: a code fence, or words. */
export function wrappingOf(text: string): 'fenced' | 'text-before' | 'text-after' | undefined {
  const trimmed = text.trim()
  if (parseJson(trimmed) !== undefined) return undefined
  if (trimmed.startsWith('```')) return 'fenced'
  const start = trimmed.search(/[[{]/)
  const end = Math.max(trimmed.lastIndexOf('}'), trimmed.lastIndexOf(']')) + 1
  if (start < 0 || end <= start || parseJson(trimmed.slice(start, end)) === undefined) return undefined
  return start > 0 ? 'text-before' : 'text-after'
}

/** Whether a text is the beginning of a JSON object or array whose end is missing. */
export function isCutJson(text: string): boolean {
  const start = text.trimStart()
  if (!/^[[{]/.test(start)) return false
  let depth = 0
  let inString = false
  for (let position = 0; position < start.length; position++) {
    const character = start.charAt(position)
    if (inString && character === '\\') position++
    else if (character === '"') inString = !inString
    else if (inString) continue
    else if (character === '{' || character === '[') depth++
    else if ((character === '}' || character === ']') && --depth <= 0) return false
  }
  return true
}
