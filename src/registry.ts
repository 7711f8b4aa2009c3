import type { ClientRow } from './define/client.ts'
import type { Excluded } from './define/excluded.ts'
import type { Fault } from './define/fault.ts'
import type { ExtendedProfile } from './define/profile.ts'
import type { Statement } from './define/statement.ts'
import { areas, type Area } from './rulebook.ts'
import { faults as httpFaults } from '../suites/http/faults.ts'
import { faults as authFaults } from '../suites/auth/faults.ts'
import { faults as errorFaults } from '../suites/error/faults.ts'
import { faults as reqFaults } from '../suites/req/faults.ts'
import { faults as rejectFaults } from '../suites/reject/faults.ts'
import { faults as completionFaults } from '../suites/completion/faults.ts'
import { faults as choiceFaults } from '../suites/choice/faults.ts'
import { faults as messageFaults } from '../suites/message/faults.ts'
import { faults as finishFaults } from '../suites/finish/faults.ts'
import { faults as usageFaults } from '../suites/usage/faults.ts'
import { faults as logprobsFaults } from '../suites/logprobs/faults.ts'
import { faults as stopFaults } from '../suites/stop/faults.ts'
import { faults as capFaults } from '../suites/cap/faults.ts'
import { faults as seedFaults } from '../suites/seed/faults.ts'
import { faults as sseFaults } from '../suites/sse/faults.ts'
import { faults as streamFaults } from '../suites/stream/faults.ts'
import { faults as chunkFaults } from '../suites/chunk/faults.ts'
import { faults as toolstreamFaults } from '../suites/toolstream/faults.ts'
import { faults as toolsFaults } from '../suites/tools/faults.ts'
import { faults as formatFaults } from '../suites/format/faults.ts'
import { faults as reasoningFaults } from '../suites/reasoning/faults.ts'
import { faults as rolesFaults } from '../suites/roles/faults.ts'
import { faults as mediaFaults } from '../suites/media/faults.ts'
import { faults as modelsFaults } from '../suites/models/faults.ts'
import { faults as storeFaults } from '../suites/store/faults.ts'
import { faults as equivFaults } from '../suites/equiv/faults.ts'
import { faults as idsFaults } from '../suites/ids/faults.ts'
import { faults as concurrencyFaults } from '../suites/concurrency/faults.ts'
import { faults as audioFaults } from '../suites/audio/faults.ts'
import { faults as websearchFaults } from '../suites/websearch/faults.ts'
import { faults as predictionFaults } from '../suites/prediction/faults.ts'
import { faults as moderationFaults } from '../suites/moderation/faults.ts'
import { faults as crazyrouterFaults } from '../suites/crazyrouter/faults.ts'
import { clientRows as rows } from '../suites/clients/rows.ts'
import { statements as ofCrazyrouter } from '../suites/profiles/statements.ts'
import { excluded as leftOut } from '../suites/excluded.ts'
import { vendors as vendorProfiles } from '../suites/profiles/vendors.ts'

export { allCases, allRules, profiles, SUITE_VERSION } from './rulebook.ts'

/** What one area claims: its rules, the stimuli for them, and the faults that prove them. */
export interface Suite extends Area {
  readonly faults: readonly Fault[]
}

const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  http: httpFaults,
  auth: authFaults,
  error: errorFaults,
  req: reqFaults,
  reject: rejectFaults,
  completion: completionFaults,
  choice: choiceFaults,
  message: messageFaults,
  finish: finishFaults,
  usage: usageFaults,
  logprobs: logprobsFaults,
  stop: stopFaults,
  cap: capFaults,
  seed: seedFaults,
  sse: sseFaults,
  stream: streamFaults,
  chunk: chunkFaults,
  toolstream: toolstreamFaults,
  tools: toolsFaults,
  format: formatFaults,
  reasoning: reasoningFaults,
  roles: rolesFaults,
  media: mediaFaults,
  models: modelsFaults,
  store: storeFaults,
  equiv: equivFaults,
  ids: idsFaults,
  concurrency: concurrencyFaults,
  audio: audioFaults,
  websearch: websearchFaults,
  prediction: predictionFaults,
  moderation: moderationFaults,
  crazyrouter: crazyrouterFaults,
}

/** The built-in suites, in the order of the catalogue. */
export const suites: readonly Suite[] = areas.map((area) => ({ ...area, faults: FAULTS[area.name] ?? [] }))

/** The statements of the page that a profile stands on, by the name of the profile. */
export const statements: Readonly<Record<string, readonly Statement[]>> = { crazyrouter: ofCrazyrouter }

/** Profiles for the servers of vendors whose departures from the contract are known. */
export const vendors: readonly ExtendedProfile[] = vendorProfiles

/** What the catalogue numbers and no rule checks. */
export const excluded: readonly Excluded[] = leftOut

/** What servers do, and what official clients make of it. */
export const clientRows: readonly ClientRow[] = rows

/** All faults of the built-in suites. */
export const allFaults: readonly Fault[] = suites.flatMap((suite) => suite.faults)
