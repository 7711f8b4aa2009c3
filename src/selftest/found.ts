import type { Fault } from '../define/fault.ts'
import type { ExchangeResult, Report } from '../types/report.ts'

/** How hard a violation strikes, where it is not off. */
type Strike = 'error' | 'warning' | 'info'

/** A way in which a rule was broken, in a whole run. */
export interface Found {
  readonly rule: string
  readonly symptom: string
  /** The profiles in which it shows, each with how hard. */
  readonly strikes: Readonly<Record<string, Strike>>
  /** Whether it strikes as error or warning anywhere; what only informs need not be declared. */
  readonly hard: boolean
  /** True where it stands for itself in at least one exchange; false where it is a consequence of others everywhere. */
  readonly own: boolean
  /** What it follows from, where it does. */
  readonly follows: readonly string[]
  /** An exchange in which it was seen: by itself, if there is one. */
  readonly seen: string
}

/** A rule and one way to break it. */
export interface Declared {
  readonly rule: string
  readonly symptom: string
}

/** What a fault says that it breaks. */
export function declaredBy(fault: Pick<Fault, 'breaks'>): readonly Declared[] {
  return Object.entries(fault.breaks).flatMap(([rule, symptoms]) =>
    [symptoms].flat().map((symptom) => ({ rule, symptom })),
  )
}

/**
 * All that a run found in any profile. A violation that a rule forgives (one good try of several is enough) does not
 * count where the rule was found kept.
 */
export function foundIn(report: Report): readonly Found[] {
  const found = new Map<string, Found>()
  for (const exchange of report.exchanges) {
    for (const violation of exchange.violations) {
      const strikes = strikesOf(violation, report)
      if (Object.keys(strikes).length === 0) continue
      const key = keyOf(violation)
      found.set(key, joined(found.get(key), violation, strikes, placeOf(exchange)))
    }
  }
  return [...found.values()]
}

/** A name for a rule and a symptom. */
export function keyOf({ rule, symptom }: Declared): string {
  return `${rule}/${symptom}`
}

type Violation = ExchangeResult['violations'][number]

function strikesOf({ rule, severity }: Violation, { rules }: Report): Found['strikes'] {
  const verdict = rules[rule]?.verdict ?? {}
  return Object.fromEntries(
    Object.entries(severity).flatMap(([profile, hardness]): (readonly [string, Strike])[] => {
      if (hardness === 'off') return []
      const counts = hardness === 'info' || verdict[profile] === 'fail' || verdict[profile] === 'warn'
      return counts ? [[profile, hardness]] : []
    }),
  )
}

function joined(
  before: Found | undefined,
  { rule, symptom, follows }: Violation,
  strikes: Found['strikes'],
  place: string,
): Found {
  const hard = Object.values(strikes).some((strike) => strike !== 'info')
  // What strikes counts before what only informs.
  if (before !== undefined && before.hard && !hard) return before
  const same = before?.hard === hard ? before : undefined
  const own = follows === undefined
  const causes = new Set([...(same?.follows ?? []), ...(follows === undefined ? [] : [follows])])
  const harder = Object.entries(strikes).filter(([profile]) => same?.strikes[profile] !== 'error')
  return {
    rule,
    symptom,
    strikes: { ...same?.strikes, ...Object.fromEntries(harder) },
    hard,
    own: own || (same?.own ?? false),
    follows: [...causes],
    seen: same === undefined || (own && !same.own) ? place : same.seen,
  }
}

function placeOf({ id, cell }: ExchangeResult): string {
  return cell ?? `probe ${id}`
}
