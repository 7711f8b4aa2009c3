import type { Deviation } from '../define/fault.ts'
import { asOption } from '../run/setting-names.ts'
import { listeningReference } from '../setup/listening-reference.ts'
import { PORT } from '../setup/number-range.ts'
import { playing } from '../setup/playing.ts'
import { hostileGiven } from './hostile-given.ts'
import { aString, checkOptions, listOf, numberIn, plainObject, type OptionsWanted } from './given.ts'
import { REFERENCE } from './reference-wanted.ts'
import type { ReferenceTarget } from './verify-options.ts'

/** How the reference server is to be. Everything may be left out. */
export interface ReferenceServerOptions extends ReferenceTarget {
  /** What it does wrong, or differently, as values: played after the faults and variants by name. */
  readonly deviations?: readonly Deviation[]
  /**
   * The key that it wants to see.
   * @defaultValue 'sk-reference'
   */
  readonly apiKey?: string
  /**
   * The port on 127.0.0.1.
   * @defaultValue 0: any that is free
   */
  readonly port?: number
  /**
   * The models that it serves.
   * @defaultValue ['reference-1']
   */
  readonly models?: readonly string[]
}

/** A reference server that is listening on 127.0.0.1. It keeps the process alive until it is closed. */
export interface ReferenceServer {
  /** As SDKs take it, e.g. `http://127.0.0.1:8080/v1`. */
  readonly baseUrl: string
  readonly port: number
  /** The key that it wants to see. */
  readonly apiKey: string
  /** How many requests have come so far. */
  readonly requests: number
  /** Stops listening and drops all connections. */
  close(): Promise<void>
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}

const OPTIONS: OptionsWanted<ReferenceServerOptions> = {
  ...REFERENCE,
  apiKey: aString,
  deviations: listOf('deviations', plainObject),
  models: listOf('names', aString),
  port: numberIn(PORT),
}

/**
 * Starts the reference server: a scripted model behind `POST /v1/chat/completions` that keeps the whole contract, but for
 * the faults, variants and deviations that it is to play, and the way in which it is to be hostile. It is for tests of clients: it answers from a script, within a
 * millisecond, the same to the same request.
 *
 * Rejects with a `UsageError` for options that are wrong, as a name that there is not, and where it cannot listen on the port.
 */
export async function createReferenceServer(options: ReferenceServerOptions = {}): Promise<ReferenceServer> {
  checkOptions('createReferenceServer', options, OPTIONS)
  const { faults = [], variants = [], apiKey = 'sk-reference', port = 0, models } = options
  const { deviations } = await playing({ faults, variants }, asOption)
  const hostile = await hostileGiven(options)
  const wanted = {
    key: apiKey,
    port,
    deviations: [...deviations, ...(options.deviations ?? [])],
    ...(hostile !== undefined && { hostile }),
    latencyMs: options.latencyMs ?? 0,
    chunkLatencyMs: options.chunkLatencyMs ?? 0,
    ...(models !== undefined && { models }),
  }
  const reference = await listeningReference(wanted, 'port')
  return {
    baseUrl: reference.baseUrl,
    port: reference.port,
    apiKey,
    get requests() {
      return reference.requests
    },
    close: () => reference.close(),
    [Symbol.asyncDispose]: () => reference.close(),
  }
}
