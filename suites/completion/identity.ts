import { openapi } from '../../src/define/cite.ts'
import { CREATED_SLACK_SECONDS, isInMilliseconds } from '../../src/define/created.ts'
import { asString, typeName } from '../../src/define/json.ts'
import { wantsJson } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'

/** A document without choices is something else: what other members it lacks is no news. */
export const NO_COMPLETION: readonly string[] = ['completion.choices']

export const id: ShapeRule = rule({
  id: 'completion.id',
  level: 'MUST',
  says: 'id is a non-empty string.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'id'),
  matters: 'Logs, feedback and stored completions refer to an answer by its id; typed clients fail without it.',
  follows: NO_COMPLETION,
  shape: 'completion',
})

export const object: ShapeRule = rule({
  id: 'completion.object',
  level: 'MUST',
  says: 'object is chat.completion.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'object'),
  matters: 'Clients that validate answers, or tell kinds of objects apart by this member, reject the answer.',
  follows: NO_COMPLETION,
  shape: 'completion',
})

export const created: AnswerRule = rule({
  id: 'completion.created',
  level: 'MUST',
  says: "created is an integer in Unix seconds, within minutes of the client's clock.",
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'created'),
  matters: 'Typed clients fail on a string or a float; milliseconds and zero put the answer into another century.',
  follows: NO_COMPLETION,
  when: wantsJson,
  onAnswer({ source, raw, endedAtMs, clock }, violated): Examined {
    if (source !== 'json') return 'unseen'
    const value = raw['created']
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      violated(notInteger(value), '/created', { expected: 'an integer in Unix seconds' })
      return
    }
    const now = Math.round(endedAtMs / 1000)
    if (Math.abs(value - now) <= CREATED_SLACK_SECONDS[clock]) return
    violated(otherTime(value, now), '/created', { expected: `about ${now}` })
  },
})

export const model: ShapeRule = rule({
  id: 'completion.model',
  level: 'MUST',
  says: 'model is a non-empty string.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'model'),
  matters: 'Cost tables are keyed by the model that answered; typed clients fail without it.',
  // Who names no model can be told none.
  follows: ['reject.required-members', ...NO_COMPLETION],
  shape: 'completion',
})

export const modelRelated: AnswerRule = rule({
  id: 'completion.model-related',
  level: 'SHOULD',
  says: 'model is the requested id, or starts with it as the id of a dated snapshot does.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'model'),
  matters: 'Another name hints at a silent substitution: callers pay for, and evaluate, a model they did not choose.',
  when: wantsJson,
  follows: ['completion.model'],
  onAnswer({ source, raw }, violated, { chat }): Examined {
    const answered = asString(raw['model'])
    if (source !== 'json' || chat.model === undefined || answered === undefined) return 'unseen'
    if (isOfTheSameName(bareName(answered), bareName(chat.model))) return
    violated('another-model', '/model', { expected: chat.model })
  },
})

function notInteger(value: unknown): string {
  if (value === undefined) return 'missing'
  return typeName(value) === 'null' ? 'null' : 'wrong-type'
}

function otherTime(value: number, now: number): string {
  if (value === 0) return 'zero'
  if (isInMilliseconds(value)) return 'milliseconds'
  return value < now ? 'too-early' : 'too-late'
}

/**
 * A model id without the maker in front (`openai/gpt-4o`), which gateways add or take away, and without the variant or
 * the alias of the newest behind.
 */
function bareName(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/:[a-z]+$|-latest$/, '')
}

/** What makers call a smaller or faster model of a family: another model, though its name begins the same. */
const SIBLING = /^[-_.](?:mini|nano|micro|tiny|small|lite|light|flash|turbo|fast)\b/

function isOfTheSameName(answered: string, wanted: string): boolean {
  if (!answered.startsWith(wanted)) return false
  const rest = answered.slice(wanted.length)
  return !/^(?:[a-z\d]|\.\d)/.test(rest) && !SIBLING.test(rest)
}
