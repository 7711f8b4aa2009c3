import type { Exchange, RequestSent } from '../define/exchange.ts'
import type { Profile } from '../define/profile.ts'
import type { Judge } from '../judge/judge.ts'
import type { Judgement } from '../judge/judgement.ts'
import { limitOf } from '../run/ending.ts'
import { createLedger, type Ledger } from '../run/ledger.ts'
import { Remarks } from '../run/remarks.ts'
import { trafficReport } from '../run/traffic-report.ts'
import { curlLine } from '../setup/curl-line.ts'
import { VERSION } from '../setup/version.ts'
import type { Report } from '../types/report.ts'
import { createRedactor, secretsInField, type Redactor } from '../wire/redact.ts'

/** By what traffic is judged. */
export interface TrafficOptions {
  readonly judge: Judge
  readonly suiteVersion: string
  readonly profiles: readonly Profile[]
  readonly profile: string
  readonly strict: boolean
}

/** Keeps the books on the exchanges of an application, and makes the report of them. */
export class Traffic {
  readonly #options: TrafficOptions
  readonly #ledger: Ledger
  /** What could not be judged. */
  readonly #unjudged = new Remarks()
  readonly #keys = new Set<string>()
  #redactor: Redactor = createRedactor([])
  readonly #startedAtMs = Date.now()
  #begun = 0
  #open = 0

  constructor(options: TrafficOptions) {
    this.#options = options
    this.#ledger = createLedger({ judge: options.judge, redactor: createRedactor([]) })
  }

  /** Exchanges that are under way. */
  get open(): number {
    return this.#open
  }

  /** Exchanges that were judged. */
  get judged(): number {
    return this.#ledger.exchanges
  }

  /** Takes the secrets of all requests so far out of a value. */
  redact<T>(value: T): T {
    return this.#redactor.json(value)
  }

  /** Takes note of a request that goes out, and gives the id of its exchange. */
  begin({ headers }: RequestSent): string {
    this.#open++
    const keys = headers.flatMap(([name, value]) => secretsInField(name, value))
    const fresh = keys.filter((key) => !this.#keys.has(key))
    for (const key of fresh) this.#keys.add(key)
    if (fresh.length > 0) this.#redactor = createRedactor([...this.#keys])
    return `x${++this.#begun}`
  }

  /** Takes an exchange that has ended. */
  end(exchange: Exchange, judgement: Judgement, responseBytes: number): void {
    this.#open--
    this.#ledger.add(exchange, judgement, { responseBytes })
    const why = whyUnjudged(exchange, judgement)
    if (why !== undefined) this.#unjudged.add({ where: exchange.id, message: why })
  }

  /** Takes back an exchange of which nothing was sent. */
  withdraw(): void {
    this.#open--
  }

  /** Takes an exchange that fetch did not show as it was. */
  leave(id: string, message: string): void {
    this.#open--
    this.#unjudged.add({ where: id, message })
  }

  report(): Report {
    const { judge, suiteVersion, profiles, profile, strict } = this.#options
    const contents = this.#ledger.contents()
    const origins = new Set(contents.observed.map(({ request }) => originOf(request.url)))
    const [origin] = origins
    const { count } = this.#unjudged
    return trafficReport(contents, {
      tool: { version: VERSION, suiteVersion },
      command: 'fetch',
      startedAtMs: this.#startedAtMs,
      profiles,
      profile,
      strict,
      target: origins.size === 1 && origin !== undefined ? { baseUrl: origin } : {},
      notes: this.#open === 0 ? [] : [`exchanges that are under way and not part of this: ${this.#open}`],
      rules: judge.rules,
      problems: this.#unjudged.told('more exchanges could not be judged'),
      ...(count > 0 && { incomplete: `${count} of the exchanges could not be judged` }),
      redact: this.#redactor.json,
      curl: curlLine,
    })
  }
}

/** Why an exchange was not judged as a whole. What the application does is no matter of the server's. */
function whyUnjudged(exchange: Exchange, judgement: Judgement): string | undefined {
  const { head, ending } = exchange
  if (ending.kind === 'aborted' && judgement.stopped === undefined) return undefined
  if (head === undefined) return 'message' in ending ? `no answer: ${ending.message}` : undefined
  return limitOf({ exchange, judgement })
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url
}
