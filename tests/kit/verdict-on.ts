import type { Exchange } from '../../src/define/exchange.ts'
import type { Rule } from '../../src/define/rule.ts'
import { createJudge } from '../../src/judge/judge.ts'
import { exchange, type Given } from './exchange.ts'

const LIMITS = { lineBytes: 1 << 20, events: 100_000, jsonDepth: 200 }

/** What `Given` cannot say: the request to the byte, header fields that are absent, bytes that are no text. */
export interface Odd extends Given {
  /** The request body as text, in place of JSON; undefined for a request whose body is not known. */
  readonly sentText?: string | undefined
  /** Request header fields to leave out. */
  readonly without?: readonly string[]
  readonly bytes?: Uint8Array
  readonly clock?: Exchange['clock']
}

/** The exchange of a table row. */
export function oddExchange(odd: Odd): Exchange {
  const plain = exchange(odd)
  const body = 'sentText' in odd ? { body: odd.sentText === undefined ? undefined : Buffer.from(odd.sentText) } : {}
  const headers = plain.request.headers.filter(([name]) => !(odd.without ?? []).includes(name))
  return {
    ...plain,
    request: { ...plain.request, ...body, headers },
    ...(odd.bytes !== undefined && { reads: [{ bytes: odd.bytes, atMs: 5 }] }),
    ...(odd.clock !== undefined && { clock: odd.clock }),
  }
}

/** As `verdict` of the kit, for exchanges that a table row describes to the byte. */
export function verdictOn(rule: Rule, odd: Odd): readonly string[] | 'pass' | 'unseen' | 'not-applicable' {
  const { violations, examined } = createJudge([rule], LIMITS).judge(oddExchange(odd))
  if (violations.length > 0) return violations.map(({ symptom }) => symptom)
  const looked = examined.get(rule.id)
  return looked === undefined ? 'not-applicable' : looked === 'examined' ? 'pass' : 'unseen'
}
