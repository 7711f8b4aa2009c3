import { asString, isObject, objectsOf, type JsonObject } from '../define/json.ts'
import type { ChatParameters } from '../define/request.ts'
import { nameFrom } from './ids.ts'
import { tokensOf } from './text.ts'

/** Events are padded so that their length does not tell the token's; the pads bring texts to multiples of this. */
const PADDED_TO = 16
const AUDIO_PIECE = 256

interface Piece {
  readonly delta: JsonObject
  readonly logprobs?: unknown
  readonly finish?: unknown
}

/**
 * Cuts a completion into the chunks of a stream. The completion may be a wrong one that a deviation made: what it
 * holds is passed on as it is, what it lacks stays missing.
 */
export function chunksOf(completion: JsonObject, chat: ChatParameters): JsonObject[] {
  const { choices, usage, moderation, object: _object, id, ...rest } = completion
  const head = { ...(id === undefined ? {} : { id }), object: 'chat.completion.chunk', ...rest }
  const usageMember = chat.includeUsage ? { usage: null } : {}
  const chunks: JsonObject[] = interleaved(objectsOf(choices)).map((choice) => ({
    ...head,
    choices: [choice],
    ...usageMember,
  }))
  if (moderation !== undefined) chunks.push({ ...head, choices: [], ...usageMember, moderation })
  if (chat.includeUsage && usage !== undefined) chunks.push({ ...head, choices: [], usage })
  return chat.includeObfuscation === false ? chunks : chunks.map(obfuscated)
}

/** The pieces of all choices, a round of each after the other, as a server that samples them side by side sends them. */
function interleaved(choices: readonly JsonObject[]): JsonObject[] {
  const tracks = choices.map((choice) => ({ choice, pieces: piecesOf(choice) }))
  const longest = Math.max(0, ...tracks.map(({ pieces }) => pieces.length))
  return Array.from({ length: longest }).flatMap((_, round) =>
    tracks.flatMap(({ choice, pieces }) => {
      const piece = pieces[round]
      return piece === undefined ? [] : [choiceOf(choice, piece)]
    }),
  )
}

function choiceOf(choice: JsonObject, { delta, logprobs = null, finish = null }: Piece): JsonObject {
  return { ...('index' in choice ? { index: choice['index'] } : {}), delta, logprobs, finish_reason: finish }
}

function piecesOf(choice: JsonObject): Piece[] {
  const message = isObject(choice['message']) ? choice['message'] : {}
  const {
    role,
    content,
    refusal,
    tool_calls: calls,
    function_call: call,
    audio,
    annotations: _kept,
    ...others
  } = message
  const thoughts = Object.entries(others).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const rest = Object.entries(others).filter(([, value]) => typeof value !== 'string')
  const first: JsonObject = {
    ...(role === undefined ? {} : { role }),
    ...('content' in message ? { content: typeof content === 'string' ? '' : content } : {}),
    ...('refusal' in message ? { refusal: typeof refusal === 'string' ? '' : refusal } : {}),
    ...Object.fromEntries(rest),
  }
  return [
    { delta: first },
    ...thoughts.flatMap(([name, text]) => tokensOf(text).map((token) => ({ delta: { [name]: token } }))),
    ...textPieces('content', content, choice['logprobs']),
    ...textPieces('refusal', refusal, choice['logprobs']),
    ...callPieces(calls),
    ...(isObject(call) ? legacyPieces(call) : []),
    ...(isObject(audio) ? audioPieces(audio) : []),
    { delta: {}, finish: choice['finish_reason'] },
  ]
}

/** One piece for each token, with its log probability when there is one for each; the last takes what is left over. */
function textPieces(member: 'content' | 'refusal', text: unknown, logprobs: unknown): Piece[] {
  if (typeof text !== 'string') return []
  const tokens = tokensOf(text)
  if (!isObject(logprobs)) return tokens.map((token) => ({ delta: { [member]: token }, logprobs }))
  const listed: unknown = logprobs[member]
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : []
  return tokens.map((token, position) => ({
    delta: { [member]: token },
    logprobs: {
      ...logprobs,
      [member]: position === tokens.length - 1 ? entries.slice(position) : entries.slice(position, position + 1),
    },
  }))
}

/** A call opens with its identity and an empty text, then only the text grows. */
function callPieces(calls: unknown): Piece[] {
  return objectsOf(calls).flatMap((call, index) => {
    const kind = call['type'] === 'custom' ? 'custom' : 'function'
    const textMember = kind === 'custom' ? 'input' : 'arguments'
    const definition = call[kind]
    const toDelta = (fragment: JsonObject): Piece => ({ delta: { tool_calls: [{ index, ...fragment }] } })
    if (!isObject(definition)) return [toDelta(call)]
    const text = definition[textMember]
    if (typeof text !== 'string') return [toDelta(call)]
    return [
      toDelta({ ...call, [kind]: { ...definition, [textMember]: '' } }),
      ...tokensOf(text).map((token) => toDelta({ [kind]: { [textMember]: token } })),
    ]
  })
}

function legacyPieces(call: JsonObject): Piece[] {
  const text = asString(call['arguments'])
  if (text === undefined) return [{ delta: { function_call: call } }]
  return [
    { delta: { function_call: { ...call, arguments: '' } } },
    ...tokensOf(text).map((token) => ({ delta: { function_call: { arguments: token } } })),
  ]
}

const audioPiece = (audio: JsonObject): Piece => ({ delta: { audio } })

function audioPieces({ id, transcript, data, expires_at: expires }: JsonObject): Piece[] {
  const sound = asString(data) ?? ''
  const pieces = Array.from({ length: Math.ceil(sound.length / AUDIO_PIECE) }, (_, position) =>
    sound.slice(position * AUDIO_PIECE, (position + 1) * AUDIO_PIECE),
  )
  return [
    audioPiece({ id, transcript: '' }),
    ...tokensOf(asString(transcript) ?? '').map((token) => audioPiece({ transcript: token })),
    ...pieces.map((piece) => audioPiece({ data: piece })),
    audioPiece({ expires_at: expires }),
  ]
}

/** Pads are the same in every stream, so that each is made once. */
const PADS: string[] = []

function padAt(position: number): string {
  return (PADS[position] ??= nameFrom('pad', position))
}

function obfuscated(chunk: JsonObject, position: number): JsonObject {
  const length = JSON.stringify(chunk['choices']).length
  const pad = PADDED_TO - (length % PADDED_TO)
  return { ...chunk, obfuscation: padAt(position).slice(0, pad) }
}
