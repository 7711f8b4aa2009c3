import { Buffer } from 'node:buffer'
import { createParser } from 'eventsource-parser'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzz } from '../../tests/kit/fuzz.ts'
import type { SseEvent, SseSummary } from '../define/stream.ts'
import { SseLimitError, type SseLimits } from './sse-limits.ts'
import { createSseReader } from './sse-reader.ts'

const LIMITS: SseLimits = { lineBytes: 1_000_000, events: 1_000_000 }

interface Read {
  readonly events: readonly SseEvent[]
  readonly summary: SseSummary
}

/** Reads a body that arrives in the given pieces, the first at 1 ms, the second at 2 ms and so on. */
function read(pieces: string | readonly (string | Uint8Array)[], limits = LIMITS): Read {
  const events: SseEvent[] = []
  const reader = createSseReader({ onEvent: (event) => events.push(event), limits })
  const list = typeof pieces === 'string' ? [pieces] : pieces
  for (const [at, piece] of list.entries()) {
    // A copy that is wiped afterwards: the reader must not hold on to the bytes of a read.
    const bytes = Uint8Array.from(typeof piece === 'string' ? Buffer.from(piece) : piece)
    reader.feed(bytes, at + 1)
    bytes.fill(0x21)
  }
  const summary = reader.end()
  return { events, summary }
}

const dataOf = (body: string): readonly (string | undefined)[] => read(body).events.map(({ data }) => data)

