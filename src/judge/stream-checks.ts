import type { ChunkView } from '../define/chunk.ts'
import type { RequestView } from '../define/request.ts'
import type { Examined, Rule, ShapeRule, StreamCheck, Violated } from '../define/rule.ts'
import type { SseEvent, StreamEnd, StreamEvent } from '../define/stream.ts'
import type { Findings, Place } from './findings.ts'
import { appliesTo, hasShape, type RuleSet } from './rule-set.ts'
import { shapeFindings } from './shape.ts'

/** How much waits, at most, before the checks look at it. A read that ends makes them look, too. */
const WAITING_EVENTS = 64
const WAITING_CHARACTERS = 65_536

type Look<Subject> = (subject: Subject, violated: Violated) => Examined

/** A check of this stream, and whether the situation of its rule has come up. */
interface Running<Subject> {
  readonly rule: string
  readonly look: Look<Subject>
  readonly violated: Violated
  seen: boolean
}

/** A check that looks at more than one kind of thing: it gets them in the order in which they came. */
interface RunningMixed {
  readonly rule: string
  readonly check: StreamCheck
  readonly violated: Violated
  seen: boolean
}

interface RunningShape {
  readonly rule: ShapeRule
  readonly violated: Violated
  seen: boolean
}

/** Blocks, payloads or chunks in order, and the one that is being looked at. */
class Waiting<Subject> implements Place {
  readonly subjects: Subject[] = []
  position = 0
  readonly #events: number[] = []
  readonly #documents: unknown[] = []

  /** Adds one that belongs to an event; `document` is what pointers refer to. */
  add(subject: Subject, event: number, document: unknown): void {
    this.subjects.push(subject)
    this.#events.push(event)
    this.#documents.push(document)
  }

  clear(): void {
    this.subjects.length = 0
    this.#events.length = 0
    this.#documents.length = 0
  }

  get event(): number | undefined {
    return this.#events[this.position]
  }

  get subject(): unknown {
    return this.#documents[this.position]
  }
}

/**
 * The checks that look at one stream while it comes in. What comes is kept a little, so that each check looks at many
 * events in a row: to go from check to check at every event costs more than most checks do.
 */
export class StreamChecks {
  readonly #findings: Findings
  readonly #onBlock: Running<SseEvent>[] = []
  readonly #onEvent: Running<StreamEvent>[] = []
  readonly #onChunk: Running<ChunkView>[] = []
  readonly #mixed: RunningMixed[] = []
  readonly #onEnd: Running<StreamEnd>[] = []
  readonly #shapes = new Map<string, RunningShape>()
  /** The shape rules whose situation has not come up yet. */
  #unseenShapes: readonly RunningShape[]
  /** The rules that speak about the stream, and whether the situation of each came up. */
  readonly #examined = new Map<string, boolean>()
  readonly #blocks = new Waiting<SseEvent>()
  readonly #events = new Waiting<StreamEvent>()
  readonly #chunks = new Waiting<ChunkView>()
  #waitingCharacters = 0

  constructor(rules: RuleSet, request: RequestView, findings: Findings) {
    this.#findings = findings
    for (const rule of rules.chunk) {
      if (!appliesTo(rule, request)) continue
      this.#add(this.#onChunk, rule, (chunk, violated) => rule.onChunk(chunk, violated, request))
    }
    for (const rule of rules.stream) if (appliesTo(rule, request)) this.#addChecks(rule, rule.onStream(request))
    for (const rule of rules.shape) {
      if (!hasShape(rule, 'chunk') || !appliesTo(rule, request)) continue
      this.#shapes.set(rule.id, { rule, violated: findings.reporterOf(rule), seen: false })
    }
    this.#unseenShapes = [...this.#shapes.values()]
  }

