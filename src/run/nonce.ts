import { NONCE_LETTERS } from '../define/nonce.ts'
import { createRandom, hashText } from './random.ts'

const LENGTH = 10

/** The word that makes one attempt of one cell tell apart from all others of a run; equal runs have equal words. */
export function nonceFor(seed: number, cellId: string, repetition: number, attempt: number): string {
  const random = createRandom(hashText(`${cellId}#${repetition}.${attempt}`, seed))
  return Array.from({ length: LENGTH }, () => NONCE_LETTERS[Math.floor(random() * NONCE_LETTERS.length)]).join('')
}
