import type { ChoiceView } from '../../src/define/answer.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'

export type Branch = 'content' | 'refusal'

/** The entries of a branch of a logprobs object as they came; undefined when there is no list. */
export function listOf(logprobs: unknown, branch: Branch): readonly unknown[] | undefined {
  const list = isObject(logprobs) ? logprobs[branch] : undefined
  return Array.isArray(list) ? list : undefined
}

/** The lists of a choice that have entries, each with its JSON Pointer. */
export function listsIn({ logprobs, pointer }: ChoiceView): readonly (readonly [string, readonly unknown[]])[] {
  return (['content', 'refusal'] as const).flatMap((branch) => {
    const list = listOf(logprobs, branch)
    return list === undefined || list.length === 0 ? [] : [[`${pointer}/logprobs/${branch}`, list] as const]
  })
}

/** Shows each token of a list, and each of its alternatives, with its place in the list. */
export function forEachToken(
  list: readonly unknown[],
  visit: (token: JsonObject, entry: number, alternative: number | undefined) => void,
): void {
  for (let position = 0; position < list.length; position++) {
    const entry = list[position]
    if (!isObject(entry)) continue
    visit(entry, position, undefined)
    const alternatives = entry['top_logprobs']
    if (!Array.isArray(alternatives)) continue
    for (let rank = 0; rank < alternatives.length; rank++) {
      const alternative: unknown = alternatives[rank]
      if (isObject(alternative)) visit(alternative, position, rank)
    }
  }
}

/** JSON Pointer of a token within its list. */
export function placeOf(entry: number, alternative: number | undefined): string {
  return alternative === undefined ? `/${entry}` : `/${entry}/top_logprobs/${alternative}`
}

/** The bytes of entries; undefined when an entry has none, or something else in their place. */
export function bytesOf(list: readonly unknown[]): readonly number[] | undefined {
  const all: number[] = []
  for (const entry of list) {
    const bytes = isObject(entry) ? entry['bytes'] : undefined
    if (!Array.isArray(bytes)) return undefined
    for (const byte of bytes as readonly unknown[]) {
      if (typeof byte !== 'number') return undefined
      all.push(byte)
    }
  }
  return all
}
