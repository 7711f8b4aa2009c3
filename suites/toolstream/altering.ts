import { mapChoices, within } from '../../src/define/alter.ts'
import type { Deviation } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'

/** What stands in the place of a fragment, the first of which in its call is at position 0 and opens it. */
type Change = (fragment: JsonObject, position: number, opening: JsonObject) => readonly JsonObject[]

/** Puts other fragments, or none, in the place of each fragment of streamed tool calls. */
export function inFragments(change: Change): Deviation {
  return {
    chunks: (chunks) => {
      const seen = new Map<string, { readonly opening: JsonObject; count: number }>()
      return chunks.map((chunk) =>
        mapChoices(chunk, (choice) =>
          within(choice, 'delta', (delta) => {
            if (!('tool_calls' in delta)) return delta
            const fragments = objectsOf(delta['tool_calls']).flatMap((fragment) => {
              const key = `${String(choice['index'])} ${String(fragment['index'])}`
              const call = seen.get(key) ?? { opening: fragment, count: 0 }
              seen.set(key, call)
              return change(fragment, call.count++, call.opening)
            })
            return { ...delta, tool_calls: fragments }
          }),
        ),
      )
    },
  }
}

/** Changes every fragment. */
export const inEach = (change: (fragment: JsonObject) => JsonObject): Deviation =>
  inFragments((fragment) => [change(fragment)])

/** Changes the first fragment of each call. */
export const inOpening = (change: (fragment: JsonObject) => JsonObject): Deviation =>
  inFragments((fragment, position) => [position === 0 ? change(fragment) : fragment])

/** Changes all fragments of a call but the first. */
export const inLater = (change: (fragment: JsonObject, position: number) => JsonObject): Deviation =>
  inFragments((fragment, position) => [position === 0 ? fragment : change(fragment, position)])

/** The fragment with members of its function, or of its custom tool, changed. */
export function called(fragment: JsonObject, change: (definition: JsonObject) => JsonObject): JsonObject {
  return within(within(fragment, 'function', change), 'custom', change)
}

/** The fragments of all calls by turns: the first of each, the second of each, and so on. */
export const byTurns: Deviation = {
  chunks: (chunks) => {
    const begun = new Map<string, number>()
    const ranked = chunks.map((chunk) => {
      const call = callOf(chunk)
      // What comes before the first call stays in front, what comes behind it goes to the end.
      if (call === undefined) return { chunk, round: begun.size === 0 ? -1 : Infinity }
      const round = begun.get(call) ?? 0
      begun.set(call, round + 1)
      return { chunk, round }
    })
    return ranked.toSorted((one, other) => order(one.round, other.round)).map(({ chunk }) => chunk)
  },
}

const order = (one: number, other: number): number => (one === other ? 0 : one - other)

/** The choice and call that a chunk brings a fragment of. */
function callOf(chunk: JsonObject): string | undefined {
  const [choice] = objectsOf(chunk['choices'])
  const delta = choice?.['delta']
  const [fragment] = objectsOf(isObject(delta) ? delta['tool_calls'] : undefined)
  return fragment === undefined ? undefined : `${String(choice?.['index'])} ${String(fragment['index'])}`
}
