import { openapi } from '../../src/define/cite.ts'
import { standsForFailure } from '../../src/define/failure.ts'
import { isObject } from '../../src/define/json.ts'
import { succeeded, type ResponseView } from '../../src/define/response.ts'
import {
  areaOf,
  rule,
  type ChunkRule,
  type Examined,
  type ResponseRule,
  type Rule,
  type UmbrellaRule,
} from '../../src/define/rule.ts'
import { noSplitCharacters } from './characters.ts'
import { choicesAscending, choicesComplete, hasChoices } from './choices.ts'
import { closes, done, doneExact, doneLast, notTruncated } from './ending.ts'
import { finishDeltaEmpty, finishLast, finishOnce } from './finish.ts'
import { createdConstant, idConstant, modelConstant } from './identity.ts'
import { increments } from './increments.ts'
import { severalContentChunks } from './pieces.ts'
import { roleFirst, roleOnce } from './role.ts'

/** The areas whose rules speak about a completion, streamed or not. */
const ASSEMBLED_AREAS: ReadonlySet<string> = new Set(['choice', 'message', 'finish', 'usage', 'tools', 'format'])

export const iffRequested: ResponseRule = rule({
  id: 'stream.iff-requested',
  level: 'MUST',
  says: 'A request with stream true gets an event stream, any other request gets one JSON document.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'stream'),
  matters: 'The official SDKs see no chunks at all in a document, and hand a stream back as one bare string.',
  onResponse(response, violated, { json, chat }): Examined {
    if (!succeeded(response) || !isObject(json) || chat.stream === undefined || reportsFailure(response))
      return 'unseen'
    const { bodyKind, ending } = response
    if (bodyKind === 'empty' && (ending.kind !== 'complete' || !chat.stream)) return 'unseen'
    if (chat.stream && bodyKind === 'document') {
      violated('document-for-stream', undefined, { expected: 'an event stream', actual: response.text.slice(0, 200) })
    } else if (chat.stream && bodyKind === 'empty') {
      violated('empty-body', undefined, { expected: 'an event stream', actual: '' })
    } else if (!chat.stream && bodyKind === 'sse') {
      violated('stream-for-document', undefined, { expected: 'a JSON document', actual: response.text.slice(0, 200) })
    }
  },
})

export const assembledValid: UmbrellaRule = rule({
  id: 'stream.assembled-valid',
  level: 'MUST',
  says: 'What the chunks of a stream assemble to is a completion that keeps all rules on completions.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse'),
  matters: 'The accumulating helpers of the SDKs and every client that collects the chunks get a broken answer.',
  over: 'streams',
  covers: ({ rule: id, event }) => event === undefined && ASSEMBLED_AREAS.has(areaOf(id)),
})

export const obfuscationOff: ChunkRule = rule({
  id: 'stream.obfuscation-off',
  level: 'MUST',
  says: 'The obfuscation of a chunk is a string, and absent when include_obfuscation is false.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamOptions', 'include_obfuscation'),
  matters: 'Who turns it off wants to save the bytes and still pays for them.',
  reads: 'frame',
  onChunk({ raw }, violated, { chat }): Examined {
    const obfuscation = raw['obfuscation']
    const isOff = chat.includeObfuscation === false
    if (obfuscation === undefined || obfuscation === null) return isOff ? undefined : 'unseen'
    if (typeof obfuscation !== 'string') violated('not-a-string', '/obfuscation', { expected: 'a string' })
    if (isOff) violated('present-though-off', '/obfuscation', { expected: 'no obfuscation' })
  },
})

/** The rules on a stream as a whole. */
export const rules: readonly Rule[] = [
  iffRequested,
  done,
  doneExact,
  doneLast,
  closes,
  hasChoices,
  notTruncated,
  severalContentChunks,
  idConstant,
  createdConstant,
  modelConstant,
  roleFirst,
  roleOnce,
  finishOnce,
  finishLast,
  finishDeltaEmpty,
  choicesComplete,
  choicesAscending,
  increments,
  noSplitCharacters,
  assembledValid,
  obfuscationOff,
]

/** A failure in place of a completion is judged by the rules on errors. */
function reportsFailure({ json }: ResponseView): boolean {
  return isObject(json) && standsForFailure(json)
}
