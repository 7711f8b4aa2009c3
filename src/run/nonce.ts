import { createRandom, hashText } from './random.ts'

// No digits and no vowels: a stop sequence cannot cut the word, and no model takes it for one that it knows.
const LETTERS = 'bcdfghjklmnpqrstvwxz'
const LENGTH = 10

/** The word that makes one attempt of one cell tell apart from all others of a run; equal runs have equal words. */
export function nonceFor(seed: number, cellId: string, repetition: number, attempt: number): string {
  const random = createRandom(hashText(`${cellId}#${repetition}.${attempt}`, seed))
  return Array.from({ length: LENGTH }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('')
}
