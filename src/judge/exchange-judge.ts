import type { Answer, AnswerClock } from '../define/answer.ts'
import {
  comesFromCache,
  endedByServer,
  header,
  mediaType,
  type BodyRead,
  type Ending,
  type ResponseHead,
} from '../define/exchange.ts'
import { standsForFailure } from '../define/failure.ts'
import { isObject } from '../define/json.ts'
import type { RequestView } from '../define/request.ts'
import type { ResponseView } from '../define/response.ts'
import { GatheredReads } from '../wire/gathered-reads.ts'
import { createUtf8Checker } from '../wire/utf8.ts'
import { bodyKindOf, readDocument } from './document.ts'
import { DuplicateMembers } from './duplicates.ts'
import type { Examination } from './examination.ts'
import { Findings } from './findings.ts'
import type { ExchangeEnd, JudgeLimits } from './judge.ts'
import { headFindings } from './head-findings.ts'
import type { Judgement, Violation } from './judgement.ts'
import { appliesTo, type RuleSet } from './rule-set.ts'
import { shapeFindings } from './shape.ts'
import { StreamJudge, type StreamOutcome } from './stream-judge.ts'
import { viewAnswer } from './view-answer.ts'

/** So much of a body is shown to rules where no more of it can come to anything: the start of a stream, or of what a limit cut. */
const START_KEPT = 65_536
/** Beyond this, what does not tell yet how the body reads is looked at again only once it has doubled. */
const START_BYTES = 1024
/** Beyond this, nothing but white space is a document. */
const UNDECIDED_BYTES = 262_144

/**
 * Judges one exchange while it is under way: the head, then reads of the body, then the end. A body that turns out to
 * be an event stream is judged event by event and not kept; a document is kept until its end.
 */
export class ExchangeJudge {
  readonly #rules: RuleSet
  readonly #request: RequestView
  readonly #limits: JudgeLimits
  readonly #findings = new Findings()
  readonly #examination: Examination
  readonly #utf8 = createUtf8Checker()
  /** The body so far: all of a document, the first part of a stream. */
  readonly #kept = new GatheredReads()
  #keptBytes = 0
  #head: ResponseHead | undefined
  /** How the body reads; undefined until its first bytes have told. */
  #kind: 'sse' | 'document' | undefined
  /** How much must have come before it is looked at (again) how the body reads. */
  #decideAtBytes = 0
  #stream: StreamJudge | undefined

  constructor(rules: RuleSet, examination: Examination, request: RequestView, limits: JudgeLimits) {
    this.#rules = rules
    this.#examination = examination
    this.#request = request
    this.#limits = limits
  }