describe('createSseReader', () => {
  it('delivers what a stream of completions consists of', () => {
    const { events, summary } = read(['data: {"a":1}\n\nda', 'ta: [DONE]\n\n'])
    expect(events).toEqual([
      {
        number: 1,
        data: '{"a":1}',
        dataLines: 1,
        type: undefined,
        id: undefined,
        retry: undefined,
        unknownLines: [],
        terminated: true,
        byteOffset: 0,
        atMs: 1,
      },
      {
        number: 2,
        data: '[DONE]',
        dataLines: 1,
        type: undefined,
        id: undefined,
        retry: undefined,
        unknownLines: [],
        terminated: true,
        byteOffset: 15,
        atMs: 2,
      },
    ])
    expect(summary).toEqual({
      events: 2,
      comments: 0,
      lineEndings: { lf: 4, crlf: 0, cr: 0 },
      startsWithBom: false,
      invalidUtf8At: undefined,
    })
  })

  it.each([
    ['nothing', '', []],
    ['blank lines only', '\n\n\r\n\r', []],
    ['no space after the colon', 'data:x\n\n', ['x']],
    ['one space of two', 'data:  x \n\n', [' x ']],
    ['several data lines', 'data: a\ndata: b\ndata:\n\n', ['a\nb\n']],
    ['data without a colon', 'data\n\n', ['']],
    ['data without a value', 'data:\n\n', ['']],
    ['data of one space', 'data: \n\n', ['']],
    ['two lines without a value', 'data\ndata\n\n', ['\n']],
    ['a colon in the value', 'data: a:b\n\n', ['a:b']],
    ['more than one blank line', '\n\ndata: a\n\n\n\ndata: b\n\n', ['a', 'b']],
    ['CRLF', 'data: a\r\ndata: b\r\n\r\n', ['a\nb']],
    ['CR', 'data: a\rdata: b\r\rdata: c\r\r', ['a\nb', 'c']],
    ['mixed endings', 'data: a\r\n\ndata: b\n\rdata: c\r\r\n', ['a', 'b', 'c']],
    ['names in capitals as unknown', 'Data: x\n\n', [undefined]],
    ['names with a space as unknown', ' data: x\n\ndata : x\n\n', [undefined, undefined]],
    ['longer names as unknown', 'datax: x\n\nevents: x\n\nretrying: x\n\n', [undefined, undefined, undefined]],
    ['shorter names as unknown', 'dat: x\n\nd\n\n', [undefined, undefined]],
    ['what looks like a line ending to other eyes', 'data: a\u2028b\u0085c\u000bd\n\n', ['a\u2028b\u0085c\u000bd']],
    ['a NUL', 'data: a\0b\n\n', ['a\0b']],
  ])('reads %s', (_name, body, expected) => {
    expect(dataOf(body)).toEqual(expected)
  })

  it('counts comments, which are no events', () => {
    const { events, summary } = read(': ping\n\n:\n: more\ndata: a\n: between\n\n:end')
    expect(events.map(({ data }) => data)).toEqual(['a'])
    expect(summary).toMatchObject({ events: 1, comments: 5 })
  })

  it('delivers blocks that have fields but no data', () => {
    const { events } = read('event: ping\n\nid: 7\n\nretry: 3000\n\nid\nevent:\n\n{"a":1}\n\n')
    expect(events.map(({ data, dataLines, type, id, retry }) => [data, dataLines, type, id, retry])).toEqual([
      [undefined, 0, 'ping', undefined, undefined],
      [undefined, 0, undefined, '7', undefined],
      [undefined, 0, undefined, undefined, '3000'],
      [undefined, 0, '', '', undefined],
      [undefined, 0, undefined, undefined, undefined],
    ])
    expect(events[4]?.unknownLines).toEqual(['{"a":1}'])
  })

  it('forgets the fields of a block with the block, and takes the last of each', () => {
    const { events } = read('event: a\nevent: b\nid: 1\nid: 2\ndata: x\nx: y\n\ndata: y\n\n')
    expect(events[0]).toMatchObject({ type: 'b', id: '2', unknownLines: ['x: y'] })
    expect(events[1]).toMatchObject({ type: undefined, id: undefined, unknownLines: [] })
  })

  it('keeps the first four unknown lines of a block, each cut', () => {
    const { events } = read(`${'é'.repeat(10_000)}\nb\nc\nd\ne\n\n`)
    expect(events[0]?.unknownLines).toEqual(['é'.repeat(4096), 'b', 'c', 'd'])
  })

  it.each(['data: a\n\ndata: [DONE]\n', 'data: a\n\ndata: [DONE]', 'data: a\r\n\r\ndata: [DONE]\r'])(
    'delivers a last block without its blank line: %j',
    (body) => {
      expect(read(body).events.map(({ data, terminated }) => [data, terminated])).toEqual([
        ['a', true],
        ['[DONE]', false],
      ])
    },
  )

  it('counts line endings, a CRLF that reads cut as one', () => {
    expect(read(['data: a\r', '\n\r', '\n', '\n', 'data: b\r', 'x\n']).summary.lineEndings).toEqual({
      lf: 2,
      crlf: 2,
      cr: 1,
    })
  })

  it('gives the offset of the first line of a block, and the time of its last byte', () => {
    const { events } = read(['\n: é\ndata: é', '\n', '\n\nda', 'ta: b\n', '\n'])
    expect(events.map(({ byteOffset, atMs }) => [byteOffset, atMs])).toEqual([
      [1, 3],
      [17, 5],
    ])
  })

  it.each([[['\uFEFFdata: a\n\n']], [[Buffer.of(0xef), Buffer.of(0xbb), Buffer.of(0xbf), 'data: a\n\n']]])(
    'notes a BOM and goes on behind it',
    (pieces) => {
      const { events, summary } = read(pieces)
      expect(summary.startsWithBom).toBe(true)
      expect(events).toMatchObject([{ data: 'a', byteOffset: 3 }])
    },
  )

  it('takes a BOM for part of the line anywhere else', () => {
    const { events, summary } = read('\n\uFEFFdata: a\n\n')
    expect(summary.startsWithBom).toBe(false)
    expect(events).toMatchObject([{ data: undefined, unknownLines: ['\uFEFFdata: a'] }])
    expect(dataOf('\uFEFF\uFEFFdata: a\n\n')).toEqual([undefined])
    expect(dataOf('data: \uFEFFa\n\n')).toEqual(['\uFEFFa'])
  })

  it('puts characters together that reads cut', () => {
    const bytes = Buffer.from('data: naïve 日本 😀\n\n')
    const { events, summary } = read([...bytes].map((byte) => Uint8Array.of(byte)))
    expect(events).toMatchObject([{ data: 'naïve 日本 😀' }])
    expect(summary.invalidUtf8At).toBeUndefined()
  })

  it('finds invalid UTF-8 and shows it as U+FFFD', () => {
    const { events, summary } = read(['data: a', Buffer.of(0xff), 'b', Buffer.of(0xe2, 0x82), '\n\n'])
    expect(summary.invalidUtf8At).toBe(7)
    expect(events).toMatchObject([{ data: 'a\uFFFDb\uFFFD' }])
    expect(read(['data: a\n\n', Buffer.of(0xe2, 0x82)]).summary.invalidUtf8At).toBe(9)
  })

  describe('limits', () => {
    const limits: SseLimits = { lineBytes: 10, events: 2 }

    it.each([
      [
        'in one read',
        ['data: 123\n\ndata: 12345\n\n'],
        'event 2 of the stream has a line of more than 10 bytes (--max-line-bytes)',
      ],
      ['over reads', ['data: 123', '45'], 'event 1 of the stream has a line of more than 10 bytes (--max-line-bytes)'],
      [
        'without an ending',
        ['data: 12345'],
        'event 1 of the stream has a line of more than 10 bytes (--max-line-bytes)',
      ],
      ['in comments', [':1234567890'], 'event 1 of the stream has a line of more than 10 bytes (--max-line-bytes)'],
      [
        'in the data of many lines',
        ['data: 1234\ndata: 5678\ndata: 9\n\n'],
        'event 1 of the stream has data of more than 10 bytes (--max-line-bytes)',
      ],
    ])('stops at a line that is too long %s', (_name, pieces, message) => {
      expect(() => read(pieces, limits)).toThrow(message)
    })

    it('takes lines and events up to the limit', () => {
      expect(read('data: 1234\ndata:12345\n\ndata: 1234', limits).events).toHaveLength(2)
    })

    it('stops at too many events, at the end of the body, too', () => {
      const events: SseEvent[] = []
      const reader = createSseReader({ onEvent: (event) => events.push(event), limits })
      reader.feed(Buffer.from('data: 1\n\ndata: 2\n\n: 3\n\ndata: 4'), 1)
      expect(() => reader.end()).toThrow(
        expect.objectContaining({
          limit: 'too-many-events',
          message: 'the stream has more than 2 events (--max-events)',
        }),
      )
      expect(events).toHaveLength(2)
    })

    it('ignores what comes after', () => {
      const events: SseEvent[] = []
      const reader = createSseReader({ onEvent: (event) => events.push(event), limits })
      expect(() => reader.feed(Buffer.from('data: 1\n\ndata: 1234567\n\n'), 1)).toThrow(SseLimitError)
      reader.feed(Buffer.from('\n\ndata: 2\n\n'), 2)
      expect(reader.end()).toEqual(reader.summary())
      expect(events.map(({ data }) => data)).toEqual(['1'])
    })

    it('does not blame the server for a character that the limit cuts', () => {
      const reader = createSseReader({ onEvent: () => {}, limits })
      expect(() => reader.feed(Buffer.from('data: 12345é').subarray(0, -1), 1)).toThrow(SseLimitError)
      expect(reader.end().invalidUtf8At).toBeUndefined()
    })
  })

  it('takes a long line byte by byte in linear time', () => {
    const events: SseEvent[] = []
    const reader = createSseReader({ onEvent: (event) => events.push(event), limits: LIMITS })
    const bytes = Buffer.from(`data: ${'x'.repeat(300_000)}\n\n`)
    for (let at = 0; at < bytes.length; at++) reader.feed(bytes.subarray(at, at + 1), at)
    reader.end()
    expect(events[0]?.data).toHaveLength(300_000)
  })
})

