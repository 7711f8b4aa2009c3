import { refusal } from '../../src/define/alter.ts'
import { faults as define, type Fault, type Moment } from '../../src/define/fault.ts'

const isTight = ({ request: { endpoint, chat } }: Moment): boolean => endpoint === 'chat' && chat.cap === 1

export const faults: readonly Fault[] = define({
  'one-token-500': {
    says: 'Stumbles over a cap of one token.',
    plays: { when: isTight, answers: () => refusal(500, { message: 'Internal server error', type: 'server_error' }) },
    breaks: { 'cap.tight-cap': 'server-error' },
  },
  'one-token-502-in-streams': {
    says: 'Takes a streamed answer of one token for a failure of what stands behind it.',
    plays: {
      when: (moment) => isTight(moment) && moment.request.chat.stream === true,
      answers: () => refusal(502, { message: 'The provider returned empty content.', type: 'server_error' }),
    },
    breaks: { 'cap.tight-cap': 'server-error' },
  },
  'one-token-no-choices': {
    says: 'Answers without a choice where the cap is one token.',
    plays: { when: isTight, completion: (completion) => ({ ...completion, choices: [] }) },
    breaks: { 'cap.tight-cap': 'no-choices', 'completion.choices': 'empty', 'stream.has-choices': 'no-choices' },
  },
})
