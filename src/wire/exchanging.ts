import type { Socket } from 'node:net'
import type { Dispatcher } from 'undici'
import type { ConnectionPlace } from '../define/exchange.ts'
import type { Outbound } from './carrier.ts'
import { ResponseReader } from './response-reader.ts'

/** A request on its way over a connection. */
export interface Job {
  readonly request: Outbound
  readonly handler: Dispatcher.DispatchHandler
  readonly onPlace: (place: ConnectionPlace) => void
}

/** One request and its response on a connection: tells undici's handler what it would be told by undici. */
export class Exchanging {
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
          if (!this.#isOver) handler.onResponseData?.(controller, bytes)
        },
      },
      // RFC 9110 §15.2: a client reads over interim answers, expected or not.
      { followsAnother: position > 1, takesContinue: true },
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

/** An error with the code by which undici tells the same. */
export function ownError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
