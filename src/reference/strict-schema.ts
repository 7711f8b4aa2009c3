import { isObject, objectsOf, stringsOf, type JsonObject } from '../define/json.ts'

const UNSUPPORTED = [
  'oneOf',
  'allOf',
  'not',
  'if',
  'dependentRequired',
  'dependentSchemas',
  'patternProperties',
] as const

/** Why strict mode does not take a schema, in words; undefined when it does. */
export function strictFault(schema: JsonObject): string | undefined {
  if ('anyOf' in schema) return "the root must be of type 'object' and not use 'anyOf'"
  if (schema['type'] !== 'object') return "the root must be of type 'object'"
  return faultIn(schema, 'the root')
}

function faultIn(schema: JsonObject, place: string): string | undefined {
  const keyword = UNSUPPORTED.find((name) => name in schema)
  if (keyword !== undefined) return `in ${place}, '${keyword}' is not permitted`
  return objectFault(schema, place) ?? faultBelow(schema, place)
}

function objectFault(schema: JsonObject, place: string): string | undefined {
  const isObjectType = schema['type'] === 'object' || stringsOf(schema['type']).includes('object')
  if (!isObjectType && !('properties' in schema)) return undefined
  if (schema['additionalProperties'] !== false) return `in ${place}, 'additionalProperties' must be false`
  const required = new Set(stringsOf(schema['required']))
  const missing = namesOf(schema['properties']).find((name) => !required.has(name))
  return missing === undefined ? undefined : `in ${place}, 'required' must hold every property; '${missing}' is missing`
}

function faultBelow(schema: JsonObject, place: string): string | undefined {
  const below: (readonly [string, JsonObject])[] = [
    ...['properties', '$defs', 'definitions'].flatMap((member) => named(schema[member], place)),
    ...objectsOf(schema['anyOf']).map((branch) => [`'anyOf' of ${place}`, branch] as const),
    ...objectsOf([schema['items']]).map((items) => [`'items' of ${place}`, items] as const),
  ]
  for (const [where, part] of below) {
    const fault = faultIn(part, where)
    if (fault !== undefined) return fault
  }
  return undefined
}

function namesOf(members: unknown): readonly string[] {
  return isObject(members) ? Object.keys(members) : []
}

function named(members: unknown, place: string): (readonly [string, JsonObject])[] {
  if (!isObject(members)) return []
  return Object.entries(members).flatMap(([name, part]) =>
    isObject(part) ? [[`'${name}' of ${place}`, part] as const] : [],
  )
}
