import type { UnderlyingByteSource } from 'node:stream/web'

/** How a body ended for who reads it. */
export type BodyEnd =
  | { readonly kind: 'complete' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Its reader wanted no more of it. */
  | { readonly kind: 'cancelled' }

/** Looks on while a body passes. Called in the order of the body; nothing is called after the end. */
export interface Onlooker {
  /** The bytes are the onlooker's own: the reader gets others. */
  read(bytes: Uint8Array): void
  end(end: BodyEnd): void
}

/** A stream of bytes, as fetch gives them. */
type Body = NonNullable<Response['body']>

/**
 * The response with somebody looking on. Nothing is read that its reader did not ask for, and each piece is handed over as
 * it came: a slow reader slows the server down as before, and what cancels or breaks the one breaks the other.
 */
export function watched(response: Response, onlooker: Onlooker): Response {
  const { body } = response
  if (body === null) {
    onlooker.end({ kind: 'complete' })
    return response
  }
  return withBody(response, passing(body, onlooker))
}

function passing(body: Body, onlooker: Onlooker): Body {
  const reader = body.getReader()
  let isOver = false
  const end = (how: BodyEnd): void => {
    if (isOver) return
    isOver = true
    onlooker.end(how)
  }
  const source: UnderlyingByteSource = {
    // As the body of fetch itself, so that readers may bring their own buffers.
    type: 'bytes',
    async pull(controller) {
      try {
        const { done, value } = await nextOf(reader)
        if (done) {
          end({ kind: 'complete' })
          controller.close()
          controller.byobRequest?.respond(0)
          return
        }
        onlooker.read(value)
        // Whoever takes a piece may move its memory elsewhere: the reader gets a copy.
        controller.enqueue(new Uint8Array(value))
      } catch (error) {
        end({ kind: 'failed', error })
        controller.error(error)
      }
    },
    async cancel(reason) {
      end({ kind: 'cancelled' })
      await reader.cancel(reason)
    },
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}

type Piece = { readonly done: false; readonly value: Uint8Array } | { readonly done: true; readonly value: undefined }

/** The next piece that holds anything: streams of bytes do not carry empty ones. */
async function nextOf(reader: { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }> }): Promise<Piece> {
  for (;;) {
    const { done, value } = await reader.read()
    if (done || value === undefined) return { done: true, value: undefined }
    if (value.length > 0) return { done, value }
  }
}

/** A constructed response knows nothing of how it came; these are those of the one that came. */
const FACTS = ['url', 'redirected', 'type', 'status', 'ok', 'headers'] as const

function withBody(response: Response, body: Body): Response {
  const { status, statusText, headers } = response
  const isUsual = status >= 200 && status <= 599
  const made = new Response(body, { status: isUsual ? status : 200, statusText, headers })
  return dressed(made, response)
}

function dressed(made: Response, original: Response): Response {
  for (const fact of FACTS) Object.defineProperty(made, fact, { value: original[fact], configurable: true })
  const clone = made.clone.bind(made)
  return Object.defineProperty(made, 'clone', { value: () => dressed(clone(), original), configurable: true })
}
