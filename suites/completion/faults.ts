import { omit } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'

/** Changes the JSON document of a chat answer; other documents have no choices. */
function inDocument(change: (completion: JsonObject) => JsonObject): Deviation {
  return { document: (document) => ('choices' in document ? change(document) : document) }
}

const callsTool = (completion: JsonObject): boolean =>
  objectsOf(completion['choices']).some(({ message }) => isObject(message) && 'tool_calls' in message)

export const faults: readonly Fault[] = define({
  'completion-without-id': {
    says: 'Leaves id out of a JSON answer.',
    plays: inDocument((completion) => omit(completion, 'id')),
    breaks: { 'completion.id': 'missing' },
  },
  'completion-id-number': {
    says: 'Gives a JSON answer a number for an id.',
    plays: inDocument((completion) => ({ ...completion, id: 17 })),
    breaks: { 'completion.id': 'wrong-type' },
  },
  'completion-called-text-completion': {
    says: 'Names the object of a JSON answer text_completion.',
    plays: inDocument((completion) => ({ ...completion, object: 'text_completion' })),
    breaks: { 'completion.object': 'not-allowed-value' },
  },
  'created-left-out': {
    says: 'Leaves created out of a JSON answer.',
    plays: inDocument((completion) => omit(completion, 'created')),
    breaks: { 'completion.created': 'missing' },
  },
  'created-in-milliseconds': {
    says: 'Gives created in milliseconds.',
    plays: inDocument((completion) => ({ ...completion, created: Number(completion['created']) * 1000 })),
    breaks: { 'completion.created': 'milliseconds' },
  },
  'created-as-float': {
    says: 'Gives created with a fraction of a second.',
    plays: inDocument((completion) => ({ ...completion, created: Number(completion['created']) + 0.25 })),
    breaks: { 'completion.created': 'wrong-type' },
  },
  'created-zero': {
    says: 'Gives 0 for created.',
    plays: inDocument((completion) => ({ ...completion, created: 0 })),
    breaks: { 'completion.created': 'zero' },
  },
  'created-a-day-ahead': {
    says: 'Runs on a clock that is a day ahead.',
    plays: inDocument((completion) => ({ ...completion, created: Number(completion['created']) + 86_400 })),
    breaks: { 'completion.created': 'too-late' },
  },
  'completion-without-model': {
    says: 'Leaves model out of a JSON answer.',
    plays: inDocument((completion) => omit(completion, 'model')),
    breaks: { 'completion.model': 'missing' },
  },
  'model-substituted': {
    says: 'Names another model than the one asked for.',
    plays: inDocument((completion) => ({ ...completion, model: 'house-blend-3' })),
    breaks: { 'completion.model-related': 'another-model' },
  },
  'choices-empty': {
    says: 'Answers a JSON request without any choice.',
    plays: inDocument((completion) => ({ ...completion, choices: [] })),
    breaks: { 'completion.choices': 'empty' },
  },
  'choices-null': {
    says: 'Sends null for the choices of a JSON answer.',
    plays: inDocument((completion) => ({ ...completion, choices: null })),
    breaks: { 'completion.choices': 'null' },
  },
  'completion-without-usage': {
    says: 'Leaves usage out of a JSON answer.',
    plays: inDocument((completion) => omit(completion, 'usage')),
    breaks: { 'completion.usage-present': 'missing' },
  },
  'usage-left-out-beside-calls': {
    says: 'Leaves usage out of a JSON answer that calls a tool.',
    plays: inDocument((completion) => (callsTool(completion) ? omit(completion, 'usage') : completion)),
    breaks: { 'completion.usage-present': 'missing' },
  },
  'created-left-out-now-and-then': {
    says: 'Leaves created out of one JSON answer in four.',
    plays: {
      when: ({ requestNumber }) => requestNumber % 4 === 0,
      ...inDocument((completion) => omit(completion, 'created')),
    },
    breaks: { 'completion.created': 'missing' },
  },
  'fingerprint-number': {
    says: 'Gives a number for system_fingerprint.',
    plays: { completion: (completion) => ({ ...completion, system_fingerprint: 44 }) },
    breaks: { 'completion.fingerprint': 'wrong-type' },
  },
  'fingerprint-null': {
    says: 'Gives null for system_fingerprint.',
    plays: { completion: (completion) => ({ ...completion, system_fingerprint: null }) },
    breaks: { 'completion.fingerprint': 'null' },
  },
  'service-tier-standard': {
    says: 'Reports the service tier standard, which is not a documented one.',
    plays: { completion: (completion) => ({ ...completion, service_tier: 'standard' }) },
    breaks: { 'completion.service-tier': 'not-allowed-value' },
  },
  'vendor-members': {
    says: 'Adds a member of its own to answers and chunks.',
    plays: { completion: (completion) => ({ ...completion, timings: { predicted_ms: 12 } }) },
    breaks: { 'completion.extensions': 'undocumented-members' },
  },
})
