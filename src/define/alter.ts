import type { HeaderList } from './exchange.ts'
import type { Deviation, Reply } from './fault.ts'
import { isObject, objectsOf, type JsonObject } from './json.ts'
import type { RequestView } from './request.ts'

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

/** A reply with a header field set in place of those of the same name, or removed when the value is left out. */
export function withHeader(reply: Reply, name: string, value?: string): Reply {
  const others = reply.headers.filter(([field]) => field.toLowerCase() !== name)
  return { ...reply, headers: value === undefined ? others : [...others, [name, value]] }
}

/** A change of replies with one status to another. */
export function withStatus(from: number, to: number): (reply: Reply) => Reply {
  return (reply) => (reply.status === from ? { ...reply, status: to } : reply)
}

/** A whole answer that refuses a request: the envelope is right, save for the members given. */
export function refusal(
  status: number,
  members: JsonObject = {},
  headers: HeaderList = [],
): { status: number; headers: HeaderList; body: string } {
  const error = { message: 'The request was refused.', type: 'invalid_request_error', param: null, code: null }
  const body = JSON.stringify({ error: { ...error, ...members } })
  return { status, headers: [['content-type', 'application/json'], ...headers], body }
}

/** A server that answers chat requests of a kind with an error. */
export function refusing(status: number, members: JsonObject, when: (request: RequestView) => boolean): Deviation {
  return {
    when: ({ request }) => request.endpoint === 'chat' && when(request),
    answers: () => refusal(status, members),
  }
}