  /** Takes the next block of lines; its payloads follow. */
  block(sse: SseEvent): void {
    if (this.#blocks.subjects.length >= WAITING_EVENTS || this.#waitingCharacters >= WAITING_CHARACTERS) this.look()
    this.#blocks.add(sse, sse.number, undefined)
  }

  /** Takes the next payload. */
  payload(event: StreamEvent): void {
    const { payload, sse, text } = event
    const chunk = payload.kind === 'chunk' ? payload.chunk : undefined
    this.#waitingCharacters += text.length
    this.#events.add(event, sse.number, chunk?.raw)
    if (chunk !== undefined) this.#chunks.add(chunk, sse.number, chunk.raw)
  }

  /** Lets all checks look at what has come. */
  look(): void {
    runAll(this.#onBlock, this.#blocks, this.#findings)
    runAll(this.#onEvent, this.#events, this.#findings)
    this.#lookAtShapes()
    runAll(this.#onChunk, this.#chunks, this.#findings)
    for (const running of this.#mixed) this.#lookInTurn(running)
    this.#blocks.clear()
    this.#events.clear()
    this.#chunks.clear()
    this.#waitingCharacters = 0
  }

  /** Takes the end. Gives the rules that speak about the stream, and whether the situation of each came up. */
  end(end: StreamEnd, place: Place): ReadonlyMap<string, boolean> {
    this.look()
    this.#findings.place = place
    for (const running of this.#onEnd) if (running.look(end, running.violated) !== 'unseen') running.seen = true
    const all = [this.#onBlock, this.#onEvent, this.#onChunk, this.#mixed, this.#onEnd].flat()
    for (const { rule, seen } of all) this.#note(rule, seen)
    for (const [rule, { seen }] of this.#shapes) this.#note(rule, seen)
    return this.#examined
  }

  #addChecks(rule: Rule, check: StreamCheck): void {
    this.#note(rule.id, false)
    this.#add(this.#onEnd, rule, check.onEnd)
    const kinds = [check.onBlock !== undefined, check.onEvent !== undefined, check.onChunk !== undefined]
    if (kinds.filter(Boolean).length > 1) {
      this.#mixed.push({ rule: rule.id, check, violated: this.#findings.reporterOf(rule), seen: false })
      return
    }
    this.#add(this.#onBlock, rule, check.onBlock)
    this.#add(this.#onEvent, rule, check.onEvent)
    this.#add(this.#onChunk, rule, check.onChunk)
  }

  #add<Subject>(running: Running<Subject>[], rule: Rule, look: Look<Subject> | undefined): void {
    if (look === undefined) return
    running.push({ rule: rule.id, look, violated: this.#findings.reporterOf(rule), seen: false })
  }

  #note(rule: string, seen: boolean): void {
    this.#examined.set(rule, seen || this.#examined.get(rule) === true)
  }

  #lookInTurn(running: RunningMixed): void {
    const { check, violated } = running
    const note = (examined: Examined): void => {
      if (examined !== 'unseen') running.seen = true
    }
    let next = 0
    for (const [position, block] of this.#blocks.subjects.entries()) {
      this.#blocks.position = position
      this.#findings.place = this.#blocks
      if (check.onBlock !== undefined) note(check.onBlock(block, violated))
      this.#findings.place = this.#events
      for (let event = this.#events.subjects[next]; event?.sse === block; event = this.#events.subjects[++next]) {
        this.#events.position = next
        if (check.onEvent !== undefined) note(check.onEvent(event, violated))
        const { payload } = event
        if (check.onChunk !== undefined && payload.kind === 'chunk') note(check.onChunk(payload.chunk, violated))
      }
    }
  }

  #lookAtShapes(): void {
    const { subjects } = this.#chunks
    this.#findings.place = this.#chunks
    for (let position = 0; position < subjects.length; position++) {
      const chunk = subjects[position]
      if (chunk === undefined) return
      this.#chunks.position = position
      if (this.#unseenShapes.length > 0) this.#lookForShapes(chunk)
      for (const finding of shapeFindings('chunk', chunk.raw)) {
        const shape = this.#shapes.get(finding.rule)
        if (shape === undefined) continue
        shape.seen = true
        shape.violated(finding.symptom, finding.pointer, { expected: finding.expected, actual: finding.actual })
      }
    }
  }

  #lookForShapes(chunk: ChunkView): void {
    let found = false
    for (const shape of this.#unseenShapes) {
      if (shape.seen || !(shape.rule.seesChunk?.(chunk) ?? true)) continue
      shape.seen = true
      found = true
    }
    if (found) this.#unseenShapes = this.#unseenShapes.filter(({ seen }) => !seen)
  }
}

function runAll<Subject>(checks: readonly Running<Subject>[], waiting: Waiting<Subject>, findings: Findings): void {
  findings.place = waiting
  for (const running of checks) {
    const { look, violated } = running
    let seen = running.seen
    waiting.position = 0
    for (const subject of waiting.subjects) {
      if (look(subject, violated) !== 'unseen') seen = true
      waiting.position++
    }
    running.seen = seen
  }
}
