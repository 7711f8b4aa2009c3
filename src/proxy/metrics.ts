import { createServer } from 'node:http'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { listen } from './listen.ts'
import type { OwnAnswer } from './own-answer.ts'
import type { Told } from './told.ts'

/** Seconds: from an answer out of memory to a model that thinks for minutes. */
const FIRST_BYTE_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]

/** Figures for Prometheus. Their labels are names of ours only, so that no target can make them grow. */
export interface Metrics {
  readonly observe: (told: Told) => void
  readonly own: (answer: OwnAnswer) => void
  /** What Prometheus reads, in its text format. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

/** Makes metrics in a registry of their own. `underWay` gives the number of exchanges that have begun and not ended. */
export function createMetrics(underWay: () => number): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const exchanges = new Counter({
    name: 'chatspec_exchanges_total',
    help: 'Exchanges that have passed, by endpoint, mode of the answer, class of its status, and verdict.',
    labelNames: ['endpoint', 'mode', 'status', 'verdict'],
    registers,
  })
  const violations = new Counter({
    name: 'chatspec_violations_total',
    help: 'Exchanges that break a rule in one way, by rule and by severity in the chosen profile.',
    labelNames: ['rule', 'severity'],
    registers,
  })
  const firstByte = new Histogram({
    name: 'chatspec_time_to_first_byte_seconds',
    help: 'From the head of a request to the first byte of the body of its answer, by mode of the answer.',
    labelNames: ['mode'],
    buckets: FIRST_BYTE_BUCKETS,
    registers,
  })
  const own = new Counter({
    name: 'chatspec_own_answers_total',
    help: 'Requests that the proxy answered by itself, by reason.',
    labelNames: ['reason'],
    registers,
  })
  void new Gauge({
    name: 'chatspec_exchanges_under_way',
    help: 'Exchanges that have begun and not ended.',
    registers,
    collect() {
      this.set(underWay())
    },
  })
  return {
    observe({ endpoint, isStream, status, verdict, broken, firstByteMs }) {
      const mode = isStream ? 'stream' : 'document'
      exchanges.inc({ endpoint, mode, status: statusClass(status), verdict })
      for (const { rule, severity } of broken) violations.inc({ rule, severity })
      if (firstByteMs !== undefined) firstByte.observe({ mode }, firstByteMs / 1000)
    },
    own: ({ reason }) => own.inc({ reason }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** A server that answers `GET /metrics`. */
export interface MetricsServer {
  /** e.g. `http://127.0.0.1:9464/metrics` */
  readonly url: string
  close(): void
}

/** Serves metrics. Rejects with a UsageError when it cannot listen; `onTrouble` takes what goes wrong later. */
export async function serveMetrics(
  metrics: Metrics,
  host: string,
  port: number,
  onTrouble: (error: Error) => void,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.url?.split('?', 1)[0] !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('GET /metrics\n')
      return
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(`${String(error)}\n`),
    )
  })
  const origin = await listen(server, { host, port, flag: '--metrics-port', hostFlag: '--host' }, onTrouble)
  return {
    url: `${origin}/metrics`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** `2xx` and so on; `none` without an answer. A status that no class holds cannot come: it has three digits. */
const statusClass = (status: number | undefined): string =>
  status === undefined ? 'none' : `${Math.floor(status / 100)}xx`
