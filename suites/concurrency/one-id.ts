import { openapi } from '../../src/define/cite.ts'
import { bodyText, comesFromCache, type Exchange } from '../../src/define/exchange.ts'
import { asString, isObject, parseJson } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { isTheSameAnswer } from '../ids/rules.ts'

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
    /** The stream with an id that goes on longest: it runs beside a later one if any does. */
    const longest = new Map<string, Judged>()
    const earliest = new Map<string, Judged>()
    let examined = false
    for (const one of inParallel(streams)) {
      examined = true
      for (const id of idsIn(one.exchange)) {
        const other = longest.get(id)
        if (other === undefined || endOf(other.exchange) < endOf(one.exchange)) longest.set(id, one)
        const first = earliest.get(id) ?? one
        earliest.set(id, first)
        if (other === undefined || !overlap(other.exchange, one.exchange) || isTheSameAnswer(other, one)) continue
        // Shown a second time, the first answer under an id is no other: what took its id is told where it stands.
        if (first !== one && isTheSameAnswer(first, one)) continue
        const message = `chunks of this stream carry an id of the stream in exchange ${other.exchange.id}`
        violated(one.exchange, 'id-on-two-streams', undefined, { actual: id, message })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

const endOf = ({ startedAtMs, timings }: Exchange): number => startedAtMs + timings.endMs

function overlap(one: Exchange, other: Exchange): boolean {
  return one.startedAtMs <= endOf(other) && other.startedAtMs <= endOf(one)
}

/** The exchanges that run while another of them does. They come in the order of their start. */
function inParallel(all: readonly Judged[]): readonly Judged[] {
  let latestEnd = -Infinity
  return all.filter(({ exchange }, position) => {
    const runsWithEarlier = exchange.startedAtMs <= latestEnd
    latestEnd = Math.max(latestEnd, endOf(exchange))
    const next = all[position + 1]
    return runsWithEarlier || (next !== undefined && overlap(exchange, next.exchange))
  })
}

/** The ids that the chunks of a stream carry. They are asked for each time that the exchange is compared with others. */
function idsIn(exchange: Exchange): ReadonlySet<string> {
  const ids = IDS.get(exchange) ?? idsInText(bodyText(exchange).replaceAll(/\r\n?/g, '\n'))
  IDS.set(exchange, ids)
  return ids
}

const IDS = new WeakMap<Exchange, ReadonlySet<string>>()

const ID_FIRST = /^data:\s*\{\s*"id"\s*:\s*"[^"\\]*"/

function idsInText(text: string): ReadonlySet<string> {
  const ids = new Set<string>()
  /** How the line before began, up to its id: nearly all lines begin alike, and need not be parsed. */
  let beginning: string | undefined
  let end = -1
  for (let start = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (!text.startsWith('data:', start) || (beginning !== undefined && text.startsWith(beginning, start))) continue
    const line = text.slice(start, end)
    const chunk = parseJson(line.slice('data:'.length))
    beginning = isObject(chunk) ? ID_FIRST.exec(line)?.[0] : undefined
    const id = isObject(chunk) ? asString(chunk['id']) : undefined
    if (id !== undefined && id !== '') ids.add(id)
  }
  return ids
}
