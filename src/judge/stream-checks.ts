import type { ChunkView } from '../define/chunk.ts'
import type { RequestView } from '../define/request.ts'
import type { Examined, Reads, Rule, StreamCheck, Violated } from '../define/rule.ts'
import type { SseEvent, StreamEnd, StreamEvent } from '../define/stream.ts'
import { ChunkShapes } from './chunk-shapes.ts'
import type { Examination } from './examination.ts'
import type { Findings, Place } from './findings.ts'
import { appliesTo, type RuleSet } from './rule-set.ts'
import { running, Waiting, type Look, type Running } from './waiting.ts'

/** How much waits, at most, before the checks look at it. A read that ends makes them look, too. */
const WAITING_EVENTS = 64
const WAITING_CHARACTERS = 65_536

/** A check that looks at more than one kind of thing: it gets them in the order in which they came. */
interface RunningMixed {
  readonly check: StreamCheck
  readonly violated: Violated
  seen: boolean
}

/**
 * The checks that look at one stream while it comes in. What comes is kept a little, so that each check looks at many
 * events in a row: to go from check to check at every event costs more than most checks do. Most chunks only bring one
 * more piece of a text, so that checks that say that they read frames alone are not shown these.
 */
export class StreamChecks {
  readonly #findings: Findings
  readonly #onBlock: Running<SseEvent>[] = []
  readonly #onEvent: Running<StreamEvent>[] = []
  readonly #onChunk: Running<ChunkView>[] = []
  readonly #mixed: RunningMixed[] = []
  readonly #onEnd: Running<StreamEnd>[] = []
  readonly #shapes: ChunkShapes
  /** The checks of each rule, of which some have several. */
  readonly #checks: (readonly [rule: string, check: { readonly seen: boolean }])[] = []
  readonly #blocks = new Waiting<SseEvent>()
  readonly #events = new Waiting<StreamEvent>()
  readonly #chunks = new Waiting<ChunkView>()
  #waitingCharacters = 0

  constructor(rules: RuleSet, request: RequestView, findings: Findings) {
    this.#findings = findings
    this.#shapes = new ChunkShapes(
      rules.shape.chunk.filter((rule) => appliesTo(rule, request)),
      findings,
    )
    this.#onChunk.push(this.#shapes.check)
    for (const rule of rules.chunk) {
      if (!appliesTo(rule, request)) continue
      this.#add(this.#onChunk, rule, (chunk, violated) => rule.onChunk(chunk, violated, request), rule.reads)
    }
    for (const rule of rules.stream) if (appliesTo(rule, request)) this.#addChecks(rule, rule.onStream(request))
  }

  /** Takes the next block of lines; its payloads follow. */
  block(sse: SseEvent): void {
    if (this.#blocks.size >= WAITING_EVENTS || this.#waitingCharacters >= WAITING_CHARACTERS) this.look()
    this.#blocks.add(sse, sse.number, undefined, false)
  }

  /** Takes the next payload; `repeats` when it is a piece of a text that only repeats a frame. */
  payload(event: StreamEvent, repeats: boolean): void {
    const { payload, sse, text } = event
    const chunk = payload.kind === 'chunk' ? payload.chunk : undefined
    this.#waitingCharacters += text.length
    this.#events.add(event, sse.number, chunk?.raw, repeats)
    if (chunk !== undefined) this.#chunks.add(chunk, sse.number, chunk.raw, repeats)
  }

  /** Lets all checks look at what has come. */
  look(): void {
    this.#show(this.#blocks, this.#onBlock)
    this.#show(this.#events, this.#onEvent)
    this.#show(this.#chunks, this.#onChunk)
    for (const mixed of this.#mixed) this.#lookInTurn(mixed)
    this.#blocks.clear()
    this.#events.clear()
    this.#chunks.clear()
    this.#waitingCharacters = 0
  }

  /** Takes the end. Notes the rules that speak about the stream, and whether the situation of each came up. */
  end(end: StreamEnd, place: Place, examination: Examination): void {
    this.look()
    this.#findings.place = place
    for (const check of this.#onEnd) if (check.look(end, check.violated) !== 'unseen') check.seen = true
    this.#shapes.note(examination)
    for (const [rule, { seen }] of this.#checks) examination.note(rule, seen)
  }

  #show<Subject>(waiting: Waiting<Subject>, checks: readonly Running<Subject>[]): void {
    this.#findings.place = waiting
    for (const check of checks) waiting.showTo(check)
  }

  #addChecks(rule: Rule, check: StreamCheck): void {
    this.#checks.push([rule.id, { seen: false }])
    this.#add(this.#onEnd, rule, check.onEnd)
    const kinds = [check.onBlock !== undefined, check.onEvent !== undefined, check.onChunk !== undefined]
    if (kinds.filter(Boolean).length > 1) {
      const mixed = { check, violated: this.#findings.reporterOf(rule), seen: false }
      this.#mixed.push(mixed)
      this.#checks.push([rule.id, mixed])
      return
    }
    this.#add(this.#onBlock, rule, check.onBlock)
    this.#add(this.#onEvent, rule, check.onEvent, check.reads)
    this.#add(this.#onChunk, rule, check.onChunk, check.reads)
  }

  #add<Subject>(checks: Running<Subject>[], rule: Rule, look: Look<Subject> | undefined, reads?: Reads): void {
    if (look === undefined) return
    const check = running(look, this.#findings.reporterOf(rule), reads)
    checks.push(check)
    this.#checks.push([rule.id, check])
  }

  #lookInTurn(mixed: RunningMixed): void {
    const { check, violated } = mixed
    const [blocks, events] = [this.#blocks, this.#events]
    let next = 0
    for (let position = 0; position < blocks.size; position++) {
      const block = blocks.at(position)
      blocks.position = position
      this.#findings.place = blocks
      if (block !== undefined && check.onBlock !== undefined) note(mixed, check.onBlock(block, violated))
      this.#findings.place = events
      for (let event = events.at(next); event?.sse === block && event !== undefined; event = events.at(++next)) {
        events.position = next
        if (check.onEvent !== undefined) note(mixed, check.onEvent(event, violated))
        const { payload } = event
        if (check.onChunk !== undefined && payload.kind === 'chunk') note(mixed, check.onChunk(payload.chunk, violated))
      }
    }
  }
}

function note(mixed: RunningMixed, examined: Examined): void {
  if (examined !== 'unseen') mixed.seen = true
}
