import type { Rule } from '../define/rule.ts'
import type { FaultResult } from './fault-result.ts'
import { keyOf, type Found } from './found.ts'

/** Whether a rule is needed to find a fault. */
export interface RuleOff {
  readonly rule: string
  /** Faults of which, without the rule, nothing that they declare is left that strikes as hard, in at least one profile. */
  readonly survivors: readonly string[]
  /** Why the rule need not have any; undefined when it must. */
  readonly exempt?: string
}

/** Rules that permit something: nothing can break them, and no fault can show it. */
const PERMITS: ReadonlySet<string> = new Set(['sse.comments'])

/** Switches every rule off in turn. A rule without survivors that is not exempt proves nothing. */
export function rulesOff(rules: readonly Rule[], faults: readonly FaultResult[]): readonly RuleOff[] {
  return rules.map((rule) => {
    const survivors = faults
      .filter(({ declared, killed }) => killed && declared.some((one) => one.rule === rule.id))
      .filter((fault) => survives(rule.id, fault))
      .map(({ name }) => name)
    const exempt = survivors.length > 0 ? undefined : exemption(rule, faults)
    return { rule: rule.id, survivors, ...(exempt !== undefined && { exempt }) }
  })
}

const HARDNESS = { info: 1, warning: 2, error: 3 } as const

/** How hard the hardest of some findings strikes in a profile; 0 when none does. */
function hardestIn(all: readonly Found[], profile: string): number {
  const strikes = all.flatMap((one) => one.strikes[profile] ?? [])
  return Math.max(0, ...strikes.map((strike) => HARDNESS[strike]))
}

/** Whether, in some profile, nothing that the fault declares and that follows from nothing strikes as hard as the rule. */
function survives(without: string, { declared, found }: FaultResult): boolean {
  const declaredKeys = new Set(declared.map(keyOf))
  const own = found.filter((one) => one.own && declaredKeys.has(keyOf(one)))
  const ofRule = own.filter(({ rule }) => rule === without)
  const others = own.filter(({ rule }) => rule !== without)
  const profiles = new Set(ofRule.flatMap(({ strikes }) => Object.keys(strikes)))
  return [...profiles].some((profile) => hardestIn(ofRule, profile) > hardestIn(others, profile))
}

function exemption(rule: Rule, faults: readonly FaultResult[]): string | undefined {
  if ('covers' in rule) return 'it stands for other rules, which find the same'
  if (PERMITS.has(rule.id)) return 'it permits, and nothing can break it'
  if (rule.level === 'INFO') return 'it reports, and never fails anybody'
  const found = faults
    .filter(({ killed }) => killed)
    .flatMap((fault) => fault.found.filter((one) => one.rule === rule.id))
  const causes = new Set(found.flatMap(({ follows }) => follows))
  return found.length > 0 && found.every(({ own }) => !own)
    ? `it is found as a consequence only: of ${[...causes].join(', ')}`
    : undefined
}
