import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { answerAsJson, askFor } from '../../src/define/prompts.ts'
import { about } from '../../src/define/subject.ts'
import { closedObject } from '../../src/define/tool-samples.ts'
import { streamConcat } from '../logprobs/streamed.ts'
import { withFormat } from '../tools/requests.ts'
import { jsonObject, looseJson, noFences, strictKeyOrder, strictValid, truncationFlagged } from './modes.ts'
import { streamConcat as formatStreamConcat } from './refusals.ts'
import { schemaFeatures } from './requests.ts'

/** Everything that strict schemas may use: enum, const, unions with null, arrays, inner anyOf, references, recursion. */
const ALL_FEATURES = {
  ...closedObject({
    kind: { type: 'string', enum: ['lamp', 'switch'] },
    version: { type: 'integer', const: 1 },
    note: { type: ['string', 'null'] },
    sizes: { type: 'array', items: { type: 'array', items: { type: 'integer', enum: [1, 2] } } },
    owner: { anyOf: [closedObject({ name: { type: 'string', enum: ['Ada'] } }), { type: 'null' }] },
    part: { $ref: '#/$defs/part' },
  }),
  $defs: {
    part: closedObject({
      name: { type: 'string', enum: ['bulb', 'wire'] },
      parts: { type: 'array', items: { $ref: '#/$defs/part' } },
    }),
  },
}
const VALUES = {
  kind: 'lamp',
  version: 1,
  note: null,
  sizes: [[1]],
  owner: { name: 'Ada' },
  part: { name: 'bulb', parts: [] },
}

export const cases: readonly Case[] = [
  define('format.json', {
    says: 'An answer in JSON, free or by a schema.',
    takes: about('format'),
    tries: 3,
    playsAlong: ({ choices }) => choices.some(({ finishReason }) => finishReason === 'stop'),
    send: (point, asking) => ({ body: chat(askFor(point, asking), point, asking) }),
    exercises: [
      streamConcat,
      withFormat,
      jsonObject,
      noFences,
      strictValid,
      strictKeyOrder,
      looseJson,
      schemaFeatures,
      formatStreamConcat,
    ],
  }),
  define('format.features', {
    says: 'A strict schema that uses everything such schemas may use.',
    axes: { mode: ['json', 'sse'] },
    needs: ['jsonSchema'],
    tries: 2,
    send: (point, asking) => ({
      body: {
        ...chat(`Answer as JSON with exactly these values: ${JSON.stringify(VALUES)}`, point, asking),
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'everything', strict: true, schema: ALL_FEATURES },
        },
      },
      aim: { rule: 'format.schema-features', expects: 'acceptance', culprit: 'response_format' },
    }),
    exercises: [schemaFeatures],
  }),
  define('format.truncated', {
    says: 'JSON that a tight cap cuts off.',
    axes: { mode: ['json', 'sse'] },
    needs: ['jsonObject'],
    send: (point, asking) => ({
      body: {
        ...chat(answerAsJson('nested'), point, asking),
        response_format: { type: 'json_object' },
        [asking.capMember]: asking.reasons ? 64 : 4,
      },
    }),
    exercises: [truncationFlagged],
  }),
]
