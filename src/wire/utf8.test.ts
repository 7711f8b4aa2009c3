import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUtf8Checker } from './utf8.ts'

function invalidAt(...reads: readonly (readonly number[] | Uint8Array)[]): number | undefined {
  const checker = createUtf8Checker()
  for (const read of reads) checker.feed(Uint8Array.from(read))
  return checker.end()
}

/** The reference: what a decoder that throws accepts, tried on every prefix. */
function invalidAtByDecoder(bytes: Uint8Array): number | undefined {
  const accepts = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), { stream })
      return true
    } catch {
      return false
    }
  }
  if (accepts(bytes.length, false)) return undefined
  let valid = 0
  for (let end = 0; end <= bytes.length; end++) if (accepts(end, false)) valid = end
  return valid
}

describe('createUtf8Checker', () => {
  it.each([
    ['nothing', [], undefined],
    ['ASCII', [0x61, 0x0a, 0x7f], undefined],
    ['the last code point of each length', [0xdf, 0xbf, 0xef, 0xbf, 0xbf, 0xf4, 0x8f, 0xbf, 0xbf], undefined],
    ['a continuation byte alone', [0x61, 0x80], 1],
    ['an overlong slash', [0x61, 0x62, 0xc0, 0xaf], 2],
    ['an overlong three-byte form', [0xe0, 0x9f, 0xbf], 0],
    ['a surrogate', [0x20, 0xed, 0xa0, 0x80], 1],
    ['more than U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a byte that never occurs', [0x61, 0xff, 0x61], 1],
    ['a character that the next one cuts', [0x61, 0xe2, 0x82, 0x41], 1],
    ['a character that the end cuts', [0x61, 0xf0, 0x9f, 0x98], 1],
  ])('reads %s', (_name, bytes, expected) => {
    expect(invalidAt(bytes)).toBe(expected)
    expect(invalidAt(...bytes.map((byte) => [byte]))).toBe(expected)
  })

  it('takes characters that reads cut anywhere', () => {
    const bytes = Buffer.from('naïve 日本 😀'.repeat(20))
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(invalidAt(bytes.subarray(0, cut), bytes.subarray(cut))).toBeUndefined()
    }
  })

  it('counts an offset over reads, and keeps the first', () => {
    expect(invalidAt(Buffer.alloc(100, 'a'), [0x61, 0xff], [0xff], Buffer.alloc(100, 'a'))).toBe(101)
    expect(invalidAt([0x61, 0xe2], [], [0x82], [0x41, 0xff])).toBe(1)
  })

  it('does not count a character that is still to be completed', () => {
    const checker = createUtf8Checker()
    checker.feed(Uint8Array.of(0x61, 0xe2))
    expect(checker.invalidAt()).toBeUndefined()
    expect(checker.end()).toBe(1)
  })

  it('agrees with a decoder on any bytes, however they are cut', () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0x61, 0x80, 0xbf, 0xc3, 0xe0, 0xed, 0xf0, 0xf4),
    )
    const piece = fc.oneof(
      fc.array(byte, { maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => [...Buffer.from(text)]),
    )
    const body = fc.array(piece, { maxLength: 8 }).map((pieces) => Uint8Array.from(pieces.flat()))
    fc.assert(
      fc.property(body, fc.array(fc.nat(60), { maxLength: 6 }), (bytes, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length]
        const reads = places.slice(1).map((end, at) => bytes.subarray(places[at], end))
        expect(invalidAt(...reads)).toBe(invalidAtByDecoder(bytes))
      }),
      { numRuns: 300 },
    )
  })
})
