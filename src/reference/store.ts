import { asString, isObject, type JsonObject } from '../define/json.ts'

/** How many completions are kept; the oldest goes first. */
const KEPT = 100

/** The completions that requests with `store: true` asked to keep. */
export class Store {
  readonly #kept = new Map<string, JsonObject>()

  /** Keeps a completion with the metadata of its request. */
  keep(completion: JsonObject, metadata: unknown): void {
    const id = asString(completion['id'])
    if (id === undefined) return
    this.#kept.set(id, { ...completion, metadata: isObject(metadata) ? metadata : null })
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
  }

  /** The completion of that id, when it was kept. */
  find(id: string): JsonObject | undefined {
    return this.#kept.get(id)
  }
}
