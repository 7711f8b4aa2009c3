/** The most choices that a request may ask for (`n`): pieces of choices with another index are not followed. */
export const MOST_CHOICES = 128

/** State for each choice of a stream, in bounded memory whatever indexes the server sends. */
export class PerChoice<State> {
  readonly #states: (State | undefined)[] = []
  readonly #make: () => State

  constructor(make: () => State) {
    this.#make = make
  }

  /** The state of a choice, made when it is first seen; undefined for an index that no choice can have. */
  of(index: number): State | undefined {
    const state = this.#states[index]
    return state ?? this.#begin(index)
  }

  /** The choices seen, by ascending index. */
  entries(): readonly (readonly [index: number, state: State])[] {
    return this.#states.flatMap((state, index) => (state === undefined ? [] : [[index, state] as const]))
  }

  #begin(index: number): State | undefined {
    if (index < 0 || index >= MOST_CHOICES) return undefined
    const made = this.#make()
    // Filled in order, so that the array keeps a dense form.
    while (this.#states.length < index) this.#states.push(undefined)
    this.#states[index] = made
    return made
  }
}
