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
import { cases as reqCases } from '../suites/req/cases.ts'
import { faults as reqFaults } from '../suites/req/faults.ts'
import { rules as reqRules } from '../suites/req/rules.ts'
import { cases as rejectCases } from '../suites/reject/cases.ts'
import { faults as rejectFaults } from '../suites/reject/faults.ts'
import { rules as rejectRules } from '../suites/reject/rules.ts'
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
import { cases as stopCases } from '../suites/stop/cases.ts'
import { faults as stopFaults } from '../suites/stop/faults.ts'
import { rules as stopRules } from '../suites/stop/rules.ts'
import { cases as capCases } from '../suites/cap/cases.ts'
import { faults as capFaults } from '../suites/cap/faults.ts'
import { rules as capRules } from '../suites/cap/rules.ts'
import { cases as seedCases } from '../suites/seed/cases.ts'
import { faults as seedFaults } from '../suites/seed/faults.ts'
import { rules as seedRules } from '../suites/seed/rules.ts'
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
import { cases as reasoningCases } from '../suites/reasoning/cases.ts'
import { faults as reasoningFaults } from '../suites/reasoning/faults.ts'
import { rules as reasoningRules } from '../suites/reasoning/rules.ts'
import { cases as rolesCases } from '../suites/roles/cases.ts'
import { faults as rolesFaults } from '../suites/roles/faults.ts'
import { rules as rolesRules } from '../suites/roles/rules.ts'
import { cases as mediaCases } from '../suites/media/cases.ts'
import { faults as mediaFaults } from '../suites/media/faults.ts'
import { rules as mediaRules } from '../suites/media/rules.ts'
import { cases as modelsCases } from '../suites/models/cases.ts'
import { faults as modelsFaults } from '../suites/models/faults.ts'
import { rules as modelsRules } from '../suites/models/rules.ts'
import { cases as storeCases } from '../suites/store/cases.ts'
import { faults as storeFaults } from '../suites/store/faults.ts'
import { rules as storeRules } from '../suites/store/rules.ts'
import { cases as equivCases } from '../suites/equiv/cases.ts'
import { faults as equivFaults } from '../suites/equiv/faults.ts'
import { rules as equivRules } from '../suites/equiv/rules.ts'
import { cases as idsCases } from '../suites/ids/cases.ts'
import { faults as idsFaults } from '../suites/ids/faults.ts'
import { rules as idsRules } from '../suites/ids/rules.ts'
import { cases as concurrencyCases } from '../suites/concurrency/cases.ts'
import { faults as concurrencyFaults } from '../suites/concurrency/faults.ts'
import { rules as concurrencyRules } from '../suites/concurrency/rules.ts'
import { cases as audioCases } from '../suites/audio/cases.ts'
import { faults as audioFaults } from '../suites/audio/faults.ts'
import { rules as audioRules } from '../suites/audio/rules.ts'
import { cases as websearchCases } from '../suites/websearch/cases.ts'
import { faults as websearchFaults } from '../suites/websearch/faults.ts'
import { rules as websearchRules } from '../suites/websearch/rules.ts'
import { cases as predictionCases } from '../suites/prediction/cases.ts'
import { faults as predictionFaults } from '../suites/prediction/faults.ts'
import { rules as predictionRules } from '../suites/prediction/rules.ts'
import { cases as moderationCases } from '../suites/moderation/cases.ts'
import { faults as moderationFaults } from '../suites/moderation/faults.ts'
import { rules as moderationRules } from '../suites/moderation/rules.ts'
import { cases as crazyrouterCases } from '../suites/crazyrouter/cases.ts'
import { faults as crazyrouterFaults } from '../suites/crazyrouter/faults.ts'
import { rules as crazyrouterRules } from '../suites/crazyrouter/rules.ts'
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
  { name: 'req', rules: reqRules, cases: reqCases, faults: reqFaults },
  { name: 'reject', rules: rejectRules, cases: rejectCases, faults: rejectFaults },
  { name: 'completion', rules: completionRules, cases: completionCases, faults: completionFaults },
  { name: 'choice', rules: choiceRules, cases: choiceCases, faults: choiceFaults },
  { name: 'message', rules: messageRules, cases: messageCases, faults: messageFaults },
  { name: 'finish', rules: finishRules, cases: finishCases, faults: finishFaults },
  { name: 'usage', rules: usageRules, cases: usageCases, faults: usageFaults },
  { name: 'logprobs', rules: logprobsRules, cases: logprobsCases, faults: logprobsFaults },
  { name: 'stop', rules: stopRules, cases: stopCases, faults: stopFaults },
  { name: 'cap', rules: capRules, cases: capCases, faults: capFaults },
  { name: 'seed', rules: seedRules, cases: seedCases, faults: seedFaults },
  { name: 'sse', rules: sseRules, cases: sseCases, faults: sseFaults },
  { name: 'stream', rules: streamRules, cases: streamCases, faults: streamFaults },
  { name: 'chunk', rules: chunkRules, cases: chunkCases, faults: chunkFaults },
  { name: 'toolstream', rules: toolstreamRules, cases: toolstreamCases, faults: toolstreamFaults },
  { name: 'tools', rules: toolsRules, cases: toolsCases, faults: toolsFaults },
  { name: 'format', rules: formatRules, cases: formatCases, faults: formatFaults },
  { name: 'reasoning', rules: reasoningRules, cases: reasoningCases, faults: reasoningFaults },
  { name: 'roles', rules: rolesRules, cases: rolesCases, faults: rolesFaults },
  { name: 'media', rules: mediaRules, cases: mediaCases, faults: mediaFaults },
  { name: 'models', rules: modelsRules, cases: modelsCases, faults: modelsFaults },
  { name: 'store', rules: storeRules, cases: storeCases, faults: storeFaults },
  { name: 'equiv', rules: equivRules, cases: equivCases, faults: equivFaults },
  { name: 'ids', rules: idsRules, cases: idsCases, faults: idsFaults },
  { name: 'concurrency', rules: concurrencyRules, cases: concurrencyCases, faults: concurrencyFaults },
  { name: 'audio', rules: audioRules, cases: audioCases, faults: audioFaults },
  { name: 'websearch', rules: websearchRules, cases: websearchCases, faults: websearchFaults },
  { name: 'prediction', rules: predictionRules, cases: predictionCases, faults: predictionFaults },
  { name: 'moderation', rules: moderationRules, cases: moderationCases, faults: moderationFaults },
  { name: 'crazyrouter', rules: crazyrouterRules, cases: crazyrouterCases, faults: crazyrouterFaults },
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
