import { formsOfSecret, LONGEST_FORM, type Literal, type SecretForm } from './secret-forms.ts'

/** Where a secret stands; `end` is behind its last byte. */
export interface SecretPlace {
  readonly start: number
  readonly end: number
}

/** Finds known secrets: as they are, as they come escaped or in base64, and what a cut has left of them. */
export interface SecretFinder {
  readonly inText: (text: string, marker: string) => string
  /** The places in order, none overlapping another. */
  readonly inBytes: (bytes: Uint8Array) => readonly SecretPlace[]
}

/** So few characters are no secret any more. */
const SHORTEST_PART = 6

/** Makes a finder for these secrets; empty ones find nothing. */
export function secretFinder(secrets: readonly string[]): SecretFinder {
  // The longest first: of two secrets that begin alike, the whole of the longer one has to go.
  const wanted = [...new Set(secrets)].filter((secret) => secret !== '').toSorted((a, b) => b.length - a.length)
  if (wanted.length === 0) return { inText: (text) => text, inBytes: () => [] }
  const inTexts = searchFor(wanted, (character) => character)
  const inLatin1 = searchFor(wanted, (character) => Buffer.from(character).toString('latin1'))
  return {
    inText(text, marker) {
      const places = inTexts(text)
      if (places.length === 0) return text
      const kept = places.map(({ start }, index) => text.slice(places[index - 1]?.end ?? 0, start) + marker)
      return kept.join('') + text.slice(places.at(-1)?.end)
    },
    // Latin-1 gives each byte one character, so that positions are those of the bytes.
    inBytes: ({ buffer, byteOffset, length }) => inLatin1(Buffer.from(buffer, byteOffset, length).toString('latin1')),
  }
}

function searchFor(secrets: readonly string[], literal: Literal): (text: string) => readonly SecretPlace[] {
  const forms = secrets.flatMap((secret) => formsOfSecret(secret, SHORTEST_PART, literal))
  const whole = anyOf(forms)
  const beginning = anyOf(forms.map((form) => form.slice(0, SHORTEST_PART)))
  const parts = forms.filter((form) => form.length > SHORTEST_PART).map(partsOf)
  return (text) => {
    const hasMark = text.includes(MARK)
    const begins = text.search(beginning) !== -1
    if (!begins && !hasMark) return []
    const found = [...text.matchAll(whole)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    const cut = parts.flatMap((part) => [
      ...(begins && (hasMark || text.length >= SHORTEST_CUT) ? beginningsIn(text, part) : []),
      ...(hasMark ? endsIn(text, part) : []),
    ])
    return cut.length === 0 ? found : joined([...found, ...cut])
  }
}

function anyOf(forms: readonly SecretForm[]): RegExp {
  return new RegExp(forms.map((form) => form.join('')).join('|'), 'g')
}

/** Patterns for what a cut leaves of a secret. */
interface Parts {
  readonly first: RegExp
  readonly afterFirst: readonly RegExp[]
  readonly last: RegExp
  readonly beforeLast: readonly RegExp[]
}

function partsOf(form: SecretForm): Parts {
  // Matched at a position.
  const units = form.map((unit) => new RegExp(unit, 'y'))
  return {
    first: new RegExp(form.slice(0, SHORTEST_PART).join(''), 'g'),
    afterFirst: units.slice(SHORTEST_PART),
    last: new RegExp(form.slice(-SHORTEST_PART).join(''), 'g'),
    beforeLast: units.slice(0, -SHORTEST_PART),
  }
}

/** What stands where a text was cut. */
const MARK = '…'
/** What may stand between a part and the cut: quotes, spaces, and half of an escape. */
const LONGEST_LITTER = 14
const LITTER = String.raw`[\\u%\da-fA-F"'\s]{0,${LONGEST_LITTER}}`
const LITTER_ONLY = new RegExp(LITTER, 'y')
const CUT_AFTER = new RegExp(`${LITTER}(?:${MARK}|$)`, 'y')
/** No text is cut shorter than this without a mark. */
const SHORTEST_CUT = 100

/** Beginnings of a secret whose end was cut off. */
function beginningsIn(text: string, { first, afterFirst }: Parts): SecretPlace[] {
  return [...text.matchAll(first)].flatMap(({ 0: match, index: start }) => {
    const { at: end } = walked(text, start + match.length, afterFirst)
    const after = matchAt(CUT_AFTER, text, end)
    const isCut = after !== undefined && (after.endsWith(MARK) || text.length >= SHORTEST_CUT)
    return isCut ? [{ start, end }] : []
  })
}

/** Ends of a secret whose beginning was cut off. */
function endsIn(text: string, { last, beforeLast }: Parts): SecretPlace[] {
  return [...text.matchAll(last)].flatMap(({ 0: match, index }) => {
    const mark = text.lastIndexOf(MARK, index)
    if (mark < 0 || index - mark > beforeLast.length * LONGEST_FORM + LONGEST_LITTER) return []
    const start = startBetween(text, mark + MARK.length, index, beforeLast)
    return start === undefined ? [] : [{ start, end: index + match.length }]
  })
}

/** Where the end of a row of patterns begins that reaches up to `to`, with litter at most between `from` and it. */
function startBetween(text: string, from: number, to: number, units: readonly RegExp[]): number | undefined {
  const litter = matchAt(LITTER_ONLY, text, from)?.length ?? 0
  for (let count = Math.min(units.length, to - from); count >= 0; count--) {
    const rest = units.slice(units.length - count)
    for (let start = from; start <= Math.min(to, from + litter); start++) {
      const { at, count: matched } = walked(text, start, rest)
      if (matched === count && at === to) return start
    }
  }
  return undefined
}

/** How far the patterns match from a position on, and how many of them. */
function walked(text: string, from: number, units: readonly RegExp[]): { readonly at: number; readonly count: number } {
  let at = from
  let count = 0
  for (const unit of units) {
    const match = matchAt(unit, text, at)
    if (match === undefined) break
    at += match.length
    count++
  }
  return { at, count }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Places in order, with those that overlap made one. */
function joined(places: readonly SecretPlace[]): SecretPlace[] {
  const apart: SecretPlace[] = []
  for (const place of places.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = apart.at(-1)
    if (last === undefined || place.start >= last.end) apart.push(place)
    else if (place.end > last.end) apart[apart.length - 1] = { start: last.start, end: place.end }
  }
  return apart
}
