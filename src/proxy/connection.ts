import type { Socket } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import type { Ending, HeaderList } from '../define/exchange.ts'
import { tokens } from '../wire/field-lines.ts'
import type { Limits } from '../wire/limits.ts'
import { openSocket } from '../wire/open-socket.ts'
import { BrokenRequest, RequestReader, type RequestHead } from '../wire/request-reader.ts'
import type { TargetAddress } from '../wire/target-address.ts'
import { failureOf } from '../wire/transport-failure.ts'
import type { Delivery } from './delivery.ts'
import type { Observation } from './observation.ts'
import { outgoingHead } from './outgoing.ts'
import { ownAnswerBytes, type OwnAnswer } from './own-answer.ts'
import type { Passed } from './passed.ts'
import { ResponseFlow, type Cutting } from './response-flow.ts'

/** What all connections of a proxy have in common. */
export interface ConnectionSetting {
  readonly target: TargetAddress
  /** For trust in the target, e.g. `{ ca }`. */
  readonly tls: ConnectionOptions
  readonly limits: Limits
  readonly deliveryTo: (toClient: (bytes: Buffer) => void) => Delivery
  readonly cutting: Cutting | undefined
  /** Begins to observe an exchange, of which the head goes to the target with these fields. */
  readonly observe: (head: RequestHead, headers: HeaderList) => Observation
  readonly settle: (passing: Promise<Passed>) => void
  /** The proxy has answered a request by itself. */
  readonly onOwnAnswer: (answer: OwnAnswer) => void
}

/** A client that was answered by the proxy itself may still be sending; it is waited for this long. */
const LINGER_MS = 5000
const TCP_KEEP_ALIVE_MS = 60_000

/**
 * One connection of a client, and the one to the target that belongs to it: bytes that come on one go out on the other, and
 * so do their ends. So what concerns a connection (its being kept, pipelining, another protocol) holds from end to end.
 */
export class Connection {
  readonly #client: Socket
  readonly #setting: ConnectionSetting
  readonly #requests: RequestReader
  readonly #flow: ResponseFlow
  #target: Socket | undefined
  #isConnected = false
  /** The request that is coming in. */
  #asking: Observation | undefined
  /** The answer that takes the place of the target's, once those before it are out. */
  #own: Buffer | undefined
  /** Set when what the client sends is no HTTP any more: the target is to say so. */
  #isRaw = false
  #clientHasEnded = false
  #targetHasEnded = false
  #isClosed = false

