/** One segment of a JSON Pointer, escaped (RFC 6901). */
export function pointerSegment(segment: string | number): string {
  const text = String(segment)
  // Nearly all names go without escapes, and a broken stream asks for millions.
  return /[~/]/.test(text) ? `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${text}`
}

/** The value that a JSON Pointer leads to; undefined where it leads nowhere. What objects inherit is no part of a document. */
export function valueAt(document: unknown, pointer: string): unknown {
  if (pointer === '') return document
  let value = document
  for (const segment of pointer.slice(1).split('/')) {
    const name = segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment
    if (typeof value !== 'object' || value === null || !isMember(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

const isMember = (value: object, name: string): boolean =>
  Object.hasOwn(value, name) && !(Array.isArray(value) && name === 'length')
