import type { Axis, AxisValue } from '../define/axes.ts'
import type { Capability } from '../define/capability.ts'
import type { Exchange } from '../define/exchange.ts'
import type { JsonObject } from '../define/json.ts'
import type { Profile } from '../define/profile.ts'
import type { Verdict } from '../run/verdict.ts'
import type { CustomSuite } from '../setup/extended-rulebook.ts'
import type { Limits } from '../wire/limits.ts'

/** What of the matrix is sent. Names that nothing has, and a selection that leaves nothing, are UsageErrors. */
export interface SelectionOptions {
  /**
   * How much is sent: `smoke` exercises every rule once (135 cells), `default` covers all pairs of axis values (487),
   * `full` adds triples.
   * @defaultValue 'default'
   */
  readonly tier?: 'smoke' | 'default' | 'full'
  /**
   * Run only these: names of built-in suites, `'all'` for all of them, files or folders of one's own (`'./suite.js'`), or
   * `{ rules, cases, severities }` as values. Files are programs and are run.
   * @defaultValue all built-in suites
   */
  readonly suites?: readonly (string | Partial<CustomSuite>)[]
  /** Run only these cases, or cells by their ids, e.g. `usage.stream[mode=sse+usage]`. */
  readonly cases?: readonly string[]
  /** Judge only these rules, and run only what concerns them. */
  readonly rules?: readonly string[]
  /** Keep axes of the matrix to values, e.g. `{ mode: ['json', 'sse'] }`. */
  readonly axes?: { readonly [A in Axis]?: readonly AxisValue<A>[] }
  /** Run only one part of the plan: the same plan is always parted in the same way. `index` counts from 1. */
  readonly shard?: { readonly index: number; readonly total: number }
  /**
   * What the plan and the texts of the requests are drawn from.
   * @defaultValue 1
   */
  readonly seed?: number
  /**
   * How often every cell is run.
   * @defaultValue 1
   */
  readonly repeat?: number
}

/** By what a run is judged. */
export interface VerdictOptions {
  /**
   * The profile that sets the outcome: `openai`, `common`, `crazyrouter`, that of a vendor, a file (`'./profile.json'`) or
   * a value, as `extendProfile` makes one. The verdicts of the three built-in ones are always given too.
   * @defaultValue 'openai'
   */
  readonly profile?: string | Profile
  /**
   * Whether warnings fail too.
   * @defaultValue false
   */
  readonly strict?: boolean
  /** A file of known failures (`chatspec.baseline.json`); none is looked for when left out. */
  readonly baseline?: string
}

/** The embedded reference server as the target: what it plays, by name, and how slow it is. */
export interface ReferenceTarget {
  /** Names of faults; `chatspec list faults` and `allFaults` have all. */
  readonly faults?: readonly string[]
  /** Names of variants; `chatspec list variants` has all. */
  readonly variants?: readonly string[]
  /** The name of a way in which it is hostile or broken; `chatspec list hostile` has all. */
  readonly hostile?: string
  /**
   * Which requests `hostile` hits: `all`, `chat`, `streams`, `documents`, or chat requests by number, e.g. `2`, `3-5` or `4-`.
   * @defaultValue those that the kind is made for
   */
  readonly hostileOn?: string
  /**
   * Milliseconds between the bytes of a hostile server that drips.
   * @defaultValue 1000
   */
  readonly hostilePaceMs?: number
  /**
   * Milliseconds before every answer.
   * @defaultValue 0
   */
  readonly latencyMs?: number
  /**
   * Milliseconds between the events of a stream.
   * @defaultValue 0
   */
  readonly chunkLatencyMs?: number
}

/** A run of the matrix against a server. One of `baseUrl` and `reference` says against which; the environment is not read. */
export interface VerifyOptions extends SelectionOptions, VerdictOptions {
  /** Absolute URL without `/chat/completions`, as SDKs take it, e.g. `https://host/v1`. */
  readonly baseUrl?: string | URL
  /** Verify the embedded reference server instead: `true`, or what it plays. */
  readonly reference?: boolean | ReferenceTarget
  /**
   * The model to ask.
   * @defaultValue the first of `GET /models` that looks made for chat
   */
  readonly model?: string
  /** Sent as `Authorization: Bearer …`, to the origin of `baseUrl` only; it is in no report. */
  readonly apiKey?: string
  /** Header fields for every request. Values of fields that carry keys by their name are in no report. */
  readonly headers?: Readonly<Record<string, string>>
  /** Members for the body of every chat request. */
  readonly extraBody?: JsonObject

  /** Capabilities that the target has to have: to lack one is a failure. */
  readonly require?: readonly Capability[]
  /**
   * Whether to ask first what the target can do, with about 20 short requests. Without, all is taken to be there.
   * @defaultValue true
   */
  readonly probe?: boolean
  /**
   * Whether a verdict that changes between attempts fails the run; see `repeat`.
   * @defaultValue false
   */
  readonly failOnFlaky?: boolean

  /**
   * Requests under way at once.
   * @defaultValue 4
   */
  readonly concurrency?: number
  /** Requests started a second, at most; not limited when left out. */
  readonly requestsPerSecond?: number
  /** Stop after this many requests; not limited when left out. */
  readonly maxRequests?: number
  /** Stop after this many tokens, prompt and completion together; not limited when left out. */
  readonly maxTokens?: number
  /** Stop after this many milliseconds; not limited when left out. */
  readonly maxTimeMs?: number
  /**
   * Bounds of single exchanges, in milliseconds, bytes and counts.
   * @defaultValue DEFAULT_LIMITS for each that is left out
   */
  readonly limits?: Partial<Limits>

  /** Ends the run early, with a valid report of what was done until then. A reason that is a string is shown in it. */
  readonly signal?: AbortSignal
  /** Told what will be sent, once that is known. */
  readonly onPlan?: (plan: PlannedRun) => void
  /** Told of each cell when it has ended. */
  readonly onCell?: (update: CellUpdate) => void
  /** Told of each exchange when it has ended, in full but without secrets, with the id of its cell; probes have none. */
  readonly onExchange?: (exchange: Exchange, cell: string | undefined) => void
}

/** What a run will send. */
export interface PlannedRun {
  readonly cells: readonly PlannedCell[]
  /** About how many requests, beside the probes. */
  readonly requests: number
  /** About how many tokens, prompt and completion together. */
  readonly tokens: number
  /** 12 hexadecimal digits: equal plans have equal ones. */
  readonly digest: string
}

/** One case at one point of its axes. */
export interface PlannedCell {
  /** E.g. `usage.stream[mode=sse+usage]`; it can be given as one of `cases`. */
  readonly id: string
  readonly suite: string
  /** What is sent, in a sentence. */
  readonly says: string
}

/** How far a run is. */
export interface CellUpdate {
  /** Id of the cell that has just ended. */
  readonly id: string
  /** By the profile that sets the outcome. The report may be harder: what only shows between exchanges is judged last. */
  readonly verdict: Verdict
  readonly done: number
  readonly total: number
}
