import { isObject, objectsOf, type JsonObject } from './json.ts'

/** Alterations that the faults of several suites are made of. All return changed copies. */

/** The object without some members. */
export function omit(object: JsonObject, ...members: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)))
}

/** The object with its member changed by a function; unchanged when the member is no object. */
export function within(object: JsonObject, member: string, change: (value: JsonObject) => JsonObject): JsonObject {
  const value = object[member]
  return isObject(value) ? { ...object, [member]: change(value) } : object
}

/** A completion or chunk with every choice changed. */
export function mapChoices(
  object: JsonObject,
  change: (choice: JsonObject, position: number) => JsonObject,
): JsonObject {
  return { ...object, choices: objectsOf(object['choices']).map(change) }
}

/** A completion with the message of every choice changed. */
export function mapMessages(completion: JsonObject, change: (message: JsonObject) => JsonObject): JsonObject {
  return mapChoices(completion, (choice) => within(choice, 'message', change))
}

/** Chunks with every delta changed. */
export function mapDeltas(chunks: readonly JsonObject[], change: (delta: JsonObject) => JsonObject): JsonObject[] {
  return chunks.map((chunk) => mapChoices(chunk, (choice) => within(choice, 'delta', change)))
}

/** Whether a chunk has a choice that finishes. */
export function finishes(chunk: JsonObject): boolean {
  return objectsOf(chunk['choices']).some((choice) => typeof choice['finish_reason'] === 'string')
}

/** Whether a chunk or completion carries a usage object. */
export function carriesUsage(object: JsonObject): boolean {
  return isObject(object['usage'])
}

/** The usage object of the first chunk that carries one. */
export function usageOf(chunks: readonly JsonObject[]): unknown {
  return chunks.find(carriesUsage)?.['usage']
}
