import { omit, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { streams } from '../../src/define/request.ts'

const inDetails = (change: (details: JsonObject) => JsonObject): Deviation => ({
  completion: (completion) =>
    within(completion, 'usage', (usage) => within(usage, 'completion_tokens_details', change)),
})

export const faults: readonly Fault[] = define({
  'prediction-not-counted': {
    says: 'Does not say what became of a prediction.',
    plays: inDetails((details) => omit(details, 'accepted_prediction_tokens', 'rejected_prediction_tokens')),
    breaks: { 'prediction.usage': 'missing' },
  },
  'prediction-not-counted-in-streams': {
    says: 'Does not say what became of a prediction where the answer is streamed.',
    plays: {
      ...inDetails((details) => omit(details, 'rejected_prediction_tokens')),
      when: ({ request }) => streams(request),
    },
    breaks: { 'prediction.usage': 'missing' },
  },
  'prediction-counted-as-rate': {
    says: 'Gives the part of the prediction that was accepted in place of a number of tokens.',
    plays: {
      ...inDetails((details) => ({ ...details, accepted_prediction_tokens: 0.5 })),
      when: ({ request: { json } }) => isObject(json) && isObject(json['prediction']),
    },
    breaks: { 'prediction.usage': 'wrong-type', 'usage.details-shape': 'wrong-type' },
  },
})
