import type { ResponseReader } from '../wire/response-reader.ts'
import { annotatedEnd, annotatedHead, chunkOf } from './annotations.ts'
import type { Observation } from './observation.ts'
import type { Passed } from './passed.ts'
import type { Strike } from './strikes.ts'

/** How what the target sends reaches the client. Each byte is passed on by one of these. */
export interface Delivery {
  /** Whether the end of an answer waits until the exchange is judged. */
  readonly waits: boolean
  /** Whether chunked bodies are put into chunks anew, so that one with broken framing cannot go on as it is. */
  readonly rechunks: boolean
  /** A read has come, and was not looked at. */
  arrived(bytes: Buffer): void
  /** Bytes were looked at and belong to an answer, but for its end. */
  looked(bytes: Buffer): void
  interim(raw: Buffer): void
  head(observation: Observation, reader: ResponseReader, stray: Buffer, raw: Buffer): void
  body(reader: ResponseReader, bytes: Buffer): void
  /** The answer is over; `last` are its bytes in the last read. `passed` is known where the end waits. */
  end(reader: ResponseReader, last: Buffer, passed: Passed | undefined): void
  /** Bytes of the target that are not read as an answer: the whole of a read, of which `reader` has left some. */
  unread(bytes: Buffer, reader: ResponseReader | undefined): void
}

type ToClient = (bytes: Buffer) => void

const nothing = (): void => undefined
const INERT = {
  waits: false,
  rechunks: false,
  arrived: nothing,
  looked: nothing,
  interim: nothing,
  head: nothing,
  body: nothing,
}

/** For what has reached the client before. */
export const NO_DELIVERY: Delivery = { ...INERT, end: nothing, unread: nothing }

/** Everything passes unchanged, as it comes. */
export function unchanged(toClient: ToClient): Delivery {
  return { ...NO_DELIVERY, arrived: toClient }
}

/** Everything passes unchanged, once it was looked at; the end of an answer once it is judged. */
export function checked(toClient: ToClient): Delivery {
  return {
    ...INERT,
    waits: true,
    looked: toClient,
    end: (_reader, last) => toClient(last),
    unread: toClient,
  }
}

const isChunked = ({ framing }: ResponseReader): boolean => framing?.kind === 'chunked'

/** What is written into answers. */
export interface Annotating {
  readonly soFar: (observation: Observation) => readonly Strike[]
  /** Undefined when it was not judged. */
  readonly atEnd: (passed: Passed) => readonly Strike[] | undefined
}

/** Heads get fields of ours, and chunked bodies trailer fields; their chunks are made anew, one of each piece that comes. */
export function annotated(toClient: ToClient, { soFar, atEnd }: Annotating): Delivery {
  return {
    ...INERT,
    waits: true,
    rechunks: true,
    interim: toClient,
    head(observation, reader, stray, raw) {
      const { id } = observation.asked
      toClient(Buffer.concat([stray, annotatedHead(raw, id, soFar(observation), isChunked(reader))]))
    },
    body: (reader, bytes) => toClient(isChunked(reader) ? chunkOf(bytes) : bytes),
    end(reader, _last, passed) {
      if (isChunked(reader)) toClient(annotatedEnd(reader.trailers, passed && atEnd(passed)))
    },
    unread: (bytes, reader) => toClient(reader?.left ?? bytes),
  }
}
