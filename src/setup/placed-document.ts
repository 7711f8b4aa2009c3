import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { UsageError } from '../wire/usage-error.ts'
import { readJsonFile } from './json-file.ts'
import { readTextFile } from './text-file.ts'

/** A file of JSON or YAML as it was read, and where its parts stand. */
export interface PlacedDocument {
  readonly file: string
  readonly value: unknown
  /** The line of what is at a JSON Pointer; of what is around it where there is nothing. */
  readonly lineOf: (pointer: string) => number
}

/**
 * Reads JSON, or YAML where the name of the file says so. `what` is what the file is for. Throws a UsageError that names
 * the line where the file is neither.
 */
export function readPlaced(file: string, what: string, fix?: string): PlacedDocument {
  const isYaml = /\.ya?ml$/i.test(file)
  const { text, value: json } = isYaml
    ? { text: readTextFile(file, what, fix), value: undefined }
    : readJsonFile(file, what, fix)
  // JSON is YAML: its parser tells where each part stands, which JSON.parse does not.
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [fault] = document.errors
  if (isYaml && fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw new UsageError('not-yaml', `${file}:${line}:${col}: not YAML: ${fault.message}`, { cause: fault })
  }
  const alias = wrongAlias(document)
  if (alias !== undefined) {
    const { line, col } = lines.linePos(alias.offset)
    throw new UsageError('bad-alias', `${file}:${line}:${col}: ${alias.message}`, { fix: 'Write out what is meant.' })
  }
  return {
    file,
    value: isYaml ? valueOf(document, file) : json,
    lineOf: (pointer) => lines.linePos(offsetOf(document, pointer)).line,
  }
}

/** An alias of nothing, or of what it is itself a part of, which has no end; with what is wrong, and where it stands. */
function wrongAlias(document: Document.Parsed): { readonly message: string; readonly offset: number } | undefined {
  let found: { readonly message: string; readonly offset: number } | undefined
  visit(document, {
    Alias(_key, alias, path) {
      const name = alias.source
      const source = alias.resolve(document)
      if (source !== undefined && !path.includes(source)) return undefined
      const message =
        source === undefined
          ? `*${name}: no &${name} stands before it`
          : `*${name} stands within &${name}, and has no end`
      found = { message, offset: startOf(alias) ?? 0 }
      return visit.BREAK
    },
  })
  return found
}

/** Where the member or entry at a pointer begins: a member with its name. */
function offsetOf(document: Document.Parsed, pointer: string): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      : isSeq(node)
        ? { key: node.items[Number(name)], value: node.items[Number(name)] }
        : undefined
    if (pair === undefined) break
    offset = startOf(pair.key) ?? offset
    node = pair.value
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  const start: unknown = Array.isArray(range) ? range[0] : undefined
  return typeof start === 'number' ? start : undefined
}

function valueOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new UsageError('not-yaml', `${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
