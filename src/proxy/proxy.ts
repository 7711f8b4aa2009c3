import { createServer } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import type { Judge } from '../judge/judge.ts'
import type { Limits } from '../wire/limits.ts'
import { Connection, type ConnectionSetting } from './connection.ts'
import { annotated, checked, unchanged, type Annotating, type Delivery } from './delivery.ts'
import { listen } from './listen.ts'
import { Observation } from './observation.ts'
import type { OwnAnswer } from './own-answer.ts'
import type { Passed } from './passed.ts'
import type { Cutting } from './response-flow.ts'
import { targetAddress } from '../wire/target-address.ts'

export interface ProxyOptions {
  /** Where requests go. Only scheme, host and port are taken: the paths of requests pass as they are. */
  readonly target: URL
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string
  /** 0 takes a free one. */
  readonly port: number
  readonly judge: Judge
  /** `bodyBytes` is how much of a body is read to be judged. What passes is not limited, neither in size nor in time. */
  readonly limits: Limits
  /** Bytes of each body that are kept when the exchange has passed. */
  readonly keptBytes: number
  /** Cuts answers that break a rule. What comes is then looked at before it passes. */
  readonly cutting?: Cutting
  /** Writes what is found into the answers. */
  readonly annotating?: Annotating
  /** For trust in a target that speaks TLS, e.g. `{ ca }`. */
  readonly tls?: ConnectionOptions
  /** Takes each exchange once it has passed and is judged, in the order in which they end. */
  readonly onPassed: (passed: Passed) => void
  /** Takes what the proxy answered by itself. */
  readonly onOwnAnswer?: (answer: OwnAnswer) => void
  /** Takes what goes wrong with the server itself, e.g. a connection that cannot be accepted for want of file handles. */
  readonly onTrouble?: (error: Error) => void
}

/** A proxy that is listening. */
export interface RunningProxy {
  /** Where clients reach it, e.g. `http://127.0.0.1:8787`. */
  readonly origin: string
  /** Exchanges that have begun and are not told of yet. */
  readonly underWay: number
  /**
   * Stops listening and drops all connections; resolves when every exchange is told of. `why` is what those under way say.
   * Rejects with what `onPassed` threw first: that has stopped nothing from passing.
   */
  close(why: string): Promise<void>
}

/**
 * Starts a proxy that passes everything through unchanged, read for read, and judges the exchanges as they pass. It uses no
 * proxy variables of the environment and follows no redirects. Rejects with a UsageError when it cannot listen.
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { target, host = '127.0.0.1', port, onOwnAnswer = nothing, onTrouble = nothing } = options
  const address = targetAddress(target)
  const connections = new Set<Connection>()
  const settling = new Set<Promise<void>>()
  let begun = 0
  let told = 0

  let failure: { readonly error: unknown } | undefined

  const tell = async (passing: Promise<Passed>): Promise<void> => {
    try {
      const passed = await passing
      options.onPassed(passed)
    } catch (error) {
      failure ??= { error }
    }
    told++
  }
  const setting: ConnectionSetting = {
    target: address,
    tls: options.tls ?? {},
    limits: options.limits,
    cutting: options.cutting,
    deliveryTo: (toClient) => deliveryOf(options, toClient),
    observe({ method, target: path }, headers) {
      begun++
      // The target `*`, of OPTIONS, is no path of a URL.
      const url = `${address.origin}${path === '*' ? '/*' : path}`
      return new Observation({ id: `p${begun}`, method, url, headers }, options)
    },
    settle(passing) {
      const telling = tell(passing).finally(() => settling.delete(telling))
      settling.add(telling)
    },
    onOwnAnswer,
  }
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const connection = new Connection(client, setting)
    connections.add(connection)
    client.once('close', () => connections.delete(connection))
  })
  const origin = await listen(server, { host, port, flag: '--port', hostFlag: '--host' }, onTrouble)
  return {
    origin,
    get underWay() {
      return begun - told
    },
    async close(why) {
      server.close()
      for (const connection of connections) connection.close(why)
      await Promise.all(settling)
      const thrown = failure
      failure = undefined
      if (thrown !== undefined) throw thrown.error
    },
  }
}

const nothing = (): void => undefined

function deliveryOf({ annotating, cutting }: ProxyOptions, toClient: (bytes: Buffer) => void): Delivery {
  if (annotating !== undefined) return annotated(toClient, annotating)
  return cutting === undefined ? unchanged(toClient) : checked(toClient)
}
