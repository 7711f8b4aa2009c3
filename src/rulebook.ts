import { createHash } from 'node:crypto'
import type { Case } from './define/cases.ts'
import type { Profile } from './define/profile.ts'
import type { Rule } from './define/rule.ts'
import { cases as httpCases } from '../suites/http/cases.ts'
import { rules as httpRules } from '../suites/http/rules.ts'
import { cases as authCases } from '../suites/auth/cases.ts'
import { rules as authRules } from '../suites/auth/rules.ts'
import { cases as errorCases } from '../suites/error/cases.ts'
import { rules as errorRules } from '../suites/error/rules.ts'
import { cases as reqCases } from '../suites/req/cases.ts'
import { rules as reqRules } from '../suites/req/rules.ts'
import { cases as rejectCases } from '../suites/reject/cases.ts'
import { rules as rejectRules } from '../suites/reject/rules.ts'
import { cases as completionCases } from '../suites/completion/cases.ts'
import { rules as completionRules } from '../suites/completion/rules.ts'
import { cases as choiceCases } from '../suites/choice/cases.ts'
import { rules as choiceRules } from '../suites/choice/rules.ts'
import { cases as messageCases } from '../suites/message/cases.ts'
import { rules as messageRules } from '../suites/message/rules.ts'
import { cases as finishCases } from '../suites/finish/cases.ts'
import { rules as finishRules } from '../suites/finish/rules.ts'
import { cases as usageCases } from '../suites/usage/cases.ts'
import { rules as usageRules } from '../suites/usage/rules.ts'
import { cases as logprobsCases } from '../suites/logprobs/cases.ts'
import { rules as logprobsRules } from '../suites/logprobs/rules.ts'
import { cases as stopCases } from '../suites/stop/cases.ts'
import { rules as stopRules } from '../suites/stop/rules.ts'
import { cases as capCases } from '../suites/cap/cases.ts'
import { rules as capRules } from '../suites/cap/rules.ts'
import { cases as seedCases } from '../suites/seed/cases.ts'
import { rules as seedRules } from '../suites/seed/rules.ts'
import { cases as sseCases } from '../suites/sse/cases.ts'
import { rules as sseRules } from '../suites/sse/rules.ts'
import { cases as streamCases } from '../suites/stream/cases.ts'
import { rules as streamRules } from '../suites/stream/rules.ts'
import { cases as chunkCases } from '../suites/chunk/cases.ts'
import { rules as chunkRules } from '../suites/chunk/rules.ts'
import { cases as toolstreamCases } from '../suites/toolstream/cases.ts'
import { rules as toolstreamRules } from '../suites/toolstream/rules.ts'
import { cases as toolsCases } from '../suites/tools/cases.ts'
import { rules as toolsRules } from '../suites/tools/rules.ts'
import { cases as formatCases } from '../suites/format/cases.ts'
import { rules as formatRules } from '../suites/format/rules.ts'
import { cases as reasoningCases } from '../suites/reasoning/cases.ts'
import { rules as reasoningRules } from '../suites/reasoning/rules.ts'
import { cases as rolesCases } from '../suites/roles/cases.ts'
import { rules as rolesRules } from '../suites/roles/rules.ts'
import { cases as mediaCases } from '../suites/media/cases.ts'
import { rules as mediaRules } from '../suites/media/rules.ts'
import { cases as modelsCases } from '../suites/models/cases.ts'
import { rules as modelsRules } from '../suites/models/rules.ts'
import { cases as storeCases } from '../suites/store/cases.ts'
import { rules as storeRules } from '../suites/store/rules.ts'
import { cases as equivCases } from '../suites/equiv/cases.ts'
import { rules as equivRules } from '../suites/equiv/rules.ts'
import { cases as idsCases } from '../suites/ids/cases.ts'
import { rules as idsRules } from '../suites/ids/rules.ts'
import { cases as concurrencyCases } from '../suites/concurrency/cases.ts'
import { rules as concurrencyRules } from '../suites/concurrency/rules.ts'
import { cases as audioCases } from '../suites/audio/cases.ts'
import { rules as audioRules } from '../suites/audio/rules.ts'
import { cases as websearchCases } from '../suites/websearch/cases.ts'
import { rules as websearchRules } from '../suites/websearch/rules.ts'
import { cases as predictionCases } from '../suites/prediction/cases.ts'
import { rules as predictionRules } from '../suites/prediction/rules.ts'
import { cases as moderationCases } from '../suites/moderation/cases.ts'
import { rules as moderationRules } from '../suites/moderation/rules.ts'
import { cases as crazyrouterCases } from '../suites/crazyrouter/cases.ts'
import { rules as crazyrouterRules } from '../suites/crazyrouter/rules.ts'
import { common } from '../suites/profiles/common.ts'
import { crazyrouter } from '../suites/profiles/crazyrouter.ts'
import { openai } from '../suites/profiles/openai.ts'

