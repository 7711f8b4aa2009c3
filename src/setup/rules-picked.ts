import { nearest } from '../define/nearest.ts'
import type { Rule } from '../define/rule.ts'
import { asFlag, type SettingNames } from '../run/setting-names.ts'
import { UsageError } from '../wire/usage-error.ts'

/** The rules to judge by: those with these ids, or all where none is named. Throws UsageError for an id that nothing has. */
export function rulesPicked(
  all: readonly Rule[],
  names: readonly string[],
  named: SettingNames = asFlag,
): readonly Rule[] {
  if (names.length === 0) return all
  for (const name of names) {
    if (all.some(({ id }) => id === name)) continue
    const guess = nearest(
      name,
      all.map(({ id }) => id),
    )
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`
    throw new UsageError('unknown-rule', `${named('rule', name)}: there is no such rule${hint}`, {
      fix: 'chatspec list rules shows all.',
    })
  }
  return all.filter(({ id }) => names.includes(id))
}
