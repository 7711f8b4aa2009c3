import { createHash } from 'node:crypto'
import type { Exchange, RequestSent } from '../define/exchange.ts'
import type { Judge, Relations } from '../judge/judge.ts'
import { judgedOf, type Judgement, type Violation } from '../judge/judgement.ts'
import { atOnce } from '../judge/steps.ts'
import type { Redactor } from '../wire/redact.ts'
import { countingFindings, Excuses, type Evidence } from './evidence.ts'
import { observe, type Observed } from './observed.ts'
import { isThrottled } from './retry.ts'
import { SummingUp, type Summary } from './summary.ts'
import { ToldExchanges, type Bound, type ToldLimits } from './told-exchanges.ts'

/** Bounds on what is kept of traffic, so that memory stays flat however long it goes on. */
export interface LedgerLimits extends ToldLimits {
  /** Among which rules on relations look. */
  readonly related: Bound
}

const MB = 1024 * 1024

const DEFAULT_LEDGER_LIMITS: LedgerLimits = {
  related: { exchanges: 2000, bytes: 32 * MB },
  clean: { exchanges: 5000, bytes: 8 * MB },
  broken: { exchanges: 1000, bytes: 32 * MB },
}

/** So many exchanges take about as long as a rule on relations. */
const SETTLED_IN_A_STEP = 10

export interface LedgerOptions {
  readonly judge: Judge
  readonly redactor: Redactor
  readonly limits?: LedgerLimits
  /**
   * Calls back when the next step of longer work may be done; left out, all of it is done at once, as it is when what
   * comes meanwhile is too much.
   */
  readonly putOff?: (step: () => void) => void
}

/** What a report is made of, of traffic. */
export interface LedgerContents {
  /** In the order added. */
  readonly observed: readonly Observed[]
  /** The exchanges that are not told one by one. */
  readonly summed: Summary
  readonly relations: Relations
}

/** Where an exchange was read from, and how long its body was, where not all of it was kept. */
export type LedgerNotes = Pick<Observed, 'source'> & { readonly responseBytes?: number }

/**
 * Keeps the books on traffic of others: what breaks a rule is kept in full, one of each way at least; of the rest the
 * latest are told one by one, and all others are summed up.
 */
export interface Ledger {
  /** Takes an exchange that was judged; its id is unique. Exchanges come in the order in which they ended. */
  add(exchange: Exchange, judgement: Judgement, notes?: LedgerNotes): void
  /** What is added from here on is not related to what came before. */
  separate(): void
  /** How many exchanges were added. */
  readonly exchanges: number
  contents(): LedgerContents
}

/** Makes empty books. */
export function createLedger(options: LedgerOptions): Ledger {
  return new Books(options)
}

interface Entry {
  readonly exchange: Exchange
  readonly judgement: Judgement
  readonly notes: LedgerNotes
  readonly bytes: number
}

class Books implements Ledger {
  readonly #judge: Judge
  readonly #redactor: Redactor
  readonly #limits: LedgerLimits
  readonly #summing: SummingUp
  readonly #excuses: Excuses
  /** Still looked at by rules on relations. */
  readonly #recent: Entry[] = []
  #recentBytes = 0
  readonly #told: ToldExchanges
  /** What relations were found to break, by exchange: those that are told, or still looked at. */
  readonly #related = new Map<string, readonly Violation[]>()
  readonly #relationsExamined = new Map<string, 'examined' | 'unseen'>()
  readonly #putOff: LedgerOptions['putOff']
  /** The settling of the oldest that is under way. */
  #settling: Generator<undefined, void> | undefined
  #isPutOff = false

  constructor({ judge, redactor, limits = DEFAULT_LEDGER_LIMITS, putOff }: LedgerOptions) {
    this.#putOff = putOff
    this.#judge = judge
    this.#redactor = redactor
    this.#limits = limits
    this.#told = new ToldExchanges(limits, (observed) => this.#sumUp(observed))
    this.#summing = new SummingUp(judge.rules)
    this.#excuses = new Excuses(new Map(judge.rules.map((rule) => [rule.id, rule])), new Set())
  }

  get exchanges(): number {
    return this.#told.added + this.#recent.length
  }

