/** Marks an answer that is the proxy's own, and says why there is one. */
const OWN_FIELD = 'x-chatspec-proxy'

/** Why the proxy answers by itself. */
export type OwnReason = 'connect-failed' | 'bad-request' | 'not-supported'

const REASON_PHRASES = {
  400: 'Bad Request',
  431: 'Request Header Fields Too Large',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  505: 'HTTP Version Not Supported',
} as const

export interface OwnAnswer {
  readonly status: keyof typeof REASON_PHRASES
  readonly reason: OwnReason
  readonly message: string
}

/** An answer of the proxy's own: an error as the API words it, after which the connection is closed. */
export function ownAnswerBytes({ status, reason, message }: OwnAnswer, hasBody: boolean): Buffer {
  const code = reason.replaceAll('-', '_')
  const error = { message: `chatspec proxy: ${message}`, type: 'proxy_error', param: null, code }
  const body = Buffer.from(JSON.stringify({ error }))
  const head = [
    `HTTP/1.1 ${status} ${REASON_PHRASES[status]}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    'connection: close',
    `${OWN_FIELD}: ${reason}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), hasBody ? body : Buffer.alloc(0)])
}
