import type { Ending } from '../define/exchange.ts'
import { MAX_STRAY_BYTES, ResponseReader, type ResponseParts } from '../wire/response-reader.ts'
import { BrokenMessage } from '../wire/transport-failure.ts'
import { NO_DELIVERY, type Delivery } from './delivery.ts'
import type { Observation } from './observation.ts'
import type { Passed, Unjudged } from './passed.ts'

/** Says why an answer is to be cut, from what is known so far, and at its end; undefined when it may pass. */
export interface Cutting {
  readonly soFar: (observation: Observation) => string | undefined
  readonly atEnd: (passed: Passed) => string | undefined
}

/** What a flow does to the two connections. */
export interface FlowEnds {
  /** Nothing more is to be read from the target for now. */
  readonly pause: () => void
  readonly resume: () => void
  /** Ends both connections in mid-answer; `isFramed` says that the client can tell by the framing. */
  readonly cut: (isFramed: boolean) => void
  /** An exchange has ended, and will be judged soon. */
  readonly settle: (passing: Promise<Passed>) => void
  /** No answer is due any more. */
  readonly idle: () => void
}

/** An exchange whose answer is due. */
interface Due {
  readonly observation: Observation
  /** Counted from 1 over the connection. */
  readonly position: number
  readonly maySwitch: boolean
}

interface Current extends Due {
  readonly reader: ResponseReader
}

const EMPTY = Buffer.alloc(0)
const STOPPED: Ending = { kind: 'aborted', message: 'the connection was given up for the answer before' }

/** The answers on one connection: hands them to the delivery, and shows them to the observations that wait for them. */
export class ResponseFlow {
  readonly #ends: FlowEnds
  readonly #cutting: Cutting | undefined
  #delivery: Delivery
  readonly #due: Due[] = []
  #current: Current | undefined
  #positions = 0
  /** What came while no answer was due. */
  #stray: Buffer = EMPTY
  /** Set once what comes passes unread: why exchanges are then not judged. */
  #opaque: Unjudged | undefined
  #isOver = false
  /** The end of an answer waits for its judgement. */
  #isWaiting = false
  #afterWait: (() => void) | undefined
  /** How many violations were looked at for a reason to cut. */
  #weighed = 0

  constructor(delivery: Delivery, cutting: Cutting | undefined, ends: FlowEnds) {
    this.#delivery = delivery
    this.#cutting = cutting
    this.#ends = ends
  }

  /** Whether no answer is due. */
  get isIdle(): boolean {
    return this.#current === undefined && this.#due.length === 0 && !this.#isWaiting
  }

  /** Whether the end of an answer waits for its judgement; nothing must be taken meanwhile. */
  get isWaiting(): boolean {
    return this.#isWaiting
  }

  /** Whether the connection went over to another protocol. */
  get hasSwitched(): boolean {
    return this.#opaque === 'switched'
  }

