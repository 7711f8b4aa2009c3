import { mapMessages, omit } from '../../src/define/alter.ts'
import { faults as define, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject } from '../../src/define/json.ts'

const isLookUp = ({ request }: Moment): boolean => request.endpoint === 'stored'
const mayStore = ({ request: { json } }: Moment): boolean => isObject(json) && json['store'] !== true

export const faults: readonly Fault[] = define({
  'store-ignored': {
    says: 'Keeps no completion, whatever the request says.',
    plays: { request: (body) => omit(body, 'store') },
    breaks: { 'store.roundtrip': 'not-found' },
  },
  'stored-unasked': {
    says: 'Keeps the completions that nobody asked to keep.',
    plays: { when: mayStore, request: (body) => ({ ...body, store: true }) },
    breaks: { 'store.roundtrip': 'kept-unasked' },
  },
  'stored-without-metadata': {
    says: 'Gives stored completions back without the metadata of the request.',
    plays: { when: isLookUp, document: (completion) => omit(completion, 'metadata') },
    breaks: { 'store.roundtrip': 'other-metadata' },
  },
  'stored-under-new-id': {
    says: 'Gives stored completions back with another id.',
    plays: { when: isLookUp, document: (completion) => ({ ...completion, id: 'chatcmpl-stored' }) },
    breaks: { 'store.roundtrip': 'other-completion' },
  },
  'stored-without-text': {
    says: 'Gives stored completions back without their text.',
    plays: {
      when: isLookUp,
      document: (completion) => mapMessages(completion, (message) => ({ ...message, content: null })),
    },
    breaks: { 'store.roundtrip': 'other-completion' },
  },
  'stored-in-a-list': {
    says: 'Gives a list of one back where a stored completion is asked for by its id.',
    plays: { when: isLookUp, document: (completion) => [completion] },
    breaks: { 'store.roundtrip': 'not-a-completion' },
  },
})
