import { openapi } from '../../src/define/cite.ts'
import { bodyText, type Exchange } from '../../src/define/exchange.ts'
import { asString, isObject, parseJson } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { comesFromCache, isTheSameAnswer } from '../ids/rules.ts'

export const oneIdPerStream: RelationRule = rule({
  id: 'concurrency.one-id-per-stream',
  level: 'MUST',
  says: 'The id of a stream is not seen on another that runs at the same time.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionStreamResponse', 'id'),
  matters: 'Chunks have crossed over: one user reads pieces of the answer to another.',
  follows: ['ids.completion-unique'],
  across(exchanges, violated): Examined {
    const streams = exchanges.filter(({ answer, exchange }) => answer?.source === 'stream' && !comesFromCache(exchange))
    const seenOn = new Map<string, Judged[]>()
    let examined = false
    for (const one of inParallel(streams)) {
      examined = true
      for (const id of idsIn(one.exchange)) {
        const others = seenOn.get(id) ?? []
        seenOn.set(id, others)
        const other = others.find((earlier) => overlap(earlier.exchange, one.exchange))
        others.push(one)
        if (other === undefined || isTheSameAnswer(other, one)) continue
        const message = `chunks of this stream carry an id of the stream in exchange ${other.exchange.id}`
        violated(one.exchange, 'id-on-two-streams', undefined, { actual: id, message })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

function overlap(one: Exchange, other: Exchange): boolean {
  return (
    one.startedAtMs <= other.startedAtMs + other.timings.endMs &&
    other.startedAtMs <= one.startedAtMs + one.timings.endMs
  )
}

/** The exchanges that run while another of them does. They come in the order of their start. */
function inParallel(all: readonly Judged[]): readonly Judged[] {
  let latestEnd = -Infinity
  return all.filter(({ exchange }, position) => {
    const runsWithEarlier = exchange.startedAtMs <= latestEnd
    latestEnd = Math.max(latestEnd, exchange.startedAtMs + exchange.timings.endMs)
    const next = all[position + 1]
    return runsWithEarlier || (next !== undefined && overlap(exchange, next.exchange))
  })
}

/** The ids that the chunks of a stream carry. */
function idsIn(exchange: Exchange): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const line of bodyText(exchange).split(/[\r\n]+/)) {
    const chunk = line.startsWith('data:') ? parseJson(line.slice('data:'.length)) : undefined
    const id = isObject(chunk) ? asString(chunk['id']) : undefined
    if (id !== undefined && id !== '') ids.add(id)
  }
  return ids
}
