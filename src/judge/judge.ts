import type { Aim, Ending, Exchange, RequestSent, Timings } from '../define/exchange.ts'
import { isObject } from '../define/json.ts'
import { viewRequest } from '../define/request.ts'
import type { Judged, RelationRule, Rule } from '../define/rule.ts'
import { Examinations } from './examination.ts'
import { ExchangeJudge } from './exchange-judge.ts'
import { Findings } from './findings.ts'
import type { Judgement, Violation } from './judgement.ts'
import { ruleSet } from './rule-set.ts'
import { fitsRequestSchema } from './request-shape.ts'
import { atOnce } from './steps.ts'

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
   * Applies the rules on relations to exchanges in the order of their start. What has another origin (another server)
   * is never compared.
   */
  relate(exchanges: readonly Judged[]): Relations
  /** The same in steps, a rule each, for whoever has something else to do in between. */
  relating(exchanges: readonly Judged[]): Generator<undefined, Relations>
}

/** What rules on relations found: the violations by exchange id, and the rules that were applied. */
export interface Relations {
  readonly violations: ReadonlyMap<string, readonly Violation[]>
  readonly examined: ReadonlyMap<string, 'examined' | 'unseen'>
}

/**
 * Makes a judge for a set of rules. `extraMembers` are members of request bodies that the user adds on purpose: they do
 * not make a request one that the contract does not know.
 */
export function createJudge(rules: readonly Rule[], limits: JudgeLimits, extraMembers: readonly string[] = []): Judge {
  const set = ruleSet(rules)
  const examinations = new Examinations(rules)
  const fits = (json: unknown): boolean => fitsRequestSchema(withoutMembers(json, extraMembers))
  const open = (sent: RequestSent, aim?: Aim): ExchangeJudge =>
    new ExchangeJudge(set, examinations.open(), viewRequest(sent, fits, aim), limits)
  return {
    rules,
    open,
    judge(exchange) {
      const judging = open(exchange.request, exchange.aim)
      if (exchange.head !== undefined) judging.head(exchange.head)
      for (const { bytes, atMs } of exchange.reads) judging.read(bytes, atMs)
      return judging.end(exchange)
    },
    relate: (exchanges) => atOnce(relating(set.relation, exchanges)),
    relating: (exchanges) => relating(set.relation, exchanges),
  }
}

function* relating(rules: readonly RelationRule[], exchanges: readonly Judged[]): Generator<undefined, Relations> {
  const findings = new Map<string, Findings>()
  const examined = new Map<string, 'examined' | 'unseen'>()
  const origins = byOrigin(exchanges)
  for (const rule of rules) {
    examined.set(rule.id, 'unseen')
    for (const ofOrigin of origins) {
      const looked = rule.across(ofOrigin, (exchange, symptom, pointer, detail) => {
        const ofExchange = findings.get(exchange.id) ?? new Findings()
        findings.set(exchange.id, ofExchange)
        ofExchange.add(rule, symptom, pointer, detail)
      })
      if (looked !== 'unseen') examined.set(rule.id, 'examined')
    }
    yield
  }
  const broken = new Map(exchanges.map((judged) => [judged.exchange.id, judged.broken]))
  const violations = new Map([...findings].map(([id, found]) => [id, found.violations(broken.get(id))]))
  return { violations, examined }
}

function withoutMembers(json: unknown, members: readonly string[]): unknown {
  if (members.length === 0 || !isObject(json)) return json
  return Object.fromEntries(Object.entries(json).filter(([member]) => !members.includes(member)))
}

function byOrigin(exchanges: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups = new Map<string, Judged[]>()
  // Many requests, few URLs.
  const origins = new Map<string, string>()
  for (const judged of exchanges.toSorted((a, b) => a.exchange.startedAtMs - b.exchange.startedAtMs)) {
    const { url } = judged.exchange.request
    const origin = origins.get(url) ?? (URL.canParse(url) ? new URL(url).origin : url)
    origins.set(url, origin)
    const group = groups.get(origin) ?? []
    groups.set(origin, group)
    group.push(judged)
  }
  return [...groups.values()]
}
