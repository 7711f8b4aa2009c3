import { createHash } from 'node:crypto'

/**
 * A name that looks random and is not: the same parts always give the same 29 characters, so that two runs of the
 * server answer alike, byte for byte.
 */
export function nameFrom(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 29)
}
