import type { Dispatcher } from 'undici'

/** undici hands the header fields as alternating names and values, as bytes; RFC 9110 §5.5 reads them as Latin-1. */
export function headerList(raw: Dispatcher.DispatchController['rawHeaders']): [string, string][] {
  if (!Array.isArray(raw)) return []
  const fields: [string, string][] = []
  for (let index = 0; index + 1 < raw.length; index += 2) fields.push([latin1(raw[index]), latin1(raw[index + 1])])
  return fields
}

function latin1(value: Buffer | string | undefined): string {
  return typeof value === 'string' ? value : (value?.toString('latin1') ?? '')
}
