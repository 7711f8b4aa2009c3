const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * Counts the events of a stream as they come: the blank lines that end them. Gives the number that each piece of bytes
 * completes. It need not be exact on broken framing: it only decides when a client has seen enough.
 */
export function createEventCounter(): (bytes: Uint8Array) => number {
  let isLineEmpty = true
  let last: number | undefined
  return (bytes) => {
    let events = 0
    for (const byte of bytes) {
      const endsLine = byte === LINE_FEED ? last !== CARRIAGE_RETURN : byte === CARRIAGE_RETURN
      if (endsLine && isLineEmpty && last !== undefined) events++
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) isLineEmpty = true
      else isLineEmpty = false
      last = byte
    }
    return events
  }
}
