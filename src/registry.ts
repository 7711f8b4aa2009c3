import { createHash } from 'node:crypto'
import type { Case } from './define/cases.ts'
import type { Fault } from './define/fault.ts'
import type { Profile } from './define/profile.ts'
import type { Rule } from './define/rule.ts'
import { common } from '../suites/profiles/common.ts'
import { crazyrouter } from '../suites/profiles/crazyrouter.ts'
import { openai } from '../suites/profiles/openai.ts'

/** What one area claims: its rules, the stimuli for them, and the faults that prove them. */
export interface Suite {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly cases: readonly Case[]
  readonly faults: readonly Fault[]
}

/** The built-in suites, in the order of the catalogue. */
export const suites: readonly Suite[] = []

/** The built-in profiles by name. */
export const profiles: Readonly<Record<'openai' | 'crazyrouter' | 'common', Profile>> = { openai, crazyrouter, common }

/** All rules of the built-in suites. */
export const allRules: readonly Rule[] = suites.flatMap((suite) => suite.rules)

/** All cases of the built-in suites. */
export const allCases: readonly Case[] = suites.flatMap((suite) => suite.cases)

/** All faults of the built-in suites. */
export const allFaults: readonly Fault[] = suites.flatMap((suite) => suite.faults)

/** Tells two versions of the rulebook apart: 12 hexadecimal digits over all ids and levels. */
export const SUITE_VERSION: string = createHash('sha256')
  .update(allRules.map(({ id, level }) => `${id} ${level}\n`).join(''))
  .digest('hex')
  .slice(0, 12)
