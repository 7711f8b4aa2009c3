import { omit, refusal } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { Endpoint } from '../../src/define/request.ts'

const on =
  (endpoint: Endpoint) =>
  ({ request }: Moment): boolean =>
    request.endpoint === endpoint

/** Lists the models otherwise. */
const listing = (change: (list: JsonObject) => unknown): Deviation => ({ when: on('models'), document: change })

/** Lists the models with each entry changed. */
const inEntries = (change: (entry: JsonObject) => unknown): Deviation =>
  listing((list) => ({ ...list, data: objectsOf(list['data']).map(change) }))

const isUnknown = (moment: Moment): boolean =>
  on('model')(moment) && moment.request.sent.url.endsWith('/chatspec-no-such-model')
const isKnown = (moment: Moment): boolean => on('model')(moment) && !isUnknown(moment)

export const faults: readonly Fault[] = define({
  'models-as-bare-array': {
    says: 'Lists the models as an array without an object around it.',
    plays: listing((list) => list['data']),
    breaks: { 'models.list': 'not-an-object' },
  },
  'models-without-list-type': {
    says: 'Leaves out that the list is a list.',
    plays: listing((list) => omit(list, 'object')),
    breaks: { 'models.list': 'wrong-object' },
  },
  'models-under-another-name': {
    says: 'Lists the models as models in place of data.',
    plays: listing(({ data, ...list }) => ({ ...list, models: data })),
    breaks: { 'models.list': 'no-data' },
  },
  'models-as-bare-ids': {
    says: 'Lists the ids of the models alone.',
    plays: inEntries(({ id }) => id),
    breaks: { 'models.list': 'not-a-model', 'models.lists-target': 'not-listed' },
  },
  'models-without-id': {
    says: 'Lists models by name, without an id.',
    plays: inEntries(({ id, ...entry }) => ({ ...entry, name: id })),
    breaks: { 'models.list': 'no-id', 'models.lists-target': 'not-listed' },
  },
  'models-without-type': {
    says: 'Leaves out that a listed model is a model.',
    plays: inEntries((entry) => omit(entry, 'object')),
    breaks: { 'models.list': 'wrong-entry-object', 'models.retrieve': 'other-object' },
  },
  'models-created-as-text': {
    says: 'Writes the time of creation of a listed model as text.',
    plays: {
      document: (document, { request }) =>
        request.endpoint === 'models'
          ? { ...document, data: objectsOf(document['data']).map(withTextDate) }
          : request.endpoint === 'model'
            ? withTextDate(document)
            : document,
    },
    breaks: { 'models.list': 'no-created' },
  },
  'models-without-owner': {
    says: 'Does not say who owns a listed model.',
    plays: {
      document: (document, { request }) =>
        request.endpoint === 'models'
          ? { ...document, data: objectsOf(document['data']).map((entry) => omit(entry, 'owned_by')) }
          : request.endpoint === 'model'
            ? omit(document, 'owned_by')
            : document,
    },
    breaks: { 'models.list': 'no-owner' },
  },
  'models-listed-twice': {
    says: 'Lists each model twice.',
    plays: listing((list) => ({ ...list, data: [...objectsOf(list['data']), ...objectsOf(list['data'])] })),
    breaks: { 'models.list': 'repeated-id' },
  },
  'model-not-listed': {
    says: 'Lists other models than it serves.',
    plays: inEntries((entry) => ({ ...entry, id: 'another-model' })),
    breaks: { 'models.lists-target': 'not-listed', 'models.retrieve': 'not-found' },
  },
  'models-list-empty': {
    says: 'Lists no models.',
    plays: listing((list) => ({ ...list, data: [] })),
    breaks: { 'models.lists-target': 'not-listed' },
  },
  'model-created-when-asked': {
    says: 'Gives the time of the request as that of the creation of a model.',
    plays: {
      when: isKnown,
      document: (model, { requestNumber }) => ({ ...model, created: 1_800_000_000 + requestNumber }),
    },
    breaks: { 'models.retrieve': 'other-object' },
  },
  'model-wrapped': {
    says: 'Answers with a list of one where a model is asked for by its id.',
    plays: { when: isKnown, document: (model) => [model] },
    breaks: { 'models.retrieve': 'not-a-model' },
  },
  'model-not-found': {
    says: 'Finds no model by its id.',
    plays: {
      when: isKnown,
      answers: () => refusal(404, { code: 'model_not_found', message: "The model 'reference-1' does not exist." }),
    },
    breaks: { 'models.retrieve': 'not-found' },
  },
  'model-without-endpoint': {
    says: 'Lists its models, and has no path for one of them.',
    plays: { when: on('model'), answers: () => refusal(404, { message: 'File Not Found' }) },
    breaks: { 'models.retrieve': 'no-endpoint' },
  },
  'unknown-model-invented': {
    says: 'Describes any model that it is asked for.',
    plays: {
      when: isUnknown,
      answers: () => ({
        status: 200,
        headers: [['content-type', 'application/json']],
        body: '{"id":"chatspec-no-such-model","object":"model","created":1767225600,"owned_by":"chatspec"}',
      }),
    },
    breaks: { 'models.unknown-404': 'accepted' },
  },
  'unknown-model-with-400': {
    says: 'Answers a question for an unknown model with status 400.',
    plays: { when: isUnknown, answers: () => refusal(400, { code: 'model_not_found' }) },
    breaks: { 'models.unknown-404': 'other-4xx' },
  },
  'unknown-model-crashes': {
    says: 'Fails with status 500 on a question for an unknown model.',
    plays: { when: isUnknown, answers: () => refusal(500, { type: 'server_error' }) },
    breaks: { 'models.unknown-404': 'server-error' },
  },
  'unknown-model-without-error-object': {
    says: 'Says what it says of unknown paths to a question for an unknown model.',
    plays: { when: isUnknown, error: () => ({ detail: 'Not Found' }) },
    breaks: { 'models.unknown-404': 'no-envelope' },
  },
})

const withTextDate = (model: JsonObject): JsonObject => ({ ...model, created: '2026-01-01' })
