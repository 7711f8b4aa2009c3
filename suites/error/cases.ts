import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { code, envelope, invalidRequestType, messageAndType, param } from './envelope.ts'
import { clientFault4xx, paramNamesCulprit, prestreamNotSse, unknownModel404 } from './status.ts'

const MODES = ['json', 'sse'] as const

/** A request that is right but for one member. */
function withFault(culprit: string, members: JsonObject): Case['send'] {
  return (point, asking) => ({
    body: { ...chat('Say hi.', point, asking), ...members },
    aim: { rule: 'error.client-fault-4xx', expects: 'refusal', culprit },
  })
}

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
  define('error.wrong-type', {
    says: 'A request whose temperature is a word.',
    axes: { mode: MODES },
    send: withFault('temperature', { temperature: 'hot' }),
    exercises: [
      envelope,
      messageAndType,
      param,
      code,
      clientFault4xx,
      invalidRequestType,
      paramNamesCulprit,
      prestreamNotSse,
    ],
  }),
  define('error.no-messages', {
    says: 'A request with an empty list of messages.',
    axes: { mode: MODES },
    send: withFault('messages', { messages: [] }),
    exercises: [
      envelope,
      messageAndType,
      param,
      code,
      clientFault4xx,
      invalidRequestType,
      paramNamesCulprit,
      prestreamNotSse,
    ],
  }),
  define('error.unknown-role', {
    says: 'A request with a message of a role that does not exist.',
    axes: { mode: MODES },
    send: withFault('messages[0].role', { messages: [{ role: 'robot', content: 'Say hi.' }] }),
    exercises: [
      envelope,
      messageAndType,
      param,
      code,
      clientFault4xx,
      invalidRequestType,
      paramNamesCulprit,
      prestreamNotSse,
    ],
  }),
]