  /** The exchange that is being answered, or that will be next. */
  get next(): Observation | undefined {
    return (this.#current ?? this.#due[0])?.observation
  }

  /** A request has been sent, whose answer is the one behind those that are due. */
  expect(observation: Observation, maySwitch: boolean): void {
    this.#positions++
    if (this.#opaque !== undefined) {
      this.#settle(observation, { kind: 'complete' }, this.#opaque)
      return
    }
    this.#due.push({ observation, position: this.#positions, maySwitch })
    if (this.#stray.length > 0) this.#readStray()
  }

  /** Takes the next bytes from the target. */
  take(bytes: Buffer): void {
    this.#delivery.arrived(bytes)
    this.#look(bytes)
  }

  /** The target has ended its side. Calls back once the client may be told. */
  end(tell: () => void): void {
    if (this.#current !== undefined) this.#close(this.#current.reader)
    if (this.#isWaiting) this.#afterWait = tell
    else tell()
  }

  /** The connection ended within an answer, or as the end of one. What was held back of a head passes all the same. */
  #close(reader: ResponseReader): void {
    try {
      reader.close()
    } catch (error) {
      if (!(error instanceof BrokenMessage)) throw error
      this.#delivery.unread(EMPTY, reader)
      return
    }
    this.#over(EMPTY, EMPTY)
  }

  /** Ends every exchange that is due: the first as `first`, those behind it as `others`, for which `why` stands. */
  fail(first: Ending, others: Ending = first, why?: Unjudged): void {
    this.#isOver = true
    const due = [...(this.#current === undefined ? [] : [this.#current]), ...this.#due.splice(0)]
    this.#current = undefined
    for (const [index, { observation }] of due.entries()) {
      if (index === 0) this.#settle(observation, first)
      else this.#settle(observation, others, why)
    }
  }

  #look(bytes: Buffer): void {
    let rest = bytes
    while (rest.length > 0 && !this.#isOver) {
      if (this.#opaque === undefined) this.#current ??= this.#open()
      if (this.#current === undefined) {
        this.#delivery.unread(rest, undefined)
        if (this.#opaque === undefined)
          this.#stray = Buffer.concat([this.#stray, rest]).subarray(0, MAX_STRAY_BYTES + 1)
        return
      }
      const { reader } = this.#current
      if (!this.#feed(reader, rest)) return
      const left = reader.isOver ? reader.left : EMPTY
      const own = rest.subarray(0, rest.length - left.length)
      rest = left
      if (!reader.isOver) this.#delivery.looked(own)
      else if (this.#over(own, rest)) return
    }
  }

  /** Shows the reader what came; false when there is nothing more to do with it. */
  #feed(reader: ResponseReader, bytes: Buffer): boolean {
    try {
      reader.feed(bytes)
    } catch (error) {
      if (!(error instanceof BrokenMessage)) throw error
      this.#breakOff(reader, bytes, error.message)
      return false
    }
    if (this.#isOver) return false
    if (!reader.hasSwitched) return true
    this.#turnOpaque('switched', { kind: 'complete' }, 'switched')
    this.#delivery.unread(bytes, reader)
    return false
  }

  #breakOff(reader: ResponseReader, bytes: Buffer, what: string): void {
    const ending: Ending = { kind: 'invalid-http', message: `the answer is not valid HTTP/1.1: ${what}` }
    if (this.#delivery.rechunks && reader.framing?.kind === 'chunked') {
      this.fail(ending, STOPPED, 'behind-broken')
      this.#ends.cut(true)
      return
    }
    this.#turnOpaque('behind-broken', ending)
    this.#delivery.unread(bytes, reader)
  }

  /** From here on nothing is read any more, but all passes: the client would have got it as well. */
  #turnOpaque(opaque: Unjudged, ending: Ending, why?: Unjudged): void {
    const current = this.#current
    this.#current = undefined
    this.#opaque = opaque
    if (current !== undefined) this.#settle(current.observation, ending, why)
    for (const { observation } of this.#due.splice(0)) this.#settle(observation, { kind: 'complete' }, opaque)
  }

  /** What came before the request has reached the client, and may be the beginning of its answer. */
  #readStray(): void {
    const delivery = this.#delivery
    const stray = this.#stray
    this.#stray = EMPTY
    this.#delivery = NO_DELIVERY
    this.#look(stray)
    this.#delivery = delivery
  }

  #open(): Current | undefined {
    const due = this.#due.shift()
    if (due === undefined) return undefined
    const { observation, position, maySwitch } = due
    const reader: ResponseReader = new ResponseReader(
      this.#partsOf(due, () => reader),
      { followsAnother: position > 1, method: observation.asked.method, takesContinue: true, maySwitch },
    )
    this.#weighed = 0
    return { ...due, reader }
  }

  #partsOf({ observation, position }: Due, readerOf: () => ResponseReader): ResponseParts {
    return {
      onInterim: (raw) => this.#delivery.interim(raw),
      onHead: (head, stray, raw) => {
        observation.head(head, { position, stray: Uint8Array.from(stray) })
        this.#delivery.head(observation, readerOf(), stray, raw)
      },
      onBody: (bytes) => {
        if (this.#isOver) return
        observation.body(bytes)
        if (!this.#cuts(observation)) this.#delivery.body(readerOf(), bytes)
      },
    }
  }

  /** Cuts the answer when it breaks what it must not break. */
  #cuts(observation: Observation): boolean {
    if (this.#cutting === undefined) return false
    const found = observation.countSoFar()
    if (found === this.#weighed) return false
    this.#weighed = found
    const reason = this.#cutting.soFar(observation)
    if (reason === undefined) return false
    const isFramed = isFramedBy(this.#current?.reader)
    this.fail({ kind: 'dropped', message: reason }, STOPPED)
    this.#ends.cut(isFramed)
    return true
  }

  /** The answer is whole; `last` is what of the last read belongs to it, `rest` what came behind. True when that waits. */
  #over(last: Buffer, rest: Buffer): boolean {
    const current = this.#current
    if (current === undefined) return false
    const { observation, reader } = current
    this.#current = undefined
    const passing = observation.end({ kind: 'complete' })
    this.#ends.settle(passing)
    // What is still being asked is judged later, and the answer must not wait for it.
    if (!this.#delivery.waits || !observation.isRequestWhole) {
      this.#delivery.end(reader, last, undefined)
      if (this.isIdle) this.#ends.idle()
      return false
    }
    this.#isWaiting = true
    this.#ends.pause()
    const goOn = (passed: Passed | undefined): void => {
      this.#isWaiting = false
      if (!this.#isOver) this.#afterJudgement(reader, last, rest, passed)
    }
    // A bug of ours is told by whoever settles it, and holds nothing up.
    passing.then(goOn, () => goOn(undefined))
    return true
  }

  #afterJudgement(reader: ResponseReader, last: Buffer, rest: Buffer, passed: Passed | undefined): void {
    if (passed !== undefined && this.#cutting?.atEnd(passed) !== undefined) {
      this.fail(STOPPED)
      this.#ends.cut(isFramedBy(reader))
      return
    }
    this.#delivery.end(reader, last, passed)
    if (this.isIdle) this.#ends.idle()
    this.#ends.resume()
    this.#look(rest)
    if (!this.#isWaiting) this.#afterWait?.()
  }

  #settle(observation: Observation, ending: Ending, why?: Unjudged): void {
    this.#ends.settle(observation.end(ending, why))
  }
}

/** Whether a client can tell that an answer was cut without a reset of the connection. */
const isFramedBy = (reader: ResponseReader | undefined): boolean => reader?.framing?.kind !== 'until-close'
