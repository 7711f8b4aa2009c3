/** How many characters have to be added, taken away or changed to make one text of the other. */
export function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, position) => position)
  for (const [above, character] of [...left].entries()) {
    const next = [above + 1]
    for (const [position, other] of [...right].entries()) {
      const replaced = (row[position] ?? 0) + (character === other ? 0 : 1)
      next.push(Math.min(replaced, (row[position + 1] ?? 0) + 1, (next[position] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? left.length
}

/** The names that a mistyped one probably meant, best first, at most three. */
export function nearMisses(wrong: string, names: readonly string[]): readonly string[] {
  const typed = wrong.toLowerCase()
  const furthest = Math.max(2, Math.floor(typed.length / 3))
  return [...new Set(names)]
    .map((name) => {
      const contains = typed.length >= 3 && name.toLowerCase().includes(typed)
      return { name, distance: contains ? 0 : editDistance(typed, name.toLowerCase()) }
    })
    .filter(({ distance }) => distance <= furthest)
    .toSorted((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}

/** The part of a message that proposes what was meant; empty when nothing is near. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  const near = nearMisses(wrong, names)
  return near.length === 0 ? '' : `did you mean ${near.join(' or ')}?`
}
