import { isUtf8 } from 'node:buffer'

/** Finds the first byte of a body that is not UTF-8, over reads that may cut characters anywhere. */
export interface Utf8Checker {
  /** Takes the next bytes. They are not kept, but for the start of a character that the read cuts. */
  feed(bytes: Uint8Array): void
  /**
   * Takes the end. Gives the offset within the body of the first byte of the first sequence that is not UTF-8 (or that
   * the end cuts short), and undefined when there is none.
   */
  end(): number | undefined
  /** The offset as far as known: a character that is not complete yet does not count. */
  invalidAt(): number | undefined
}

const VALID_UNTIL_HERE = -1
const LONGEST_SEQUENCE = 4
/** Below this size the call into `isUtf8` costs more than looking at the bytes. */
const SMALL_READ = 32

/** Makes a checker for one body. */
export function createUtf8Checker(): Utf8Checker {
  let fed = 0
  let found: number | undefined
  /** The start of a character that the last read cut. */
  let cut: Uint8Array = new Uint8Array(0)

  function feed(bytes: Uint8Array): void {
    if (found === undefined) check(bytes)
    fed += bytes.length
  }

  function check(bytes: Uint8Array): void {
    let start = 0
    if (cut.length > 0) {
      const joined = new Uint8Array([...cut, ...bytes.subarray(0, LONGEST_SEQUENCE)])
      const length = sequenceLength(joined, 0)
      if (length === 0) {
        found = fed - cut.length
        return
      }
      if (length === INCOMPLETE) {
        cut = joined
        return
      }
      start = length - cut.length
      cut = new Uint8Array(0)
    }
    const end = bytes.length - cutAtEnd(bytes, start)
    const invalid = firstInvalid(bytes, start, end)
    if (invalid !== VALID_UNTIL_HERE) found = fed + invalid
    else if (end < bytes.length) cut = bytes.slice(end)
  }

  return {
    feed,
    end: () => found ?? (cut.length > 0 ? fed - cut.length : undefined),
    invalidAt: () => found,
  }
}

const INCOMPLETE = -1

/**
 * Bytes of the well-formed sequence that starts at `at` (Unicode, table 3-7): 0 when it is malformed, INCOMPLETE when
 * the bytes end within it.
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  for (let follower = 1; follower < length; follower++) {
    const byte = bytes[at + follower]
    if (byte === undefined) return INCOMPLETE
    const lowest = follower > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const highest = follower > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (byte < lowest || byte > highest) return 0
  }
  return length
}

/** How many bytes at the end belong to a character that may go on in the next read. */
function cutAtEnd(bytes: Uint8Array, start: number): number {
  const furthest = Math.max(start, bytes.length - LONGEST_SEQUENCE + 1)
  for (let at = bytes.length - 1; at >= furthest; at--) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return sequenceLength(bytes, at) === INCOMPLETE ? bytes.length - at : 0
  }
  return 0
}

function firstInvalid(bytes: Uint8Array, start: number, end: number): number {
  if (end - start >= SMALL_READ && isUtf8(bytes.subarray(start, end))) return VALID_UNTIL_HERE
  for (let at = start; at < end;) {
    const length = sequenceLength(bytes, at)
    if (length <= 0) return at
    at += length
  }
  return VALID_UNTIL_HERE
}