/** What one area claims, and the stimuli for it. */
export interface Area {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly cases: readonly Case[]
}

// Apart from the registry, as a run has no use for what else a suite holds, and waits for what it loads.
/** The areas of the built-in suites, in the order of the catalogue. */
export const areas: readonly Area[] = [
  { name: 'http', rules: httpRules, cases: httpCases },
  { name: 'auth', rules: authRules, cases: authCases },
  { name: 'error', rules: errorRules, cases: errorCases },
  { name: 'req', rules: reqRules, cases: reqCases },
  { name: 'reject', rules: rejectRules, cases: rejectCases },
  { name: 'completion', rules: completionRules, cases: completionCases },
  { name: 'choice', rules: choiceRules, cases: choiceCases },
  { name: 'message', rules: messageRules, cases: messageCases },
  { name: 'finish', rules: finishRules, cases: finishCases },
  { name: 'usage', rules: usageRules, cases: usageCases },
  { name: 'logprobs', rules: logprobsRules, cases: logprobsCases },
  { name: 'stop', rules: stopRules, cases: stopCases },
  { name: 'cap', rules: capRules, cases: capCases },
  { name: 'seed', rules: seedRules, cases: seedCases },
  { name: 'sse', rules: sseRules, cases: sseCases },
  { name: 'stream', rules: streamRules, cases: streamCases },
  { name: 'chunk', rules: chunkRules, cases: chunkCases },
  { name: 'toolstream', rules: toolstreamRules, cases: toolstreamCases },
  { name: 'tools', rules: toolsRules, cases: toolsCases },
  { name: 'format', rules: formatRules, cases: formatCases },
  { name: 'reasoning', rules: reasoningRules, cases: reasoningCases },
  { name: 'roles', rules: rolesRules, cases: rolesCases },
  { name: 'media', rules: mediaRules, cases: mediaCases },
  { name: 'models', rules: modelsRules, cases: modelsCases },
  { name: 'store', rules: storeRules, cases: storeCases },
  { name: 'equiv', rules: equivRules, cases: equivCases },
  { name: 'ids', rules: idsRules, cases: idsCases },
  { name: 'concurrency', rules: concurrencyRules, cases: concurrencyCases },
  { name: 'audio', rules: audioRules, cases: audioCases },
  { name: 'websearch', rules: websearchRules, cases: websearchCases },
  { name: 'prediction', rules: predictionRules, cases: predictionCases },
  { name: 'moderation', rules: moderationRules, cases: moderationCases },
  { name: 'crazyrouter', rules: crazyrouterRules, cases: crazyrouterCases },
]

/** The built-in profiles by name. */
export const profiles: Readonly<Record<'openai' | 'crazyrouter' | 'common', Profile>> = { openai, crazyrouter, common }

/** All rules of the built-in suites. */
export const allRules: readonly Rule[] = areas.flatMap((area) => area.rules)

/** All cases of the built-in suites. */
export const allCases: readonly Case[] = areas.flatMap((area) => area.cases)

/** Tells two versions of the rulebook apart: 12 hexadecimal digits over all ids and levels. */
export const SUITE_VERSION: string = createHash('sha256')
  .update(allRules.map(({ id, level }) => `${id} ${level}\n`).join(''))
  .digest('hex')
  .slice(0, 12)
