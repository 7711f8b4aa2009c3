import { literal as escaped } from '../define/pattern.ts'

/** How many backslashes an escape may have in front: JSON within JSON within JSON has up to this many. */
const MAX_BACKSLASHES = 8
/** No form of a character is longer than this, backslashes aside. */
export const LONGEST_FORM = 14

/** A way in which a secret may be written: the sources of patterns that match its characters, one after the other. */
export type SecretForm = readonly string[]

/** How a character of a secret stands in what is searched: as itself in texts, as its bytes in Latin-1. */
export type Literal = (character: string) => string

/**
 * The ways in which a secret may be written: with any of its characters escaped, and within base64, by where it stands
 * among three bytes. What base64 is too short to tell from a word is left out.
 */
export function formsOfSecret(secret: string, shortest: number, literal: Literal): readonly SecretForm[] {
  const plain = (secret.match(UNITS) ?? []).map((unit) => formsOf(unit, literal))
  const encoded = [0, 1, 2]
    .map((before) => inBase64(secret, before))
    .filter((text) => text.length >= shortest)
    .map((digits) => digits.split('').map((digit) => formsInBase64(digit, literal)))
  return [plain, ...encoded]
}

const BITS_OF_BYTE = 8
const BITS_OF_DIGIT = 6

/** The digits of base64 that hang on the secret alone, where so many bytes stand before it. */
function inBase64(secret: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
  const first = Math.ceil((before * BITS_OF_BYTE) / BITS_OF_DIGIT)
  return bytes.toString('base64').slice(first, Math.floor((bytes.length * BITS_OF_BYTE) / BITS_OF_DIGIT))
}

/** The alphabet for URLs has two digits of its own. */
function formsInBase64(digit: string, literal: Literal): string {
  const other = digit === '+' ? '-' : digit === '/' ? '_' : undefined
  return other === undefined ? formsOf(digit, literal) : `(?:${formsOf(digit, literal)}|${formsOf(other, literal)})`
}

/** Backslashes in a row are one unit: taken one by one they could match a long row in too many ways. */
const UNITS = /\\+|[^\\]/gu

/** The ways to write one character: itself, with a backslash, as a JSON escape, percent-encoded (once or twice). */
function formsOf(character: string, literal: Literal): string {
  if (character.startsWith('\\')) {
    const count = character.length
    return `(?:\\\\{${count},${count * MAX_BACKSLASHES}}|(?:%(?:25)?5[cC]|\\\\{1,${MAX_BACKSLASHES}}u005[cC]){${count}})`
  }
  const units = Array.from({ length: character.length }, (_, index) =>
    character.charCodeAt(index).toString(16).padStart(4, '0'),
  )
  const plain = escaped(literal(character))
  const short = SHORT_ESCAPES[character]
  // A backslash is tried last, and once for all that may follow it: most of what is searched has none.
  const behindBackslash = [
    plain,
    ...(units.length === 1 ? [`u${anyCase(units[0] ?? '')}`] : []),
    ...(short === undefined ? [] : [short]),
  ]
  const percents = [...Buffer.from(character)].map((byte) => `%(?:25)?${anyCase(byte.toString(16).padStart(2, '0'))}`)
  const backslashes = `\\\\{1,${MAX_BACKSLASHES}}`
  const forms = [plain, percents.join(''), `${backslashes}(?:${behindBackslash.join('|')})`]
  if (units.length > 1) forms.push(units.map((unit) => `${backslashes}u${anyCase(unit)}`).join(''))
  return `(?:${forms.join('|')})`
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\b': 'b', '\f': 'f' }

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}
