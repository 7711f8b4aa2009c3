import type { AxisValue } from './axes.ts'
import type { JsonObject } from './json.ts'
import { closedObject } from './tool-samples.ts'

type Script = AxisValue<'script'>

const ANSWERS: Readonly<Record<Script, JsonObject>> = {
  ascii: { answer: 'yes', count: 3 },
  unicode: { answer: 'Grüße, "東京" 🚀', count: 3 },
  nested: { answer: { parts: [{ name: 'one', tags: ['x', 'y'] }], done: true }, count: 3 },
}

const COUNT = { type: 'integer', enum: [3] }
const SCHEMAS: Readonly<Record<Script, JsonObject>> = {
  ascii: closedObject({ answer: { type: 'string', enum: ['yes', 'no'] }, count: COUNT }),
  unicode: closedObject({ answer: { type: 'string', enum: ['Grüße, "東京" 🚀'] }, count: COUNT }),
  nested: closedObject({
    answer: closedObject({
      parts: {
        type: 'array',
        items: closedObject({
          name: { type: 'string', enum: ['one'] },
          tags: { type: 'array', items: { type: 'string', enum: ['x', 'y'] } },
        }),
      },
      done: { type: 'boolean' },
    }),
    count: COUNT,
  }),
}

/** The JSON that prompts dictate; it fits the schema of the same script. */
export function sampleAnswer(script: Script): JsonObject {
  return ANSWERS[script]
}

/** The schema that answers are asked to fit; its leaves are enums, so that a model can hardly miss them. */
export function answerSchema(script: Script): JsonObject {
  return SCHEMAS[script]
}

/** The `response_format` member of a point, or no member. */
export function formatMembers(format: AxisValue<'format'>, script: Script): JsonObject {
  switch (format) {
    case 'absent':
      return {}
    case 'text':
    case 'json_object':
      return { response_format: { type: format } }
    case 'schema':
      return jsonSchema({ name: 'reply', schema: answerSchema(script) })
    case 'schema-strict':
      return jsonSchema({ name: 'reply', strict: true, schema: answerSchema(script) })
    default:
      return format satisfies never
  }
}

function jsonSchema(definition: JsonObject): JsonObject {
  return { response_format: { type: 'json_schema', json_schema: definition } }
}
