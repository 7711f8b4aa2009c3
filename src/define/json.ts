import { hasTooManyValues } from './json-text.ts'

/** A JSON object as it came off the wire: nothing about its members is known yet. */
export type JsonObject = { readonly [member: string]: unknown }

/** True for JSON objects; arrays and null are not objects here. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value when it is a string, else undefined. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The value when it is an integer, else undefined. */
export function asInteger(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined
}

/** The objects of an array, in order; empty when the value is no array. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The strings of an array, in order; empty when the value is no array. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The JSON type of a value, with `integer`, `array` and `null` told apart and `missing` for undefined. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

/** Parses JSON text; undefined when it is not JSON (`null` parses to null), or holds too many values for our memory. */
export function parseJson(text: string): unknown {
  if (hasTooManyValues(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
