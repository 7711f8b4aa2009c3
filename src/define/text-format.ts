const DATE = String.raw`(?:[+-]?\d{4,}-(?:\d\d-\d\d|W\d\d-\d|\d{3})|\d{4}(?:\d{4}|W\d{3}|\d{3}))`
const TIME = String.raw`\d\d(?::?\d\d(?::?\d\d(?:[.,]\d+)?)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?`

/**
 * What a text of each format looks like, taken widely, so that what does not match is of the format by nobody's reading.
 * The engines that write JSON to a schema do not agree on the details: some leave out the offset of a time, some take
 * ISO 8601 for RFC 3339, none knows which days a month has. So forms count and values do not, save where a number cannot
 * be one at all. Formats that are not named here take any text.
 */
const FORMATS: ReadonlyMap<string, RegExp> = new Map([
  ['date', new RegExp(`^${DATE}$`, 'i')],
  ['time', new RegExp(`^T?${TIME}$`, 'i')],
  ['date-time', new RegExp(`^${DATE}[T_ ]${TIME}$`, 'i')],
  ['uuid', /^(?:urn:uuid:)?\{?[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}\}?$/i],
  ['ipv4', /^(?:0*(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}(?<!\.)$/],
  ['ipv6', /^(?=[^:]*:[^:]*:)[\da-f:]+(?:\d+(?:\.\d+){3})?(?:%.+)?$/i],
  // A name in quotes may hold anything, and names and domains may be of any script.
  ['email', /^(?:".*"|[^\s@]+)@[^\s@<>]+$/s],
])

/** Whether a text is certainly not of a `format` of JSON Schema. */
export function isNotOfFormat(text: string, format: string): boolean {
  return FORMATS.get(format)?.test(text) === false
}
