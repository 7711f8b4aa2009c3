/**
 * What nonces are spelled with: neither digits nor vowels, so that a stop sequence cannot cut the word, no model takes
 * it for one that it knows, and no text holds a run of them by chance.
 */
export const NONCE_LETTERS: string = 'bcdfghjklmnpqrstvwxz'

/** So many words made from a nonce, each as good as another nonce. The first is the nonce itself. */
export function noncesFrom(nonce: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, shift) => nonce.replaceAll(/[a-z]/g, (letter) => shifted(letter, shift)))
}

function shifted(letter: string, shift: number): string {
  const place = NONCE_LETTERS.indexOf(letter)
  return place < 0 ? letter : (NONCE_LETTERS[(place + shift) % NONCE_LETTERS.length] ?? letter)
}
