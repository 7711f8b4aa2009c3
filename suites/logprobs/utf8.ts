/** Reads the UTF-8 bytes of a text one after the other, without making a copy of it. */
export class Utf8Reader {
  #text = ''
  #position = 0
  #code = 0
  /** Bytes of the current character that are still to come. */
  #rest = 0

  /** Starts with a text. */
  begin(text: string): void {
    this.#text = text
    this.#position = 0
    this.#rest = 0
  }

  /** The next byte; -1 behind the last one. */
  next(): number {
    if (this.#rest > 0) {
      this.#rest--
      return 0x80 | ((this.#code >> (6 * this.#rest)) & 0x3f)
    }
    if (this.#position >= this.#text.length) return -1
    const code = this.#text.codePointAt(this.#position) ?? 0
    this.#position += code > 0xffff ? 2 : 1
    if (code < 0x80) return code
    this.#code = code
    this.#rest = code < 0x800 ? 1 : code < 0x1_0000 ? 2 : 3
    // As many leading ones as the character has bytes.
    return ((0xff << (7 - this.#rest)) & 0xff) | (code >> (6 * this.#rest))
  }
}

/** Whether a text has no UTF-8 bytes of its own: half a character, or what stands for bytes that could not be read. */
export function isUnspellable(text: string): boolean {
  return /[\ufffd\ud800-\udfff]/u.test(text)
}

/** Whether bytes break off inside a character, as those of a token may. */
export function endsInsideCharacter(bytes: readonly unknown[]): boolean {
  let following = 0
  while (following < 3 && isContinuation(bytes.at(-1 - following))) following++
  const lead = Number(bytes.at(-1 - following))
  return lead >= 0xc0 && following < (lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1)
}

/** Whether a byte goes on with a character. */
export function isContinuation(byte: unknown): boolean {
  return typeof byte === 'number' && byte >= 0x80 && byte < 0xc0
}
