import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectSecure, type ConnectionOptions } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { ConnectionPlace } from '../define/exchange.ts'
import type { Carrier, Outbound } from './carrier.ts'
import { MAX_STRAY_BYTES, ResponseReader } from './response-reader.ts'

/** Connections that are kept open and used in turn, each by its name, and watched byte by byte. */
export interface KeptConnections {
  /** What carries one request on the connection of a name, once the requests before it are answered. */
  readonly on: (name: string) => Carrier & { readonly place: () => ConnectionPlace | undefined }
  /** Drops all connections; requests under way fail. */
  readonly close: () => void
}

/** Makes a set of connections, of which none is open yet. `tls` is for trust, e.g. `{ ca }`. */
export function createKeptConnections(tls: ConnectionOptions = {}): KeptConnections {
  const lines = new Map<string, KeptConnection>()
  return {
    on(name) {
      const line = lines.get(name) ?? new KeptConnection(tls)
      lines.set(name, line)
      let place: ConnectionPlace | undefined
      return {
        dispatch: (request, handler) => line.dispatch(request, handler, (found) => (place = found)),
        place: () => place,
      }
    },
    close() {
      for (const line of lines.values()) line.close()
    },
  }
}

/** A request on its way over a connection. */
interface Job {
  readonly request: Outbound
  readonly handler: Dispatcher.DispatchHandler
  readonly onPlace: (place: ConnectionPlace) => void
}

class KeptConnection {
  readonly #tls: ConnectionOptions
  readonly #waiting: Job[] = []
  #socket: Socket | undefined
  /** How many requests went out on the socket. */
  #requests = 0
  /** What came on the socket while no request was under way. */
  #left: Buffer = Buffer.alloc(0)
  /** The exchange under way; undefined while the connection is idle. */
  #current: Exchanging | undefined
  #closed = false

  constructor(tls: ConnectionOptions) {
    this.#tls = tls
  }

  dispatch(request: Outbound, handler: Dispatcher.DispatchHandler, onPlace: Job['onPlace']): boolean {
    this.#waiting.push({ request, handler, onPlace })
    this.#next()
    return true
  }

