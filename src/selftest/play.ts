import type { Capability } from '../define/capability.ts'
import type { Deviation } from '../define/fault.ts'
import { createJudge } from '../judge/judge.ts'
import { NeedsConnection } from '../reference/stumble.ts'
import { allCases, allRules, profiles, SUITE_VERSION } from '../registry.ts'
import type { VerifyOptions } from '../run/run.ts'
import { runVerify } from '../run/run.ts'
import type { Report } from '../types/report.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import { onConnections } from './connected.ts'
import { Faultless } from './faultless.ts'
import { createInProcessSend, EPOCH } from './in-process.ts'
import { createPatientClock } from './patient-clock.ts'

/** A run, and whether it went over connections. */
export interface Played {
  readonly report: Report
  readonly connected: boolean
  /** Answers that were not those of the faultless server; undefined over connections, where no two runs are alike. */
  readonly changed: number | undefined
}

/** Connections that stay open on purpose are waited for side by side. */
const CONNECTIONS = 64
const BASE_URL = 'http://127.0.0.1/v1'

/** Runs the default tier, as `chatspec verify` does, on reference servers with deviations. */
export class Player {
  readonly #faultless = new Faultless()
  #reference: Promise<Report> | undefined

  /** The run on the server without deviations. */
  reference(): Promise<Report> {
    return (this.#reference ??= this.#inProcess([]).then(({ report }) => report))
  }

  /** A run on a server with deviations: within the process, or over connections where they act on those. */
  async play(deviations: () => readonly Deviation[], requires: readonly Capability[] = []): Promise<Played> {
    await this.reference()
    try {
      return await this.#inProcess(deviations(), requires)
    } catch (error) {
      if (!(error instanceof NeedsConnection)) throw error
      return { report: await overConnections(deviations(), requires), connected: true, changed: undefined }
    }
  }

  async #inProcess(deviations: readonly Deviation[], requires: readonly Capability[] = []): Promise<Played> {
    const run = this.#faultless.openRun()
    const { report } = await runVerify({
      ...RUN,
      target: targetAt(BASE_URL),
      send: createInProcessSend(deviations, run),
      judge: run.judge,
      concurrency: 4,
      require: new Set(requires),
      clock: createPatientClock(() => EPOCH),
    })
    return { report, connected: false, changed: run.changed() }
  }
}

async function overConnections(deviations: readonly Deviation[], requires: readonly Capability[]): Promise<Report> {
  return onConnections(deviations, async (send, baseUrl) => {
    const { report } = await runVerify({
      ...RUN,
      target: targetAt(baseUrl),
      send,
      judge: createJudge(allRules, DEFAULT_LIMITS),
      concurrency: CONNECTIONS,
      require: new Set(requires),
      clock: createPatientClock(Date.now),
    })
    return report
  })
}

function targetAt(baseUrl: string): VerifyOptions['target'] {
  return { baseUrl, key: 'sk-reference', headers: {}, userAgent: 'chatspec-selftest' }
}

const RUN: Omit<VerifyOptions, 'target' | 'send' | 'judge' | 'concurrency' | 'clock' | 'require'> = {
  // Named, as a server may well not list its models.
  model: 'reference-1',
  reference: true,
  faults: [],
  cases: allCases,
  profiles: Object.values(profiles),
  profile: 'openai',
  strict: false,
  tier: 'default',
  selection: {},
  seed: 1,
  repeat: 1,
  requestsPerSecond: Infinity,
  budget: {},
  probe: true,
  tool: { version: '', suiteVersion: SUITE_VERSION },
  redact: (value) => value,
  curl: () => '',
}
