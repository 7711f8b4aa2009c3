import { STATUS_CODES } from 'node:http'
import { header, type BodyRead, type Ending, type Exchange, type HeaderList } from '../define/exchange.ts'
import type { Deviation, Moment } from '../define/fault.ts'
import { respondTo, type Response, type Setup } from '../reference/respond.ts'
import { Store } from '../reference/store.ts'
import { NeedsConnection, orStumble } from '../reference/stumble.ts'
import { framed, lengthOf, needsRawWriting } from '../reference/write.ts'
import type { Send, SendOptions } from '../run/courier.ts'
import { codingsOf, createContentDecoder, whyUndecodable } from '../wire/content-coding.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import type { Asked, FaultlessRun } from './faultless.ts'
import { isUntouched } from './untouched.ts'

/** When all runs within the process take place: 2026-01-31, in Unix milliseconds. */
export const EPOCH: number = Date.UTC(2026, 0, 31)

/**
 * Sends requests to a reference server without a connection. Time stands still but for a millisecond a request, so that
 * equal requests get answers that are equal to the byte. Rejects with NeedsConnection where a deviation does what only
 * shows on a connection.
 */
export function createInProcessSend(deviations: readonly Deviation[], { ask, keep }: FaultlessRun): Send {
  const setup: Setup = {
    deviations,
    key: 'sk-reference',
    models: ['reference-1'],
    now: () => EPOCH,
    latencyMs: 0,
    store: new Store(),
  }
  const positions = new Map<string, number>()
  let sent = 0
  return async (request, options) => {
    const startedAtMs = EPOCH + sent++
    const asked = ask(request, options)
    const moment = momentOf(asked)
    const { faultless } = asked
    const isKnown = faultless !== undefined && isUntouched(deviations, moment, faultless.response)
    const response = isKnown ? faultless.response : orStumble(() => respondTo(moment, setup))
    const exchange: Exchange = {
      id: options.id,
      request,
      ...(isKnown ? faultless.seen : await observed(response, options)),
      startedAtMs,
      clock: 'live',
      ...(options.aim === undefined ? {} : { aim: options.aim }),
      ...(options.connection === undefined ? {} : { connection: placeOn(options.connection, positions) }),
    }
    keep(asked, exchange, response)
    return exchange
  }
}

function momentOf({ view, number }: Asked): Moment {
  return {
    request: view,
    requestNumber: number,
    get requestOnConnection(): number {
      throw new NeedsConnection('a deviation looks at the number of the request on its connection')
    },
    get answersDropped(): number {
      throw new NeedsConnection('a deviation looks at how many answers were dropped')
    },
  }
}

/** What a client sees of a response. */
async function observed(
  response: Response,
  { dropsAfterEvents }: SendOptions,
): Promise<Pick<Exchange, 'head' | 'reads' | 'ending' | 'timings'>> {
  refuseWhatNeedsConnection(response)
  const headers = headersOnWire(response)
  const { status } = response.reply
  const { reads, ending } = await decoded(headers, readsOf(response))
  const dropped = dropsAfterEvents === undefined ? undefined : firstEvents(reads, dropsAfterEvents)
  const message = `dropped after ${dropsAfterEvents} events, as the case has it`
  return {
    head: { status, statusText: STATUS_CODES[status] ?? '', headers },
    reads: dropped ?? reads,
    ending: dropped === undefined ? ending : { kind: 'dropped', message },
    timings: {
      headersMs: 1,
      ...(reads[0] === undefined ? {} : { firstByteMs: reads[0].atMs }),
      endMs: (reads.at(-1)?.atMs ?? 1) + 1,
    },
  }
}

function refuseWhatNeedsConnection({ reply, writes }: Response): void {
  const declared = header(reply.headers, 'content-length')
  if (writes.after !== 'end') throw new NeedsConnection(`the connection is ${writes.after} after the last write`)
  if (writes.stray !== undefined) throw new NeedsConnection('bytes are left on the connection')
  if (reply.framing === 'close') throw new NeedsConnection('the body ends with the connection')
  if (needsRawWriting(reply.headers)) throw new NeedsConnection('the header fields are none that a library writes')
  if (declared !== undefined && Number(declared) !== lengthOf(writes.pieces)) {
    throw new NeedsConnection('the declared length is not that of the body')
  }
  if (header(reply.headers, 'connection') !== undefined) throw new NeedsConnection('the reply speaks of its connection')
  if (reply.status < 200 || reply.status === 204 || reply.status === 304) {
    throw new NeedsConnection('the status does not go with a body')
  }
}

/** The header fields as a client sees them: with those that node:http adds. */
function headersOnWire(response: Response): HeaderList {
  const headers = framed(response)
  const hasLength = header(headers, 'content-length') !== undefined
  return [
    ...headers,
    ['Date', new Date(EPOCH).toUTCString()],
    ['Connection', 'keep-alive'],
    ['Keep-Alive', 'timeout=60'],
    ...(hasLength ? [] : [['Transfer-Encoding', 'chunked'] as const]),
  ]
}

/** A read for each write, half a millisecond apart. */
function readsOf({ writes: { pieces, waitMs = 0 } }: Response): readonly BodyRead[] {
  return pieces
    .filter((bytes) => bytes.length > 0)
    .map((bytes, position) => ({ bytes, atMs: 1 + waitMs + position / 2 }))
}

async function decoded(
  headers: HeaderList,
  wire: readonly BodyRead[],
): Promise<{ readonly reads: readonly BodyRead[]; readonly ending: Ending }> {
  const codings = codingsOf(headers)
  if (codings.length === 0 || wire.length === 0) return { reads: wire, ending: { kind: 'complete' } }
  const why = whyUndecodable(codings)
  if (why !== undefined) return { reads: wire, ending: { kind: 'undecodable-content', message: why } }
  const reads: BodyRead[] = []
  let failure: string | undefined
  const decoder = createContentDecoder(codings, {
    maxBytes: DEFAULT_LIMITS.bodyBytes,
    onBytes: (bytes, atMs) => void reads.push({ bytes, atMs }),
    onFailure: (reason) => void (failure = 'message' in reason ? reason.message : reason.kind),
  })
  for (const { bytes, atMs } of wire) decoder.write(bytes, atMs)
  await decoder.finish(true)
  if (failure === undefined) return { reads, ending: { kind: 'complete' } }
  return { reads: reads.length === 0 ? wire : reads, ending: { kind: 'undecodable-content', message: failure } }
}

/** The reads up to the one that ends so many events; undefined when there are fewer. */
function firstEvents(reads: readonly BodyRead[], events: number): readonly BodyRead[] | undefined {
  let seen = 0
  const last = reads.findIndex(({ bytes }) => {
    seen +=
      Buffer.from(bytes)
        .toString('latin1')
        .split(/\r?\n\r?\n/).length - 1
    return seen >= events
  })
  return last < 0 ? undefined : reads.slice(0, last + 1)
}

function placeOn(name: string, positions: Map<string, number>): NonNullable<Exchange['connection']> {
  const position = (positions.get(name) ?? 0) + 1
  positions.set(name, position)
  return { position, stray: new Uint8Array() }
}
