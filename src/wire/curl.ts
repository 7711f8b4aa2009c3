import { header, type RequestSent } from '../define/exchange.ts'
import { urlWithoutSecrets } from './redact.ts'
import { UsageError } from './usage-error.ts'

export interface CurlOptions {
  /** The answer is a stream: curl must not hold it back. */
  readonly stream: boolean
  /** The shell variable that stands for the key, e.g. `OPENAI_API_KEY`. */
  readonly keyVariable: string
  /** A key that nobody issued and that was sent on purpose: it stands in the command as it is. */
  readonly madeUpKey?: string
}

/** Fields that curl sets by itself, that belong to a connection, or that would show who recorded the request. */
const LEFT_OUT = new Set([
  'host',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
  'expect',
  'te',
  'trailer',
  'upgrade',
  'accept-encoding',
  'user-agent',
  'cookie',
  'origin',
  'referer',
  'proxy-authorization',
])
const KEY_FIELDS = new Set(['authorization', 'api-key', 'x-api-key'])

/** Linux takes no argument beyond 128 KiB; what the shell's own printf takes is not bounded. */
const LONGEST_ARGUMENT = 100_000

/** Control characters, and those that change how the text around them is shown, so that a command can be pasted. */
const UNSAFE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/u
const UNSAFE_BUT_NEWLINE = new RegExp(String.raw`(?!\n)${UNSAFE.source}`, 'u')

/**
 * The command that sends a request again, for a POSIX shell. The key never stands in it: it is taken from a shell
 * variable. A body that a prompt would mangle (control characters, bytes that are not UTF-8, or too long) is
 * piped in by printf.
 */
export function curlCommand(request: RequestSent, { stream, keyVariable, madeUpKey }: CurlOptions): string {
  if (!/^[A-Za-z_]\w*$/.test(keyVariable))
    throw new UsageError('bad-variable', `not a name of a shell variable: ${JSON.stringify(keyVariable)}`)
  const { method, body } = request
  const flags = ['-sS', ...(stream ? ['-N'] : []), ...(/[[\]{}]/.test(request.url) ? ['--globoff'] : [])]
  const parts = [`curl ${flags.join(' ')} ${urlArgument(urlWithoutSecrets(request.url))}`]
  if (method === 'HEAD') parts.push('--head')
  else if (method !== (body === undefined ? 'GET' : 'POST')) parts.push(`-X ${quoted(method)}`)
  const shown = (value: string): boolean => madeUpKey !== undefined && value.endsWith(madeUpKey)
  for (const argument of headerArguments(request, keyVariable, shown)) parts.push(`-H ${argument}`)
  const text = body && shownText(body)
  if (text !== undefined) parts.push(`--data-raw ${quoted(text)}`)
  else if (body !== undefined) parts.push('--data-binary @-')
  const command = parts.join(' \\\n  ')
  return body === undefined || text !== undefined ? command : `printf ${octal(body)} |\n${command}`
}

function headerArguments(
  { headers, body }: RequestSent,
  keyVariable: string,
  isMadeUp: (value: string) => boolean,
): string[] {
  const shown = headers.flatMap(([name, value]) => {
    const lower = name.toLowerCase()
    if (LEFT_OUT.has(lower) || (lower === 'accept' && value === '*/*')) return []
    if (KEY_FIELDS.has(lower) && !isMadeUp(value)) return [keyArgument(name, value, keyVariable)]
    // curl takes `name:` as the wish to leave the field out, and `name;` as an empty field.
    return [quoted(value.trim() === '' ? `${name};` : `${name}: ${value}`)]
  })
  // Without a Content-Type curl would claim that the body is a web form.
  const untyped = body !== undefined && header(headers, 'content-type') === undefined
  return untyped ? [...shown, quoted('Content-Type:')] : shown
}

function keyArgument(name: string, value: string, keyVariable: string): string {
  const [, scheme, rest] = /^\s*([A-Za-z]+)(?:\s+(.*))?$/s.exec(value) ?? []
  if (value.trim() === '') return quoted(`${name};`)
  if (scheme === undefined || !/^(?:bearer|basic)$/i.test(scheme)) return `"${name}: $${keyVariable}"`
  return rest === undefined || rest.trim() === ''
    ? quoted(`${name}: ${scheme}`)
    : `"${name}: ${scheme} $${keyVariable}"`
}

/** A URL that does not begin as one must not be taken for an option. */
function urlArgument(url: string): string {
  const safe = url.replaceAll(new RegExp(UNSAFE, 'gu'), percentEncoded)
  return /^https?:/i.test(url) ? quoted(safe) : `--url ${quoted(safe)}`
}

function percentEncoded(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** The body as text that can stand in a command as it is; undefined when it cannot. */
function shownText(body: Uint8Array): string | undefined {
  if (body.length > LONGEST_ARGUMENT) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
    return UNSAFE_BUT_NEWLINE.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

/** One word of a POSIX shell. Command substitution drops line ends at the end, which no header field can have. */
function quoted(text: string): string {
  if (UNSAFE_BUT_NEWLINE.test(text)) return `"$(printf ${octal(Buffer.from(text))})"`
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A quoted format of printf(1) that prints these bytes; `\ddd` is the one escape for bytes that POSIX knows. */
function octal(bytes: Uint8Array): string {
  let format = ''
  for (const [position, byte] of bytes.entries()) {
    // A dash in front would be an option of printf.
    const isOption = position === 0 && byte === 0x2d
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c && !isOption
    format += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  }
  return `'${format.replaceAll('%', '%%')}'`
}
