import { createHash } from 'node:crypto'
import type { Case } from './define/cases.ts'
import type { Fault } from './define/fault.ts'
import type { Profile } from './define/profile.ts'
import type { Rule } from './define/rule.ts'
import { cases as httpCases } from '../suites/http/cases.ts'
import { faults as httpFaults } from '../suites/http/faults.ts'
import { rules as httpRules } from '../suites/http/rules.ts'
import { cases as authCases } from '../suites/auth/cases.ts'
import { faults as authFaults } from '../suites/auth/faults.ts'
import { rules as authRules } from '../suites/auth/rules.ts'
import { cases as errorCases } from '../suites/error/cases.ts'
import { faults as errorFaults } from '../suites/error/faults.ts'
import { rules as errorRules } from '../suites/error/rules.ts'
import { cases as sseCases } from '../suites/sse/cases.ts'
import { faults as sseFaults } from '../suites/sse/faults.ts'
import { rules as sseRules } from '../suites/sse/rules.ts'
import { cases as streamCases } from '../suites/stream/cases.ts'
import { faults as streamFaults } from '../suites/stream/faults.ts'
import { rules as streamRules } from '../suites/stream/rules.ts'
import { cases as usageCases } from '../suites/usage/cases.ts'
import { faults as usageFaults } from '../suites/usage/faults.ts'
import { rules as usageRules } from '../suites/usage/rules.ts'
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
export const suites: readonly Suite[] = [
  { name: 'http', rules: httpRules, cases: httpCases, faults: httpFaults },
  { name: 'auth', rules: authRules, cases: authCases, faults: authFaults },
  { name: 'error', rules: errorRules, cases: errorCases, faults: errorFaults },
  { name: 'sse', rules: sseRules, cases: sseCases, faults: sseFaults },
  { name: 'stream', rules: streamRules, cases: streamCases, faults: streamFaults },
  { name: 'usage', rules: usageRules, cases: usageCases, faults: usageFaults },
]

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
