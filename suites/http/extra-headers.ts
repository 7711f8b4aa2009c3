import { isStatusBesideThePoint } from '../../src/define/acceptance.ts'
import { guide } from '../../src/define/cite.ts'
import type { HeaderList } from '../../src/define/exchange.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { askedIn } from '../equiv/modes.ts'

/** Header fields that official SDKs send, or that the documents offer to clients. */
const EXTRA = /^(?:x-client-request-id|idempotency-key|openai-organization|openai-project|x-stainless-[\w-]+)$/i

export const extraHeadersTolerated: RelationRule = rule({
  id: 'http.extra-headers-tolerated',
  level: 'SHOULD',
  says: 'Header fields that SDKs add (X-Client-Request-Id, Idempotency-Key, X-Stainless-…) do not make a request fail.',
  basis: 'documented',
  cite: guide('reference', 'debugging requests'),
  matters: 'Official SDKs send them with every request: a gateway that refuses unknown fields shuts all of them out.',
  across(exchanges, violated): Examined {
    const groups = new Map<string, { plain: Judged[]; extra: Judged[] }>()
    for (const one of exchanges) {
      const asked = one.request.endpoint === 'chat' ? askedIn(one.request) : undefined
      if (asked === undefined || statusOf(one) === undefined) continue
      const key = `${String(one.request.chat.stream)} ${asked}`
      const group = groups.get(key) ?? { plain: [], extra: [] }
      groups.set(key, group)
      group[extraNames(one).length > 0 ? 'extra' : 'plain'].push(one)
    }
    let examined = false
    for (const { plain, extra } of groups.values()) {
      if (plain.length === 0 || extra.length === 0 || !plain.every(isGood)) continue
      examined = true
      // Another request with the same fields that went well shows that they are not the reason.
      const taken = new Set(extra.filter(isGood).map((one) => extraNames(one).join(', ')))
      for (const one of extra.filter((each) => !isGood(each))) {
        const names = extraNames(one).join(', ')
        if (taken.has(names)) continue
        const status = statusOf(one) ?? 0
        const message = `status ${status} with ${names}, where the same request without gets 200`
        violated(one.exchange, status >= 500 ? 'server-error' : 'refused', undefined, {
          expected: 200,
          actual: status,
          message,
        })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** The status of an answer that is about the request; undefined for others. */
function statusOf({ exchange: { head } }: Judged): number | undefined {
  return head === undefined || isStatusBesideThePoint(head.status) ? undefined : head.status
}

const isGood = (one: Judged): boolean => Math.floor((statusOf(one) ?? 0) / 100) === 2

function extraNames({ request: { sent } }: Judged): readonly string[] {
  return namesIn(sent.headers).filter((name) => EXTRA.test(name))
}

const namesIn = (headers: HeaderList): readonly string[] =>
  [...new Set(headers.map(([name]) => name.toLowerCase()))].toSorted()
