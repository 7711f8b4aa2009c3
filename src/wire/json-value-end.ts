const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** What can follow a number or a word: white space, `,`, `:`, a quote or a bracket. */
const ENDS_SCALAR = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x3a, QUOTE, 0x5b, 0x5d, 0x7b, 0x7d])

/** How deep objects and arrays may nest, as what is open has to be kept. */
export const DEEPEST = 1_000_000

/**
 * Finds where a value of a JSON text ends, from bytes that come in chunks. It looks at quotes and brackets only: a value
 * that it finds the end of need not be JSON.
 */
export class JsonValueEnd {
  /** `mismatched`: the last byte that was scanned closes something else than what is open. */
  state: 'open' | 'found' | 'mismatched' | 'too-deep' = 'open'
  #kind: 'scalar' | 'string' | 'brackets' | undefined
  #isInString = false
  #isEscaped = false
  /** What closes the objects and arrays that are open. */
  readonly #closers: number[] = []

  /** Scans a chunk from a position on. Gives the position behind what belongs to the value, or was looked at. */
  scan(bytes: Uint8Array, from: number): number {
    if (from >= bytes.length) return from
    this.#kind ??= kindOf(bytes[from])
    return this.#kind === 'scalar' ? this.#scanScalar(bytes, from) : this.#scanMarks(bytes, from)
  }

  #scanScalar(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      if (!ENDS_SCALAR.has(bytes[at] ?? 0)) continue
      this.state = 'found'
      return at
    }
    return bytes.length
  }

  #scanMarks(bytes: Uint8Array, from: number): number {
    let at = from
    while (at < bytes.length) {
      if (this.#isInString) at = this.#scanString(bytes, at)
      else at = this.#scanBetweenStrings(bytes, at)
      if (this.state !== 'open') return at
    }
    return at
  }

  /** Goes to the end of a string, or of the chunk. */
  #scanString(bytes: Uint8Array, from: number): number {
    let at = from
    if (this.#isEscaped) at++
    this.#isEscaped = false
    for (; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === BACKSLASH) {
        if (++at === bytes.length) this.#isEscaped = true
      } else if (byte === QUOTE) {
        this.#isInString = false
        if (this.#kind === 'string') this.state = 'found'
        return at + 1
      }
    }
    return bytes.length
  }

  /** Goes to the beginning of a string, to the end of the value, or of the chunk. */
  #scanBetweenStrings(bytes: Uint8Array, from: number): number {
    const closers = this.#closers
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]
      switch (byte) {
        case QUOTE:
          this.#isInString = true
          return at + 1
        case OPENING_BRACE:
        case OPENING_BRACKET:
          // In ASCII the closing one is the second after the opening one.
          closers.push(byte + 2)
          if (closers.length <= DEEPEST) break
          this.state = 'too-deep'
          return at + 1
        case CLOSING_BRACE:
        case CLOSING_BRACKET:
          if (closers.pop() !== byte) this.state = 'mismatched'
          else if (closers.length === 0) this.state = 'found'
          if (this.state !== 'open') return at + 1
          break
        case undefined:
        default:
      }
    }
    return bytes.length
  }
}

function kindOf(byte: number | undefined): 'scalar' | 'string' | 'brackets' {
  if (byte === QUOTE) return 'string'
  return byte === OPENING_BRACE || byte === OPENING_BRACKET ? 'brackets' : 'scalar'
}
