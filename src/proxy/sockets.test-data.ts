import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import type { Exchange } from '../define/exchange.ts'
import { createJudge } from '../judge/judge.ts'
import type { Judgement } from '../judge/judgement.ts'
import { allRules } from '../rulebook.ts'
import { DEFAULT_LIMITS } from '../wire/limits.ts'
import type { Passed } from './passed.ts'
import { startProxy, type ProxyOptions, type RunningProxy } from './proxy.ts'

const closers: (() => unknown)[] = []

/** Ends all that a test has started, the last first. */
export async function endAll(): Promise<void> {
  for (const close of closers.splice(0).toReversed()) await close()
}

/** Lets a server listen on a free port until the test is over, and gives its origin. */
export async function listening(server: Server): Promise<URL> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo // Listening on a port, so it is not a pipe or null.
  return new URL(`http://127.0.0.1:${port}`)
}

/** One side of a connection, with all that came on it. */
export class Line {
  readonly socket: Socket
  text = ''
  /** What came, read by read. */
  readonly reads: string[] = []
  hasEnded = false
  error: NodeJS.ErrnoException | undefined

  constructor(socket: Socket) {
    this.socket = socket
    socket.setNoDelay(true)
    socket.on('data', (bytes: Buffer) => {
      this.text += bytes.toString('latin1')
      this.reads.push(bytes.toString('latin1'))
    })
    socket.on('end', () => (this.hasEnded = true))
    socket.on('error', (error) => (this.error = error))
  }

  write(text: string): void {
    this.socket.write(text, 'latin1')
  }

  /** Resolves when so much has come that it ends with this text. */
  async until(end: string): Promise<string> {
    await eventually(
      () => this.text.endsWith(end),
      () => `expected an end of ${JSON.stringify(end)}, got ${JSON.stringify(this.text)}`,
    )
    return this.text
  }

  /** Resolves when the other side has ended the connection, or reset it. */
  async closed(): Promise<'ended' | 'reset'> {
    await eventually(
      () => this.hasEnded || this.error !== undefined || this.socket.destroyed,
      () => 'the connection stays open',
    )
    return this.error === undefined ? 'ended' : 'reset'
  }
}

/** Resolves when it holds, in some turn of the event loop. */
export async function eventually(holds: () => boolean, what: () => string): Promise<void> {
  const deadline = performance.now() + 10_000
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(what())
    await turn()
  }
}

/** A target of raw connections: what comes is read, what goes out is what a test writes. */
export class RawTarget {
  readonly url: URL
  readonly lines: Line[]

  constructor(url: URL, lines: Line[]) {
    this.url = url
    this.lines = lines
  }

  /** The connection that was opened last, once there are so many. */
  async line(count = 1): Promise<Line> {
    await eventually(
      () => this.lines.length >= count,
      () => `${this.lines.length} of ${count} connections came`,
    )
    const line = this.lines.at(-1)
    if (line === undefined) throw new Error('no connection')
    return line
  }
}

export async function rawTarget(onLine: (line: Line) => void = () => undefined): Promise<RawTarget> {
  const lines: Line[] = []
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const line = new Line(socket)
    lines.push(line)
    onLine(line)
  })
  return new RawTarget(await listening(server), lines)
}

/** A proxy in front of a target, and what it told. */
export interface Tested {
  readonly proxy: RunningProxy
  readonly passed: readonly Passed[]
  /** A connection to it. */
  readonly open: () => Promise<Line>
  /** The exchanges that it has told of, once there are so many. */
  readonly told: (count: number) => Promise<readonly Passed[]>
}

export async function proxyTo(target: URL, options: Partial<ProxyOptions> = {}): Promise<Tested> {
  const passed: Passed[] = []
  const proxy = await startProxy({
    target,
    port: 0,
    judge: createJudge(allRules, DEFAULT_LIMITS),
    limits: DEFAULT_LIMITS,
    keptBytes: 1 << 20,
    onPassed: (one) => void passed.push(one),
    ...options,
  })
  closers.push(() => proxy.close('the test is over'))
  return {
    proxy,
    passed,
    open: () => lineTo(proxy.origin),
    async told(count) {
      await eventually(
        () => passed.length >= count,
        () => `${passed.length} of ${count} exchanges were told`,
      )
      return passed
    },
  }
}

/** A connection to an origin. */
async function lineTo(origin: string): Promise<Line> {
  const { hostname, port } = new URL(origin)
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
  closers.push(() => socket.destroy())
  const line = new Line(socket)
  await once(socket, 'connect')
  return line
}

/** What judging found; fails for an exchange that was not judged. */
export function judgementOf({ result }: Passed): Judgement {
  if (typeof result === 'string') throw new Error(`not judged: ${result}`)
  return result
}

export const bodyOf = ({ reads }: Exchange): string => Buffer.concat(reads.map(({ bytes }) => bytes)).toString('latin1')

const ASKED = JSON.stringify({ model: 'm-1', messages: [{ role: 'user', content: 'Say hi.' }] })

/** A chat request as a client sends it. */
export function chatRequest(body: string = ASKED, ...fields: readonly string[]): string {
  const head = ['POST /v1/chat/completions HTTP/1.1', 'Host: proxy', 'Content-Type: application/json', ...fields]
  return `${head.join('\r\n')}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/** A chat request for a stream. */
export const streamRequest = (): string => chatRequest(JSON.stringify({ ...JSON.parse(ASKED), stream: true }))

/** A client that has asked through a proxy, and the connection on which the target is to answer. */
export interface Asked extends Tested {
  readonly client: Line
  readonly line: Line
  readonly target: RawTarget
}

/** Asks through a proxy, and resolves when all of that has reached the target. */
export async function asked(text: string = chatRequest(), options: Partial<ProxyOptions> = {}): Promise<Asked> {
  const target = await rawTarget()
  const tested = await proxyTo(target.url, options)
  const client = await tested.open()
  client.write(text)
  const line = await target.line()
  await line.until(text.slice(-4))
  return { ...tested, client, line, target }
}