const ending = fc.constantFrom('\n', '\n', '\r\n', '\r')
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('{"a":1}', '[DONE]', ':', ' ', '  x', 'é😀', '\uFEFF', '\u2028', '0', ''),
)
const field = fc.constantFrom('data', 'data', 'data', 'event', 'id', 'retry', 'dat', 'datas', '', 'x', ' data')
const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(field, fc.constantFrom(': ', ':', ':  ', ''), text).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: text },
)
const body = fc
  .tuple(fc.constantFrom('', '', '', '\uFEFF'), fc.array(fc.tuple(line, ending), { maxLength: 20 }), fc.boolean())
  .map(([bom, lines, whole]) => {
    const joined = bom + lines.map((parts) => parts.join('')).join('')
    return whole ? `${joined}\n\n` : joined
  })
const cuts = fc.array(fc.nat(200), { maxLength: 10 })

function cutUp(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.filter((place) => place < bytes.length).toSorted((a, b) => a - b), bytes.length]
  return ends.map((end, at) => bytes.subarray(at === 0 ? 0 : ends[at - 1], end))
}

const untimed = ({ events, summary }: Read): unknown => [events.map((event) => ({ ...event, atMs: 0 })), summary]

describe('the reader and the way a body is cut', () => {
  it('gives the same events for any cut, but for their times', () => {
    const byte = fc.constantFrom(0x0a, 0x0d, 0x20, 0x3a, 0x61, 0x64, 0x74, 0x80, 0xbb, 0xbf, 0xe2, 0xef, 0xf0, 0xff)
    const bytes = fc.oneof(
      body.map((joined) => Uint8Array.from(Buffer.from(joined))),
      fc.array(byte, { maxLength: 60 }).map((list) => Uint8Array.from(list)),
    )
    fc.assert(
      fc.property(bytes, cuts, (whole, places) => {
        const expected = untimed(read([whole]))
        expect(untimed(read(cutUp(whole, places)))).toEqual(expected)
        expect(untimed(read([...whole].map((one) => Uint8Array.of(one))))).toEqual(expected)
      }),
      fuzz(300),
    )
  })
})

