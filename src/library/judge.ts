import type { Aim, BodyRead, Exchange, RequestSent, ResponseHead } from '../define/exchange.ts'
import type { Profile, Severity } from '../define/profile.ts'
import type { Level, Rule } from '../define/rule.ts'
import { createJudge as judgeBy, type ExchangeEnd } from '../judge/judge.ts'
import { judgedOf, type Judgement as Findings, type Violation } from '../judge/judgement.ts'
import { profiles as builtIn } from '../rulebook.ts'
import { countingFindings, Excuses } from '../run/evidence.ts'
import { isThrottled } from '../run/retry.ts'
import { strikeOf } from '../run/strike.ts'
import { withSeverities } from '../setup/profile-choice.ts'
import type { Limits } from '../wire/limits.ts'
import { exchangeWanted, requestWanted } from './exchange-given.ts'
import { aString, checkOptions, having, listOf, type OptionsWanted } from './given.ts'
import { limitsGiven, limitsWanted } from './limits.ts'
import { profileWanted } from './profile.ts'
import { rulesGiven, rulesWanted, type RulesGiven } from './rules-given.ts'

/** By what exchanges are judged. */
export interface JudgeOptions {
  /**
   * Ids of built-in rules, and rules of one's own, which are checked as those of a suite are.
   * @defaultValue all built-in rules
   */
  readonly rules?: readonly (string | Rule)[]
  /**
   * The profiles whose severities are told. A built-in rule that one does not know is off in it; a rule of one's own strikes by
   * its level: MUST is an error, SHOULD a warning, and the others are for information.
   * @defaultValue openai, crazyrouter and common
   */
  readonly profiles?: readonly Profile[]
  /**
   * The longest line of a stream in bytes, the most events, the deepest nesting of JSON: beyond, reading stops.
   * @defaultValue DEFAULT_LIMITS for each that is left out
   */
  readonly limits?: Partial<Pick<Limits, 'lineBytes' | 'events' | 'jsonDepth'>>
  /** Members of request bodies that are sent on purpose and do not make a request one that the contract does not know. */
  readonly extraMembers?: readonly string[]
}

/** A rule that an exchange breaks, and how hard that strikes. */
export interface JudgedViolation extends Violation {
  readonly level: Level
  /** Name of the profile to severity. What follows from another violation strikes no harder than that. */
  readonly severity: Readonly<Record<string, Severity>>
}

/** What judging one exchange found. */
export interface Judgement extends Findings {
  /** In the order of the stream. What is off in all profiles is left out. */
  readonly violations: readonly JudgedViolation[]
}

/** An exchange that is being judged while it is under way. */
export interface OpenExchange {
  /** Takes the status line and the header fields, once. */
  head(head: ResponseHead): void
  /** Takes the next bytes of the body, after content decoding, read at `atMs` milliseconds after the start. */
  read(bytes: Uint8Array, atMs: number): void
  /** Takes the end, once, and gives the judgement. */
  end(end: ExchangeEnd): Judgement
}

/** Applies rules to exchanges. It sends nothing and keeps nothing between exchanges. */
export interface Judge {
  readonly rules: readonly Rule[]
  /** Judges a finished exchange. */
  judge(exchange: Exchange): Judgement
  /** Begins to judge an exchange whose answer is still to come. Streams are judged in constant memory. */
  open(request: RequestSent, aim?: Aim): OpenExchange
  /**
   * Applies the rules on relations between exchanges (an id that comes twice, both modes of one request): violations by
   * the id of the exchange. Exchanges with other origins are never compared.
   */
  relate(
    judged: readonly { readonly exchange: Exchange; readonly judgement: Findings }[],
  ): ReadonlyMap<string, readonly JudgedViolation[]>
}

/** What the options are to be that say by what to judge. */
export const JUDGING: OptionsWanted<Omit<JudgeOptions, 'profiles'>> = {
  rules: rulesWanted,
  limits: limitsWanted,
  extraMembers: listOf('names', aString),
}

const OPTIONS: OptionsWanted<JudgeOptions> = { ...JUDGING, profiles: listOf('profiles', profileWanted) }

const judgedExchanges = listOf('judged exchanges', having({ exchange: exchangeWanted, judgement: having({}) }))

/**
 * Makes a judge. Rules are asked in their order, and a 429 or 503 is held to the form of its error only, as a busy server
 * is no broken one. Throws a `UsageError` for a rule that there is not, and for an option that is wrong.
 */
export function createJudge(options: JudgeOptions = {}): Judge {
  checkOptions('createJudge', options, OPTIONS)
  return judgeWith(rulesGiven(options.rules), options)
}

/** So many reads of an error are kept, to see what it says: it nearly always comes in one. */
const READS_OF_ERROR = 8

/** Makes a judge of options that have been looked at. */
export function judgeWith({ rules, severities }: RulesGiven, options: Omit<JudgeOptions, 'rules'>): Judge {
  const { extraMembers = [] } = options
  const profiles = withSeverities(options.profiles ?? Object.values(builtIn), severities)
  const judge = judgeBy(rules, limitsGiven(options.limits), extraMembers)
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const excuses = new Excuses(byId, new Set())

  const struck = (violations: readonly Violation[], others: readonly Violation[] = []): readonly JudgedViolation[] =>
    violations.flatMap((violation) => {
      const level = byId.get(violation.rule)?.level ?? 'MUST'
      const severity = profiles.map((one) => [one.name, strikeOf(one, violation, [...violations, ...others])] as const)
      if (severity.every(([, each]) => each === 'off')) return []
      return [{ ...violation, level, severity: Object.fromEntries(severity) }]
    })
  const judged = (findings: Findings, isExcused: boolean): Judgement => {
    const counting = countingFindings(findings, isExcused, [], excuses)
    return { ...findings, ...counting, violations: struck(counting.violations) }
  }

  return {
    rules,
    judge(exchange) {
      exchangeWanted('exchange', exchange)
      return judged(judge.judge(exchange), isThrottled(exchange))
    },
    open(sent, aim) {
      requestWanted('request', sent)
      const open = judge.open(sent, aim)
      let seen: ResponseHead | undefined
      const reads: BodyRead[] = []
      return {
        head(head) {
          seen = head
          open.head(head)
        },
        read(bytes, atMs) {
          if (reads.length < READS_OF_ERROR && isThrottled({ head: seen })) reads.push({ bytes, atMs })
          open.read(bytes, atMs)
        },
        end: (end) => judged(open.end(end), isThrottled({ head: seen, reads })),
      }
    },
    relate(all) {
      judgedExchanges('exchanges', all)
      const own = new Map(all.map(({ exchange, judgement }) => [exchange.id, judgement.violations]))
      const { violations } = judge.relate(all.map(({ exchange, judgement }) => judgedOf(exchange, judgement)))
      return new Map([...violations].map(([id, found]) => [id, struck(found, own.get(id))]))
    },
  }
}

/**
 * Judges one finished exchange: what it breaks, with severities by profile; empty where it keeps all. `exchangeOf` makes an
 * exchange of a request and a response. Throws a `UsageError` for what is no exchange, and as `createJudge` does.
 */
export function judgeExchange(exchange: Exchange, options: JudgeOptions = {}): readonly JudgedViolation[] {
  checkOptions('judgeExchange', options, OPTIONS)
  return judgeWith(rulesGiven(options.rules), options).judge(exchange).violations
}
