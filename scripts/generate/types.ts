import { compile } from 'json-schema-to-typescript'

import { bundled, isSchema, mapInside, without, type Schema, type SchemaName } from './schemas.ts'

/** The TypeScript types of a schema, as the text of a module. */
export async function typesOf(name: SchemaName): Promise<string> {
  const schema = describable(bundled(name))
  return compile(schema, name, {
    bannerComment: `// Generated from schemas/${name}.schema.json by npm run generate; do not edit.`,
    additionalProperties: true,
    unknownAny: true,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 120, trailingComma: 'all' },
  })
}

/** Leaves out what a type cannot say, so that it does not come out as an intersection with anything. */
function describable(schema: Schema): Schema {
  const kept = without(schema, ['if', 'then', 'else', 'discriminator', 'propertyNames', 'contains'])
  const all = kept['allOf']
  const unconditional = Array.isArray(all) ? without(kept, ['allOf']) : kept
  const isUnion = 'oneOf' in kept || 'anyOf' in kept
  const plain = isUnion ? without(unconditional, ['type', 'required']) : unconditional
  const properties = plain['properties']
  const allowed = isSchema(properties) ? { ...plain, properties: allowedOnly(properties) } : plain
  return mapInside(isAnything(allowed) ? { ...allowed, tsType: 'unknown' } : allowed, describable)
}

/** A schema that only has words: any value fits. */
const isAnything = (schema: Schema): boolean => Object.keys(without(schema, ['title', 'description'])).length === 0

/** The members that may be there: a member with `not: {}` never is. */
function allowedOnly(properties: Schema): Schema {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => !(isSchema(value) && 'not' in value)))
}
