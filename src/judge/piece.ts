import { fragmentsOf, type ChunkView } from '../define/chunk.ts'
import { asInteger, isObject, type JsonObject } from '../define/json.ts'

/**
 * A chunk that only brings the next piece of a text: one choice, in whose delta there is one text or one piece of the
 * arguments of one call, and beside it no more than what stands in all chunks. All but the text is its frame.
 */
export interface Piece {
  readonly chunk: JsonObject
  readonly choice: JsonObject
  readonly delta: JsonObject
  /** The member of the delta that holds the text; `tool_calls` for a piece of arguments. */
  readonly member: string
  /** The index of the call that the arguments belong to; undefined for other texts. */
  readonly call: number | undefined
}

type Kind = 'scalar' | 'text' | 'null'

/** What a piece may hold beside the choice, and the choice beside the delta. */
const OF_CHUNK: ReadonlyMap<string, Kind> = new Map([
  ['id', 'scalar'],
  ['object', 'scalar'],
  ['created', 'scalar'],
  ['model', 'scalar'],
  ['service_tier', 'scalar'],
  ['system_fingerprint', 'scalar'],
  ['usage', 'null'],
  ['obfuscation', 'text'],
])
const OF_CHOICE: ReadonlyMap<string, Kind> = new Map([
  ['index', 'scalar'],
  ['finish_reason', 'null'],
  ['logprobs', 'null'],
])
const TEXTS: ReadonlySet<string> = new Set(['content', 'refusal', 'reasoning_content', 'reasoning'])

/** The piece that a chunk is; undefined when it says anything else. */
export function pieceIn({ raw, choices }: ChunkView): Piece | undefined {
  const [choice] = choices
  if (choice?.delta === undefined || !hasOneItem(raw['choices'])) return undefined
  const { delta } = choice
  if (!holdsOnly(raw, OF_CHUNK, 'choices') || !holdsOnly(choice.raw, OF_CHOICE, 'delta')) return undefined
  const [member, ...others] = Object.keys(delta).filter((name) => delta[name] !== null)
  if (member === undefined || others.length > 0) return undefined
  const call = asInteger(fragmentsOf(choice)[0]?.['index'])
  if (call === undefined && !TEXTS.has(member)) return undefined
  return isText(textIn(delta, member, call)) ? { chunk: raw, choice: choice.raw, delta, member, call } : undefined
}

function holdsOnly(object: JsonObject, kinds: ReadonlyMap<string, Kind>, beside: string): boolean {
  return Object.entries(object).every(([name, value]) => name === beside || isOfKind(value, kinds.get(name)))
}

function isOfKind(value: unknown, kind: Kind | undefined): boolean {
  if (value === null) return kind !== undefined
  if (kind === 'text') return typeof value === 'string'
  return kind === 'scalar' && typeof value !== 'object'
}

/**
 * Whether a chunk is a piece with the same frame. Nearly every chunk of a stream is asked, so it reads what can be there
 * by name: where that is the same, and there is as much of it, there is nothing else.
 */
export function hasFrameOf({ chunk, choice, delta, member, call }: Piece, { raw, choices }: ChunkView): boolean {
  const next = choices[0]
  return (
    next?.delta !== undefined &&
    isText(textIn(next.delta, member, call)) &&
    isSameBeside(next.delta, delta, member) &&
    isSameChoice(next.raw, choice) &&
    isSameChunk(raw, chunk)
  )
}

/** The chunk that is like a piece but for its text and, where it has one, its obfuscation. */
export function chunkWith(
  { chunk, choice, delta, member, call }: Piece,
  text: string,
  obfuscation?: string,
): JsonObject {
  const brought = call === undefined ? text : [{ index: call, function: { arguments: text } }]
  const choices = [{ ...choice, delta: { ...delta, [member]: brought } }]
  return obfuscation === undefined ? { ...chunk, choices } : { ...chunk, choices, obfuscation }
}

function isSameChunk(next: JsonObject, before: JsonObject): boolean {
  return (
    next['id'] === before['id'] &&
    next['object'] === before['object'] &&
    next['created'] === before['created'] &&
    next['model'] === before['model'] &&
    next['service_tier'] === before['service_tier'] &&
    next['system_fingerprint'] === before['system_fingerprint'] &&
    next['usage'] === before['usage'] &&
    isSameOrText(next['obfuscation'], before['obfuscation']) &&
    hasOneItem(next['choices']) &&
    sizeOf(next) === sizeOf(before)
  )
}

const isSameOrText = (next: unknown, before: unknown): boolean =>
  typeof next === 'string' ? typeof before === 'string' : next === before

function isSameChoice(next: JsonObject, before: JsonObject): boolean {
  return (
    next['index'] === before['index'] &&
    next['finish_reason'] === before['finish_reason'] &&
    next['logprobs'] === before['logprobs'] &&
    sizeOf(next) === sizeOf(before)
  )
}

/** Whether two deltas have the same members, all null but the text. */
function isSameBeside(next: JsonObject, before: JsonObject, text: string): boolean {
  const size = sizeOf(next)
  if (size !== sizeOf(before)) return false
  return size === 1 || Object.keys(before).every((name) => name === text || next[name] === null)
}

/** The text of a delta: that of a member, or the arguments where its call is known and they are all that it brings. */
function textIn(delta: JsonObject, member: string, call: number | undefined): unknown {
  if (call === undefined) return delta[member]
  const fragments = delta['tool_calls']
  const fragment: unknown = hasOneItem(fragments) ? fragments[0] : undefined
  if (!isObject(fragment) || fragment['index'] !== call || sizeOf(fragment) !== 2) return undefined
  const { function: called } = fragment
  return isObject(called) && sizeOf(called) === 1 ? called['arguments'] : undefined
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

const hasOneItem = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length === 1

const sizeOf = (object: JsonObject): number => Object.keys(object).length