  constructor(client: Socket, setting: ConnectionSetting) {
    this.#client = client
    this.#setting = setting
    this.#requests = new RequestReader({
      onHead: (head) => this.#onRequest(head),
      onRaw: (bytes) => this.#toTarget(bytes),
      onBody: (bytes) => this.#asking?.requestBody(bytes),
      onEnd: () => this.#endRequest(true),
    })
    const delivery = setting.deliveryTo((bytes) => this.#toClient(bytes))
    this.#flow = new ResponseFlow(delivery, setting.cutting, {
      pause: () => this.#target?.pause(),
      resume: () => this.#resumeTarget(),
      cut: (isFramed) => this.#cut(isFramed),
      settle: setting.settle,
      idle: () => this.#onIdle(),
    })
    keepOpen(client)
    client.on('data', (bytes: Buffer) => this.#fromClient(bytes))
    client.on('drain', () => this.#resumeTarget())
    client.on('end', () => this.#onClientEnd())
    client.on('error', () => this.#drop(CLIENT_GONE))
    client.on('close', () => this.#drop(CLIENT_GONE))
  }

  /** Drops both sides; exchanges under way end with these words. */
  close(message: string): void {
    // An end in order would make a whole answer of what has come of one that ends with its connection.
    if (!this.#flow.isIdle) this.#client.resetAndDestroy()
    this.#drop({ kind: 'aborted', message })
  }

  #fromClient(bytes: Buffer): void {
    if (this.#flow.hasSwitched || this.#isRaw) {
      this.#toTarget(bytes)
      return
    }
    this.#target?.cork()
    try {
      this.#requests.feed(bytes)
    } catch (error) {
      if (!(error instanceof BrokenRequest)) throw error
      this.#onBrokenRequest(error)
    }
    this.#target?.uncork()
  }

  #onBrokenRequest({ status, message }: BrokenRequest): void {
    if (this.#asking === undefined) {
      this.#answer({ status, reason: 'bad-request', message }, true)
      return
    }
    // The target knows of this request already, and answers it.
    this.#isRaw = true
    this.#toTarget(this.#requests.left)
    this.#endRequest(false)
  }

  #onRequest(head: RequestHead): void {
    const refusal = whyRefused(head)
    if (refusal !== undefined) {
      this.#answer(refusal, head.method !== 'HEAD')
      return
    }
    const { headers, bytes } = outgoingHead(head, this.#setting.target.host)
    const observation = this.#setting.observe(head, headers)
    this.#asking = observation
    if (this.#targetHasEnded) this.#setting.settle(observation.end(TARGET_GONE, 'idle-closed'))
    else this.#flow.expect(observation, asksToSwitch(head))
    this.#toTarget(bytes)
  }

  #endRequest(isWhole: boolean): void {
    this.#asking?.requestEnd(isWhole)
    this.#asking = undefined
  }

  #toTarget(bytes: Buffer): void {
    const target = (this.#target ??= this.#connect())
    if (target.writable && !target.write(bytes)) this.#client.pause()
  }

  #toClient(bytes: Buffer): void {
    if (bytes.length > 0 && this.#client.writable && !this.#client.write(bytes)) this.#target?.pause()
  }

  #resumeTarget(): void {
    if (!this.#client.writableNeedDrain && !this.#flow.isWaiting) this.#target?.resume()
  }

  #connect(): Socket {
    const { target, tls } = this.#setting
    const socket = openSocket(target, { tls, allowHalfOpen: true })
    keepOpen(socket)
    // What the read that made it necessary brings goes out at once.
    socket.cork()
    socket.once(target.isSecure ? 'secureConnect' : 'connect', () => (this.#isConnected = true))
    socket.on('data', (bytes: Buffer) => this.#flow.take(bytes))
    socket.on('drain', () => this.#client.resume())
    socket.on('end', () => this.#onTargetEnd())
    socket.on('error', (error: Error) => this.#onTargetError(error))
    socket.on('close', () => {
      if (!this.#targetHasEnded) this.#onTargetError(CLOSED)
    })
    return socket
  }

  /** The client sends nothing more, or is gone: the target sees the same. */
  #onClientEnd(): void {
    this.#clientHasEnded = true
    this.#endRequest(false)
    this.#target?.end()
    if (this.#flow.isIdle && !this.#flow.hasSwitched) this.#endBoth()
  }

  #onTargetEnd(): void {
    this.#targetHasEnded = true
    this.#flow.end(() => {
      this.#flow.fail(this.#clientHasEnded ? CLIENT_GONE : this.#targetGone(CLOSED))
      this.#client.end()
    })
  }

  #onTargetError(error: Error): void {
    if (this.#isClosed) return
    const gone = this.#targetGone(error)
    if (this.#isConnected) {
      this.#flow.fail(this.#clientHasEnded ? CLIENT_GONE : gone)
      this.#closeClient(() => this.#resetClient())
      return
    }
    const hasBody = this.#flow.next?.asked.method !== 'HEAD'
    this.#flow.fail(gone, gone, 'not-sent')
    this.#endRequest(false)
    const message = gone.kind === 'complete' ? error.message : gone.message
    this.#answer({ status: 502, reason: 'connect-failed', message }, hasBody)
  }

  /** In the words of a report, how the target left the exchange that is under way. */
  #targetGone(error: Error): Ending {
    const { target, limits } = this.#setting
    const { responseHead, wireBytes: bytes = 0 } = this.#flow.next ?? {}
    const hasHead = responseHead !== undefined
    return failureOf(error, { host: target.host, connected: this.#isConnected, hasHead, bytes, limits })
  }

  /** Answers in the place of the target once the answers before are out, and reads nothing more. */
  #answer(answer: OwnAnswer, hasBody: boolean): void {
    this.#requests.stop()
    this.#setting.onOwnAnswer(answer)
    this.#own = ownAnswerBytes(answer, hasBody)
    if (this.#flow.isIdle) this.#onIdle()
  }

  #onIdle(): void {
    const own = this.#own
    if (own !== undefined) this.#closeClient(() => this.#client.end(own))
    else if (this.#clientHasEnded && !this.#flow.hasSwitched) this.#endBoth()
  }

  #endBoth(): void {
    this.#client.end()
    this.#target?.destroySoon()
  }

  /** Cuts an answer: where its framing does not tell, only a reset does. */
  #cut(isFramed: boolean): void {
    this.#endRequest(false)
    this.#closeClient(() => (isFramed ? this.#client.end() : this.#resetClient()))
  }

  /** Has done with the target; what the client still sends is read and dropped, so that it reads what it was told. */
  #closeClient(end: () => unknown): void {
    this.#isClosed = true
    this.#requests.stop()
    this.#target?.destroy()
    end()
    this.#client.resume()
    this.#client.setTimeout(LINGER_MS, () => this.#client.destroy())
  }

  /** The client sees the reset when all that came before it is out. */
  #resetClient(): void {
    this.#client.write(EMPTY, () => this.#client.resetAndDestroy())
  }

  #drop(ending: Ending): void {
    const wasUnderWay = !this.#flow.isIdle || this.#asking !== undefined
    this.#endRequest(false)
    this.#flow.fail(ending)
    this.#client.destroy()
    if (this.#isClosed) return
    this.#isClosed = true
    if (wasUnderWay) this.#giveUpTarget()
    else this.#target?.destroySoon()
  }

  /** A target that goes on sending is told by a reset; one that is not reached yet, or speaks TLS, cannot be reset. */
  #giveUpTarget(): void {
    if (this.#isConnected && !this.#setting.target.isSecure) this.#target?.resetAndDestroy()
    else this.#target?.destroy()
  }
}

const EMPTY = Buffer.alloc(0)
const CLOSED = new Error('the other side closed the connection')
const CLIENT_GONE: Ending = { kind: 'aborted', message: 'the client closed its connection' }
const TARGET_GONE: Ending = { kind: 'cut-off', message: 'the connection had been closed before the request came' }

/** Bytes go out as they come, and a peer that is gone without a word is noticed some day. */
function keepOpen(socket: Socket): void {
  socket.setNoDelay(true)
  socket.setKeepAlive(true, TCP_KEEP_ALIVE_MS)
}

/** What a reverse proxy cannot pass on. */
function whyRefused({ method, target }: RequestHead): OwnAnswer | undefined {
  if (method === 'CONNECT') {
    return { status: 501, reason: 'not-supported', message: 'CONNECT is not supported: this is no forward proxy' }
  }
  if (target.startsWith('/') || target === '*') return undefined
  const message = 'this is a reverse proxy: give its address as the base URL, not as the proxy of your client'
  return { status: 400, reason: 'bad-request', message }
}

function asksToSwitch({ headers }: RequestHead): boolean {
  return tokens(headers, 'connection').includes('upgrade') && tokens(headers, 'upgrade').length > 0
}
