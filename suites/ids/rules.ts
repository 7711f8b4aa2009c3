import { openapi } from '../../src/define/cite.ts'
import { header, type Exchange } from '../../src/define/exchange.ts'
import { asString } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule, type Rule } from '../../src/define/rule.ts'

export const completionUnique: RelationRule = rule({
  id: 'ids.completion-unique',
  level: 'MUST',
  says: 'No two completions have the same id.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'id'),
  matters: 'Logs, traces and stored completions are looked up by it: two answers under one id become one.',
  follows: ['stream.id-constant'],
  across(exchanges, violated): Examined {
    const firstWith = new Map<string, Judged>()
    let completions = 0
    for (const one of exchanges) {
      const id = asString(one.answer?.raw['id']) ?? ''
      if (id === '' || comesFromCache(one.exchange)) continue
      completions++
      const first = firstWith.get(id)
      if (first === undefined) firstWith.set(id, one)
      else if (!isTheSameAnswer(first, one)) {
        const message = `the id is that of the completion in exchange ${first.exchange.id}`
        violated(one.exchange, 'repeated', '/id', { actual: id, message })
      }
    }
    return completions > 1 ? undefined : 'unseen'
  },
})

export const toolCallUnique: RelationRule = rule({
  id: 'ids.tool-call-unique',
  level: 'SHOULD',
  says: 'The id of a tool call is not used again in another completion.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCall', 'id'),
  matters: 'Agents keep results by the id of the call; in a longer conversation one result takes the place of another.',
  follows: ['ids.completion-unique', 'tools.call-id', 'finish.no-calls-without-tools'],
  across(exchanges, violated): Examined {
    const firstWith = new Map<string, Judged>()
    let calling = 0
    for (const one of exchanges) {
      const ids = callIdsOf(one)
      if (ids.size === 0 || comesFromCache(one.exchange)) continue
      calling++
      for (const id of ids) {
        const first = firstWith.get(id)
        if (first === undefined) firstWith.set(id, one)
        else if (!isTheSameAnswer(first, one)) {
          const message = `the id of the call is one of exchange ${first.exchange.id} as well`
          violated(one.exchange, 'reused', undefined, { actual: id, message })
        }
      }
    }
    return calling > 1 ? undefined : 'unseen'
  },
})

/** What a target owes about the names it gives: that they tell things apart. */
export const rules: readonly Rule[] = [completionUnique, toolCallUnique]

function callIdsOf({ answer }: Judged): ReadonlySet<string> {
  const ids = (answer?.choices ?? []).flatMap(({ toolCalls }) => toolCalls.flatMap(({ id = '' }) => id))
  return new Set(ids.filter((id) => id !== ''))
}

/** As in "HIT", "SEMANTIC HIT", "TCP_HIT from edge", "edge; hit; ttl=3" and "RefreshHit". */
const SAYS_HIT = /^\s*"?true\b|(?:^|[\s";,_]|refresh)hit\b/i

/** Whether an answer says of itself that it is an earlier one, kept by a gateway. */
export function comesFromCache({ head }: Exchange): boolean {
  return (head?.headers ?? []).some(
    ([name, value]) => /cache/i.test(name) && !/^cache-control$/i.test(name) && SAYS_HIT.test(value),
  )
}

/** Whether two exchanges show one answer: a capture holds it twice, or the client asked for it twice under one key. */
export function isTheSameAnswer(one: Judged, other: Judged): boolean {
  const [first, second] = [one.exchange, other.exchange]
  const key = header(first.request.headers, 'idempotency-key')
  if (key !== undefined && key === header(second.request.headers, 'idempotency-key')) return true
  return (
    first.clock === 'recorded' &&
    first.startedAtMs === second.startedAtMs &&
    JSON.stringify(one.answer?.raw) === JSON.stringify(other.answer?.raw)
  )
}
