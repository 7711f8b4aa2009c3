/** The field names of one block of lines that a blank line ends. */
export interface Block {
  /** Counted from 1 over all blocks that hold any field, as events are. */
  readonly number: number
  readonly names: ReadonlySet<string>
  /** The first line whose field name every parser drops. */
  readonly unknownLine: string | undefined
}

/** How much of a stream is looked at: rules on blocks are about how a server frames, which the first ones show. */
const CHARACTERS_READ = 65_536
const KNOWN_FIELDS = new Set(['data', 'event', 'id', 'retry'])

/**
 * The blocks of the beginning of an event stream. A last block without its blank line is left out: parsers drop it, and the
 * text may have been cut there.
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let names = new Set<string>()
  let unknownLine: string | undefined
  for (const line of text
    .slice(0, CHARACTERS_READ)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)) {
    if (line !== '') {
      const name = fieldName(line)
      if (name === '') continue
      names.add(name)
      if (!KNOWN_FIELDS.has(name)) unknownLine ??= line
    } else if (names.size > 0) {
      blocks.push({ number: blocks.length + 1, names, unknownLine })
      names = new Set()
      unknownLine = undefined
    }
  }
  return blocks
}

/** The name of a line's field; empty for a comment. */
function fieldName(line: string): string {
  const colon = line.indexOf(':')
  return colon === -1 ? line : line.slice(0, colon)
}
