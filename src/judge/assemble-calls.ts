import { asInteger, asString, isObject, type JsonObject } from '../define/json.ts'
import { PiecewiseText, settled, type Room } from './assembled-text.ts'

/** What opening a call costs of the answer's room, in characters. */
const CALL_ROOM = 256

/** The `function` or `custom` member of a call: a name, and one text that grows. */
class NamedText {
  name: unknown
  readonly text: PiecewiseText
  readonly #member: 'arguments' | 'input'

  constructor(member: 'arguments' | 'input', room: Room) {
    this.#member = member
    this.text = new PiecewiseText(room)
  }

  add(fragment: JsonObject): void {
    this.name = settled(this.name, fragment['name'])
    this.text.add(fragment[this.#member])
  }

  toJson(): JsonObject {
    const { value } = this.text
    return {
      ...(this.name === undefined ? {} : { name: this.name }),
      ...(value === undefined ? {} : { [this.#member]: value }),
    }
  }
}

/** One call in the making. */
class Call {
  id: unknown
  type: unknown
  /** The `index` that its fragments carry; undefined when they carry none. */
  readonly index: number | undefined
  /** Where it stands among the calls: by index, and behind the call before it when it has none. */
  readonly order: number
  function: NamedText | undefined
  custom: NamedText | undefined

  constructor(index: number | undefined, order: number) {
    this.index = index
    this.order = order
  }

  get name(): unknown {
    return this.function?.name ?? this.custom?.name
  }

  get hasText(): boolean {
    return this.function?.text.isEmpty === false || this.custom?.text.isEmpty === false
  }

  toJson(): JsonObject {
    return {
      ...(this.id === undefined ? {} : { id: this.id }),
      ...(this.type === undefined ? {} : { type: this.type }),
      ...(this.function === undefined ? {} : { function: this.function.toJson() }),
      ...(this.custom === undefined ? {} : { custom: this.custom.toJson() }),
    }
  }
}

/**
 * Puts the tool calls of one choice together. A server that keeps the contract names the call of each fragment by its
 * index. For others the fragments go where a careful client would put them, so that one fault does not spoil the rest:
 * a second id or name under one index opens a second call, and a fragment without index belongs to the call with its
 * id, else to the last one.
 */
export class CallAssembly {
  readonly #room: Room
  readonly #calls: Call[] = []
  /** The latest call of each index. */
  readonly #latest = new Map<number, Call>()
  /** The latest call of each id, and of each index and id. */
  readonly #byId = new Map<string, Call>()

  constructor(room: Room) {
    this.#room = room
  }

  /** Takes the `tool_calls` member of a delta. */
  add(fragments: readonly unknown[]): void {
    let before: Call | undefined
    for (const fragment of fragments) if (isObject(fragment)) before = this.#addFragment(fragment, before)
  }

  /** The calls in the order of their indexes; undefined when there was none. */
  toJson(): readonly JsonObject[] | undefined {
    if (this.#calls.length === 0) return undefined
    return this.#calls.toSorted((one, other) => one.order - other.order).map((call) => call.toJson())
  }

  #addFragment(fragment: JsonObject, before: Call | undefined): Call | undefined {
    const index = asInteger(fragment['index'])
    const call = this.#callOf(index, fragment, before) ?? this.#open(index)
    if (call === undefined) return undefined
    if (call.id === undefined || call.id === null || call.id === '') this.#identify(call, fragment['id'])
    call.type = settled(call.type, fragment['type'])
    const { function: called, custom } = fragment
    if (isObject(called)) (call.function ??= new NamedText('arguments', this.#room)).add(called)
    if (isObject(custom)) (call.custom ??= new NamedText('input', this.#room)).add(custom)
    return call
  }

  /** The call that a fragment goes on with; undefined when it opens one. */
  #callOf(index: number | undefined, fragment: JsonObject, before: Call | undefined): Call | undefined {
    const latest = index === undefined ? this.#calls.at(-1) : this.#latest.get(index)
    if (latest === undefined) return undefined
    const id = asString(fragment['id']) ?? ''
    if (id !== '' && latest.id !== id) {
      const named = this.#byId.get(idKey(index, id))
      if (named !== undefined) return named
    }
    return opensAnother(latest, id, nameIn(fragment), index === undefined && latest === before) ? undefined : latest
  }

  #open(index: number | undefined): Call | undefined {
    if (!this.#room.take(CALL_ROOM)) return undefined
    const call = new Call(index, index ?? this.#calls.at(-1)?.order ?? 0)
    this.#calls.push(call)
    if (index !== undefined) this.#latest.set(index, call)
    return call
  }

  #identify(call: Call, id: unknown): void {
    call.id = settled(call.id, id)
    if (typeof id !== 'string' || id === '') return
    this.#byId.set(idKey(undefined, id), call)
    if (call.index !== undefined) this.#byId.set(idKey(call.index, id), call)
  }
}

const idKey = (index: number | undefined, id: string): string => `${index ?? ''} ${id}`

function nameIn(fragment: JsonObject): string {
  const { function: called, custom } = fragment
  const name = isObject(called) ? called['name'] : isObject(custom) ? custom['name'] : undefined
  return asString(name) ?? ''
}

/**
 * Whether a fragment opens a second call although the first would be its place. A name tells: without one, an id of its
 * own is only an id made anew for each fragment. `together`: the two stand in one delta, and have no index.
 */
function opensAnother(latest: Call, id: string, name: string, together: boolean): boolean {
  if (name === '') return false
  if (id !== '' && typeof latest.id === 'string' && latest.id !== '') return latest.id !== id
  return together || (latest.hasText && name !== latest.name)
}
