import type { JsonObject } from '../define/json.ts'

/** When the scripted model was made: 2026-01-01, in Unix seconds. A listed model is the same object at every asking. */
const MADE_AT = 1_767_225_600

/** The object that describes a model. */
export function modelObject(id: string): JsonObject {
  return { id, object: 'model', created: MADE_AT, owned_by: 'chatspec' }
}

/** The list of models. */
export function modelList(ids: readonly string[]): JsonObject {
  return { object: 'list', data: ids.map(modelObject) }
}
