import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { HeaderList, RequestSent } from '../define/exchange.ts'
import type { Deviation, Moment } from '../define/fault.ts'
import { viewRequest } from '../define/request.ts'
import { fitsRequestSchema } from '../judge/request-shape.ts'
import type { HostileOptions, Hostility } from './hostile/hostility.ts'
import { playSteps, type Step } from './hostile/steps.ts'
import { respondTo, type Response, type Setup } from './respond.ts'
import { BASE_PATH } from './route.ts'
import { Store } from './store.ts'
import { failure, orStumble } from './stumble.ts'
import { writeResponse } from './write.ts'

/** How to start the reference server. Everything may be left out. */
export interface ReferenceOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default and only choice: the server is for this machine. */
  readonly host?: '127.0.0.1'
  /** What the server does wrong, or differently; nothing by default. */
  readonly deviations?: readonly Deviation[]
  /** The key that it wants to see. Default `sk-reference`. */
  readonly key?: string
  /** Milliseconds before the answer to every request begins. Default 0. */
  readonly latencyMs?: number
  /** Milliseconds between the events of a stream. Default 0. */
  readonly chunkLatencyMs?: number
  /** The models that it serves. Default `reference-1`. */
  readonly models?: readonly string[]
  /** Unix time in milliseconds. Default the clock. */
  readonly now?: () => number
  /** How it is hostile; not at all by default. */
  readonly hostile?: HostileOptions
}

/** A reference server that is listening. */
export interface Reference {
  /** Base URL without a slash at its end, e.g. `http://127.0.0.1:8080/v1`. */
  readonly baseUrl: string
  readonly port: number
  /** How many requests have come so far. */
  readonly requests: number
  /** Stops listening and drops all connections. */
  close(): Promise<void>
}

/** A right answer, and what a hostile server puts in its place. */
interface Answered extends Response {
  readonly steps?: Iterable<Step>
}

/** Bodies beyond this many bytes are refused with 413. */
const BODY_LIMIT = 64 * 1024 * 1024
/** Long enough that a client never loses the race between its next request and our closing an idle connection. */
const KEEP_ALIVE_MS = 60_000

/**
 * Starts the reference server: a scripted model behind `POST /v1/chat/completions` that keeps the whole contract,
 * save for the deviations it is told to play. Rejects when it cannot listen, e.g. with EADDRINUSE.
 */
export async function startReference(options: ReferenceOptions = {}): Promise<Reference> {
  const { port = 0, latencyMs = 0, chunkLatencyMs = 0 } = options
  const setup: Setup = {
    deviations: options.deviations ?? [],
    key: options.key ?? 'sk-reference',
    models: options.models ?? ['reference-1'],
    now: options.now ?? Date.now,
    latencyMs,
    store: new Store(),
  }
  const hostility = await hostilityOf(options.hostile, setup.key)
  let requests = 0
  let answersDropped = 0
  const onConnection = new WeakMap<Socket, number>()

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const requestNumber = ++requests
    const requestOnConnection = (onConnection.get(incoming.socket) ?? 0) + 1
    onConnection.set(incoming.socket, requestOnConnection)
    const gone = new AbortController()
    let isDropped = false
    const drop = (): void => {
      if (isDropped || outgoing.writableFinished) return
      isDropped = true
      answersDropped++
    }
    // A client that leaves ends its side first; until the response is closed, its next request may be here.
    incoming.socket.once('end', drop)
    outgoing.once('finish', () => incoming.socket.off('end', drop))
    outgoing.once('close', () => {
      drop()
      gone.abort()
    })
    const body = await bodyOf(incoming)
    if (latencyMs > 0) await wait(latencyMs, undefined, { signal: gone.signal })
    const order = { requestNumber, requestOnConnection, answersDropped }
    const response: Answered =
      body === undefined
        ? failure(413, `The body of the request is larger than ${BODY_LIMIT} bytes.`, 'invalid_request_error')
        : orStumble(() => answerTo({ request: viewRequest(sentBy(incoming, body), fitsRequestSchema), ...order }))
    if (response.steps === undefined) await writeResponse(outgoing, response, chunkLatencyMs, gone.signal)
    else await playSteps(response.steps, incoming.socket, gone.signal)
  }
  const answerTo = (moment: Moment): Answered => {
    const attack = hostility?.attack(moment.request) ?? { deviations: [] }
    if (!('steps' in attack))
      return respondTo(moment, { ...setup, deviations: [...setup.deviations, ...attack.deviations] })
    const right = respondTo(moment, setup)
    return { ...right, steps: attack.steps({ moment, right }) }
  }

  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (incoming, outgoing) => {
    // Serving fails only when the connection does: nobody is left to be told.
    serve(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  const listener = hostility?.listener(server) ?? server
  const sockets = new Set<Socket>()
  listener.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const { scheme, host } = hostility?.listening ?? { scheme: 'http', host: options.host ?? '127.0.0.1' }
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject)
    listener.listen(port, host, resolve)
  })
  // A server that listens on a port has an address with a port.
  const address = listener.address() as AddressInfo
  return {
    baseUrl: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${address.port}${BASE_PATH}`,
    port: address.port,
    get requests() {
      return requests
    },
    async close() {
      await hostility?.close()
      await new Promise<void>((resolve) => {
        listener.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      })
    },
  }
}

/** Loads what a hostile server needs only where one is wanted. */
async function hostilityOf(options: HostileOptions | undefined, key: string): Promise<Hostility | undefined> {
  if (options === undefined) return undefined
  const { startHostility } = await import('./hostile/hostility.ts')
  return startHostility(options, key)
}

/** The body of a request; undefined when it is too large, of which the rest is not kept. */
async function bodyOf(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of incoming as AsyncIterable<Buffer>) {
    length += piece.length
    if (length <= BODY_LIMIT) pieces.push(piece)
  }
  return length > BODY_LIMIT ? undefined : Buffer.concat(pieces)
}

function sentBy(incoming: IncomingMessage, body: Buffer): RequestSent {
  const { rawHeaders, method = 'GET', url = '/' } = incoming
  const headers: HeaderList = rawHeaders.flatMap((name, position) =>
    position % 2 === 0 ? [[name, rawHeaders[position + 1] ?? ''] as const] : [],
  )
  const base = 'http://127.0.0.1/'
  const target = URL.canParse(url, base) ? new URL(url, base).href : base
  return { method, url: target, headers, body: body.length > 0 ? body : undefined }
}
