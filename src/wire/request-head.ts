import type { Outbound } from './carrier.ts'

/** Fields that belong to the connection: those that a client may not set, and those that are set here. */
const REFUSED = /^(?:transfer-encoding|keep-alive|upgrade|expect)$/i
const OWN = /^(?:connection|content-length)$/i
const NAME = /^[\w!#$%&'*+.^`|~-]+$/
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/** The request line and the header fields; undefined when they hold what cannot be sent. */
export function headOf({ origin, method, path, headers, body }: Outbound): string | undefined {
  const fields = headers.flatMap((name, position) =>
    position % 2 === 0 ? [[name, headers[position + 1] ?? ''] as const] : [],
  )
  if (fields.some(([name, value]) => REFUSED.test(name) || !NAME.test(name) || !VALUE.test(value))) return undefined
  const given = fields.filter(([name]) => !OWN.test(name))
  const hasHost = given.some(([name]) => name.toLowerCase() === 'host')
  const all = [
    ...(hasHost ? [] : [['host', new URL(origin).host] as const]),
    ['connection', 'keep-alive'] as const,
    ...given,
    ...(body === null ? [] : [['content-length', String(body.length)] as const]),
  ]
  return `${method} ${path} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}
