import type { Answer } from '../define/answer.ts'
import type { ChunkView } from '../define/chunk.ts'
import type { Ending } from '../define/exchange.ts'
import type { RequestView } from '../define/request.ts'
import type { ChunkRule, Examined, ShapeRule, StreamCheck, Violated } from '../define/rule.ts'
import type { SseEvent, SseSummary, StreamEnd, StreamEvent } from '../define/stream.ts'
import { createSseReader, SseLimitError } from '../wire/sse-reader.ts'
import { createAssembler } from './assemble.ts'
import { DuplicateMembers } from './duplicates.ts'
import type { Findings } from './findings.ts'
import { payloadsOf } from './payload.ts'
import { appliesTo, hasShape, type RuleSet } from './rule-set.ts'
import { shapeFindings } from './shape.ts'
import { viewAnswer } from './view-answer.ts'

/** A rule's checks of this stream, and whether its situation has come up. */
interface Running<Check> {
  readonly rule: string
  readonly check: Check
  readonly violated: Violated
  seen: boolean
}

export interface StreamLimits {
  readonly lineBytes: number
  readonly events: number
}

/** What the stream amounts to, once it has ended. */
export interface StreamOutcome {
  readonly end: StreamEnd
  readonly examined: ReadonlyMap<string, boolean>
  readonly firstContentMs: number | undefined
  readonly duplicates: DuplicateMembers
  /** Set when a limit of ours stopped the reading. */
  readonly stopped: Ending | undefined
}

/** Judges one event stream as its bytes come in. */
export class StreamJudge {
  readonly #findings: Findings
  readonly #reader: ReturnType<typeof createSseReader>
  readonly #assembler: ReturnType<typeof createAssembler> = createAssembler()
  readonly #duplicates = new DuplicateMembers()
  readonly #chunkChecks: Running<(chunk: ChunkView, violated: Violated) => Examined>[] = []
  readonly #streamChecks: Running<StreamCheck>[] = []
  readonly #eventChecks: Running<StreamCheck>[] = []
  readonly #blockChecks: Running<StreamCheck>[] = []
  readonly #shapeChecks: Running<ShapeRule>[] = []
  readonly #shapeByRule = new Map<string, Running<ShapeRule>>()
  #unseenShapes: Running<ShapeRule>[] = []
  #chunks = 0
  #terminators = 0
  #errorEvent: number | undefined
  #firstContentMs: number | undefined
  #doneAtMs: number | undefined
  #stopped: Ending | undefined

  constructor(rules: RuleSet, request: RequestView, findings: Findings, limits: StreamLimits) {
    this.#findings = findings
    for (const rule of rules.chunk) if (appliesTo(rule, request)) this.#addChunkRule(rule, request)
    for (const rule of rules.stream) {
      if (!appliesTo(rule, request)) continue
      const check = rule.onStream(request)
      const violated = findings.reporterOf(rule)
      const running: Running<StreamCheck> = { rule: rule.id, check, violated, seen: false }
      this.#streamChecks.push(running)
      if (check.onEvent !== undefined) this.#eventChecks.push(running)
      if (check.onBlock !== undefined) this.#blockChecks.push(running)
      const onChunk = check.onChunk?.bind(check)
      if (onChunk !== undefined) this.#chunkChecks.push(shared(running, onChunk))
    }
    for (const rule of rules.shape) {
      if (!hasShape(rule, 'chunk') || !appliesTo(rule, request)) continue
      const running = { rule: rule.id, check: rule, violated: findings.reporterOf(rule), seen: false }
      this.#shapeChecks.push(running)
      this.#shapeByRule.set(rule.id, running)
    }
    this.#unseenShapes = [...this.#shapeChecks]
    this.#reader = createSseReader({ onEvent: (event) => this.#onEvent(event), limits })
  }

