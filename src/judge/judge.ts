import type { Aim, Ending, Exchange, RequestSent, Timings } from '../define/exchange.ts'
import { viewRequest } from '../define/request.ts'
import type { Judged, Rule } from '../define/rule.ts'
import { ExchangeJudge } from './exchange-judge.ts'
import { Findings } from './findings.ts'
import type { Judgement, Violation } from './judgement.ts'
import { ruleSet } from './rule-set.ts'
import { fitsRequestSchema } from './shape.ts'

/** Bounds on what the judge reads; see the limits of the transport for those of the connection. */
export interface JudgeLimits {
  readonly lineBytes: number
  readonly events: number
  readonly jsonDepth: number
}

/** What is known of an exchange when its body has ended. */
export interface ExchangeEnd {
  readonly ending: Ending
  readonly timings: Timings
  /** Unix time in milliseconds at which the request was started. */
  readonly startedAtMs: number
  readonly clock: 'live' | 'recorded'
}

/** Applies a set of rules to exchanges. It sends nothing and keeps nothing between exchanges. */
export interface Judge {
  readonly rules: readonly Rule[]
  /** Begins to judge an exchange whose response is still to come, as a proxy does. */
  open(sent: RequestSent, aim?: Aim): ExchangeJudge
  /** Judges a finished exchange. */
  judge(exchange: Exchange): Judgement
  /**
   * Applies the rules on relations to exchanges with one origin, in the order of their start.
   * Yields the violations by exchange id, and the rules that were applied.
   */
  relate(exchanges: readonly Judged[]): {
    readonly violations: ReadonlyMap<string, readonly Violation[]>
    readonly examined: ReadonlyMap<string, 'examined' | 'unseen'>
  }
}

/** Makes a judge for a set of rules. */
export function createJudge(rules: readonly Rule[], limits: JudgeLimits): Judge {
  const set = ruleSet(rules)
  return {
    rules,
    open: (sent, aim) => new ExchangeJudge(set, viewRequest(sent, fitsRequestSchema, aim), limits),
    judge(exchange) {
      const judging = new ExchangeJudge(set, viewRequest(exchange.request, fitsRequestSchema, exchange.aim), limits)
      if (exchange.head !== undefined) judging.head(exchange.head)
      for (const { bytes, atMs } of exchange.reads) judging.read(bytes, atMs)
      return judging.end(exchange)
    },
    relate(exchanges) {
      const findings = new Map<string, Findings>()
      const examined = new Map<string, 'examined' | 'unseen'>()
      for (const rule of set.relation) {
        const looked = rule.across(exchanges, (exchange, symptom, pointer, detail) => {
          const ofExchange = findings.get(exchange.id) ?? new Findings()
          findings.set(exchange.id, ofExchange)
          ofExchange.add(rule, symptom, pointer, detail)
        })
        examined.set(rule.id, looked === 'unseen' ? 'unseen' : 'examined')
      }
      const violations = new Map([...findings].map(([id, found]) => [id, found.violations()]))
      return { violations, examined }
    },
  }
}
