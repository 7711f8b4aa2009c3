/**
 * The known word that a mistyped one was most likely meant to be: at most a third of its characters away
 * (Levenshtein distance), or sharing its beginning. Undefined when nothing is near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(2, Math.ceil(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = candidate.toLowerCase().startsWith(wanted) ? 1 : editDistance(wanted, candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Shorter words are a letter apart by chance: `mp3` and `mp4` both mean something. */
const LEAST_LETTERS = 4

/** Whether a word is a known one but for its case or a single letter: a slip, and hardly a word of its own. */
export function isSlipOf(word: string, known: readonly string[]): boolean {
  if (known.includes(word)) return false
  return known.some((candidate) => {
    if (candidate.length < LEAST_LETTERS) return false
    const isNear = Math.abs(candidate.length - word.length) <= 1
    return isNear && editDistance(word.toLowerCase(), candidate.toLowerCase()) <= 1
  })
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substituted))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
