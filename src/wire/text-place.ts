/** A place in a text: line and column, counted from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

export const BEGINNING: Place = { line: 1, column: 1 }

/** The place behind a piece of text that begins at a place. */
export function placeAfter({ line, column }: Place, text: string): Place {
  const last = text.lastIndexOf('\n')
  if (last === -1) return { line, column: column + text.length }
  let lines = 1
  for (let at = text.indexOf('\n'); at < last; at = text.indexOf('\n', at + 1)) lines++
  return { line: line + lines, column: text.length - last }
}

/** Where a place within a piece of text, which begins at a place, is in the whole of it. */
export function placeWithin(start: Place, { line, column }: Place): Place {
  return line === 1 ? { line: start.line, column: start.column + column - 1 } : { line: start.line + line - 1, column }
}
