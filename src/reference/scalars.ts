import type { JsonObject } from '../define/json.ts'

/** Bounds what a schema that refers to itself many times over, or asks for long strings and arrays, can make grow. */
export const MOST_VALUES = 5000

const BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T12:00:00Z',
  date: '2026-01-31',
  time: '12:00:00Z',
  duration: 'PT1H',
  email: 'ada@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
}
const FOR_PATTERNS = [
  'a',
  'A',
  '1',
  'abc',
  'ABC',
  '123',
  'a1',
  'A1',
  'Oslo',
  '2026-01-31',
  '12:00',
  'a@b.co',
  '+4712345678',
]

/** A string that fits a schema: the wished one, else one of its format, else `text`, bent to the bounds of length. */
export function stringIn(schema: JsonObject, wished: string | undefined, text: string): string {
  const { format, pattern } = schema
  let string = wished ?? (typeof format === 'string' ? BY_FORMAT[format] : undefined) ?? text
  if (typeof pattern === 'string') string = matching(pattern, string)
  const characters = Array.from(string)
  const most = bound(schema['maxLength']) ?? Infinity
  if (characters.length > most) string = characters.slice(0, most).join('')
  return string.padEnd(Math.min(bound(schema['minLength']) ?? 0, MOST_VALUES), 'x')
}

/** A number that fits a schema: the wished one, or 1 as near as the bounds allow. */
export function numberIn(schema: JsonObject, type: string, wish: unknown): number {
  const step = bound(schema['multipleOf']) ?? (type === 'integer' ? 1 : undefined)
  const above = bound(schema['exclusiveMinimum'])
  const below = bound(schema['exclusiveMaximum'])
  const least = bound(schema['minimum']) ?? (above === undefined ? undefined : above + (step ?? 0.5))
  const most = bound(schema['maximum']) ?? (below === undefined ? undefined : below - (step ?? 0.5))
  const isWithin = (number: number): boolean =>
    number >= (least ?? number) &&
    number <= (most ?? number) &&
    number > (above ?? -Infinity) &&
    number < (below ?? Infinity) &&
    (step === undefined || number % step === 0)
  if (typeof wish === 'number' && isWithin(wish)) return wish
  const value = Math.min(Math.max(1, least ?? 1), most ?? Infinity)
  if (step === undefined) return value
  const rounded = Math.ceil(value / step) * step
  return rounded > (most ?? Infinity) ? Math.floor(value / step) * step : rounded
}

/** The value of a keyword that is a bound. */
export function bound(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function matching(pattern: string, text: string): string {
  try {
    const expression = new RegExp(pattern, 'u')
    return [text, ...FOR_PATTERNS].find((candidate) => expression.test(candidate)) ?? text
  } catch {
    // Not a pattern of ECMAScript: nothing can be tried against it.
    return text
  }
}
