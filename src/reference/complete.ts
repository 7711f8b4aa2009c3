import { asString, isObject, stringsOf, type JsonObject } from '../define/json.ts'
import type { ChatParameters } from '../define/request.ts'
import { spokenAudio } from './audio.ts'
import { capped, type Capped } from './cap.ts'
import { nameFrom } from './ids.ts'
import { logprobsOf } from './logprobs.ts'
import { moderated } from './moderation.ts'
import { scriptAnswer, type Scripted, type ScriptedCall } from './script.ts'
import { countTokens, cutAtStop } from './text.ts'
import { usageOf } from './usage.ts'

/** The most tokens of one choice where the request sets no cap. */
const OUTPUT_LIMIT = 16_384

/** What makes one completion different from another that answers the same request. */
export interface Occasion {
  /** Counted from 1 over the life of the server; names are made from it. */
  readonly requestNumber: number
  /** Unix time in milliseconds. */
  readonly now: number
}

/** The completion object that answers a request, with what the model says cut as the request wants it. */
export function complete(
  body: JsonObject,
  chat: ChatParameters,
  occasion: Occasion,
  scripted: Scripted = scriptAnswer(body, chat),
): JsonObject {
  const text = scripted.text === undefined ? undefined : cutAtStop(scripted.text, chat.stops)
  const answer = capped({ ...scripted, text }, chat.cap ?? OUTPUT_LIMIT)
  const speaks = stringsOf(body['modalities']).includes('audio') && answer.text !== undefined
  const audio = speaks ? countTokens(answer.text ?? '') : 0
  return {
    id: `chatcmpl-${nameFrom('completion', occasion.requestNumber)}`,
    object: 'chat.completion',
    created: Math.floor(occasion.now / 1000),
    model: chat.model,
    choices: Array.from({ length: chat.n }, (_, index) => ({
      index,
      message: messageOf(answer, body, occasion, index, speaks),
      logprobs:
        chat.logprobs && answer.text !== undefined && !speaks ? logprobsOf(answer.text, chat.topLogprobs ?? 0) : null,
      finish_reason: answer.cut ? 'length' : answer.finish,
    })),
    usage: usageOf(body, chat, { ...answer.spent, audio }, answer.text ?? ''),
    service_tier: tierOf(body['service_tier']),
    system_fingerprint: 'fp_reference1',
    ...(isObject(body['moderation']) ? { moderation: moderated(asString(body['moderation']['model'])) } : {}),
  }
}

function messageOf(answer: Capped, body: JsonObject, occasion: Occasion, index: number, speaks: boolean): JsonObject {
  const { reasoning, text, calls } = answer
  const content = text ?? (calls.length > 0 ? null : '')
  return {
    role: 'assistant',
    content: speaks ? null : content,
    refusal: null,
    ...(reasoning === undefined ? {} : { reasoning_content: reasoning }),
    ...callMembers(calls, occasion, index),
    ...(speaks ? { audio: spokenAudio(text ?? '', body['audio'], occasion, index) } : {}),
    annotations: isObject(body['web_search_options']) && text !== undefined && text !== '' ? [citation(text)] : [],
  }
}

function callMembers(calls: readonly ScriptedCall[], { requestNumber }: Occasion, choice: number): JsonObject {
  const [first] = calls
  if (first === undefined) return {}
  if (first.type === 'legacy') return { function_call: { name: first.name, arguments: first.text } }
  return {
    tool_calls: calls.map(({ type, name, text }, position) => ({
      id: `call_${nameFrom('call', requestNumber, choice, position).slice(0, 24)}`,
      type,
      ...(type === 'custom' ? { custom: { name, input: text } } : { function: { name, arguments: text } }),
    })),
  }
}

function citation(text: string): JsonObject {
  const found = { start_index: 0, end_index: text.length, url: 'https://example.com/', title: 'Example' }
  return { type: 'url_citation', url_citation: found }
}

/** The tier that served the request: `auto` is settled, `fast` is the other name of `priority`. */
function tierOf(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted === 'auto') return 'default'
  return wanted === 'fast' ? 'priority' : wanted
}
