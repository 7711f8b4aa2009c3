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
import { cases as completionCases } from '../suites/completion/cases.ts'
import { faults as completionFaults } from '../suites/completion/faults.ts'
import { rules as completionRules } from '../suites/completion/rules.ts'
import { cases as choiceCases } from '../suites/choice/cases.ts'
import { faults as choiceFaults } from '../suites/choice/faults.ts'
import { rules as choiceRules } from '../suites/choice/rules.ts'
import { cases as messageCases } from '../suites/message/cases.ts'
import { faults as messageFaults } from '../suites/message/faults.ts'
import { rules as messageRules } from '../suites/message/rules.ts'
import { cases as finishCases } from '../suites/finish/cases.ts'
import { faults as finishFaults } from '../suites/finish/faults.ts'
import { rules as finishRules } from '../suites/finish/rules.ts'
import { cases as usageCases } from '../suites/usage/cases.ts'
import { faults as usageFaults } from '../suites/usage/faults.ts'
import { rules as usageRules } from '../suites/usage/rules.ts'
import { cases as logprobsCases } from '../suites/logprobs/cases.ts'
import { faults as logprobsFaults } from '../suites/logprobs/faults.ts'
import { rules as logprobsRules } from '../suites/logprobs/rules.ts'
import { cases as sseCases } from '../suites/sse/cases.ts'
import { faults as sseFaults } from '../suites/sse/faults.ts'
import { rules as sseRules } from '../suites/sse/rules.ts'
import { cases as streamCases } from '../suites/stream/cases.ts'
import { faults as streamFaults } from '../suites/stream/faults.ts'
import { rules as streamRules } from '../suites/stream/rules.ts'
import { cases as chunkCases } from '../suites/chunk/cases.ts'
import { faults as chunkFaults } from '../suites/chunk/faults.ts'
import { rules as chunkRules } from '../suites/chunk/rules.ts'
import { cases as toolstreamCases } from '../suites/toolstream/cases.ts'
import { faults as toolstreamFaults } from '../suites/toolstream/faults.ts'
import { rules as toolstreamRules } from '../suites/toolstream/rules.ts'
import { cases as toolsCases } from '../suites/tools/cases.ts'
import { faults as toolsFaults } from '../suites/tools/faults.ts'
import { rules as toolsRules } from '../suites/tools/rules.ts'
import { cases as formatCases } from '../suites/format/cases.ts'
import { faults as formatFaults } from '../suites/format/faults.ts'
import { rules as formatRules } from '../suites/format/rules.ts'
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
  { name: 'completion', rules: completionRules, cases: completionCases, faults: completionFaults },
  { name: 'choice', rules: choiceRules, cases: choiceCases, faults: choiceFaults },
  { name: 'message', rules: messageRules, cases: messageCases, faults: messageFaults },
  { name: 'finish', rules: finishRules, cases: finishCases, faults: finishFaults },
  { name: 'usage', rules: usageRules, cases: usageCases, faults: usageFaults },
  { name: 'logprobs', rules: logprobsRules, cases: logprobsCases, faults: logprobsFaults },
  { name: 'sse', rules: sseRules, cases: sseCases, faults: sseFaults },
  { name: 'stream', rules: streamRules, cases: streamCases, faults: streamFaults },
  { name: 'chunk', rules: chunkRules, cases: chunkCases, faults: chunkFaults },
  { name: 'toolstream', rules: toolstreamRules, cases: toolstreamCases, faults: toolstreamFaults },
  { name: 'tools', rules: toolsRules, cases: toolsCases, faults: toolsFaults },
  { name: 'format', rules: formatRules, cases: formatCases, faults: formatFaults },
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
