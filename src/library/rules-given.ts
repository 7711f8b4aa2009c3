import { isObject } from '../define/json.ts'
import type { Rule } from '../define/rule.ts'
import { allRules } from '../rulebook.ts'
import { asOption } from '../run/setting-names.ts'
import { readSuite } from '../setup/custom-suite-parts.ts'
import { withSuite, type Rulebook } from '../setup/extended-rulebook.ts'
import { rulesPicked } from '../setup/rules-picked.ts'
import { BUILT_IN } from '../setup/suite-choice.ts'
import { UsageError } from '../wire/usage-error.ts'
import { listOf, wanted, type Wanted } from './given.ts'

/** What to judge by, and what tells it apart from other such. */
export type RulesGiven = Pick<Rulebook, 'rules' | 'severities' | 'version'>

/** Ids and rules; what the rules consist of, `rulesGiven` looks at. */
export const rulesWanted: Wanted = listOf(
  'ids and rules',
  wanted(
    'an id or a rule',
    (value) => typeof value === 'string' || (isObject(value) && typeof value['id'] === 'string'),
  ),
)

/**
 * The rules that are named, or given as values, in their order and each once; all built-in ones where nothing is given.
 * Rules of somebody's own are checked as those of a suite are. Throws a UsageError for one that is none, and for a name
 * that none has.
 */
export function rulesGiven(given: readonly (string | Rule)[] | undefined): RulesGiven {
  if (given === undefined) return BUILT_IN
  if (given.length === 0) throw new UsageError('empty-selection', 'rules is empty: there is nothing to judge by')
  const values = given.filter((one) => typeof one !== 'string' && !allRules.includes(one))
  if (values.length === 0) return { ...BUILT_IN, rules: picked(given, new Map()) }
  const suite = readSuite('rules', { rules: values }, BUILT_IN)
  const checked = new Map(values.map((value, position) => [value, suite.rules[position]]))
  return { ...withSuite(BUILT_IN, suite), rules: picked(given, checked) }
}

function picked(
  given: readonly (string | Rule)[],
  checked: ReadonlyMap<string | Rule, Rule | undefined>,
): readonly Rule[] {
  const all = given.flatMap((one) =>
    typeof one === 'string' ? rulesPicked(allRules, [one], asOption) : (checked.get(one) ?? one),
  )
  return [...new Set(all)]
}
