import { once } from 'node:events'
import { STATUS_CODES, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { header, headerValues, type HeaderList } from '../define/exchange.ts'
import type { Response } from './respond.ts'

const FIELD_NAME = /^[\w!#$%&'*+.^`|~-]+$/
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * Writes a response piece by piece, each in a write of its own, no faster than the client reads.
 * Rejects with an AbortError when `signal` says that the client has gone.
 */
export async function writeResponse(
  target: ServerResponse,
  response: Response,
  chunkLatencyMs: number,
  signal: AbortSignal,
): Promise<void> {
  const { reply, writes, streamed } = response
  const raw = reply.framing === 'close' || needsRawWriting(reply.headers)
  // The socket of a response that has not begun is there for as long as the client is.
  const socket = target.socket
  if (socket === null) return
  if (writes.waitMs !== undefined) await wait(writes.waitMs, undefined, { signal })
  if (raw) socket.write(headText(reply.status, closing(reply.headers)))
  else target.writeHead(reply.status, STATUS_CODES[reply.status] ?? 'Unknown', flat(framed(response)))
  const sink = raw ? socket : target
  if (!raw && writes.pieces.length === 0 && writes.after !== 'end') target.flushHeaders()
  for (const [position, piece] of writes.pieces.entries()) {
    if (position > 0) await pause(streamed ? chunkLatencyMs : 0, signal)
    if (!sink.write(piece)) await once(sink, 'drain', { signal })
  }
  finish(target, socket, response, raw)
}

/** Lets what was written go out by itself: without a turn of the event loop, writes would be joined. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await wait(milliseconds, undefined, { signal })
  else await nextTurn(undefined, { signal })
}

function finish(target: ServerResponse, socket: Socket, { reply, writes }: Response, raw: boolean): void {
  if (writes.after === 'hold') return
  if (writes.after === 'cut') {
    // Ends the connection once what was written is out, without closing the framing of the body.
    socket.destroySoon()
    return
  }
  if (raw) {
    socket.end()
    return
  }
  target.end(() => {
    if (writes.stray !== undefined) socket.write(writes.stray)
  })
  const declared = Number(header(reply.headers, 'content-length') ?? 0)
  if (declared > lengthOf(writes.pieces)) socket.destroySoon()
}

/** The header fields with the length of a document that is sent whole; streams and broken bodies go out in chunks. */
export function framed({ reply, writes, streamed }: Response): HeaderList {
  const hasLength = header(reply.headers, 'content-length') !== undefined
  const hasBody = reply.status >= 200 && reply.status !== 204 && reply.status !== 304
  if (streamed || hasLength || !hasBody || writes.after !== 'end') return reply.headers
  return [...reply.headers, ['content-length', String(lengthOf(writes.pieces))]]
}

/** Fields that node:http would mend or refuse: they go to the socket as they are, and so does the body. */
export function needsRawWriting(headers: HeaderList): boolean {
  const lengths = headerValues(headers, 'content-length')
  return (
    header(headers, 'transfer-encoding') !== undefined ||
    lengths.length > 1 ||
    lengths.some((value) => !/^\d+$/.test(value)) ||
    headers.some(([name, value]) => !FIELD_NAME.test(name) || !FIELD_VALUE.test(value))
  )
}

function closing(headers: HeaderList): HeaderList {
  return header(headers, 'connection') === undefined ? [...headers, ['connection', 'close']] : headers
}

/** A status line with header fields as they are, and the blank line behind them. */
export function headText(status: number, headers: HeaderList): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n${lines.join('')}\r\n`
}

/** The length of a body in bytes. */
export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

function flat(headers: HeaderList): string[] {
  return headers.flatMap(([name, value]) => [name, value])
}
