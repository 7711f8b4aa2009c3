import type { Ending, Exchange, RequestSent, ResponseHead } from '../define/exchange.ts'
import type { Judge, JudgedViolation, Judgement, OpenExchange } from '../library/judge.ts'
import { KeptReads } from '../wire/kept-reads.ts'
import { urlWithoutSecrets } from '../wire/redact.ts'
import { startStopwatch } from '../wire/stopwatch.ts'
import { endingOf } from './ending.ts'
import type { BodyEnd, Onlooker } from './passing.ts'
import type { Sent } from './sent.ts'
import type { Traffic } from './traffic.ts'

/** Where an exchange is judged and put down. */
export interface Books {
  readonly judge: Pick<Judge, 'open'>
  readonly traffic: Pick<Traffic, 'begin' | 'end' | 'leave' | 'withdraw'>
  readonly onFound: (violations: readonly FoundViolation[]) => void
}

/** A rule that an exchange of the application breaks. */
export interface FoundViolation extends JudgedViolation {
  /** Id of the exchange in the report. */
  readonly exchange: string
  readonly method: string
  /** Without credentials. */
  readonly url: string
  /** Missing when no answer came. */
  readonly status?: number
}

/** Of a longer body the rest is judged and not kept. */
const KEPT_BYTES = 4 * 1024 * 1024
/** After so long a reader may well have slept, and the end tells little of when the answer was made. */
const LONG_MS = 60_000

/** One call of fetch, judged while its answer passes. */
export class Exchanging implements Onlooker {
  readonly #books: Books
  readonly #id: string
  readonly #startedAtMs = Date.now()
  readonly #now = startStopwatch()
  #request: RequestSent
  readonly #signal: AbortSignal | undefined
  #open: OpenExchange | undefined
  #head: Exchange['head']
  #headersMs: number | undefined
  readonly #kept = new KeptReads(KEPT_BYTES)

  constructor({ request, signal }: Pick<Sent, 'request' | 'signal'>, books: Books) {
    this.#request = request
    this.#signal = signal
    this.#books = books
    this.#id = books.traffic.begin(request)
  }

  /** Takes the answer, and what was sent. False when its body cannot be looked at: it then counts as not judged. */
  answered(response: Response, sent: Uint8Array | undefined): boolean {
    const why = whyUnseen(response)
    if (why !== undefined) {
      this.#books.traffic.leave(this.#id, why)
      return false
    }
    this.#begin(sent)
    this.#headersMs = this.#now()
    this.#head = headOf(response)
    this.#open?.head(this.#head)
    return true
  }

  /** Takes the error with which fetch failed before there was an answer. */
  failed(error: unknown, sent: Uint8Array | undefined): void {
    const ending = this.#endingOf(error)
    if (ending === undefined) {
      this.#books.traffic.withdraw()
      return
    }
    this.#begin(sent)
    this.#end(ending)
  }

  read(bytes: Uint8Array): void {
    const atMs = this.#now()
    this.#kept.add(bytes, atMs)
    this.#open?.read(bytes, atMs)
  }

  end(how: BodyEnd): void {
    if (how.kind === 'complete') this.#end({ kind: 'complete' })
    else if (how.kind === 'cancelled') this.#end(WANTS_NO_MORE)
    else this.#end(this.#endingOf(how.error) ?? WANTS_NO_MORE)
  }

  #begin(sent: Uint8Array | undefined): void {
    this.#request = { ...this.#request, body: sent }
    this.#open = this.#books.judge.open(this.#request)
  }

  #end(ending: Ending): void {
    if (this.#open === undefined) return
    const { reads, bytes } = this.#kept
    const firstByteMs = reads[0]?.atMs
    const endMs = this.#now()
    const end = {
      ending,
      timings: {
        ...(this.#headersMs !== undefined && { headersMs: this.#headersMs }),
        ...(firstByteMs !== undefined && { firstByteMs }),
        endMs,
      },
      startedAtMs: this.#startedAtMs,
      clock: endMs > LONG_MS ? 'recorded' : 'live',
    } as const
    const judgement = this.#shown(this.#open.end(end))
    const exchange: Exchange = { id: this.#id, request: this.#request, head: this.#head, reads, ...end }
    this.#books.traffic.end(exchange, judgement, bytes)
    const { method } = this.#request
    const url = urlWithoutSecrets(this.#request.url)
    const status = this.#head?.status
    const seen = { exchange: this.#id, method, url, ...(status !== undefined && { status }) }
    this.#books.onFound(judgement.violations.map((violation) => ({ ...violation, ...seen })))
  }

  /** Of a body that fetch cannot decode it shows nothing: only that is known. */
  #shown(judgement: Judgement): Judgement {
    const { violations, examined } = judgement
    if (!violations.some(({ rule, symptom }) => rule === COMPLETE_BODY && symptom === 'wrong-content-encoding'))
      return judgement
    return {
      ...judgement,
      violations: violations.filter(({ rule, follows }) => rule === COMPLETE_BODY || follows === COMPLETE_BODY),
      examined: new Map([...examined].filter(([rule]) => rule === COMPLETE_BODY)),
    }
  }

  #endingOf(error: unknown): Ending | undefined {
    // The reason of an abort may be anything, also what looks like a failure of the connection.
    if (this.#signal?.aborted === true) return WANTS_NO_MORE
    const { url } = this.#request
    const host = URL.canParse(url) ? new URL(url).host : url
    return endingOf(error, { host, hasHead: this.#head !== undefined, bytes: this.#kept.bytes })
  }
}

const COMPLETE_BODY = 'http.complete-body'
const WANTS_NO_MORE: Ending = { kind: 'aborted', message: 'the application wanted no more of it' }

function whyUnseen({ redirected, url, body, bodyUsed }: Response): string | undefined {
  if (redirected) return `fetch followed a redirect to ${withoutQuery(url)}: what that answered is not judged`
  if (body !== null && typeof body.getReader !== 'function')
    return 'the body of the answer is no stream of the web: it is not judged'
  return bodyUsed || body?.locked === true ? 'somebody has read of the answer before: it is not judged' : undefined
}

/** The head as fetch shows it: names in lower case, repeated fields as one. */
function headOf({ status, statusText, headers }: Response): ResponseHead {
  return { status, statusText, headers: [...headers] }
}

const withoutQuery = (url: string): string => url.split('?', 1)[0] ?? url
