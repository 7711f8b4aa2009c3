import { constants, deflateRawSync, gzipSync } from 'node:zlib'
import { headText } from '../write.ts'
import { hostileKinds, type Hostile } from './kind.ts'
import { bySteps } from './playing.ts'
import { bodyOf, DOCUMENT, writeHead } from './raw-answer.ts'
import { write } from './steps.ts'

const MEGABYTE = 1_000_000
const BOMB_MEGABYTES = 10_000
const NESTED_BOMB_MEGABYTES = 2000

/** What every gzip file begins with: RFC 1952 §2.3. */
const GZIP_START = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)

/** A megabyte of spaces, compressed to a thousandth such that it can be repeated: no block of it is the last. */
const megabyteOfSpaces = (): Buffer =>
  deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH })

/** Sends the right document with a Content-Encoding, whose bytes are made from those of the document. */
const coded = (coding: string, bytesOf: (document: Buffer) => Uint8Array): Hostile['plays'] =>
  bySteps((right) => {
    const bytes = bytesOf(bodyOf(right))
    return [writeHead(right, { 'content-encoding': coding, 'content-length': String(bytes.length) }), bytes]
  })

function withWrongChecksum(document: Buffer): Uint8Array {
  const bytes = gzipSync(document)
  // The last eight bytes are the checksum and the length.
  bytes.writeUInt32LE(0, bytes.length - 8)
  return bytes
}

/** Servers that compress wrongly, or to do harm. */
export const codings: readonly Hostile[] = hostileKinds('coding', {
  'gzip-bomb': {
    says: 'Sends ten megabytes of gzip that come to ten gigabytes.',
    answers: 'documents',
    plays: bySteps(function* () {
      const step = megabyteOfSpaces()
      yield write(headText(200, [...DOCUMENT, ['content-encoding', 'gzip']]))
      yield GZIP_START
      for (let sent = 0; sent < BOMB_MEGABYTES; sent++) yield step
    }),
    tells: { ends: 'body-too-large', stops: 'the decompressed body is too large (limit …, --max-body-bytes)' },
  },
  'gzip-in-gzip-bomb': {
    says: 'Sends some kilobytes, compressed twice, that come to two gigabytes.',
    answers: 'documents',
    plays: bySteps(() => {
      const megabyte = megabyteOfSpaces()
      const bomb = [GZIP_START, ...Array.from({ length: NESTED_BOMB_MEGABYTES }, () => megabyte)]
      return [write(headText(200, [...DOCUMENT, ['content-encoding', 'gzip, gzip']])), gzipSync(Buffer.concat(bomb))]
    }),
    tells: { ends: 'body-too-large', stops: 'the decompressed body is too large (limit …, --max-body-bytes)' },
  },
  'gzip-that-is-none': {
    says: 'Says that its body is gzip, which it is not.',
    answers: 'documents',
    plays: coded('gzip', (document) => document),
    tells: { ends: 'undecodable-content', breaks: { 'http.complete-body': 'wrong-content-encoding' } },
  },
  'gzip-cut': {
    says: 'Leaves out the end of its gzip.',
    answers: 'documents',
    plays: coded('gzip', (document) => gzipSync(document).subarray(0, -12)),
    tells: { ends: 'undecodable-content', breaks: { 'http.complete-body': 'wrong-content-encoding' } },
  },
  'gzip-wrong-checksum': {
    says: 'Sends gzip whose checksum is wrong.',
    answers: 'documents',
    plays: coded('gzip', withWrongChecksum),
    tells: { ends: 'undecodable-content', breaks: { 'http.complete-body': 'wrong-content-encoding' } },
  },
  'gzip-and-more': {
    says: 'Sends bytes behind its gzip that are none.',
    answers: 'documents',
    plays: coded('gzip', (document) => Buffer.concat([gzipSync(document), Buffer.from('and more')])),
    tells: { ends: 'undecodable-content', breaks: { 'http.complete-body': 'wrong-content-encoding' } },
  },
  'coded-many-times': {
    says: 'Compresses its body five times over.',
    answers: 'documents',
    plays: coded('gzip, gzip, gzip, gzip, gzip', (document) =>
      [1, 2, 3, 4, 5].reduce<Uint8Array>((bytes) => gzipSync(bytes), document),
    ),
    tells: { ends: 'undecodable-content', stops: 'Content-Encoding names 5 codings, at most … are decoded' },
  },
  'coding-unknown': {
    says: 'Names a content coding that nobody knows.',
    answers: 'documents',
    plays: coded('x-magic', (document) => document),
    tells: { ends: 'undecodable-content', stops: 'Content-Encoding is …, only gzip, deflate and br are decoded' },
  },
})
