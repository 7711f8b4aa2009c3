import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GatheredReads } from './gathered-reads.ts'

const APART = 50_000
const text = (reads: GatheredReads): string => Buffer.concat(reads.list.map(({ bytes }) => bytes)).toString('latin1')

describe('the reads of a body', () => {
  it('are kept as they came', () => {
    const reads = new GatheredReads()
    reads.push(Buffer.from('one'), 1)
    reads.push(Buffer.from('two'), 2)
    expect(reads.list).toEqual([
      { bytes: Buffer.from('one'), atMs: 1 },
      { bytes: Buffer.from('two'), atMs: 2 },
    ])
  })

  it('are few, however many came', () => {
    const reads = new GatheredReads()
    for (let count = 1; count <= 10 * APART; count++) reads.push(Buffer.of(count % 251), count)
    expect(reads.list.length).toBeLessThan(APART + 10)
    expect(reads.list.at(-1)?.atMs).toBe(10 * APART)
    expect(text(reads)).toHaveLength(10 * APART)
  })

  it('lose no byte', () => {
    const sizes = fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 70_000 })), { maxLength: 20 })
    fc.assert(
      fc.property(sizes, (lengths) => {
        const reads = new GatheredReads()
        for (let count = 0; count < APART; count++) reads.push(Buffer.of(0), 0)
        const pieces = lengths.map((length, index) => Buffer.alloc(length, index + 1))
        pieces.forEach((bytes, index) => reads.push(bytes, index))
        expect(Buffer.concat(reads.list.slice(APART).map(({ bytes }) => bytes)).equals(Buffer.concat(pieces))).toBe(
          true,
        )
      }),
      { numRuns: 20 },
    )
  })
})
