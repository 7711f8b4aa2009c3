/** What Windows-1252 makes of the bytes 80 to 9F, where Latin-1 has control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'
const MARKS_OF_LOST_BYTES = /[\uFFFD?]/
/** Shorter, and a text in the script of the encoding may have it by right. */
const LEAST_IN_OTHER_SCRIPT = 3

/** What a text becomes when its UTF-8 bytes are read in another encoding, or as the vocabularies of models write bytes. */
export function misread(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8')
  const latin1 = bytes.toString('latin1')
  // The decoder of Node 20 takes Windows-1252 for Latin-1, hence the table.
  const windows = latin1.replaceAll(/[\x80-\x9F]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter)
  const others = OTHER_SCRIPTS.map((decoder) => decoder.decode(bytes)).filter(
    (read) => read.length >= LEAST_IN_OTHER_SCRIPT && !MARKS_OF_LOST_BYTES.test(read),
  )
  return [latin1, windows, asOfVocabulary(bytes), ...others]
}

const OTHER_SCRIPTS = ['windows-1251', 'gbk'].map((encoding) => new TextDecoder(encoding))

/** The bytes that are no visible characters of Latin-1. */
const HIDDEN = Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) => byte <= 0x20 || (byte >= 0x7f && byte <= 0xa0) || byte === 0xad,
)

/** How vocabularies of bytes write these: from U+0100 on, in their order. */
const OF_HIDDEN: ReadonlyMap<number, number> = new Map(HIDDEN.map((byte, place) => [byte, 0x100 + place]))

const asOfVocabulary = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(OF_HIDDEN.get(byte) ?? byte)).join('')

const BEYOND_ASCII = /\P{ASCII}+/gu
const decoder = new TextDecoder('utf-8', { fatal: true })
/** So many places no text has by chance at which the letters of one encoding are the bytes of another. */
const FEWEST_PLACES = 3

/**
 * What a text was, in part, that was read in a one-byte encoding throughout: everything beyond ASCII in it makes whole
 * characters of UTF-8 when its letters are taken for bytes. Undefined for a text as it should be.
 */
export function misreadThroughout(text: string): { readonly of: string; readonly found: string } | undefined {
  const places = text.match(BEYOND_ASCII) ?? []
  const kinds = new Set(places)
  if (places.length < FEWEST_PLACES || kinds.size < 2) return undefined
  let first: { of: string; found: string } | undefined
  for (const found of kinds) {
    const of = readAgain(found)
    if (of === undefined) return undefined
    first ??= { of, found }
  }
  return first
}

function readAgain(letters: string): string | undefined {
  const bytes = Array.from(letters, (letter) => {
    const place = WINDOWS_1252.indexOf(letter)
    return place >= 0 ? 0x80 + place : letter.charCodeAt(0)
  })
  if (bytes.some((byte) => byte > 0xff)) return undefined
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    // The letters are no bytes of UTF-8.
    return undefined
  }
}

/** A text as the escapes of several languages, in lower case: what a reader sees of a text that was escaped twice. */
export function asEscapes(text: string): readonly string[] {
  const characters = Array.from(text)
  const codes = characters.map((character) => character.codePointAt(0) ?? 0)
  return [
    text.replaceAll(/[^]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    codes.map((code) => String.raw`\u${code.toString(16).padStart(8, '0')}`).join(''),
    Array.from(Buffer.from(text, 'utf8'), (byte) => String.raw`\x${byte.toString(16).padStart(2, '0')}`).join(''),
    codes.map((code) => `&#${code};`).join(''),
    codes.map((code) => `&#x${code.toString(16)};`).join(''),
  ]
}
