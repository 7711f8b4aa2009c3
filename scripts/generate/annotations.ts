import { inlined, isSchema, mapInside, type Schema, type SchemaName } from './schemas.ts'

/** What is known of one place of a schema. */
interface Place {
  rule?: string
  missing?: string
  enum?: string
  expected?: unknown
}

const ANNOTATED: readonly SchemaName[] = ['completion', 'chunk', 'error']

const HEAD = `// Generated from the x-rule annotations in schemas/ by npm run generate; do not edit.

/** What is known of one place of a schema. */
export interface SchemaPlace {
  /** The rule that the keywords here stand for. */
  readonly rule?: string
  /** The rule that the absence of the member breaks, where it is another. */
  readonly missing?: string
  /** The rule that \`enum\` stands for, where it is another. */
  readonly enum?: string
  /** What is expected here: a value, a list of values, or a few words. */
  readonly expected?: unknown
}
`

/** The table from schema path to rule id, and the list of rules of each schema, as the text of a module. */
export function annotationsModule(): string {
  const tables = ANNOTATED.map((name) => ({ name, schema: inlined(name), places: new Map<string, Place>() }))
  for (const { schema, places } of tables) collect(schema, '#', undefined, places)
  const places = tables.map((table) => `  ${table.name}: ${literal(Object.fromEntries(table.places))},`)
  const rules = tables.map((table) => `  ${table.name}: ${literal(rulesOf(table.schema, table.places))},`)
  const type = (value: string): string =>
    `Readonly<Record<${ANNOTATED.map((name) => `'${name}'`).join(' | ')}, ${value}>>`
  return `${HEAD}
/** Schema path, as a validator's errors give it, to what is known of that place. */
export const schemaPlaces: ${type('Readonly<Record<string, SchemaPlace>>')} = {
${places.join('\n')}
}

/** The ids of the rules that each schema stands for. */
export const annotatedRules: ${type('readonly string[]')} = {
${rules.join('\n')}
}
`
}

/** Walks a schema; a place without an annotation takes that of the nearest place above it. */
function collect(schema: Schema, path: string, above: string | undefined, places: Map<string, Place>): void {
  const own = schema['x-rule']
  const rule = own === 'none' ? undefined : typeof own === 'string' ? own : above
  const place: Place = {}
  if (rule !== undefined) place.rule = rule
  if (typeof schema['x-rule-missing'] === 'string') place.missing = schema['x-rule-missing']
  if (typeof schema['x-rule-enum'] === 'string') place.enum = schema['x-rule-enum']
  const expected = expectation(schema)
  if (rule !== undefined && expected !== undefined) place.expected = expected
  if (rule !== undefined) places.set(path, place)
  mapInside(schema, (inner, step) => {
    // Errors inside a condition are never reported.
    if (step !== '/if' && !step.startsWith('/not')) collect(inner, path + step, rule, places)
    return inner
  })
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
  null: 'null',
}

function expectation(schema: Schema): unknown {
  if ('not' in schema) return 'no such member'
  if ('const' in schema) return schema['const']
  if ('enum' in schema) return schema['enum']
  const types: readonly unknown[] = Array.isArray(schema['type']) ? schema['type'] : [schema['type']]
  const words = types.flatMap((type) => (typeof type === 'string' ? (WORDS[type] ?? []) : []))
  if (words.length === 0) return undefined
  if (schema['minLength'] === 1) return 'a non-empty string'
  if (schema['minItems'] === 1) return 'a non-empty array'
  if (schema['minimum'] === 0) return 'an integer of 0 or more'
  return words.join(' or ')
}

/** The rules that a validator can find broken: absence counts only where the member is required. */
function rulesOf(schema: Schema, places: ReadonlyMap<string, Place>): readonly string[] {
  const found = new Set<string>()
  for (const place of places.values()) {
    if (place.rule !== undefined) found.add(place.rule)
    if (place.enum !== undefined) found.add(place.enum)
  }
  const addMissing = (inner: Schema): Schema => {
    const { properties, required } = inner
    for (const name of Array.isArray(required) ? required : []) {
      const member = isSchema(properties) ? properties[String(name)] : undefined
      if (isSchema(member) && typeof member['x-rule-missing'] === 'string') found.add(member['x-rule-missing'])
    }
    return mapInside(inner, addMissing)
  }
  addMissing(schema)
  return [...found].toSorted()
}

/** JSON as TypeScript, one member a line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value)
  const members = Object.entries(Object(value)).map(
    ([key, member]) => `    ${JSON.stringify(key)}: ${JSON.stringify(member)},`,
  )
  return `{\n${members.join('\n')}\n  }`
}
