import { mapMessages } from '../../src/define/alter.ts'
import { faults as define, type Fault } from '../../src/define/fault.ts'
import { isObject } from '../../src/define/json.ts'

const NAMES = ['Petrel', 'Heron', 'Avocet', 'Curlew', 'Gannet']

export const faults: readonly Fault[] = define({
  'seed-ignored': {
    says: 'Draws anew each time where the seed has more than 16 bits.',
    plays: {
      when: ({ request: { json } }) => isObject(json) && Number(json['seed'] ?? 0) > 65_535,
      completion: (completion, { requestNumber }) =>
        mapMessages(completion, (message) => ({ ...message, content: NAMES[requestNumber % NAMES.length] })),
    },
    breaks: { 'seed.repeatable': 'differs' },
  },
})