/** What is read within limits: the events, and the limit that ended it or the facts on the whole. */
function readWithin(pieces: readonly Uint8Array[], limits: SseLimits): unknown {
  const events: SseEvent[] = []
  const reader = createSseReader({ onEvent: (event) => events.push({ ...event, atMs: 0 }), limits })
  try {
    for (const piece of pieces) reader.feed(piece, 0)
    return { events, summary: reader.end() }
  } catch (error) {
    if (error instanceof SseLimitError) return { events, limit: error.limit }
    throw error
  }
}

describe('the reader and the limits', () => {
  it('takes any bytes, and stops at the same event for any cut', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      body.map((joined) => Uint8Array.from(Buffer.from(joined))),
      fc
        .tuple(body, fc.uint8Array({ maxLength: 20 }))
        .map(([joined, more]) => Buffer.concat([Buffer.from(joined), more])),
    )
    const limits = fc.record({ lineBytes: fc.constantFrom(1, 4, 9, 20, 1000), events: fc.constantFrom(0, 1, 3, 1000) })
    fc.assert(
      fc.property(bytes, cuts, limits, (whole, places, within) => {
        const expected = readWithin([whole], within)
        expect(readWithin(cutUp(whole, places), within)).toEqual(expected)
        expect(
          readWithin(
            Array.from(whole, (one) => Uint8Array.of(one)),
            within,
          ),
        ).toEqual(expected)
      }),
      fuzz(600),
    )
  })
})

interface Seen {
  readonly data: string
  readonly event: string | undefined
  readonly id: string | undefined
}

function seenByParser(pieces: readonly Uint8Array[]): Seen[] {
  const seen: Seen[] = []
  const parser = createParser({ onEvent: ({ data, event, id }) => seen.push({ data, event, id }) })
  const decoder = new TextDecoder()
  for (const piece of pieces) parser.feed(decoder.decode(piece, { stream: true }))
  return seen
}

function seenByReader(pieces: readonly Uint8Array[]): Seen[] {
  return read(pieces).events.flatMap(({ data, type, id, terminated }) =>
    data === undefined || !terminated ? [] : [{ data, event: type === '' ? undefined : type, id }],
  )
}

// Two differences are known and meant. A bare CR as the last byte: the parser waits for an LF, and the reader
// dispatches, as the standard says. A BOM behind the BOM: the parser removes it, too.
const comparable = (joined: string): boolean => !joined.endsWith('\r') && !joined.startsWith('\uFEFF\uFEFF')

describe('the reader and eventsource-parser', () => {
  it('agree on any stream, however it is cut', () => {
    fc.assert(
      fc.property(body.filter(comparable), cuts, (joined, places) => {
        const pieces = cutUp(Buffer.from(joined), places)
        expect(seenByReader(pieces)).toEqual(seenByParser(pieces))
      }),
      fuzz(1000),
    )
  })
})
