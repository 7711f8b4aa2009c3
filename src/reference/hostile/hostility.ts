import { createServer as createHttpServer, type Server as HttpServer } from 'node:http'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { Deviation } from '../../define/fault.ts'
import type { RequestView } from '../../define/request.ts'
import { connectionAim, requestAim, type Hits } from './hits.ts'
import type { Hostile, Listening, Scene, Surroundings } from './kind.ts'
import { playSteps, type Step } from './steps.ts'

/** How a server is hostile. */
export interface HostileOptions {
  readonly kind: Hostile
  /** Which requests, or connections, are hit; those that the kind is made for when left out (`hitsOf`). */
  readonly hits?: Hits
  /** Milliseconds between the bytes of a server that drips. Default 1000. */
  readonly paceMs?: number
  /** The origin that redirects lead to, without a slash at its end; one that is opened beside the server when left out. */
  readonly elsewhere?: string
  /** Told of every request that comes to the origin that was opened beside the server. */
  readonly onElsewhere?: (request: { readonly method: string; readonly url: string; readonly hasKey: boolean }) => void
}

/** What becomes of a request that is hit. */
export type Attack =
  | { readonly deviations: readonly Deviation[] }
  | { readonly steps: (scene: Pick<Scene, 'moment' | 'right'>) => Iterable<Step> }

/** A kind at work in one server. */
export interface Hostility {
  readonly listening: Pick<Listening, 'scheme' | 'host'>
  /** What takes the connections, and hands those that are to be served to a server for HTTP. */
  listener(http: HttpServer): Server
  /** Called once for every request; undefined where a right answer is to be given. */
  attack(request: RequestView): Attack | undefined
  close(): Promise<void>
}

const SECOND_MS = 1000
const HOME: Listening = { scheme: 'http', host: '127.0.0.1' }

/** Puts a kind to work for a server that wants to see this key. */
export async function startHostility(options: HostileOptions, key: string): Promise<Hostility> {
  const { kind, paceMs = SECOND_MS } = options
  const beside = options.elsewhere === undefined ? await startElsewhere(key, options.onElsewhere) : undefined
  const around: Surroundings = { paceMs, key, elsewhere: options.elsewhere ?? beside?.origin ?? '' }
  const { plays } = kind
  const hits = options.hits ?? hitsOf(kind)
  const listening = plays.by === 'listening' ? await plays.listen() : HOME
  const isHit = requestAim(hits)
  const deviations = plays.by === 'deviations' ? plays.deviations(around) : []
  return {
    listening,
    listener(http) {
      if (plays.by === 'listening') return listenerFor(listening, http)
      if (plays.by !== 'greeting') return http
      const isHitConnection = connectionAim(hits)
      return createServer((socket) => {
        if (isHitConnection()) greet(socket, plays.steps(around), http)
        else http.emit('connection', socket)
      })
    },
    attack(request) {
      if (!isHit(request)) return undefined
      if (plays.by === 'deviations') return { deviations }
      return plays.by === 'steps' ? { steps: (scene) => plays.steps({ ...around, ...scene }) } : undefined
    },
    close: () => beside?.close() ?? Promise.resolve(),
  }
}

/** What a kind hits where nothing else is said: the requests that it is made for. */
export function hitsOf({ hits, answers, plays }: Hostile): Hits {
  if (plays.by === 'greeting' || plays.by === 'listening') return 'all'
  return hits ?? answers ?? 'chat'
}

function listenerFor({ identity, isMute }: Listening, http: HttpServer): Server {
  if (isMute === true) return createServer((socket) => socket.on('error', () => undefined))
  if (identity === undefined) return http
  return createTlsServer(identity).on('secureConnection', (socket) => http.emit('connection', socket))
}

function greet(socket: Socket, steps: Iterable<Step>, http: HttpServer): void {
  const gone = new AbortController()
  // A client that leaves is no failure of the server.
  socket.on('error', () => undefined)
  socket.once('close', () => gone.abort())
  playSteps(steps, socket, gone.signal).then(
    (goesOn) => void (goesOn && http.emit('connection', socket)),
    () => socket.destroy(),
  )
}

async function startElsewhere(
  key: string,
  onRequest: HostileOptions['onElsewhere'],
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createHttpServer(({ method = 'GET', url = '/', rawHeaders }, outgoing) => {
    onRequest?.({ method, url, hasKey: [url, ...rawHeaders].some((text) => text.includes(key)) })
    outgoing.end('This is another origin.\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
