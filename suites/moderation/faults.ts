import { finishes, omit, within } from '../../src/define/alter.ts'
import { faults as define, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject } from '../../src/define/json.ts'
import { streams } from '../../src/define/request.ts'

const RESULTS = {
  input: { type: 'moderation_results', results: [] },
  output: { type: 'moderation_results', results: [] },
}
const isWanted = ({ request: { json } }: Moment): boolean => isObject(json) && isObject(json['moderation'])

export const faults: readonly Fault[] = define({
  'moderation-always-sent': {
    says: 'Sends moderation along with every answer.',
    plays: {
      when: (moment) => moment.request.endpoint === 'chat' && !isWanted(moment),
      document: (completion) => ({ ...completion, moderation: RESULTS }),
      chunks: (chunks) => chunks.map((chunk) => (finishes(chunk) ? { ...chunk, moderation: RESULTS } : chunk)),
    },
    breaks: { 'moderation.opt-in': 'unasked' },
  },
  'moderation-always-in-documents': {
    says: 'Sends moderation along with every answer that is not streamed.',
    plays: {
      when: (moment) => moment.request.endpoint === 'chat' && !isWanted(moment),
      document: (completion) => ({ ...completion, moderation: RESULTS }),
    },
    breaks: { 'moderation.opt-in': 'unasked' },
  },
  'moderation-ignored': {
    says: 'Takes the wish for moderation and does not moderate.',
    plays: { request: (body) => omit(body, 'moderation') },
    breaks: { 'moderation.opt-in': 'missing' },
  },
  'moderation-ignored-in-streams': {
    says: 'Takes the wish for moderation and does not moderate what it streams.',
    plays: { when: ({ request }) => streams(request), request: (body) => omit(body, 'moderation') },
    breaks: { 'moderation.opt-in': 'missing' },
  },
  'moderation-of-input-only': {
    says: 'Moderates the prompt and not the answer.',
    plays: { completion: (completion) => within(completion, 'moderation', (sides) => omit(sides, 'output')) },
    breaks: { 'moderation.opt-in': 'no-output' },
  },
  'moderation-of-output-only': {
    says: 'Moderates the answer and not the prompt.',
    plays: { completion: (completion) => within(completion, 'moderation', (sides) => ({ ...sides, input: null })) },
    breaks: { 'moderation.opt-in': 'no-input' },
  },
})
