import type { Socket } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { ConnectionPlace } from '../define/exchange.ts'
import type { Carrier, Outbound } from './carrier.ts'
import { Exchanging, ownError, type Job } from './exchanging.ts'
import { openSocket } from './open-socket.ts'
import { headOf } from './request-head.ts'
import { MAX_STRAY_BYTES } from './response-reader.ts'
import { targetAddress } from './target-address.ts'

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
    const target = targetAddress(origin)
    const socket = openSocket(target, { tls: this.#tls, allowHalfOpen: false })
    this.#socket = socket
    this.#requests = 0
    this.#left = Buffer.alloc(0)
    socket.setNoDelay(true)
    socket.once(target.isSecure ? 'secureConnect' : 'connect', () => {
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
