import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { refusal, withHeader } from '../../define/alter.ts'
import type { Deviation, Moment, Writes } from '../../define/fault.ts'
import { variant, type Variant } from '../../define/variant.ts'
import { createRandom } from '../../run/random.ts'

const freedom = (name: string, says: string, ...plays: readonly Deviation[]): Variant =>
  variant(name, { kind: 'framing', says, plays: () => plays })

const whole = ({ pieces }: Writes): Buffer => Buffer.concat(pieces)

/** Cuts the body into writes of such lengths, wherever that is in its text. */
function cut(lengths: (requestNumber: number) => () => number): Deviation {
  return {
    writes(writes, { requestNumber }) {
      const body = whole(writes)
      const next = lengths(requestNumber)
      const pieces: Uint8Array[] = []
      for (let start = 0; start < body.length;) {
        const end = start + next()
        pieces.push(body.subarray(start, end))
        start = end
      }
      return { ...writes, pieces }
    },
  }
}

/** Compresses bodies; `each` compresses every write by itself. */
function coded(coding: string, compress: (bytes: Uint8Array) => Uint8Array, each: boolean): Deviation {
  return {
    reply: (reply) => withHeader(reply, 'content-encoding', coding),
    writes: (writes) => ({ ...writes, pieces: each ? writes.pieces.map(compress) : [compress(whole(writes))] }),
  }
}

const LONGEST_CUT = 17
const WAIT_MS = 30
const BUSY = { message: 'Slow down.', type: 'rate_limit_error', code: 'rate_limit_exceeded' }
const OVERLOADED = { message: 'Come back later.', type: 'server_error', code: 'overloaded' }
const CRASHED = { message: 'The engine has crashed.', type: 'server_error', param: null, code: null }

/** Answers every fifth request by a refusal, and takes it when it comes again. */
function nowAndThen(refuse: () => ReturnType<typeof refusal>): Deviation {
  const refused = new Set<string>()
  return {
    answers({ request: { sent }, requestNumber }) {
      const text = `${sent.method} ${sent.url} ${Buffer.from(sent.body ?? []).toString('latin1')}`
      if (requestNumber % 5 !== 0 || refused.has(text)) return undefined
      refused.add(text)
      return refuse()
    },
  }
}

const isGoodStream = ({ request }: Moment): boolean => request.chat.stream === true && request.fitsSchema

/** Ways to bring bytes to the client, and what may befall a server on the way. */
export const transport: readonly Variant[] = [
  freedom(
    'reads-cut-anywhere',
    'Hands bodies out in pieces of a few bytes, cut within characters and field names.',
    cut((requestNumber) => {
      const random = createRandom(requestNumber)
      return () => 1 + Math.floor(random() * LONGEST_CUT)
    }),
  ),
  freedom(
    'reads-of-three-bytes',
    'Hands bodies out three bytes at a time.',
    cut(() => () => 3),
  ),
  freedom('one-write', 'Writes the whole of a stream at once.', {
    writes: (writes) => ({ ...writes, pieces: [whole(writes)] }),
  }),
  freedom('gzip', 'Compresses bodies with gzip.', coded('gzip', gzipSync, false)),
  freedom('gzip-by-event', 'Compresses every event with gzip by itself.', coded('gzip', gzipSync, true)),
  freedom('deflate', 'Compresses bodies with deflate.', coded('deflate', deflateSync, false)),
  freedom('brotli', 'Compresses bodies with Brotli.', coded('br', brotliCompressSync, false)),
  freedom('connection-close', 'Closes the connection after every answer.', {
    reply: (reply) => withHeader(reply, 'connection', 'close'),
  }),
  freedom('framed-by-close', 'Sends bodies that end with the connection, as in HTTP/1.0.', {
    reply: (reply) => ({ ...reply, framing: 'close' }),
  }),
  freedom('slow-first-byte', 'Waits a little before it begins to answer.', {
    writes: (writes) => ({ ...writes, waitMs: WAIT_MS }),
  }),
  freedom('header-names-in-capitals', 'Spells the names of header fields in capitals.', {
    reply: (reply) => ({ ...reply, headers: reply.headers.map(([name, value]) => [name.toUpperCase(), value]) }),
  }),
  freedom('behind-a-proxy', 'Adds the header fields of a proxy, some of them twice.', {
    reply: (reply) => ({
      ...reply,
      headers: [
        ...reply.headers,
        ['via', '1.1 edge'],
        ['via', '1.1 cache'],
        ['server', 'edge'],
        ['set-cookie', 'a=1; Path=/'],
        ['set-cookie', 'b=2; Path=/'],
        ['x-content-type-options', 'nosniff'],
        ['alt-svc', 'h3=":443"; ma=86400'],
      ],
    }),
  }),
  freedom('no-rate-limit-headers', 'Sends no rate limit headers.', {
    reply: (reply) => ({ ...reply, headers: reply.headers.filter(([name]) => !name.startsWith('x-ratelimit-')) }),
  }),
  variant('throttles', {
    kind: 'framing',
    says: 'Answers every fifth request with status 429 and Retry-After, and takes it when it comes again.',
    plays: () => [nowAndThen(() => refusal(429, BUSY, [['retry-after', '1']]))],
  }),
  variant('overloaded-now-and-then', {
    kind: 'framing',
    says: 'Answers every fifth request with status 503, and takes it when it comes again.',
    plays: () => [nowAndThen(() => refusal(503, OVERLOADED))],
  }),
  freedom('fails-midstream', 'Reports a failure of its own in the middle of one stream in seven, and ends it.', {
    when: (moment) => isGoodStream(moment) && moment.requestNumber % 7 === 0,
    frames: (frames) => [...frames.slice(0, 3), `data: ${JSON.stringify({ error: CRASHED })}\n\n`],
  }),
]
