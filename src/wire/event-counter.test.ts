import { describe, expect, it } from 'vitest'
import { createEventCounter } from './event-counter.ts'

const counted = (pieces: readonly string[]): number => {
  const count = createEventCounter()
  return pieces.reduce((sum, piece) => sum + count(Buffer.from(piece)), 0)
}

describe('counting events', () => {
  it.each([
    ['nothing', [''], 0],
    ['an event without its end', ['data: 1\n'], 0],
    ['two events', ['data: 1\n\ndata: 2\n\n'], 2],
    ['line ends of two bytes, cut apart', ['data: 1\r\n\r', '\ndata: 2\r', '\n\r\n'], 2],
    ['line ends of one carriage return', ['data: 1\r\rdata: 2\r\r'], 2],
  ])('%s', (_name, pieces, events) => {
    expect(counted(pieces)).toBe(events)
  })
})
