const LABEL_COLUMNS = 12

/** Columns that the text takes in a terminal. Errs on the wide side for scripts with wide letters. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1
  return columns
}

function isWide(codePoint: number): boolean {
  return codePoint >= 0x1100 && !(codePoint >= 0x1e00 && codePoint < 0x2e80)
}

/** Breaks at spaces, and inside words that are wider than the line. A URL is never broken. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line: string | undefined
  for (const piece of text.split(' ').flatMap((word) => breakWord(word, columns))) {
    if (line !== undefined && columnsOf(line) + 1 + columnsOf(piece) <= columns) {
      line += ` ${piece}`
    } else {
      if (line !== undefined) lines.push(withoutTail(line))
      line = piece
    }
  }
  return line === undefined ? lines : [...lines, withoutTail(line)]
}

function withoutTail(line: string): string {
  return line.replace(/ +$/, '')
}

function breakWord(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns || /^https?:/.test(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (columnsOf(piece + character) > columns) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** Wrapped text with every line indented. */
export function paragraph(text: string, columns: number, indent: number): string[] {
  return wrap(text, columns - indent).map((line) => ' '.repeat(indent) + line)
}

/** Wrapped text that hangs after a first line's mark, e.g. `✗ text`. `mark` takes two columns with its space. */
export function hanging(mark: string, text: string, columns: number, indent = 0): string[] {
  return wrap(text, columns - indent - 2).map(
    (line, index) => `${' '.repeat(indent)}${index === 0 ? mark : ' '} ${line}`,
  )
}

/** One labelled entry of a block: `  label     text`, wrapped text under itself. */
export function field(label: string, texts: readonly string[], columns: number): string[] {
  return labelled(
    label,
    texts.flatMap((text) => wrap(text, columns - LABEL_COLUMNS)),
  )
}

/** A labelled entry whose lines are kept as they are, for what a reader copies: commands and URLs. */
export function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_COLUMNS - 2)}${line}`)
}

/** A table with two spaces between columns; columns are left-aligned up to `rightFrom`, then right-aligned. */
export function table(rows: readonly (readonly string[])[], rightFrom: number): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - columnsOf(text))
        return column < rightFrom ? text + padding : padding + text
      })
      .join('  ')
      .trimEnd(),
  )
}
