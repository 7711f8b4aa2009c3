import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule, type Rule } from '../../src/define/rule.ts'

export const repeatable: RelationRule = rule({
  id: 'seed.repeatable',
  level: 'SHOULD',
  says: 'The same request with a seed and temperature 0 mostly gets the same answer from the same system.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'seed'),
  matters:
    'Tests and experiments set a seed to see what a change of the prompt does. Nobody promises it: it is measured.',
  across(exchanges, violated): Examined {
    const groups = groupsIn(exchanges)
    for (const group of groups) {
      const texts = group.map(answerOf)
      const counts = new Map<string, number>()
      for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
      const most = [...counts.values()].reduce((one, other) => Math.max(one, other), 0)
      const odd = group[texts.findIndex((text) => most === 1 || (counts.get(text) ?? 0) < most)]
      if (odd === undefined || most === group.length) continue
      const message = `of ${group.length} answers to one request with a seed, ${most === 1 ? 'no two' : most} are equal`
      violated(odd.exchange, 'differs', undefined, { expected: group.length, actual: most, message })
    }
    return groups.length > 0 ? undefined : 'unseen'
  },
})

/** Answers to one request that asks for repeatable ones, by one system; only where there are several. */
function groupsIn(exchanges: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups = new Map<string, Judged[]>()
  for (const judged of exchanges) {
    const { request, answer } = judged
    const { json } = request
    if (answer === undefined || !isObject(json) || asInteger(json['seed']) === undefined) continue
    // The answer of a stream that ends early is only a part, and a filter may come or not.
    const isWhole = answer.choices.every(
      ({ finishReason }) => finishReason !== null && finishReason !== 'content_filter',
    )
    if (json['temperature'] !== 0 || answer.choices.length === 0 || !isWhole) continue
    const key = JSON.stringify([json, answer.raw['system_fingerprint'] ?? null])
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(judged)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** What was said and called, by choice. */
function answerOf({ answer }: Judged): string {
  return JSON.stringify(
    answer?.choices.map(({ content, toolCalls }) => [
      content,
      toolCalls.map(({ name, arguments: given, input }) => [name, given, input]),
    ]),
  )
}

export const rules: readonly Rule[] = [repeatable]
