import { header, type HeaderList } from '../../define/exchange.ts'
import type { Response } from '../respond.ts'
import { framed, headText } from '../write.ts'
import { write, type Step } from './steps.ts'

/** An answer in the parts that it is written in. */
export interface RawAnswer {
  readonly status: number
  readonly fields: HeaderList
  /** The body as it goes out, with the framing of its chunks where it has one. */
  readonly body: readonly Uint8Array[]
}

export const LAST_CHUNK = '0\r\n\r\n'

/** A text without any framing. */
export const asBytes = (text: string): Uint8Array => Buffer.from(text)

/** A text in the framing of one chunk. */
export const chunkOf = (text: string | Uint8Array): Uint8Array => {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
}

/** A right answer as it is written: a document with its length, a stream in chunks. */
export function rawAnswer(right: Response): RawAnswer {
  const { reply, writes, streamed } = right
  const fields = framed(right)
  if (!streamed) return { status: reply.status, fields, body: writes.pieces }
  return {
    status: reply.status,
    fields: [...fields, ['transfer-encoding', 'chunked']],
    body: [...writes.pieces.map(chunkOf), Buffer.from(LAST_CHUNK)],
  }
}

/**
 * The head of an answer as a step, with header fields replaced, or left out where their value is undefined. It says that
 * the connection will be closed, as it will.
 */
export function writeHead(
  { status, fields }: RawAnswer,
  changed: Readonly<Record<string, string | undefined>> = {},
): Step {
  const replaced: Readonly<Record<string, string | undefined>> = { connection: 'close', ...changed }
  const kept = fields.filter(([name]) => !Object.hasOwn(replaced, name.toLowerCase()))
  const added = Object.entries(replaced).flatMap(([name, value]): HeaderList =>
    value === undefined ? [] : [[name, value]],
  )
  return write(headText(status, [...kept, ...added]))
}

/** The header fields of a document, or of a stream in chunks, where nothing of a right answer is needed. */
export const DOCUMENT: HeaderList = [
  ['content-type', 'application/json'],
  ['x-request-id', 'req_hostile'],
  ['connection', 'close'],
]
export const STREAM: HeaderList = [
  ['content-type', 'text/event-stream'],
  ['x-request-id', 'req_hostile'],
  ['connection', 'close'],
  ['transfer-encoding', 'chunked'],
]

/** The body of an answer in one. */
export function bodyOf({ body }: RawAnswer): Buffer {
  return Buffer.concat(body)
}

/** The length that an answer declares; 0 when it declares none. */
export function declaredLength({ fields }: RawAnswer): number {
  return Number(header(fields, 'content-length') ?? 0)
}
