import type { Answer } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { isGood, type RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type Violated } from '../../src/define/rule.ts'
import { endsText } from '../format/natural-end.ts'
import { lastAsk, textOf } from './conversation.ts'

const ASKS = /^What is the code\?/
const TELLS = /\bThe code is ([\w-]+)\./
/** How a model says that it was not told. Any other answer without the code may be its own fault. */
const NOT_TOLD =
  /(?:do|did|does)(?: not|n['’]t) (?:know|have|see|specify|provide|mention|contain|include)|(?:not|n['’]t|never) (?:been )?(?:told|given|provided|mentioned|shared|specified|know|sure (?:what|which))|which code|what code|no (?:code|information|context|previous|prior)|more (?:context|information|details)|clarify|unaware/i

export const systemHonoured: AnswerRule = rule({
  id: 'roles.system-honoured',
  level: 'SHOULD',
  says: 'What a system or developer message says reaches the model.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestSystemMessage'),
  matters:
    'A relay that drops it answers politely and without any of the instructions, which nobody notices in a test of one turn.',
  when: (request) => codeTold(request, ['system', 'developer']) !== undefined,
  tries: 'any',
  onAnswer: (answer, violated, request) => mustTell(answer, violated, codeTold(request, ['system', 'developer'])),
})

export const historyHonoured: AnswerRule = rule({
  id: 'roles.history-honoured',
  level: 'SHOULD',
  says: 'What was said in an earlier turn reaches the model.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'messages'),
  matters: 'A relay that sends on the last message alone makes every conversation start afresh at each turn.',
  when: (request) => codeTold(request, ['user']) !== undefined,
  tries: 'any',
  onAnswer: (answer, violated, request) => mustTell(answer, violated, codeTold(request, ['user'])),
})

/** The code that earlier messages of some roles tell, where the last message asks for it. */
function codeTold(request: RequestView, roles: readonly string[]): string | undefined {
  if (!isGood(request) || !ASKS.test(lastAsk(request) ?? '')) return undefined
  const earlier = request.chat.messages.slice(0, -1)
  return earlier
    .filter(({ role }) => roles.includes(String(role)))
    .map(codeIn)
    .find((code) => code !== undefined)
}

const codeIn = (message: JsonObject): string | undefined => TELLS.exec(textOf(message) ?? '')?.[1]

/** A text in lower case, and with the hyphens of a keyboard: models like to set better ones. */
const plain = (text = ''): string => text.toLowerCase().replaceAll(/[\u2010-\u2015]/g, '-')

function mustTell({ choices }: Answer, violated: Violated, code: string | undefined): Examined {
  const texts = choices.filter(({ finishReason, refusal, toolCalls }) => {
    return endsText(finishReason) && refusal === undefined && toolCalls.length === 0
  })
  const told = texts.filter(({ content }) => code !== undefined && plain(content).includes(plain(code)))
  const untold = texts.find(({ content }) => NOT_TOLD.test(content ?? ''))
  if (told.length > 0) return
  if (untold === undefined) return 'unseen'
  violated('not-known', `${untold.pointer}/message/content`, { expected: `a text with ${code}` })
}
