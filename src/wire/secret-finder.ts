/** Where a secret stands; `end` is behind its last byte. */
export interface SecretPlace {
  readonly start: number
  readonly end: number
}

/** Finds known secrets, as they are and as they come escaped. */
export interface SecretFinder {
  readonly inText: (text: string, marker: string) => string
  /** The places in order, none overlapping another. */
  readonly inBytes: (bytes: Uint8Array) => readonly SecretPlace[]
}

/** How many backslashes an escape may have in front: JSON within JSON within JSON has up to this many. */
const MAX_BACKSLASHES = 8

/** Makes a finder for these secrets; empty ones find nothing. */
export function secretFinder(secrets: readonly string[]): SecretFinder {
  // The longest first: of two secrets that begin alike, the whole of the longer one has to go.
  const wanted = [...new Set(secrets)].filter((secret) => secret !== '').toSorted((a, b) => b.length - a.length)
  if (wanted.length === 0) return { inText: (text) => text, inBytes: () => [] }
  // Latin-1 gives each byte one character, so that positions are those of the bytes.
  const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1')
  const inTexts = patternOf(wanted, (character) => character)
  const inLatin1 = patternOf(wanted, asLatin1)
  const wantedAsLatin1 = wanted.map(asLatin1)
  return {
    inText: (text, marker) => (mayHold(text, wanted) ? text.replace(inTexts, () => marker) : text),
    inBytes(bytes) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
      if (!mayHold(text, wantedAsLatin1)) return []
      return [...text.matchAll(inLatin1)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    },
  }
}

/** A secret that does not come as it is comes escaped. To look for that is slow, and most texts have neither. */
function mayHold(text: string, secrets: readonly string[]): boolean {
  return text.includes('\\') || text.includes('%') || secrets.some((secret) => text.includes(secret))
}

function patternOf(secrets: readonly string[], literal: (character: string) => string): RegExp {
  const sources = secrets.map((secret) => (secret.match(UNITS) ?? []).map((unit) => formsOf(unit, literal)).join(''))
  return new RegExp(sources.join('|'), 'g')
}

/** Backslashes in a row are one unit: taken one by one they could match a long row in too many ways. */
const UNITS = /\\+|[^\\]/gu

/** The ways to write one character: itself, with a backslash, as a JSON escape, percent-encoded (once or twice). */
function formsOf(character: string, literal: (character: string) => string): string {
  if (character.startsWith('\\')) {
    const count = character.length
    return `(?:\\\\{${count},${count * MAX_BACKSLASHES}}|(?:%(?:25)?5[cC]|\\\\{1,${MAX_BACKSLASHES}}u005[cC]){${count}})`
  }
  const units = Array.from({ length: character.length }, (_, index) =>
    character.charCodeAt(index).toString(16).padStart(4, '0'),
  )
  const backslashes = `\\\\{1,${MAX_BACKSLASHES}}`
  const forms = [
    `(?:${backslashes})?${escaped(literal(character))}`,
    units.map((unit) => `${backslashes}u${anyCase(unit)}`).join(''),
    [...Buffer.from(character)].map((byte) => `%(?:25)?${anyCase(byte.toString(16).padStart(2, '0'))}`).join(''),
  ]
  const short = SHORT_ESCAPES[character]
  if (short !== undefined) forms.push(`${backslashes}${short}`)
  return `(?:${forms.join('|')})`
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\b': 'b', '\f': 'f' }

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}