  #addChunkRule(rule: ChunkRule, request: RequestView): void {
    this.#chunkChecks.push({
      rule: rule.id,
      check: (chunk, violated) => rule.onChunk(chunk, violated, request),
      violated: this.#findings.reporterOf(rule),
      seen: false,
    })
  }

  /** Takes the next bytes of the body. After a limit of ours has been passed the rest is ignored. */
  feed(bytes: Uint8Array, atMs: number): void {
    if (this.#stopped !== undefined) return
    try {
      this.#reader.feed(bytes, atMs)
    } catch (error) {
      if (!(error instanceof SseLimitError)) throw error
      this.#stopped = { kind: error.limit, message: error.message }
    }
  }

  /** Takes the end of the body and runs the checks that wait for it. */
  end(given: Ending, endMs: number, endedAtMs: number, clock: 'live' | 'recorded'): StreamOutcome {
    const sse = this.#finishReading()
    const ending = this.#stopped ?? given
    const answer = this.#answer(ending, endedAtMs, clock)
    const end: StreamEnd = {
      sse,
      chunks: this.#chunks,
      terminators: this.#terminators,
      errorEvent: this.#errorEvent,
      ending,
      closedAfterMs: this.#doneAtMs === undefined ? undefined : endMs - this.#doneAtMs,
      answer,
    }
    this.#findings.event = undefined
    this.#findings.subject = answer?.raw
    for (const running of this.#streamChecks) {
      if (running.check.onEnd === undefined) continue
      if (running.check.onEnd(end, running.violated) !== 'unseen') running.seen = true
    }
    return {
      end,
      examined: this.#examined(),
      firstContentMs: this.#firstContentMs,
      duplicates: this.#duplicates,
      stopped: this.#stopped,
    }
  }

  #finishReading(): SseSummary {
    try {
      return this.#reader.end()
    } catch (error) {
      if (!(error instanceof SseLimitError)) throw error
      this.#stopped ??= { kind: error.limit, message: error.message }
      return this.#reader.summary()
    }
  }

  /** Only what came to its end in order is an answer: a failure, or a limit of ours, leaves pieces. */
  #answer(ending: Ending, endedAtMs: number, clock: 'live' | 'recorded'): Answer | undefined {
    const raw = this.#assembler.finish()
    if (raw === undefined || ending.kind !== 'complete' || this.#errorEvent !== undefined) return undefined
    return viewAnswer('stream', raw, endedAtMs, clock)
  }

  #examined(): ReadonlyMap<string, boolean> {
    const seen = new Map<string, boolean>()
    for (const { rule, seen: was } of [...this.#chunkChecks, ...this.#streamChecks, ...this.#shapeChecks]) {
      seen.set(rule, was || seen.get(rule) === true)
    }
    return seen
  }

  #onEvent(sse: SseEvent): void {
    this.#findings.event = sse.number
    this.#findings.subject = undefined
    for (const running of this.#blockChecks) {
      if (running.check.onBlock?.(sse, running.violated) !== 'unseen') running.seen = true
    }
    for (const event of payloadsOf(sse)) this.#onPayload(event)
  }

  #onPayload(event: StreamEvent): void {
    const { payload, sse } = event
    const chunk = payload.kind === 'chunk' ? payload.chunk : undefined
    this.#findings.subject = chunk?.raw
    for (const running of this.#eventChecks) {
      if (running.check.onEvent?.(event, running.violated) !== 'unseen') running.seen = true
    }
    if (payload.kind === 'done') {
      this.#terminators++
      this.#doneAtMs ??= sse.atMs
    } else if (payload.kind === 'error') {
      this.#errorEvent ??= sse.number
    }
    if (chunk === undefined) return
    this.#chunks++
    this.#duplicates.sample(event.text, sse.number)
    this.#firstContentMs ??= hasContent(chunk) ? sse.atMs : undefined
    this.#assembler.add(chunk)
    this.#checkShape(chunk)
    for (const running of this.#chunkChecks) {
      if (running.check(chunk, running.violated) !== 'unseen') running.seen = true
    }
  }

  #checkShape(chunk: ChunkView): void {
    if (this.#unseenShapes.length > 0) {
      this.#unseenShapes = this.#unseenShapes.filter((running) => {
        running.seen = running.check.seesChunk?.(chunk) ?? true
        return !running.seen
      })
    }
    for (const finding of shapeFindings('chunk', chunk.raw)) {
      const running = this.#shapeByRule.get(finding.rule)
      if (running === undefined) continue
      running.seen = true
      running.violated(finding.symptom, finding.pointer, { expected: finding.expected, actual: finding.actual })
    }
  }
}

/** The chunk part of a stream rule's checks, which counts as seen together with the other parts. */
function shared(
  running: Running<StreamCheck>,
  onChunk: (chunk: ChunkView, violated: Violated) => Examined,
): Running<(chunk: ChunkView, violated: Violated) => Examined> {
  return { rule: running.rule, check: onChunk, violated: running.violated, seen: false }
}

const CONTENT_MEMBERS = ['content', 'refusal', 'reasoning_content', 'reasoning'] as const

/** Whether a chunk brings anything that a user waits for. */
function hasContent(chunk: ChunkView): boolean {
  return chunk.choices.some(({ delta }) => {
    if (delta === undefined) return false
    if (delta['tool_calls'] !== undefined && delta['tool_calls'] !== null) return true
    return CONTENT_MEMBERS.some((member) => typeof delta[member] === 'string' && delta[member] !== '')
  })
}
