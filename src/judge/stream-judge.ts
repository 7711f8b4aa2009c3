import type { Answer, AnswerClock } from '../define/answer.ts'
import { bringsContent } from '../define/chunk.ts'
import type { Ending } from '../define/exchange.ts'
import { reportsFailure } from '../define/failure.ts'
import type { RequestView } from '../define/request.ts'
import type { SseEvent, SseSummary, StreamEnd, StreamEvent } from '../define/stream.ts'
import { SseLimitError } from '../wire/sse-limits.ts'
import { createSseReader } from '../wire/sse-reader.ts'
import { ANSWER_CHARACTERS, createAssembler } from './assemble.ts'
import { DuplicateMembers } from './duplicates.ts'
import type { Examination } from './examination.ts'
import type { Findings } from './findings.ts'
import { eachPayload } from './payload.ts'
import { Repeats } from './repeats.ts'
import type { RuleSet } from './rule-set.ts'
import { StreamChecks } from './stream-checks.ts'
import { viewAnswer } from './view-answer.ts'

export interface StreamLimits {
  readonly lineBytes: number
  readonly events: number
  readonly jsonDepth: number
}

/** What the stream amounts to, once it has ended. */
export interface StreamOutcome {
  readonly end: StreamEnd
  readonly firstContentMs: number | undefined
  readonly duplicates: DuplicateMembers
  /** Set when a limit of ours stopped the reading. */
  readonly stopped: Ending | undefined
}

/** Where what is found goes. */
interface Into {
  readonly findings: Findings
  readonly examination: Examination
}

/** Judges one event stream as its bytes come in. */
export class StreamJudge {
  readonly #limits: StreamLimits
  readonly #reader: ReturnType<typeof createSseReader>
  readonly #assembler: ReturnType<typeof createAssembler> = createAssembler()
  readonly #duplicates = new DuplicateMembers()
  readonly #checks: StreamChecks
  readonly #examination: Examination
  readonly #repeats = new Repeats()
  readonly #takePayload = (event: StreamEvent): void => this.#onParsed(event)
  #chunks = 0
  #terminators = 0
  #errorEvent: number | undefined
  /** The first chunk that has choices and reports a failure all the same. */
  #failedChunk: number | undefined
  /** Whether the answer went on behind it, so that it was none. */
  #wentOn = false
  #firstContentMs: number | undefined
  #doneAtMs: number | undefined
  #stopped: Ending | undefined

  constructor(rules: RuleSet, request: RequestView, { findings, examination }: Into, limits: StreamLimits) {
    this.#limits = limits
    this.#examination = examination
    this.#checks = new StreamChecks(rules, request, findings)
    this.#reader = createSseReader({ onEvent: (event) => this.#onEvent(event), limits })
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

  /** Lets the checks look at what has come; they wait for more otherwise, to look at much in a row. */
  look(): void {
    this.#checks.look()
  }

  /** Takes the end of the body and runs the checks that wait for it. */
  end(given: Ending, endMs: number, endedAtMs: number, clock: AnswerClock): StreamOutcome {
    const sse = this.#finishReading()
    const ending = this.#stopped ?? given
    const answer = this.#answer(ending, endedAtMs, clock)
    const end: StreamEnd = {
      sse,
      chunks: this.#chunks,
      terminators: this.#terminators,
      errorEvent: this.#failedAt,
      ending,
      closedAfterMs: this.#doneAtMs === undefined ? undefined : endMs - this.#doneAtMs,
      answer,
    }
    this.#checks.end(end, { event: undefined, subject: answer?.raw }, this.#examination)
    return {
      end,
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
  #answer(ending: Ending, endedAtMs: number, clock: AnswerClock): Answer | undefined {
    const raw = this.#assembler.finish()
    if (raw === undefined || ending.kind !== 'complete' || this.#failedAt !== undefined) return undefined
    return viewAnswer('stream', raw, endedAtMs, clock)
  }

  get #failedAt(): number | undefined {
    return this.#errorEvent ?? (this.#wentOn ? undefined : this.#failedChunk)
  }

  #onEvent(sse: SseEvent): void {
    this.#checks.block(sse)
    const chunk = this.#repeats.read(sse)
    if (chunk === undefined) eachPayload(sse, this.#limits.jsonDepth, this.#takePayload)
    else this.#onPayload({ sse, text: sse.data ?? '', payload: { kind: 'chunk', chunk }, mended: undefined }, true)
  }

  #onParsed(event: StreamEvent): void {
    if (event.payload.kind === 'chunk') this.#duplicates.sample(event.text, event.sse.number)
    this.#onPayload(event, this.#repeats.take(event))
  }

  /** Takes the next payload; `repeats` when it is a piece of a text that only repeats a frame. */
  #onPayload(event: StreamEvent, repeats: boolean): void {
    const { payload, sse } = event
    this.#checks.payload(event, repeats)
    if (payload.kind === 'done') {
      this.#terminators++
      this.#doneAtMs ??= sse.atMs
    } else if (payload.kind === 'error') {
      this.#errorEvent ??= sse.number
    }
    if (payload.kind !== 'chunk') return
    const { chunk } = payload
    this.#chunks++
    if (this.#failedChunk === undefined) this.#failedChunk = reportsFailure(chunk.raw['error']) ? sse.number : undefined
    else if (bringsContent(chunk)) this.#wentOn = true
    this.#firstContentMs ??= bringsContent(chunk) ? sse.atMs : undefined
    this.#assembler.add(chunk)
    if (this.#assembler.truncated) {
      const message = `the answer in the stream adds up to more than ${ANSWER_CHARACTERS} characters`
      throw new SseLimitError('body-too-large', message)
    }
  }
}
