import { isObject } from '../define/json.ts'
import { reportErrors } from '../judge/document-shape.ts'
import { readJsonFile } from '../setup/json-file.ts'
import type { Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'

const MADE_BY = 'Reports are made with --reporter json=FILE.'

/** Reads a report of an earlier run. Throws a UsageError that says where the file is not one. */
export function readReport(file: string): Report {
  const { value: json } = readJsonFile(file, 'report', MADE_BY)
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
