import type { Dispatcher } from 'undici'

/** A request as it goes out. Header names and values alternate. */
export interface Outbound {
  readonly origin: string
  readonly path: string
  readonly method: Dispatcher.HttpMethod
  readonly headers: string[]
  readonly body: Uint8Array | null
  readonly headersTimeout: number
  readonly bodyTimeout: number
}

/** What takes requests out, and tells their handlers what comes back: undici's agent, or a connection of our own. */
export interface Carrier {
  dispatch(request: Outbound, handler: Dispatcher.DispatchHandler): boolean
}
