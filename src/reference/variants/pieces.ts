import { mapChoices, within } from '../../define/alter.ts'
import { asString, isObject, objectsOf, type JsonObject } from '../../define/json.ts'

/** Other ways to cut an answer into chunks. */

const choiceOf = (chunk: JsonObject): JsonObject | undefined => objectsOf(chunk['choices'])[0]
const indexOf = (chunk: JsonObject): unknown => choiceOf(chunk)?.['index']

/** The delta of the choice of a chunk; empty where there is none. */
export function deltaOf(chunk: JsonObject): JsonObject {
  const delta = choiceOf(chunk)?.['delta']
  return isObject(delta) ? delta : {}
}

/** The text that a chunk brings, if it brings nothing else. */
export function textIn(chunk: JsonObject): string | undefined {
  const delta = deltaOf(chunk)
  const { content } = delta
  return typeof content === 'string' && content !== '' && Object.keys(delta).length === 1 ? content : undefined
}

/** The chunk with another delta. */
function withDelta(chunk: JsonObject, delta: JsonObject): JsonObject {
  return mapChoices(chunk, (choice) => ({ ...choice, delta }))
}

/** Two chunks of one choice as one: texts added up, the other members of both. */
function merged(first: JsonObject, second: JsonObject): JsonObject {
  const [one, other] = [choiceOf(first) ?? {}, choiceOf(second) ?? {}]
  const [before, after] = [deltaOf(first), deltaOf(second)]
  const content = typeof before['content'] === 'string' ? before['content'] : ''
  const more = typeof after['content'] === 'string' ? { content: content + after['content'] } : {}
  return {
    ...first,
    choices: [
      {
        ...one,
        delta: { ...before, ...after, ...more },
        logprobs: mergedLogprobs(one['logprobs'], other['logprobs']),
        finish_reason: other['finish_reason'],
      },
    ],
  }
}

function mergedLogprobs(one: unknown, other: unknown): unknown {
  if (!isObject(one)) return other ?? null
  if (!isObject(other)) return one
  return { ...one, content: [...objectsOf(one['content']), ...objectsOf(other['content'])] }
}

/** Merges each chunk into the one before it of the same choice, where the two go together. */
export function joined(
  chunks: readonly JsonObject[],
  goTogether: (before: JsonObject, chunk: JsonObject, merges: number) => boolean,
): readonly JsonObject[] {
  const result: JsonObject[] = []
  const last = new Map<unknown, { position: number; merges: number }>()
  for (const chunk of chunks) {
    const known = last.get(indexOf(chunk))
    const before = known === undefined ? undefined : result[known.position]
    if (known !== undefined && before !== undefined && goTogether(before, chunk, known.merges)) {
      result[known.position] = merged(before, chunk)
      known.merges++
      continue
    }
    last.set(indexOf(chunk), { position: result.length, merges: 0 })
    result.push(chunk)
  }
  return result
}

/** The chunks of all choices, one choice after the other; what belongs to none stays behind. */
export function choiceByChoice(chunks: readonly JsonObject[]): readonly JsonObject[] {
  return chunks.toSorted((one, other) => (rankOf(one) === rankOf(other) ? 0 : rankOf(one) - rankOf(other)))
}

const rankOf = (chunk: JsonObject): number => Number(indexOf(chunk) ?? Infinity)

/** The chunks of a round of choices as one chunk with them all. */
export function roundByRound(chunks: readonly JsonObject[]): readonly JsonObject[] {
  const rounds: JsonObject[] = []
  let next = 0
  for (const chunk of chunks) {
    const index = indexOf(chunk)
    const before = rounds.at(-1)
    if (typeof index === 'number' && index > 0 && index === next && before !== undefined) {
      rounds[rounds.length - 1] = {
        ...before,
        choices: [...objectsOf(before['choices']), ...objectsOf(chunk['choices'])],
      }
    } else rounds.push(chunk)
    next = typeof index === 'number' ? index + 1 : 0
  }
  return rounds
}

/** The call fragment that a chunk brings. */
const fragmentIn = (chunk: JsonObject): JsonObject | undefined => objectsOf(deltaOf(chunk)['tool_calls'])[0]

/** The text of a fragment: arguments of a function, or input of a custom tool. */
function passedIn(fragment: JsonObject): string {
  const definition = fragment['custom'] ?? fragment['function']
  if (!isObject(definition)) return ''
  return asString(definition['input']) ?? asString(definition['arguments']) ?? ''
}

/** The fragment with another text. */
function passing(fragment: JsonObject, text: string): JsonObject {
  const ofFunction = within(fragment, 'function', (definition) => ({ ...definition, arguments: text }))
  return within(ofFunction, 'custom', (definition) => ({ ...definition, input: text }))
}

/** Every call in one fragment. */
export function callsWhole(chunks: readonly JsonObject[]): readonly JsonObject[] {
  const result: JsonObject[] = []
  const opened = new Map<string, number>()
  for (const chunk of chunks) {
    const fragment = fragmentIn(chunk)
    const key = `${String(indexOf(chunk))} ${String(fragment?.['index'])}`
    const position = fragment === undefined ? undefined : opened.get(key)
    const opening = position === undefined ? undefined : result[position]
    const first = opening === undefined ? undefined : fragmentIn(opening)
    if (fragment === undefined || position === undefined || opening === undefined || first === undefined) {
      if (fragment !== undefined) opened.set(key, result.length)
      result.push(chunk)
      continue
    }
    const whole = passing(first, passedIn(first) + passedIn(fragment))
    result[position] = withDelta(opening, { ...deltaOf(opening), tool_calls: [whole] })
  }
  return result
}

/** Every character of arguments in a fragment of its own. */
export function callsByCharacter(chunks: readonly JsonObject[]): readonly JsonObject[] {
  return chunks.flatMap((chunk) => {
    const fragment = fragmentIn(chunk)
    if (fragment === undefined) return [chunk]
    const characters = Array.from(passedIn(fragment))
    if (characters.length < 2) return [chunk]
    return characters.map((character) => withDelta(chunk, { tool_calls: [passing(fragment, character)] }))
  })
}

/** Every character of text in a chunk of its own, where no log probabilities go with the tokens. */
export function textByCharacter(chunks: readonly JsonObject[]): readonly JsonObject[] {
  return chunks.flatMap((chunk) => {
    const text = textIn(chunk)
    if (text === undefined || isObject(choiceOf(chunk)?.['logprobs'])) return [chunk]
    return Array.from(text, (content) => withDelta(chunk, { content }))
  })
}
