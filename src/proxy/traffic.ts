import type { Exchange, RequestSent } from '../define/exchange.ts'
import type { Profile } from '../define/profile.ts'
import type { Judge } from '../judge/judge.ts'
import type { Baseline } from '../run/baseline.ts'
import { createLedger, type Ledger, type LedgerLimits } from '../run/ledger.ts'
import { Remarks } from '../run/remarks.ts'
import { trafficReport } from '../run/traffic-report.ts'
import type { Report } from '../types/report.ts'
import type { Redactor } from '../wire/redact.ts'
import type { OwnAnswer } from './own-answer.ts'
import { UNJUDGED, type Passed, type Unjudged } from './passed.ts'
import { createScale, type Weigh } from './strikes.ts'
import { toldOf, type Told } from './told.ts'

/** What cut exchanges say when the proxy is stopped. */
export const STOPPED = 'the proxy was stopped'

export interface TrafficOptions {
  readonly judge: Judge
  readonly profiles: readonly Profile[]
  /** Name of the profile that sets the exit code. */
  readonly profile: string
  readonly strict: boolean
  readonly tool: { readonly version: string; readonly suiteVersion: string }
  /** Without credentials. */
  readonly baseUrl: string
  readonly redactor: Redactor
  /** The command that sends a request again, without secrets. */
  readonly curl: (request: RequestSent) => string
  readonly limits?: LedgerLimits
}

/** Most traffic is one by one in the report, or summed up. */
const LEDGER_LIMITS: LedgerLimits = {
  related: { exchanges: 200, bytes: 8 * 1024 * 1024 },
  clean: { exchanges: 5000, bytes: 8 * 1024 * 1024 },
  broken: { exchanges: 1000, bytes: 32 * 1024 * 1024 },
}

/** Keeps the books on what has passed, in bounded memory, and makes the report of it. */
export class Traffic {
  readonly weigh: Weigh
  readonly #options: TrafficOptions
  readonly #ledger: Ledger
  readonly #startedAtMs = Date.now()
  readonly #unjudged = new Map<Unjudged, number>()
  readonly #problems = new Remarks()
  readonly #own = new Map<string, number>()
  #aborted = 0
  #stopped = 0
  #dropped = 0
  #cut = 0

  constructor(options: TrafficOptions) {
    const { judge, redactor, profiles, profile: name, limits = LEDGER_LIMITS } = options
    const profile = profiles.find((candidate) => candidate.name === name)
    if (profile === undefined) throw new Error(`no profile ${name}`)
    this.#options = options
    // What passes meanwhile must not wait.
    this.#ledger = createLedger({ judge, redactor, limits, putOff: setImmediate })
    this.weigh = createScale(profile, judge.rules)
  }

  /** Takes an exchange that has passed, and gives what is told of it at once. */
  add(passed: Passed): Told {
    const { exchange, result, responseBytes } = passed
    const told = toldOf(passed, this.weigh, this.#options.redactor)
    if (typeof result === 'string') this.#unjudged.set(result, (this.#unjudged.get(result) ?? 0) + 1)
    else this.#ledger.add(exchange, result, { responseBytes })
    if (told.problem !== undefined) this.#problems.add({ where: told.id, message: told.problem })
    this.#count(exchange)
    if (passed.isCut && result !== 'other-endpoint') this.#cut++
    return told
  }

  /** Takes an answer that was the proxy's own. A target that cannot be reached is told by its exchange. */
  addOwn({ reason, message }: OwnAnswer): void {
    if (reason !== 'connect-failed') this.#own.set(message, (this.#own.get(message) ?? 0) + 1)
  }

  /** Takes what went wrong beside any exchange. */
  addTrouble(message: string): void {
    this.#problems.add({ where: 'proxy', message })
  }

  report(baseline?: Baseline): Report {
    const { judge, profiles, profile, strict, tool, baseUrl, redactor, curl } = this.#options
    const incomplete = this.#whyIncomplete()
    return trafficReport(this.#ledger.contents(), {
      tool,
      command: 'proxy',
      startedAtMs: this.#startedAtMs,
      profiles,
      profile,
      strict,
      target: { baseUrl },
      notes: this.#notes(),
      rules: judge.rules,
      problems: this.#problems.told('more exchanges could not be judged, or not as a whole'),
      ...(incomplete !== undefined && { incomplete }),
      ...(baseline !== undefined && { baseline }),
      redact: redactor.json,
      curl,
    })
  }

  #count({ ending }: Exchange): void {
    if (ending.kind === 'dropped') this.#dropped++
    if (ending.kind !== 'aborted') return
    if (ending.message === STOPPED) this.#stopped++
    else this.#aborted++
  }

  #whyIncomplete(): string | undefined {
    if (this.#problems.count > 0) return `${exchanges(this.#problems.count)} could not be judged, or not as a whole`
    return this.#ledger.exchanges === 0 ? 'no exchange of the API came through' : undefined
  }

  #notes(): readonly string[] {
    const counts: readonly (readonly [count: number, words: string])[] = [
      ...[...this.#unjudged].map(([why, count]) => [count, `passed unjudged: ${UNJUDGED[why]}`] as const),
      [this.#aborted, 'ended by the client before the answer was whole'],
      [this.#stopped, 'under way when the proxy was stopped'],
      [this.#dropped, 'cut by --fail-fast'],
      [this.#cut, 'kept in part: their bodies are longer than is kept for evidence and recording (--keep-bytes)'],
    ]
    return [
      ...counts.filter(([count]) => count > 0).map(([count, words]) => `${exchanges(count)} ${words}`),
      ...[...this.#own].map(
        ([message, count]) =>
          `${count} ${count === 1 ? 'request' : 'requests'} refused by the proxy itself: ${message}`,
      ),
    ]
  }
}

const exchanges = (count: number): string => `${count} ${count === 1 ? 'exchange' : 'exchanges'}`
