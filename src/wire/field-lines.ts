import { headerValues, type HeaderList } from '../define/exchange.ts'
import { BrokenMessage } from './transport-failure.ts'

/** Bytes of all header fields, or of all trailer fields, of one message. */
export const MAX_HEADER_BYTES = 65_536
export const LINE_END = '\r\n'
export const HEAD_END = '\r\n\r\n'
/** Where a head ends whose lines have no CR: no parser in wide use takes it for one, and to wait for more would be in vain. */
export const BARE_END = '\n\n'

const FIELD = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*?)[ \t]*$/

/** Reads one header or trailer field off its line. Throws a BrokenMessage. */
export function readField(line: string): [string, string] {
  const [, name, value] = FIELD.exec(line) ?? []
  if (name === undefined || value === undefined || /[\r\n\0]/.test(value)) {
    throw new BrokenMessage('invalid-http', `a header field is ${quotedStart(line, 80)}`)
  }
  return [name, value]
}

/** The beginning of a text in quotes, marked where it is cut: a secret may be cut apart there. */
export function quotedStart(text: string, most: number): string {
  return JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text)
}

/** The members of a header field that is a list of tokens, over all its lines, in lower case. */
export function tokens(headers: HeaderList, name: string): readonly string[] {
  return headerValues(headers, name)
    .flatMap((value) => value.split(','))
    .map((token) => token.trim().toLowerCase())
    .filter((token) => token !== '')
}

/** Bytes of a message head as text: RFC 9110 §5.5 reads them as Latin-1. */
export const latin1 = (bytes: Buffer): string => bytes.toString('latin1')
