import { mapChoices, omit } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { objectsOf, type JsonObject } from '../../src/define/json.ts'

/** Changes the choices of the JSON document of a chat answer; other documents have none. */
function inChoices(change: (choice: JsonObject, position: number) => JsonObject): Deviation {
  return { document: (document) => ('choices' in document ? mapChoices(document, change) : document) }
}

function reordered(change: (choices: readonly JsonObject[]) => readonly JsonObject[]): Deviation {
  return {
    document: (document) =>
      'choices' in document ? { ...document, choices: change(objectsOf(document['choices'])) } : document,
  }
}

export const faults: readonly Fault[] = define({
  'n-ignored': {
    says: 'Ignores n and answers with one choice.',
    plays: { when: ({ request }) => request.fitsSchema, request: (body) => omit(body, 'n') },
    breaks: { 'choice.count': 'too-few', 'stream.choices-complete': 'choices-missing' },
  },
  'n-ignored-beside-tools': {
    says: 'Answers with one choice when the request declares tools, whatever n says.',
    plays: {
      when: ({ request }) => request.fitsSchema && request.chat.tools.length > 0,
      request: (body) => omit(body, 'n'),
    },
    breaks: { 'choice.count': 'too-few', 'stream.choices-complete': 'choices-missing' },
  },
  'choice-sent-twice': {
    says: 'Sends the last choice of a JSON answer twice.',
    plays: reordered((choices) => [...choices, ...choices.slice(-1)]),
    breaks: { 'choice.count': 'too-many', 'choice.indexes-complete': 'index-repeated' },
  },
  'choice-without-index': {
    says: 'Leaves index out of the choices of a JSON answer.',
    plays: inChoices((choice) => omit(choice, 'index')),
    breaks: { 'choice.index': 'missing' },
  },
  'choice-index-text': {
    says: 'Gives the index of a choice as text.',
    plays: inChoices((choice) => ({ ...choice, index: String(choice['index']) })),
    breaks: { 'choice.index': 'wrong-type' },
  },
  'choice-index-always-zero': {
    says: 'Gives every choice of a JSON answer the index 0.',
    plays: inChoices((choice) => ({ ...choice, index: 0 })),
    breaks: { 'choice.indexes-complete': 'index-repeated' },
  },
  'choice-index-from-one': {
    says: 'Counts the choices of a JSON answer from 1.',
    plays: inChoices((choice, position) => ({ ...choice, index: position + 1 })),
    breaks: { 'choice.indexes-complete': 'index-gap' },
  },
  'choices-reversed': {
    says: 'Sends the choices of a JSON answer in reverse order.',
    plays: reordered((choices) => choices.toReversed()),
    breaks: { 'choice.indexes-complete': 'out-of-order' },
  },
  'message-called-delta': {
    says: 'Names the message of a JSON answer delta.',
    plays: inChoices((choice) => ({ ...omit(choice, 'message'), delta: choice['message'] })),
    breaks: { 'choice.message': ['missing', 'not-allowed-member'] },
  },
  'finish-reason-null': {
    says: 'Ends a JSON answer with the finish reason null.',
    plays: inChoices((choice) => ({ ...choice, finish_reason: null })),
    breaks: { 'choice.finish-reason-set': 'null' },
  },
  'finish-reason-left-out': {
    says: 'Leaves finish_reason out of a JSON answer.',
    plays: inChoices((choice) => omit(choice, 'finish_reason')),
    breaks: { 'choice.finish-reason-set': 'missing' },
  },
  'logprobs-key-left-out': {
    says: 'Leaves the member logprobs out when nobody asked for log probabilities.',
    plays: inChoices((choice) => (choice['logprobs'] === null ? omit(choice, 'logprobs') : choice)),
    breaks: { 'choice.logprobs-key': 'missing' },
  },
})