  /** Takes the status line and header fields. */
  head(head: ResponseHead): void {
    this.#head = head
    if (!this.#succeeded()) this.#kind = 'document'
  }

  /** Takes the next bytes of the body, read at `atMs` after the start of the request. */
  read(bytes: Uint8Array, atMs: number): void {
    if (this.#stream === undefined) this.#utf8.feed(bytes)
    if (this.#kind !== 'sse' || this.#keptBytes < START_KEPT) {
      this.#kept.push(bytes, atMs)
      this.#keptBytes += bytes.length
    }
    if (this.#kind !== undefined) this.#stream?.feed(bytes, atMs)
    else if (this.#keptBytes >= this.#decideAtBytes) this.#decideKind(false)
  }

  /** How many different violations a stream has shown up to here. The checks look at all that has come. */
  countSoFar(): number {
    this.#stream?.look()
    return this.#findings.size
  }

  /** The violations found so far: those that the head alone tells, and those of a stream up to here. */
  soFar(): readonly Violation[] {
    this.#stream?.look()
    const ofHead = this.#head === undefined ? [] : headFindings(this.#rules, this.#request, this.#head).violations()
    return [...ofHead, ...this.#findings.violations()]
  }

  /** Takes the end and gives the judgement. */
  end({ ending, timings, startedAtMs, clock }: ExchangeEnd): Judgement {
    if (this.#kind === undefined && this.#head !== undefined) this.#decideKind(true)
    const endedAtMs = startedAtMs + timings.endMs
    const ofAnswer = comesFromCache({ head: this.#head }) ? 'cached' : clock
    const outcome = this.#stream?.end(ending, timings.endMs, endedAtMs, ofAnswer)
    const response = this.#head && this.#viewResponse(this.#head, outcome, { ending, timings, startedAtMs, clock })
    let answer = outcome?.end.answer
    if (outcome === undefined && response !== undefined) answer = this.#answerOf(response, endedAtMs, ofAnswer)
    if (response !== undefined) this.#judgeResponse(response)
    if (answer !== undefined) this.#judgeAnswer(answer)
    this.#judgeUmbrella(outcome !== undefined)
    const stopped = outcome === undefined && response?.ending !== ending ? response?.ending : outcome?.stopped
    return {
      request: this.#request,
      violations: this.#findings.violations(),
      examined: this.#examination.result(),
      answer,
      events: outcome?.end.sse.events ?? 0,
      firstContentMs: outcome?.firstContentMs,
      stopped,
    }
  }

  /** Only a success can be an event stream: the body of an error is read as one document, whatever it claims to be. */
  #succeeded(): boolean {
    return this.#head !== undefined && this.#head.status >= 200 && this.#head.status < 300
  }

  /** Decides from what has come so far how the body reads, and hands a stream what was held back. */
  #decideKind(ended: boolean): void {
    const type = mediaType(header(this.#head?.headers ?? [], 'content-type'))
    this.#kind = bodyKindOf(concatenated(this.#kept.list), type, ended || this.#keptBytes > UNDECIDED_BYTES)
    if (this.#kind === undefined && this.#keptBytes > START_BYTES) this.#decideAtBytes = 2 * this.#keptBytes
    if (this.#kind !== 'sse') return
    const into = { findings: this.#findings, examination: this.#examination }
    this.#stream = new StreamJudge(this.#rules, this.#request, into, this.#limits)
    for (const { bytes, atMs } of this.#kept.list) this.#stream.feed(bytes, atMs)
  }

  #viewResponse(head: ResponseHead, outcome: StreamOutcome | undefined, end: ExchangeEnd): ResponseView {
    const duplicates = outcome?.duplicates ?? new DuplicateMembers()
    const document =
      outcome !== undefined || end.ending.kind === 'body-too-large'
        ? readDocument(concatenated(this.#kept.list, START_KEPT), undefined)
        : readDocument(concatenated(this.#kept.list), this.#limits.jsonDepth)
    if (document.json !== undefined) duplicates.look(document.text)
    const ending: Ending = outcome?.end.ending ?? document.stopped ?? end.ending
    return {
      head,
      mediaType: mediaType(header(head.headers, 'content-type')),
      bodyKind: outcome !== undefined ? 'sse' : this.#keptBytes === 0 ? 'empty' : 'document',
      text: document.text,
      json: document.json,
      startsWithBom: document.startsWithBom,
      invalidUtf8At: outcome === undefined ? this.#utf8.end() : outcome.end.sse.invalidUtf8At,
      duplicateMembers: duplicates.found,
      ending,
      timings: end.timings,
    }
  }

  /** A success of a chat request whose body is an object is an answer, unless it reports a failure in place of choices. */
  #answerOf(response: ResponseView, endedAtMs: number, clock: AnswerClock): Answer | undefined {
    const { json } = response
    if (!this.#succeeded() || this.#request.endpoint !== 'chat' || !isObject(json)) return undefined
    if (standsForFailure(json)) return undefined
    return viewAnswer('json', json, endedAtMs, clock)
  }

  #judgeResponse(response: ResponseView): void {
    this.#findings.place = { event: undefined, subject: response.json }
    for (const rule of this.#rules.response) {
      if (!appliesTo(rule, this.#request)) continue
      const looked = rule.onResponse(response, this.#findings.reporterOf(rule), this.#request)
      this.#examination.note(rule.id, looked !== 'unseen')
    }
    if (response.head.status >= 400 && endedByServer(response.ending)) this.#judgeErrorShape(response)
  }

  #judgeErrorShape(response: ResponseView): void {
    // A body that is no JSON is judged as the text that it is, so that the report can show it.
    const findings = shapeFindings('error', response.json ?? response.text)
    const hasError = isObject(response.json) && isObject(response.json['error'])
    for (const rule of this.#rules.shape.error) {
      if (!appliesTo(rule, this.#request)) continue
      const found = findings.filter((finding) => finding.rule === rule.id)
      // Without an error object only its absence has been looked at.
      this.#examination.note(rule.id, hasError || found.length > 0)
      for (const finding of found) this.#findings.add(rule, finding.symptom, finding.pointer, finding)
    }
  }

  #judgeAnswer(answer: Answer): void {
    this.#findings.place = { event: undefined, subject: answer.raw }
    const findings = shapeFindings('completion', answer.raw)
    for (const rule of this.#rules.shape.completion) {
      if (!appliesTo(rule, this.#request)) continue
      if (answer.source === 'stream' && rule.assembled !== true) continue
      const found = findings.filter((finding) => finding.rule === rule.id)
      this.#examination.note(rule.id, found.length > 0 || (rule.seesAnswer?.(answer) ?? true))
      for (const finding of found) this.#findings.add(rule, finding.symptom, finding.pointer, finding)
    }
    for (const rule of this.#rules.answer) {
      if (!appliesTo(rule, this.#request)) continue
      const looked = rule.onAnswer(answer, this.#findings.reporterOf(rule), this.#request)
      this.#examination.note(rule.id, looked !== 'unseen')
    }
  }

  #judgeUmbrella(streamed: boolean): void {
    for (const rule of this.#rules.umbrella) {
      if (!(rule.over === 'streams' ? streamed : this.#succeeded()) || !appliesTo(rule, this.#request)) continue
      const symptoms = new Map<string, string>()
      for (const finding of this.#findings.list(streamed)) {
        const covered = rule.covers(finding)
        const symptom = covered === true ? 'breaks-other-rule' : covered
        if (symptom !== false && !symptoms.has(symptom)) symptoms.set(symptom, finding.rule)
      }
      const hasLooked = rule.restsOn?.some((id) => this.#examination.has(id)) ?? true
      this.#examination.note(rule.id, hasLooked || symptoms.size > 0)
      for (const [symptom, cause] of symptoms) {
        this.#findings.add(rule, symptom, undefined, { message: `breaks ${cause}` }, cause)
      }
    }
  }
}

/** The reads as one, or their beginning. */
function concatenated(reads: readonly BodyRead[], most = Infinity): Uint8Array {
  let length = 0
  const begun = reads.filter(({ bytes }) => {
    length += bytes.length
    return length - bytes.length < most
  })
  const [only] = begun
  const whole = begun.length === 1 && only !== undefined ? only.bytes : Buffer.concat(begun.map(({ bytes }) => bytes))
  return whole.subarray(0, Math.min(length, most))
}
