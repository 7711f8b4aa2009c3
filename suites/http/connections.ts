import { rfc, sdk } from '../../src/define/cite.ts'
import type { Ending, Exchange } from '../../src/define/exchange.ts'
import { isObject } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'

export const connectionReuse: RelationRule = rule({
  id: 'http.connection-reuse',
  level: 'SHOULD',
  says: 'An answer on a connection that stays open ends where its framing says, and the next begins right there.',
  basis: 'documented',
  cite: rfc(9112, '9.3'),
  matters: 'What is left over is read as the start of the next answer: a client fails on a request that was all right.',
  across(exchanges, violated): Examined {
    let examined = false
    for (const { exchange } of exchanges) {
      const { connection, head, ending } = exchange
      if (connection === undefined || connection.position < 2) continue
      const stray = new TextDecoder('latin1').decode(connection.stray)
      const isBroken = head === undefined && ending.kind === 'invalid-http'
      if (head === undefined && !isBroken) continue
      examined = true
      // Parsers skip line ends in front of a status line.
      if (/[^\r\n]/.test(stray)) {
        const message = `${connection.stray.length} bytes stand before the status line of answer ${connection.position}`
        violated(exchange, 'stray-bytes', undefined, { expected: 'a status line', actual: stray, message })
      } else if (isBroken) violated(exchange, 'unreadable-answer', undefined, { message: ending.message })
    }
    return examined ? undefined : 'unseen'
  },
})

export const survivesClientAbort: RelationRule = rule({
  id: 'http.survives-client-abort',
  level: 'SHOULD',
  says: 'After a client has dropped a stream midway, its next request is served.',
  basis: 'sdk',
  cite: sdk('openai-node', 'src/core/streaming.ts'),
  matters: 'Users stop answers all the time: a worker that hangs or crashes over it is gone for everybody.',
  follows: ['http.complete-body'],
  across(exchanges, violated): Examined {
    let examined = false
    for (const { dropped, next } of takenUpAgain(exchanges)) {
      examined = true
      const symptom = wayOfFailing(next.exchange)
      if (symptom === undefined) continue
      const { head, ending } = next.exchange
      const what = head === undefined || head.status < 300 ? wordsOf(ending) : `status ${head.status}`
      const message = `${what}, after the stream of exchange ${dropped.exchange.id} was dropped`
      violated(next.exchange, symptom, undefined, { expected: 'an answer', message })
    }
    return examined ? undefined : 'unseen'
  },
})

const wordsOf = (ending: Ending): string => ('message' in ending ? ending.message : ending.kind)

/** Statuses that ask to come again later. */
const LATER: ReadonlySet<number> = new Set([429, 503, 529])

/** The streams that were dropped, each with the next exchange of its conversation that says anything. */
function takenUpAgain(exchanges: readonly Judged[]): readonly { readonly dropped: Judged; readonly next: Judged }[] {
  const waiting = new Map<string, Judged[]>()
  const pairs: { readonly dropped: Judged; readonly next: Judged }[] = []
  for (const one of exchanges) {
    const { ending, head } = one.exchange
    const isDropped = ending.kind === 'dropped'
    const saysNothing = !isDropped && (ending.kind === 'aborted' || LATER.has(head?.status ?? 0))
    const messages = saysNothing || (!isDropped && waiting.size === 0) ? undefined : messagesOf(one.request.json)
    if (messages === undefined) continue
    const before = waiting.get(messages) ?? []
    if (isDropped) {
      waiting.set(messages, before)
      before.push(one)
    } else {
      waiting.delete(messages)
      for (const dropped of before) pairs.push({ dropped, next: one })
    }
  }
  return pairs
}

function messagesOf(json: unknown): string | undefined {
  return isObject(json) && Array.isArray(json['messages']) ? JSON.stringify(json['messages']) : undefined
}

const NO_ANSWER: ReadonlySet<Ending['kind']> = new Set([
  'connect-failed',
  'connect-timeout',
  'first-byte-timeout',
  'total-timeout',
  'silence-timeout',
])

function wayOfFailing({ head, ending }: Exchange): string | undefined {
  if (head !== undefined && head.status >= 500) return 'server-error'
  if (NO_ANSWER.has(ending.kind)) return 'no-answer'
  return ending.kind === 'cut-off' || ending.kind === 'invalid-http' ? 'broken-answer' : undefined
}
