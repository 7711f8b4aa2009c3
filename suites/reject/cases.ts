import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { ResponseRule, Rule } from '../../src/define/rule.ts'
import { code, envelope, invalidRequestType, messageAndType, param } from '../error/envelope.ts'
import { clientFault4xx, paramNamesCulprit, prestreamNotSse } from '../error/status.ts'
import type { FlawedBody } from './bodies.ts'
import { conversationRefusals } from './conversation-bodies.ts'
import { requiredMembers, wrongType } from './members.ts'
import { memberRefusals } from './member-bodies.ts'
import { messagesShape } from './messages.ts'
import { nonpositiveCap } from './numbers.ts'

/** What every refusal shows. */
const OF_EVERY_REFUSAL: readonly Rule[] = [invalidRequestType, paramNamesCulprit]
/** What refusals show that are owed by lenient servers too, as no answer would make sense. */
const OF_OWED_REFUSALS: readonly Rule[] = [envelope, messageAndType, param, code, clientFault4xx, prestreamNotSse]
const OWED_BY_ALL: readonly ResponseRule[] = [requiredMembers, messagesShape, wrongType]

/** A request that is right but for one thing, and small where it is answered all the same. */
function caseOf(rule: ResponseRule, { name, says, culprit, axes, needs, spoil }: FlawedBody): Case {
  return define(`reject.${name}`, {
    says,
    axes: { mode: ['json', 'sse'], ...axes },
    ...(needs !== undefined && { needs }),
    send: (point, asking) => {
      // A second cap would be a second flaw.
      const cap = rule === nonpositiveCap ? 'none' : asking.reasons ? 'loose' : 'tight'
      return {
        body: spoil(chat('Say hi.', { ...point, cap }, asking), point.mode !== 'json'),
        aim: { rule: rule.id, expects: 'refusal', culprit },
      }
    },
    exercises: [rule, ...OF_EVERY_REFUSAL, ...(OWED_BY_ALL.includes(rule) ? OF_OWED_REFUSALS : [])],
  })
}

export const cases: readonly Case[] = [...memberRefusals, ...conversationRefusals].flatMap(([rule, bodies]) =>
  bodies.map((body) => caseOf(rule, body)),
)
