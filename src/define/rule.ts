import type { Answer } from './answer.ts'
import type { Capability } from './capability.ts'
import type { ChunkView } from './chunk.ts'
import type { Citation } from './cite.ts'
import type { Exchange } from './exchange.ts'
import type { RequestView } from './request.ts'
import type { ResponseView } from './response.ts'
import type { SseEvent, StreamEnd, StreamEvent } from './stream.ts'

/** How well founded a rule is; how hard it strikes is the profile's matter. */
export type Level = 'MUST' | 'SHOULD' | 'MAY' | 'INFO'

/** Where the sentence comes from: a document, what an official SDK needs, or recordings. */
export type Basis = 'documented' | 'sdk' | 'observed'

/** What a violation says beside its symptom. `expected` and `actual` are JSON values or short words. */
export interface Detail {
  readonly expected?: unknown
  readonly actual?: unknown
  /** A sentence for what expected and actual cannot say. */
  readonly message?: string
  /** The event at fault, where it is not the one being looked at. */
  readonly event?: number
}

/**
 * Reports that the rule is broken. `symptom` is a short stable name in kebab-case. `pointer` is a JSON Pointer into
 * the chunk, the document or the assembled document, '' for the whole.
 */
export type Violated = (symptom: string, pointer?: string, detail?: Detail) => void

/**
 * A check returns `'unseen'` when the situation that the rule is about did not come up (no tool call in the answer,
 * say), and nothing when it looked: so what was never examined is never shown as passed.
 */
export type Examined = 'unseen' | void

/**
 * What a check looks at in the chunks of a stream; all of them when left out.
 * `frame`: what a chunk says beside its text. The check has nothing to say about a chunk that brings one more piece of a
 * text and is else just like two that it had nothing against, where only such pieces came in between. It need not be
 * shown these, which saves most of its work in a long stream. A check that measures, counts or compares texts, or that
 * looks at the time, reads more than the frame.
 */
export type Reads = 'frame'

/** Checks of one exchange that keep state from event to event. Made anew for every exchange. */
export interface StreamCheck {
  readonly reads?: Reads
  /** Every block of lines in order, also those without data, which carry no payload. */
  readonly onBlock?: (block: SseEvent, violated: Violated) => Examined
  /** Every payload in order, terminators and unreadable ones included. */
  readonly onEvent?: (event: StreamEvent, violated: Violated) => Examined
  /** Every chunk in order. */
  readonly onChunk?: (chunk: ChunkView, violated: Violated) => Examined
  /** Once, after the last byte. */
  readonly onEnd?: (end: StreamEnd, violated: Violated) => Examined
}

/** The schemas whose keywords can name a rule. */
export type ShapeName = 'completion' | 'chunk' | 'error'

interface RuleHead {
  /** `area.name`, never reused and never changed in meaning. */
  readonly id: string
  readonly level: Level
  /** One sentence of ours that reads well in a failure. */
  readonly says: string
  readonly basis: Basis
  readonly cite: Citation
  /** Who is hurt by a violation, and how: an SDK that throws, a client that loses data. One or two sentences. */
  readonly matters: string
  /** Whether the rule speaks about exchanges with this request; all chat requests when left out. */
  readonly when?: (request: RequestView) => boolean
  /** The capability without which the rule cannot apply. */
  readonly needs?: Capability
  /**
   * `every`: each try must keep the rule (shape). `any`: one good try of several is enough (ability). `run`: as `any`,
   * and where a run shows a good try anywhere (of a stream for streams, of a document for documents), the others are
   * warnings at most: a model fails now and then, a server that is to blame fails always. Default `every`.
   */
  readonly tries?: 'every' | 'any' | 'run'
  /** Rules, or symptoms of rules (`rule/symptom`), whose violation in the same exchange explains a violation of this one. */
  readonly follows?: readonly string[]
}

/**
 * A rule that stands for keywords of one or more schemas, which name it in `x-rule`. The completion schema is applied
 * to JSON answers, and to what a stream assembles to only for rules with `assembled: true`.
 */
export interface ShapeRule extends RuleHead {
  readonly shape: ShapeName | readonly ShapeName[]
  readonly assembled?: boolean
  /** Whether an answer holds what the rule is about; every answer does when left out. */
  readonly seesAnswer?: (answer: Answer) => boolean
  /** Whether a chunk holds what the rule is about; every chunk does when left out. It reads the frame, see Reads. */
  readonly seesChunk?: (chunk: ChunkView) => boolean
  /** Chunks that the rule does not speak about, whatever their shape: another rule reports them as a whole. */
  readonly sparesChunk?: (chunk: ChunkView) => boolean
}

/** A rule on the response as a whole: any status, any body. */
export interface ResponseRule extends RuleHead {
  readonly onResponse: (response: ResponseView, violated: Violated, request: RequestView) => Examined
}

/** A rule on a completed answer, streamed or not. */
export interface AnswerRule extends RuleHead {
  readonly onAnswer: (answer: Answer, violated: Violated, request: RequestView) => Examined
}

/** A rule on the chunks of a stream, each alone. */
export interface ChunkRule extends RuleHead {
  readonly reads?: Reads
  readonly onChunk: (chunk: ChunkView, violated: Violated, request: RequestView) => Examined
}

/** A rule on a stream as a sequence. */
export interface StreamRule extends RuleHead {
  readonly onStream: (request: RequestView) => StreamCheck
}

/** An exchange with what its judgement found, for rules that compare exchanges. */
export interface Judged {
  readonly exchange: Exchange
  readonly request: RequestView
  /** Missing when the exchange gave no completion. */
  readonly answer: Answer | undefined
  /** What the exchange breaks by itself: ids of rules, and `rule/symptom`. Left out where that is not known. */
  readonly broken?: ReadonlySet<string>
}

/** Reports a violation and the exchange that it is seen in. */
export type ViolatedIn = (exchange: Exchange, symptom: string, pointer?: string, detail?: Detail) => void

/** A rule on a relation between exchanges with one origin, in the order of their start. */
export interface RelationRule extends RuleHead {
  readonly across: (exchanges: readonly Judged[], violated: ViolatedIn) => Examined
}

/** Another rule's finding in the same exchange, as an umbrella rule sees it. */
export interface Finding {
  readonly rule: string
  readonly symptom: string
  /** Undefined when the finding is about the answer as a whole, or about the response. */
  readonly event: number | undefined
  /** Whether the response is an event stream. */
  readonly streamed: boolean
}

/** A rule on what the other rules found in a stream, or in any success: its violation follows from theirs. */
export interface UmbrellaRule extends RuleHead {
  readonly over: 'streams' | 'successes'
  /** The findings that break this rule too: true, or the symptom by which they do (`breaks-other-rule` for true). */
  readonly covers: (finding: Finding) => boolean | string
  /** Rules of which one must have looked for this one to have looked; left out, it has looked at any such exchange. */
  readonly restsOn?: readonly string[]
}

/** One sentence of the contract that a program can decide. */
export type Rule = ShapeRule | ResponseRule | AnswerRule | ChunkRule | StreamRule | RelationRule | UmbrellaRule

/** Defines a rule. The value can be listed and documented without running it. */
export function rule<R extends Rule>(definition: R): R {
  return definition
}

/** The area of a rule: the part of its id before the dot, which is its suite's name. */
export const areaOf = (id: string): string => id.slice(0, id.indexOf('.'))
