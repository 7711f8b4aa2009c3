import { readFileSync } from 'node:fs'
import { isObject } from '../define/json.ts'
import { reportErrors } from '../judge/document-shape.ts'
import type { Report } from '../types/report.ts'
import { findJsonError } from '../wire/json-error.ts'
import { readFailure } from '../wire/read-failure.ts'
import { UsageError } from '../wire/usage-error.ts'

const MADE_BY = 'Reports are made with --reporter json=FILE.'

/** Reads a report of an earlier run. Throws a UsageError that says where the file is not one. */
export function readReport(file: string): Report {
  const text = readText(file)
  const json = parse(text, file)
  const version: unknown = isObject(json) ? json['reportVersion'] : undefined
  if (version !== undefined && version !== 1) {
    throw new UsageError('report-version', `${file}: a report of version ${JSON.stringify(version)}, not 1`, {
      fix: 'Render it with the chatspec that made it, or run again.',
    })
  }
  const [fault] = reportErrors(json)
  if (fault !== undefined) {
    const place = fault.pointer === '' ? 'the document' : fault.pointer
    throw new UsageError('not-a-report', `${file}: not a report of chatspec: ${place} ${fault.message}`, {
      fix: MADE_BY,
    })
  }
  // The schema, from which the type was made, has just been checked.
  return json as Report
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError('unreadable-file', `cannot read ${file}: ${readFailure(error)}`, {
      cause: error,
      fix: MADE_BY,
    })
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const found = findJsonError(text)
    const place = found === undefined ? '' : `:${found.line}:${found.column}`
    const reason = found === undefined ? String(error) : found.message
    throw new UsageError('not-json', `${file}${place}: not JSON: ${reason}`, { cause: error, fix: MADE_BY })
  }
}
