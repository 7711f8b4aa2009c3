import { envelope } from './refusal.ts'
import { wholeBody, type Response } from './respond.ts'

/** The answer that `answer` gives, and where that throws, status 500 with an error envelope. */
export function orStumble<Answer extends Response>(answer: () => Answer): Answer | Response {
  try {
    return answer()
  } catch (error) {
    if (error instanceof NeedsConnection) throw error
    // A deviation, or a body nested beyond the stack, can make the server stumble; the client is told so.
    const message = `The reference server failed: ${error instanceof Error ? error.message : String(error)}`
    return failure(500, message, 'server_error')
  }
}

/** Thrown where a deviation asks for what only a server that listens can tell. */
export class NeedsConnection extends Error {
  override readonly name = 'NeedsConnection'
}

/** A whole answer that reports a failure of the server itself. */
export function failure(status: number, message: string, type: string): Response {
  const body = JSON.stringify(envelope({ status, message, type, param: null, code: null }))
  return {
    reply: { status, headers: [['content-type', 'application/json']] },
    writes: wholeBody([new TextEncoder().encode(body)]),
    streamed: false,
  }
}
