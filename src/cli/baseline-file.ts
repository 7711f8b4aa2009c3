import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { nearest } from '../define/nearest.ts'
import { baselineErrors } from '../judge/shape.ts'
import type { Baseline, PlacedEntry } from '../run/baseline.ts'
import type { BaselineFile } from '../types/baseline.ts'
import { findJsonError } from '../wire/json-error.ts'
import { UsageError } from '../wire/usage-error.ts'

const FORM = 'A baseline looks like {"known": [{"rule": …, "symptom": …, "case": …, "reason": …}]}.'
const MEMBERS = ['rule', 'symptom', 'case', 'axes', 'reason', 'link', 'expires', 'atMost']

/** Reads a baseline. Throws a UsageError that names the line where the file is not one. */
export function readBaseline(file: string, cases: readonly { readonly id: string }[], today: Date): Baseline {
  return {
    file,
    entries: entriesIn(readText(file), file),
    today: today.toISOString().slice(0, 10),
    cases: new Set(cases.map(({ id }) => id)),
  }
}

function entriesIn(text: string, file: string): readonly PlacedEntry[] {
  const json = parse(text, file)
  // JSON is YAML: its parser tells where each part stands, which JSON.parse does not.
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (path: readonly (string | number)[]): number => {
    const node: unknown = document.getIn(path, true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
    const start: unknown = Array.isArray(range) ? range[0] : undefined
    return typeof start === 'number' ? lines.linePos(start).line : 1
  }
  const [fault] = baselineErrors(json)
  if (fault !== undefined) {
    const path = fault.pointer
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const member = String(path.at(-1) ?? '')
    const guess = fault.message.includes('not a known member') ? nearest(member, MEMBERS) : undefined
    // A member that is missing has no line of its own.
    const line = document.hasIn(path) ? lineOf(path) : lineOf(path.slice(0, -1))
    throw new UsageError('bad-baseline', `${file}:${line}: ${fault.pointer} ${fault.message}`, {
      fix: guess === undefined ? FORM : `Did you mean ${guess}?`,
    })
  }
  // The schema, from which the type was made, has just been checked.
  const { known } = json as BaselineFile
  return known.map((entry, position) => ({ ...entry, line: lineOf(['known', position]) }))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new UsageError('unreadable-file', `cannot read the baseline ${file}: ${reason}`, {
      cause: error,
      fix: 'chatspec verify … --update-baseline makes one.',
    })
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const found = findJsonError(text)
    const place = found === undefined ? '' : `:${found.line}:${found.column}`
    throw new UsageError('not-json', `${file}${place}: not JSON: ${found?.message ?? String(error)}`, { cause: error })
  }
}
