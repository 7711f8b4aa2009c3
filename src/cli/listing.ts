import { CAPABILITIES } from '../define/capability.ts'
import { severityOf, type Profile } from '../define/profile.ts'
import type { Statement } from '../define/statement.ts'
import { allHostile } from '../reference/hostile/all.ts'
import { allVariants } from '../reference/variants/all.ts'
import { allCases, allFaults, allRules, profiles, statements, SUITE_VERSION, vendors } from '../registry.ts'
import { counted } from '../report/words.ts'
import type { Tier } from '../run/matrix.ts'
import { FIRST_TRAITS } from '../run/traits.ts'
import { planRun } from '../run/plan.ts'
import { withName } from '../setup/named.ts'
import { UsageError } from '../wire/usage-error.ts'

/** What a list shows: a row for each item, first member first, and remarks below the list. */
export interface Listing {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly remarks: readonly string[]
}

/** Makes a list of a kind of thing. Throws UsageError for a kind that does not exist. */
export function listing(kind: string, profileName: string, tier: string): Listing {
  switch (kind) {
    case 'rules':
      return {
        rows: rulesOf(profileNamed(profileName)),
        remarks: [`${allRules.length} rules, suite version ${SUITE_VERSION}`],
      }
    case 'cases':
      return { rows: allCases.map(({ id, says }) => ({ id, says })), remarks: [`${allCases.length} cases`] }
    case 'faults':
      return {
        rows: allFaults.map(({ name, says, breaks }) => ({ name, breaks: Object.keys(breaks).join(', '), says })),
        remarks: [`${allFaults.length} faults`],
      }
    case 'variants':
      return {
        rows: allVariants.map((variant) => ({ name: variant.name, kind: variant.kind, says: variant.says })),
        remarks: [`${allVariants.length} variants`],
      }
    case 'hostile':
      return {
        rows: allHostile.map(({ name, subject, says }) => ({ name, subject, says })),
        remarks: [`${allHostile.length} ways to be hostile or broken`],
      }
    case 'profiles':
      return { rows: [...Object.values(profiles), ...vendors].map(({ name, says }) => ({ name, says })), remarks: [] }
    case 'capabilities':
      return { rows: Object.entries(CAPABILITIES).map(([name, says]) => ({ name, says })), remarks: [] }
    case 'plan':
      return planOf(tier)
    default:
      throw new UsageError('unknown-list', `there is no list of ${kind}`)
  }
}

function profileNamed(name: string): Profile {
  const all = [...Object.values(profiles), ...vendors]
  return withName({ all, noun: 'profile', list: 'profiles' }, name, `--profile ${name}`)
}

function rulesOf(profile: Profile): Listing['rows'] {
  const stated = statements[profile.name]
  return allRules.map(({ id, level, says }) => ({
    id,
    level,
    severity: severityOf(profile, id),
    ...(stated !== undefined && { statements: numbersOf(stated, id) }),
    says,
  }))
}

/** The numbers of the statements that come down to a rule, e.g. `S9 S10`. */
function numbersOf(stated: readonly Statement[], rule: string): string {
  const own = stated.filter(({ rules }) => rules.includes(rule))
  return own.map(({ id }) => id).join(' ')
}

function planOf(name: string): Listing {
  const tier: Tier = name === 'smoke' || name === 'full' ? name : 'default'
  const plan = planRun({
    cases: allCases,
    rules: allRules,
    tier,
    absent: new Set(),
    selection: {},
    seed: 1,
    repeat: 1,
    asking: { ...FIRST_TRAITS, model: '' },
    suiteVersion: SUITE_VERSION,
  })
  const { feasibleCount, uncovered, infeasible } = plan.pairs
  return {
    rows: plan.cells.map(({ id, case: { says } }) => ({ id, says })),
    remarks: [
      `${counted(plan.cells.length, 'cell')}, about ${counted(plan.estimate.requests, 'request')} and ${counted(plan.estimate.tokens, 'token')}`,
      `pairs of axis values: ${feasibleCount - uncovered.length} of ${feasibleCount} covered; ${infeasible.length} more cannot be sent`,
      ...uncovered.map((pair) => `  not covered: ${pair.map(([axis, value]) => `${axis}=${value}`).join(' with ')}`),
    ],
  }
}
