import type { ChunkChoice, ChunkView } from '../../src/define/chunk.ts'
import { asInteger, asString, isObject, type JsonObject } from '../../src/define/json.ts'
import type { Examined, StreamCheck, Violated } from '../../src/define/rule.ts'
import { PerChoice } from '../stream/per-choice.ts'

/** Calls of one answer that are followed: official SDKs take no more. */
const MOST_CALLS = 128

/** One fragment of a streamed tool call, with what its call has shown before. */
export interface Fragment<State> {
  readonly raw: JsonObject
  /** The `index` of its call, from 0 to 127. */
  readonly index: number
  /** Whether it is the first fragment with this index. */
  readonly isFirst: boolean
  readonly state: State
  /** Reports a violation at the fragment, or at a member of it, e.g. `/function/name`. */
  readonly violated: (symptom: string, member: string, expected: unknown) => void
}

/** The calls of one choice by index. */
type Calls<State> = (State | undefined)[]

/**
 * A check that looks at the fragments of tool calls one by one, and keeps a state for each call. Fragments without a
 * usable index are left out: `toolstream.index` reports them. `begin` makes the state of a call.
 */
export function eachFragment<State>(
  begin: () => State,
  look: (fragment: Fragment<State>) => Examined,
): Pick<StreamCheck, 'onChunk'> {
  const choices = new PerChoice<Calls<State>>(() => [])
  return {
    onChunk(chunk, violated): Examined {
      let examined = false
      for (const choice of chunk.choices) {
        const list = listOf(choice)
        if (list === undefined) continue
        const calls = choices.of(choice.index)
        for (let position = 0; position < list.length && calls !== undefined; position++) {
          const fragment = open(choice, position, list[position], calls, begin, violated)
          if (fragment !== undefined && look(fragment) !== 'unseen') examined = true
        }
      }
      return examined ? undefined : 'unseen'
    },
  }
}
