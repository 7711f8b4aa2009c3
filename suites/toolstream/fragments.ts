import type { ChunkView } from '../../src/define/chunk.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { Detail, Examined, StreamCheck, Violated } from '../../src/define/rule.ts'
import { PerChoice } from '../stream/per-choice.ts'

/** The most calls of one choice that are followed: official SDKs take no more. */
const MOST_CALLS = 128

/** The fragment of a tool call that is being looked at. One object serves a whole stream. */
export class Fragment {
  raw: JsonObject = {}
  /** The `index` of its call; any integer. */
  index = 0
  #choice = ''
  #position = 0
  #violated: Violated = () => {}

  /** Moves on to a fragment at a position of the list of a choice. */
  moveTo(raw: JsonObject, index: number, choice: string, position: number, violated: Violated): void {
    this.raw = raw
    this.index = index
    this.#choice = choice
    this.#position = position
    this.#violated = violated
  }

  get isCustom(): boolean {
    return this.raw['type'] === 'custom' || isObject(this.raw['custom'])
  }

  /** Name of the function or custom tool as it came. */
  get name(): unknown {
    const definition = this.#definition
    return isObject(definition) ? definition['name'] : undefined
  }

  /** Whether it brings a piece of the arguments or of the input. */
  get hasText(): boolean {
    const definition = this.#definition
    if (!isObject(definition)) return false
    const text = definition['arguments'] ?? definition['input']
    return typeof text === 'string' && text !== ''
  }

  /** Reports a violation at a member of the fragment; `name` stands for that of the function or custom tool. */
  violated(symptom: string, member: 'id' | 'type' | 'name' | 'index' | 'custom' | '', detail: Detail): void {
    const path = { id: '/id', type: '/type', index: '/index', custom: '/custom', name: this.#namePath, '': '' }[member]
    this.#violated(symptom, `${this.#choice}/delta/tool_calls/${this.#position}${path}`, detail)
  }

  get #definition(): unknown {
    return this.raw['function'] ?? this.raw['custom']
  }

  get #namePath(): string {
    return this.isCustom ? '/custom/name' : '/function/name'
  }
}

/** State for each call of a choice, in bounded memory whatever indexes the server sends. */
export class PerCall<State> {
  readonly #states: (State | undefined)[] = []
  readonly #make: () => State

  constructor(make: () => State) {
    this.#make = make
  }

  /** The state of a call, made when it is first seen; undefined for an index that no call can have. */
  of(index: number): State | undefined {
    if (index < 0 || index >= MOST_CALLS) return undefined
    return (this.#states[index] ??= this.#make())
  }
}

/**
 * A check that looks at the fragments of tool calls one by one, with a state for each choice. Fragments without an
 * integer index are left out: `toolstream.index` reports them.
 */
export function eachFragment<State>(
  begin: () => State,
  look: (fragment: Fragment, state: State) => Examined,
): StreamCheck {
  const choices = new PerChoice(begin)
  const fragment = new Fragment()
  return {
    reads: 'frame',
    onChunk(chunk, violated): Examined {
      let examined = false
      for (const choice of chunk.choices) {
        const list = choice.delta?.['tool_calls']
        // Most deltas bring text, and several checks walk them.
        if (list === undefined || !Array.isArray(list)) continue
        const { index: choiceIndex, pointer } = choice
        const state = choices.of(choiceIndex)
        for (let position = 0; position < list.length; position++) {
          const raw: unknown = list[position]
          const index = isObject(raw) ? raw['index'] : undefined
          if (state === undefined || !isObject(raw) || typeof index !== 'number' || !Number.isInteger(index)) continue
          fragment.moveTo(raw, index, pointer, position, violated)
          if (look(fragment, state) !== 'unseen') examined = true
        }
      }
      return examined ? undefined : 'unseen'
    },
  }
}

/** Whether a chunk has a fragment of a tool call for which a condition holds. */
export function hasFragment({ choices }: ChunkView, holds: (fragment: JsonObject) => boolean): boolean {
  return choices.some(({ delta }) => {
    const list: unknown = delta?.['tool_calls']
    return Array.isArray(list) && list.some((fragment) => isObject(fragment) && holds(fragment))
  })
}
