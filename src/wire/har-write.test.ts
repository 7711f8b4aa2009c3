import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exchange } from '../define/exchange.ts'
import { readHar } from './har-read.ts'
import { HAR_CLOSING, harEntry, harOpening, harText } from './har-write.ts'

const EXCHANGE: Exchange = {
  id: '1',
  request: {
    method: 'POST',
    url: 'http://127.0.0.1:8000/v1/chat/completions?a=1',
    headers: [['Content-Type', 'application/json']],
    body: Buffer.from('{"model":"m"}'),
  },
  head: { status: 200, statusText: 'OK', headers: [['content-type', 'text/event-stream']] },
  reads: [
    { bytes: Buffer.from('data: "caf\xc3', 'latin1'), atMs: 10 },
    { bytes: Buffer.from('\xa9"\n\n', 'latin1'), atMs: 12.125 },
  ],
  ending: { kind: 'complete' },
  timings: { headersMs: 9, firstByteMs: 10, endMs: 13.5 },
  startedAtMs: 1_790_000_000_123,
  clock: 'recorded',
}

/** Buffers as plain byte arrays, so that views on different memory compare equal. */
const plain = (exchange: Exchange): unknown => ({
  ...exchange,
  request: { ...exchange.request, body: exchange.request.body && [...exchange.request.body] },
  reads: exchange.reads.map(({ bytes, atMs }) => [[...bytes], atMs]),
})

describe('a recording', () => {
  it('is HAR 1.2', () => {
    const text = `${harOpening('1.2.3')}${harEntry(EXCHANGE, 'usage.stream[mode=sse]')}${HAR_CLOSING}`
    expect(JSON.parse(text)).toEqual({
      log: {
        version: '1.2',
        creator: { name: 'chatspec', version: '1.2.3' },
        entries: [
          {
            startedDateTime: '2026-09-21T14:13:20.123Z',
            time: 13.5,
            comment: 'usage.stream[mode=sse]',
            request: {
              method: 'POST',
              url: 'http://127.0.0.1:8000/v1/chat/completions?a=1',
              httpVersion: 'HTTP/1.1',
              cookies: [],
              headers: [{ name: 'Content-Type', value: 'application/json' }],
              queryString: [{ name: 'a', value: '1' }],
              postData: { mimeType: 'application/json', text: '{"model":"m"}' },
              headersSize: -1,
              bodySize: 13,
            },
            response: {
              status: 200,
              statusText: 'OK',
              httpVersion: 'HTTP/1.1',
              cookies: [],
              headers: [{ name: 'content-type', value: 'text/event-stream' }],
              content: { size: 15, mimeType: 'text/event-stream', text: 'data: "café"\n\n' },
              redirectURL: '',
              headersSize: -1,
              bodySize: 15,
            },
            cache: {},
            timings: { send: 0, wait: 9, receive: 4.5 },
            _chatspec: {
              ending: { kind: 'complete' },
              reads: [
                [11, 10],
                [4, 12.125],
              ],
              timings: { headersMs: 9, firstByteMs: 10, endMs: 13.5 },
            },
          },
        ],
      },
    })
  })

  it('reads back as the same exchange, whatever the bytes and however they were cut', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => new TextEncoder().encode(text)),
    )
    const atMs = fc.double({ min: 0, max: 1e6, noNaN: true }).map((ms) => Math.abs(ms))
    const exchange = fc.record({
      body: fc.option(bytes, { nil: undefined }),
      reads: fc.array(fc.record({ bytes, atMs }), { maxLength: 8 }),
      ending: fc.constantFrom<Exchange['ending']>(
        { kind: 'complete' },
        { kind: 'silence-timeout', message: 'nothing came any more' },
        { kind: 'json-too-deep', message: 'deep' },
      ),
      aim: fc.option(
        fc.constantFrom<NonNullable<Exchange['aim']>>(
          { rule: 'reject.n', expects: 'refusal', culprit: 'n' },
          { rule: 'req.x', expects: 'either' },
        ),
        { nil: undefined },
      ),
    })
    fc.assert(
      fc.property(exchange, ({ body, reads, ending, aim }) => {
        const written: Exchange = {
          ...EXCHANGE,
          request: { ...EXCHANGE.request, body },
          reads,
          ending,
          ...(aim === undefined ? {} : { aim }),
        }
        const { exchanges, problems } = readHar(harText([written], '1'), 'a.har')
        expect(problems).toEqual([])
        expect(plain(exchanges[0]!.exchange)).toEqual(plain(written))
      }),
    )
  })

  it('reads back an exchange without an answer', () => {
    const written: Exchange = {
      ...EXCHANGE,
      head: undefined,
      reads: [],
      ending: { kind: 'connect-failed', message: 'connection refused by 127.0.0.1:1' },
      timings: { endMs: 1 },
    }
    expect(readHar(harText([written], '1'), 'a').exchanges[0]?.exchange).toEqual(written)
  })

  it('stays readable when its text was edited by hand', () => {
    const edited = harText([EXCHANGE], '1').replace('café', 'tea with milk')
    const [found] = readHar(edited, 'a').exchanges
    expect(found?.exchange.reads).toHaveLength(1)
    expect(Buffer.from(found?.exchange.reads[0]?.bytes ?? []).toString()).toBe('data: "tea with milk"\n\n')
  })
})