  close(): void {
    this.#closed = true
    const error = ownError('UND_ERR_DESTROYED', 'the connection was given up')
    if (this.#current === undefined) this.#drop()
    else this.#finish(error)
    this.#next()
  }

  #next(): void {
    if (this.#current !== undefined) return
    const job = this.#waiting.shift()
    if (job === undefined) return
    const current = new Exchanging(job, (error) => this.#finish(error))
    this.#current = current
    if (this.#closed) {
      this.#finish(ownError('UND_ERR_DESTROYED', 'the connection was given up'))
      return
    }
    const head = headOf(job.request)
    if (head === undefined) {
      this.#finish(ownError('UND_ERR_INVALID_ARG', 'a header field is not one that a client may set'))
      return
    }
    if (this.#socket === undefined) this.#open(new URL(job.request.origin), () => this.#write(current, head))
    else this.#write(current, head)
  }

  #open(origin: URL, onConnect: () => void): void {
    const host = origin.hostname.replace(/^\[|\]$/g, '')
    const isSecure = origin.protocol === 'https:'
    const port = Number(origin.port === '' ? (isSecure ? '443' : '80') : origin.port)
    const socket = isSecure
      ? connectSecure({ host, port, servername: host, ALPNProtocols: ['http/1.1'], ...this.#tls })
      : connectPlain({ host, port })
    this.#socket = socket
    this.#requests = 0
    this.#left = Buffer.alloc(0)
    socket.setNoDelay(true)
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      if (this.#socket === socket) onConnect()
    })
    socket.on('data', (bytes: Buffer) => {
      if (this.#socket === socket) this.#take(bytes)
    })
    const onEnd = (error?: Error): void => {
      if (this.#socket !== socket) return
      if (this.#current === undefined) this.#drop()
      else this.#current.close(error)
    }
    socket.on('error', onEnd)
    socket.on('end', () => onEnd())
    socket.on('close', () => onEnd())
  }

  #write(current: Exchanging, head: string): void {
    const socket = this.#socket
    if (socket === undefined || this.#current !== current) return
    this.#requests += 1
    current.start(socket, this.#requests)
    // Giving up within the callbacks of the start ends the exchange.
    if (this.#current !== current) return
    socket.write(head, 'latin1')
    if (current.body !== null) socket.write(current.body)
    const left = this.#left
    this.#left = Buffer.alloc(0)
    if (left.length > 0) this.#take(left)
  }

  #take(bytes: Buffer): void {
    if (this.#current !== undefined) this.#current.take(bytes)
    else this.#left = Buffer.concat([this.#left, bytes]).subarray(0, MAX_STRAY_BYTES + 1)
  }

  /** Ends the exchange under way, and lets the next one begin. */
  #finish(error: Error | undefined): void {
    const current = this.#current
    if (current === undefined) return
    this.#current = undefined
    if (error === undefined && current.keepsAlive) this.#left = Buffer.from(current.left)
    else this.#drop()
    current.tell(error)
    this.#next()
  }

  #drop(): void {
    const socket = this.#socket
    this.#socket = undefined
    socket?.destroy()
  }
}

/** One request and its response on a connection: tells undici's handler what it would be told by undici. */
class Exchanging {
  readonly #job: Job
  readonly #onOver: (error: Error | undefined) => void
  #reader: ResponseReader | undefined
  #controller: Controller | undefined
  #isOver = false

  constructor(job: Job, onOver: (error: Error | undefined) => void) {
    this.#job = job
    this.#onOver = onOver
  }

  get body(): Uint8Array | null {
    return this.#job.request.body
  }

  get keepsAlive(): boolean {
    return this.#reader?.keepsAlive ?? false
  }

  get left(): Uint8Array {
    return this.#reader?.left ?? new Uint8Array()
  }

  /** The connection stands, and the request is about to go out as the `position`th on it. */
  start(socket: Socket, position: number): void {
    const { handler, onPlace } = this.#job
    const controller = new Controller(socket, (reason) => this.#end(reason))
    this.#controller = controller
    onPlace({ position, stray: new Uint8Array() })
    this.#reader = new ResponseReader(
      {
        onHead: ({ status, statusText, headers }, stray) => {
          onPlace({ position, stray: Uint8Array.from(stray) })
          controller.rawHeaders = headers.flat()
          handler.onResponseStart?.(controller, status, {}, statusText)
        },
        onBody: (bytes) => {
          if (!this.#isOver) handler.onResponseData?.(controller, Buffer.from(bytes))
        },
      },
      position > 1,
    )
    handler.onRequestStart?.(controller, undefined)
  }

  take(bytes: Uint8Array): void {
    this.#read((reader) => reader.feed(bytes))
  }

  /** The connection has ended, or failed. */
  close(error: Error | undefined): void {
    if (error !== undefined || this.#reader === undefined) {
      this.#end(error ?? ownError('UND_ERR_SOCKET', 'the other side closed the connection'))
    } else {
      this.#read((reader) => reader.close())
    }
  }

  /** Tells the handler how it ended. */
  tell(error: Error | undefined): void {
    const { handler } = this.#job
    const controller = this.#controller
    // Without a controller the handler takes it that there was no connection.
    if (error !== undefined) handler.onResponseError?.(controller ?? new Controller(undefined, () => undefined), error)
    else if (controller !== undefined) handler.onResponseEnd?.(controller, {})
  }

  #read(step: (reader: ResponseReader) => void): void {
    const reader = this.#reader
    if (reader === undefined || this.#isOver) return
    try {
      step(reader)
    } catch (error) {
      this.#end(error instanceof Error ? error : new Error(String(error)))
      return
    }
    if (reader.isOver) this.#end(undefined)
  }

  #end(error: Error | undefined): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#onOver(error)
  }
}

/** What a handler can do to the connection while its response comes in. */
class Controller implements Dispatcher.DispatchController {
  rawHeaders: string[] = []
  aborted = false
  reason: Error | null = null
  readonly #socket: Socket | undefined
  readonly #onAbort: (reason: Error) => void

  constructor(socket: Socket | undefined, onAbort: (reason: Error) => void) {
    this.#socket = socket
    this.#onAbort = onAbort
  }

  get paused(): boolean {
    return this.#socket?.isPaused() ?? false
  }

  pause(): void {
    this.#socket?.pause()
  }

  resume(): void {
    this.#socket?.resume()
  }

  abort(reason: Error): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.#onAbort(reason)
  }
}

/** Fields that belong to the connection: those that a client may not set, and those that are set here. */
const REFUSED = /^(?:transfer-encoding|keep-alive|upgrade|expect)$/i
const OWN = /^(?:connection|content-length)$/i
const NAME = /^[\w!#$%&'*+.^`|~-]+$/
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/** The request line and the header fields; undefined when they hold what cannot be sent. */
function headOf({ origin, method, path, headers, body }: Outbound): string | undefined {
  const fields = headers.flatMap((name, position) =>
    position % 2 === 0 ? [[name, headers[position + 1] ?? ''] as const] : [],
  )
  if (fields.some(([name, value]) => REFUSED.test(name) || !NAME.test(name) || !VALUE.test(value))) return undefined
  const given = fields.filter(([name]) => !OWN.test(name))
  const hasHost = given.some(([name]) => name.toLowerCase() === 'host')
  const all = [
    ...(hasHost ? [] : [['host', new URL(origin).host] as const]),
    ['connection', 'keep-alive'] as const,
    ...given,
    ...(body === null ? [] : [['content-length', String(body.length)] as const]),
  ]
  return `${method} ${path} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}

/** An error with the code by which undici tells the same. */
function ownError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
