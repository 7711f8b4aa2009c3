import { openapi } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { wantsJson } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'
import { NO_COMPLETION } from './identity.ts'

export const choices: ShapeRule = rule({
  id: 'completion.choices',
  level: 'MUST',
  says: 'choices is a non-empty array of objects.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices'),
  matters: 'Clients read choices[0]: Python raises an IndexError or a TypeError, JavaScript reads undefined.',
  shape: 'completion',
})

export const usagePresent: AnswerRule = rule({
  id: 'completion.usage-present',
  level: 'SHOULD',
  says: 'usage is present.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'usage'),
  matters: 'Without it a request cannot be metered; code that reads usage.total_tokens throws.',
  follows: NO_COMPLETION,
  when: wantsJson,
  onAnswer({ source, usage }, violated): Examined {
    if (source !== 'json') return 'unseen'
    if (usage === undefined || usage === null) {
      violated(usage === null ? 'null' : 'missing', '/usage', { expected: 'an object' })
    }
  },
})

export const fingerprint: ShapeRule = rule({
  id: 'completion.fingerprint',
  level: 'MUST',
  says: 'system_fingerprint, when present, is a string.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'system_fingerprint'),
  matters: 'Typed clients fail to decode the whole answer over a number where they expect text.',
  shape: 'completion',
  assembled: true,
  seesAnswer: ({ raw }) => raw['system_fingerprint'] !== undefined,
})

const TIERS: readonly unknown[] = ['auto', 'default', 'flex', 'scale', 'priority', 'fast']

export const serviceTier: AnswerRule = rule({
  id: 'completion.service-tier',
  level: 'MUST',
  says: 'service_tier is null or a documented value; it is present when the request set one, and fast shows as priority.',
  basis: 'documented',
  cite: openapi('ServiceTier'),
  matters: 'Clients that validate reject the whole answer over an unknown tier; without it the price is not known.',
  onAnswer({ raw, choices: answered }, violated, { json }): Examined {
    const wanted = isObject(json) ? (json['service_tier'] ?? undefined) : undefined
    const tier = raw['service_tier']
    if (tier === undefined) {
      const ended = answered.length > 0 && answered.every(({ finishReason }) => typeof finishReason === 'string')
      if (wanted === undefined || !TIERS.includes(wanted) || !ended) return 'unseen'
      violated('missing', '/service_tier', { expected: 'the tier that served the request' })
    } else if (tier !== null && !TIERS.includes(tier)) {
      const symptom = typeof tier === 'string' ? 'not-allowed-value' : 'wrong-type'
      violated(symptom, '/service_tier', { expected: TIERS })
    } else if (wanted === 'fast' && tier === 'fast') {
      violated('fast-echoed', '/service_tier', { expected: 'priority' })
    }
  },
})
