import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A JSON Schema, or a part of one, as parsed JSON. */
export type Schema = { readonly [keyword: string]: unknown }

export type SchemaName =
  | 'request'
  | 'completion'
  | 'chunk'
  | 'error'
  | 'model'
  | 'model-list'
  | 'report'
  | 'profile'
  | 'baseline'
  | 'config'

export const SCHEMA_NAMES: readonly SchemaName[] = [
  'request',
  'completion',
  'chunk',
  'error',
  'model',
  'model-list',
  'report',
  'profile',
  'baseline',
  'config',
]

const HOLDS_SCHEMA = new Set([
  'items',
  'not',
  'if',
  'then',
  'else',
  'additionalProperties',
  'propertyNames',
  'contains',
])
const HOLDS_LIST = new Set(['anyOf', 'oneOf', 'allOf'])
const HOLDS_MAP = new Set(['properties', '$defs'])

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a schema of the `schemas` folder. */
function readSchema(name: string): Schema {
  const path = fileURLToPath(new URL(`../../schemas/${name}.schema.json`, import.meta.url))
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isSchema(json)) throw new Error(`${path}: expected a JSON object`)
  return json
}

/** Calls `visit` with every schema directly inside this one and the path to it, and returns a copy with the results. */
export function mapInside(schema: Schema, visit: (inner: Schema, path: string) => unknown): Schema {
  const visited = (inner: unknown, path: string): unknown => (isSchema(inner) ? visit(inner, path) : inner)
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (HOLDS_SCHEMA.has(keyword)) return [keyword, visited(value, `/${keyword}`)]
    if (HOLDS_LIST.has(keyword) && Array.isArray(value)) {
      return [keyword, value.map((inner: unknown, position) => visited(inner, `/${keyword}/${position}`))]
    }
    if (HOLDS_MAP.has(keyword) && isSchema(value)) {
      const members = Object.entries(value).map(([name, inner]) => [name, visited(inner, `/${keyword}/${name}`)])
      return [keyword, Object.fromEntries(members)]
    }
    return [keyword, value]
  })
  return Object.fromEntries(entries)
}

/** Where a `$ref` of the schema called `from` leads: the schema's name, the name of the part, and the part itself. */
function follow(ref: string, from: string): { name: string; part: string | undefined; schema: Schema } {
  const match = /^(?:([a-z-]+)\.schema\.json)?(?:#\/\$defs\/(\w+))?$/.exec(ref)
  const name = match?.[1] ?? from
  const part = match?.[2]
  const root = readSchema(name)
  const definitions = root['$defs']
  const schema = part === undefined ? root : isSchema(definitions) ? definitions[part] : undefined
  if (match === null || !isSchema(schema)) throw new Error(`schemas/${from}.schema.json: no schema at $ref ${ref}`)
  return { name, part, schema }
}

/** The schema with every `$ref` replaced by what it refers to, so that each place has one path. */
export function inlined(name: string): Schema {
  const inline = (schema: Schema, from: string): Schema => {
    const ref = schema['$ref']
    if (typeof ref !== 'string') return mapInside(schema, (inner) => inline(inner, from))
    const target = follow(ref, from)
    return inline(target.schema, target.name)
  }
  return without(inline(readSchema(name), name), ['$defs', '$id', '$schema'])
}

/** The schema with the parts of other files copied into its own `$defs`. */
export function bundled(name: string): Schema {
  const parts: Record<string, unknown> = {}
  const bundle = (schema: Schema, from: string): Schema => {
    const ref = schema['$ref']
    if (typeof ref !== 'string') return mapInside(schema, (inner) => bundle(inner, from))
    const target = follow(ref, from)
    const key = target.part ?? target.name
    if (!(key in parts)) {
      parts[key] = {}
      parts[key] = bundle(without(target.schema, ['$id', '$schema', '$defs']), target.name)
    }
    return { $ref: `#/$defs/${key}` }
  }
  const root = bundle(without(readSchema(name), ['$id', '$schema', '$defs']), name)
  return { ...root, $defs: parts }
}

/** A copy without these keywords, at the top only. */
export function without(schema: Schema, keywords: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)))
}
