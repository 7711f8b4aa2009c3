import type { Exchange } from '../define/exchange.ts'
import { countedBytes } from '../wire/transport-failure.ts'
import type { Passed } from './passed.ts'

/**
 * The exchange as it is recorded; undefined when a part of it is missing without which a recording would tell something
 * else. An answer of which only the beginning is kept says so by how it ended. Secrets are still in it.
 */
export function recordedOf({ exchange, result, isCut, responseBytes }: Passed): Exchange | undefined {
  if (typeof result === 'string' && (result !== 'other-endpoint' || isCut)) return undefined
  if (!isCut) return exchange
  const kept = exchange.reads.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const message = `only the first ${kept} of ${countedBytes(responseBytes)} were recorded (--keep-bytes)`
  return { ...exchange, ending: { kind: 'body-too-large', message } }
}