  add(exchange: Exchange, judgement: Judgement, notes: LedgerNotes = {}): void {
    const bytes = bytesOf(exchange)
    const free = { ...judgement, violations: this.#redacted(exchange, judgement.violations) }
    this.#recent.push({ exchange, judgement: free, notes, bytes })
    this.#recentBytes += bytes
    if (this.#settling !== undefined) {
      if (this.#lookAtMoreThan(2)) this.#finishSettling()
    } else if (this.#lookAtMoreThan(1)) {
      this.#settling = this.#settleOldest()
      if (this.#putOff === undefined) this.#finishSettling()
      else this.#settleLater(this.#putOff)
    }
  }

  separate(): void {
    this.#finishSettling()
    atOnce(this.#relate(this.#recent))
    while (this.#recent.length > 0) this.#settleFirst()
  }

  contents(): LedgerContents {
    this.#finishSettling()
    atOnce(this.#relate(this.#recent))
    return {
      observed: [...this.#told.all(), ...this.#recent.map((entry) => this.#observe(entry))],
      summed: this.#summing.summary,
      relations: { violations: new Map(this.#related), examined: new Map(this.#relationsExamined) },
    }
  }

  /** Whether more is looked at than so many times what shall be. */
  #lookAtMoreThan(times: number): boolean {
    const { exchanges, bytes } = this.#limits.related
    return this.#recent.length > times * exchanges || this.#recentBytes > times * bytes
  }

  #settleLater(putOff: NonNullable<LedgerOptions['putOff']>): void {
    if (this.#isPutOff) return
    this.#isPutOff = true
    putOff(() => {
      this.#isPutOff = false
      if (this.#settling?.next().done === false) this.#settleLater(putOff)
      else this.#settling = undefined
    })
  }

  #finishSettling(): void {
    if (this.#settling !== undefined) atOnce(this.#settling)
    this.#settling = undefined
  }

  /** Of what is looked at, the older half is settled: the newer one still meets what is to come. */
  *#settleOldest(): Generator<undefined, void> {
    const looked = [...this.#recent]
    const lookedBytes = this.#recentBytes
    yield* this.#relate(looked)
    let bytes = 0
    for (const [position, entry] of looked.entries()) {
      if (position >= looked.length / 2 && bytes >= lookedBytes / 2) return
      bytes += entry.bytes
      this.#settleFirst()
      if (position % SETTLED_IN_A_STEP === 0) yield
    }
  }

  *#relate(entries: readonly Entry[]): Generator<undefined, void> {
    const judged = entries.map(({ exchange, judgement }) => judgedOf(exchange, judgement))
    const { violations, examined } = yield* this.#judge.relating(judged)
    for (const { exchange } of entries) {
      const found = violations.get(exchange.id)
      if (found === undefined) continue
      const known = this.#related.get(exchange.id) ?? []
      this.#related.set(exchange.id, merged(known, this.#redacted(exchange, found)))
    }
    for (const [rule, seen] of examined) {
      if (seen === 'examined' || !this.#relationsExamined.has(rule)) this.#relationsExamined.set(rule, seen)
    }
  }

  /** What a target echoes may be the key of the request: a redactor of the run knows only those of the run. */
  #redacted({ request }: Exchange, violations: readonly Violation[]): readonly Violation[] {
    return violations.length === 0 ? violations : this.#redactor.of(request).json(violations)
  }

  #settleFirst(): void {
    const entry = this.#recent.shift()
    if (entry === undefined) return
    this.#recentBytes -= entry.bytes
    const { exchange, judgement } = entry
    const ways = [...judgement.violations, ...(this.#related.get(exchange.id) ?? [])].map(wayOf)
    // Of what breaks nothing the answer is not kept.
    const bytes = ways.length === 0 ? (exchange.request.body?.length ?? 0) : entry.bytes
    this.#told.add(this.#observe(entry), ways, bytes)
  }

  #sumUp(observed: Observed): void {
    const { id, found, round, excused = false } = observed
    const extra = this.#related.get(id) ?? []
    const counted = countingFindings(found, excused, extra, this.#excuses)
    const evidence: Evidence = { exchange: id, times: 1, cell: undefined, round, streamed: found.streamed, ...counted }
    this.#summing.add(observed, evidence)
    this.#related.delete(id)
  }

  /** Of what breaks nothing the body need not be kept. */
  #observe({ exchange, judgement, notes }: Entry): Observed {
    const isBroken = judgement.violations.length > 0 || this.#related.has(exchange.id)
    const rest = {
      responseBytes: notes.responseBytes ?? exchange.reads.reduce((sum, { bytes }) => sum + bytes.length, 0),
      ...(notes.source !== undefined && { source: notes.source }),
      round: roundOf(exchange.request, notes),
      excused: isThrottled(exchange),
    }
    const kept = isBroken ? exchange : { ...exchange, reads: [] }
    return observe(this.#redactor.exchange(kept), judgement, rest)
  }
}

/** In traffic the same request counts as another try. */
function roundOf({ method, url, body }: RequestSent, { source }: LedgerNotes): string {
  const digest = createHash('sha1').update(body ?? new Uint8Array())
  return `${source?.file ?? ''} ${method} ${url} ${digest.digest('base64')}`
}

function merged(known: readonly Violation[], found: readonly Violation[]): readonly Violation[] {
  const ways = new Set(known.map(wayOf))
  return [...known, ...found.filter((violation) => !ways.has(wayOf(violation)))]
}

const wayOf = ({ rule, symptom }: Violation): string => `${rule}/${symptom}`

function bytesOf({ request, reads }: Exchange): number {
  return reads.reduce((sum, { bytes }) => sum + bytes.length, request.body?.length ?? 0)
}
