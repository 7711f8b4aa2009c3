import { guide, openapi } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { ResponseRule } from '../../src/define/rule.ts'
import { refusalRule } from './refused.ts'
import { breaksStrictMode } from './strict-schema.ts'

/** Messages may be nested as deep as anyone likes: what lies deeper than this may hold the word. */
const DEEPEST = 20

/** Whether a text anywhere in a value mentions JSON. */
function mentionsJson(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return /json/i.test(value)
  if (typeof value !== 'object' || value === null) return false
  return depth > DEEPEST || Object.values(value).some((part) => mentionsJson(part, depth + 1))
}

export const jsonModeWithoutWord: ResponseRule = refusalRule({
  id: 'reject.json-mode-without-word',
  level: 'MUST',
  says: 'A json_object format is refused when no message mentions JSON.',
  basis: 'documented',
  cite: guide('structured-outputs', 'JSON mode'),
  matters: 'A model that was not told writes white space until the cap, and the caller pays for all of it.',
  needs: 'jsonObject',
  isWrong: ({ messages }, { chat }) =>
    chat.format.kind === 'json_object' && Array.isArray(messages) && !mentionsJson(messages),
})

export const strictSchema: ResponseRule = refusalRule({
  id: 'reject.strict-schema',
  level: 'MUST',
  says: 'A schema that strict mode cannot enforce is refused: open objects, optional properties, a root that is no plain object, oneOf, allOf.',
  basis: 'documented',
  cite: guide('structured-outputs', 'supported schemas'),
  matters: 'The caller was promised answers that always fit, and finds the ones that do not in production.',
  isWrong: (_body, { chat: { format, tools } }) =>
    (format.kind === 'schema' && format.strict && format.schema !== undefined && breaksStrictMode(format.schema)) ||
    tools.some(({ strict, parameters }) => strict && parameters !== undefined && breaksStrictMode(parameters)),
})

/** Whether a format with a schema has no name for it, or one of other characters or more of them than allowed. */
function hasBadName({ response_format: format }: JsonObject): boolean {
  if (!isObject(format) || format['type'] !== 'json_schema') return false
  const { json_schema: definition } = format
  // Some servers have the schema beside the type.
  if (!isObject(definition)) return definition !== undefined || Object.keys(format).length === 1
  const { name } = definition
  return (name ?? undefined) === undefined || (typeof name === 'string' && !/^[\w-]{1,64}$/.test(name))
}

export const schemaName: ResponseRule = refusalRule({
  id: 'reject.schema-name',
  level: 'MUST',
  says: 'A json_schema format without a name, or with one of other characters than letters, digits, underscores and dashes or of more than 64, is refused.',
  basis: 'documented',
  cite: openapi('ResponseFormatJsonSchema', 'json_schema.name'),
  matters: 'A format that works here is refused elsewhere.',
  needs: 'jsonSchema',
  isWrong: hasBadName,
})
