import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { code, envelope, invalidRequestType, messageAndType, param } from './envelope.ts'
import { clientFault4xx, paramNamesCulprit, prestreamNotSse, unknownModel404 } from './status.ts'

const MODES = ['json', 'sse'] as const

export const cases: readonly Case[] = [
  define('error.unknown-model', {
    says: 'A request for a model that nobody serves.',
    axes: { mode: MODES },
    send: (point, asking) => ({
      body: { ...chat('Say hi.', point, asking), model: 'chatspec-no-such-model' },
      aim: { rule: 'error.unknown-model-404', expects: 'refusal', culprit: 'model' },
    }),
    exercises: [
      envelope,
      messageAndType,
      param,
      code,
      clientFault4xx,
      invalidRequestType,
      paramNamesCulprit,
      unknownModel404,
      prestreamNotSse,
    ],
  }),
]
