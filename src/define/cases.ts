import type { Answer } from './answer.ts'
import type { Axis, AxisValue, Point } from './axes.ts'
import type { Capability } from './capability.ts'
import type { Aim } from './exchange.ts'
import type { JsonObject } from './json.ts'
import type { Judged, Rule } from './rule.ts'

/** How the request presents the key. */
export type Credentials = 'key' | 'none' | 'wrong' | 'empty-bearer' | 'scheme-only' | 'no-scheme' | 'lower-case-scheme'

/** One request to send, relative to the base URL of the target. */
export interface RequestSpec {
  /** Default POST. */
  readonly method?: string
  /** Relative to the base URL. Default `chat/completions`. */
  readonly path?: string
  /** The JSON body. */
  readonly body?: JsonObject
  /** A body that is not JSON, or whose exact text matters; takes the place of `body`. */
  readonly bodyText?: string
  /** Default `key`. */
  readonly credentials?: Credentials
  readonly headers?: Readonly<Record<string, string>>
  /** Set when the request deliberately is not a plain valid one. */
  readonly aim?: Aim
  /** The body holds what the target itself said, as it came: it need not keep the contract. */
  readonly replays?: true
  /** Drop the connection once this many events of the stream have come, as a client does that wants no more. */
  readonly dropsAfterEvents?: number
  /**
   * `kept`: send it on a connection that the requests of this try share, one after the other, byte for byte as HTTP has
   * it: client libraries tidy up what they find between two answers. Default: whichever connection is free.
   */
  readonly connection?: 'kept'
}

/** What a case needs to know of the target and of this attempt to word its request. */
export interface Asking {
  readonly model: string
  /** The member that caps output on this target. */
  readonly capMember: 'max_tokens' | 'max_completion_tokens'
  /** False when the target refuses sampling parameters (temperature, top_p, seed, penalties) by name. */
  readonly sampling: boolean
  /** True when the target spends hidden reasoning tokens, so that small caps would eat the answer. */
  readonly reasons: boolean
  /** A word that is unique in the run: what an echo case asks for. */
  readonly nonce: string
  /** Counted from 1. */
  readonly attempt: number
}

/** One stimulus: which requests there are, at which points of the axes, and which rules they exercise. */
export interface Case {
  /** `suite.name`. */
  readonly id: string
  /** One sentence: what is asked of the target. */
  readonly says: string
  /**
   * Values of the axes that the case runs at (all combinations that are valid); the others stay at their base.
   * Left out: a single cell.
   */
  readonly axes?: { readonly [A in Axis]?: readonly AxisValue<A>[] }
  /** For cases that the matrix feeds: whether a point of the matrix is this case's. Excludes `axes`. */
  readonly takes?: (point: Point) => boolean
  /** Capabilities that the request itself needs beyond those of its axis values. */
  readonly needs?: readonly Capability[]
  /** How often to ask at most until the model produces the situation. Default 1. */
  readonly tries?: number
  /**
   * Whether the model did what it was asked, so that asking again would show no more. Left out: it did when every
   * exercised rule met its situation.
   */
  readonly playsAlong?: (answer: Answer, point: Point) => boolean
  readonly send: (point: Point, asking: Asking) => RequestSpec
  /**
   * What follows in the same try on what has come back so far, in the order sent: the requests of the next step, which
   * go out at once. None ends the try. Left out: a try is one request. Excludes `takes`.
   */
  readonly next?: (past: readonly Judged[], point: Point, asking: Asking) => readonly RequestSpec[]
  /** How many requests a try sends at most, for the estimate; goes with `next`. Default 1. */
  readonly requests?: number
  /**
   * The rules that this case is there for; a promise that a test holds on the reference server. A cell is inconclusive
   * when one of them speaks about its requests and was never seen; a cell of the matrix, when none of them was seen.
   */
  readonly exercises: readonly Rule[]
}

/** Defines a case. The value can be listed without running it. */
export function cases(id: string, definition: Omit<Case, 'id'>): Case {
  return { id, ...definition }
}
