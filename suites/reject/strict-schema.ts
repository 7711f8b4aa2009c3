import { isObject, objectsOf, stringsOf, type JsonObject } from '../../src/define/json.ts'

/** Schemas may come from anywhere: deeper than this nobody looks. */
const DEEPEST = 100

/**
 * Whether a schema is one that strict mode does not take: its root is no object or an anyOf, an object in it does not
 * close itself or leaves a property optional, or it uses oneOf or allOf. A root that refers elsewhere is left alone.
 */
export function breaksStrictMode(schema: JsonObject): boolean {
  if ('anyOf' in schema) return true
  const hasOtherRoot = !isObjectType(schema) && !('$ref' in schema)
  return hasOtherRoot || breaksWithin(schema, 0)
}

function isObjectType({ type, properties }: JsonObject): boolean {
  return type === undefined ? isObject(properties) : type === 'object' || stringsOf(type).includes('object')
}

function breaksWithin(schema: JsonObject, depth: number): boolean {
  if (depth > DEEPEST) return false
  if ('oneOf' in schema || 'allOf' in schema) return true
  if (isObjectType(schema) && !isClosed(schema)) return true
  const below = [
    ...['properties', '$defs', 'definitions'].flatMap((member) => valuesOf(schema[member])),
    ...objectsOf(schema['anyOf']),
    ...objectsOf([schema['items']]),
  ]
  return below.some((part) => breaksWithin(part, depth + 1))
}

/** Whether an object allows no further properties and requires all that it has. */
function isClosed({ additionalProperties, required, properties }: JsonObject): boolean {
  const names = isObject(properties) ? Object.keys(properties) : []
  const demanded = new Set(stringsOf(required))
  return additionalProperties === false && names.every((name) => demanded.has(name))
}

function valuesOf(members: unknown): readonly JsonObject[] {
  return isObject(members) ? objectsOf(Object.values(members)) : []
}
