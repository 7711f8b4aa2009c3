import type { Rule } from '../define/rule.ts'
import type { FaultResult } from './fault-result.ts'
import { keyOf } from './found.ts'

/** Whether a rule is needed to find a fault. */
export interface RuleOff {
  readonly rule: string
  /** Faults of which, without the rule, nothing that they declare is left to stand for itself. */
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
      .filter((fault) => !isLeft(rule.id, fault))
      .map(({ name }) => name)
    const exempt = exemption(rule)
    return { rule: rule.id, survivors, ...(exempt !== undefined && { exempt }) }
  })
}

/** Whether something that the fault declares is still found, and follows from nothing, without a rule. */
function isLeft(without: string, { declared, found }: FaultResult): boolean {
  const declaredKeys = new Set(declared.map(keyOf))
  return found.some((one) => one.own && one.rule !== without && declaredKeys.has(keyOf(one)))
}

function exemption(rule: Rule): string | undefined {
  if ('covers' in rule) return 'it stands for other rules, which find the same'
  return PERMITS.has(rule.id) ? 'it permits, and nothing can break it' : undefined
}
