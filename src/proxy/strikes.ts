import type { Profile, Severity } from '../define/profile.ts'
import type { Rule } from '../define/rule.ts'
import type { Violation } from '../judge/judgement.ts'
import { Excuses } from '../run/evidence.ts'
import { strikeOf } from '../run/strike.ts'

/** A violation that counts, and how hard it strikes in the chosen profile. */
export interface Strike {
  readonly violation: Violation
  readonly severity: Exclude<Severity, 'off'>
}

/** Weighs what one exchange breaks, hardest first. An exchange is `excused` when the target was too busy for it. */
export type Weigh = (violations: readonly Violation[], excused: boolean) => readonly Strike[]

const ORDER = { error: 0, warning: 1, info: 2 } as const

/** Makes a scale for one profile. Relations between exchanges, and what a run as a whole excuses, are not weighed here. */
export function createScale(profile: Profile, rules: readonly Rule[]): Weigh {
  const excuses = new Excuses(new Map(rules.map((rule) => [rule.id, rule])), new Set())
  return (violations, excused) => {
    const counting = violations.filter(({ rule }) => excuses.counts(rule, excused))
    return counting
      .flatMap((violation): readonly Strike[] => {
        const severity = strikeOf(profile, violation, counting)
        return severity === 'off' ? [] : [{ violation, severity }]
      })
      .toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity])
  }
}
