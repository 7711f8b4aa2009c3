import { severityOf, type Profile } from '../define/profile.ts'
import { areaOf, type Rule } from '../define/rule.ts'
import type { RulesExamined } from '../judge/examination.ts'
import type { RuleResult } from '../types/report.ts'
import { perProfile } from './document-exchange.ts'
import type { Evidence } from './evidence.ts'
import type { RuleCounts } from './outcome.ts'
import { allEvidence, type Tally } from './tally.ts'
import { runVerdict, type Verdict } from './verdict.ts'

/** What a report says of every rule. */
export function ruleResults(tally: Tally, profiles: readonly Profile[]): Record<string, RuleResult> {
  const concerning = evidenceByRule(inFewerPieces(allEvidence(tally)))
  const cells = [...tally.cells.values()]
  return Object.fromEntries(
    [...tally.rules.values()].map((rule) => {
      const evidence = concerning.get(rule.id) ?? []
      const violated = evidence.filter(({ violations }) => violations.some((violation) => violation.rule === rule.id))
      const broken = new Set(violated)
      const result: RuleResult = {
        suite: areaOf(rule.id),
        level: rule.level,
        says: rule.says,
        basis: rule.basis,
        cite: { title: rule.cite.title, url: rule.cite.url },
        matters: rule.matters,
        severity: perProfile(profiles, (profile) => severityOf(profile, rule.id)),
        verdict: perProfile(profiles, (profile) => runVerdict(rule, evidence, cells, profile)),
        examined: exchangesIn(evidence.filter(({ examined }) => examined.get(rule.id) === 'examined')),
        violated: exchangesIn(violated),
        unseen: exchangesIn(evidence.filter((one) => one.examined.get(rule.id) === 'unseen' && !broken.has(one))),
      }
      return [rule.id, result]
    }),
  )
}

const COUNTED: Readonly<Record<Verdict, keyof RuleCounts>> = {
  pass: 'pass',
  fail: 'fail',
  warn: 'warn',
  inconclusive: 'inconclusive',
  'not-applicable': 'notApplicable',
  'could-not-run': 'couldNotRun',
}

/** How many rules of a profile came to which verdict. Rules that are off in it are not counted. */
export function countRules(rules: Readonly<Record<string, RuleResult>>, profile: string): RuleCounts {
  const counts = { pass: 0, fail: 0, warn: 0, inconclusive: 0, notApplicable: 0, couldNotRun: 0 }
  for (const { severity, verdict } of Object.values(rules)) {
    if (severity[profile] === 'off' && verdict[profile] === 'not-applicable') continue
    counts[COUNTED[verdict[profile] ?? 'not-applicable']]++
  }
  return counts
}

/**
 * The same evidence in fewer pieces: exchanges that break nothing and say the same of the rules come as one. Those of a
 * round in which another one breaks a rule stay apart, as they may excuse it.
 */
function inFewerPieces(all: readonly Evidence[]): readonly Evidence[] {
  const broken = all.filter(({ violations }) => violations.length > 0)
  const rounds = new Set(broken.map(({ round }) => round))
  const apart: Evidence[] = []
  const alike = new Map<RulesExamined, Evidence>()
  for (const one of all) {
    if (rounds.has(one.round)) apart.push(one)
    else alike.set(one.examined, { ...one, times: one.times + (alike.get(one.examined)?.times ?? 0) })
  }
  return [...apart, ...alike.values()]
}

function exchangesIn(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { times }) => sum + times, 0)
}

function evidenceByRule(all: readonly Evidence[]): ReadonlyMap<Rule['id'], Evidence[]> {
  const byRule = new Map<string, Evidence[]>()
  for (const one of all) {
    for (const id of new Set([...one.examined.keys(), ...one.violations.map(({ rule }) => rule)])) {
      const list = byRule.get(id)
      if (list === undefined) byRule.set(id, [one])
      else list.push(one)
    }
  }
  return byRule
}
