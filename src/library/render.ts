import { nearest } from '../define/nearest.ts'
import { FORMATS, rendered, type Format, type TerminalOptions } from '../setup/rendered.ts'
import type { Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { numberGiven, refuseUnknown } from './given.ts'

/** The text of a report in one of the formats of `--reporter`, for the `terminal` without colour unless it is asked for. */
export type ReportFormat = Format

const USUAL: TerminalOptions = { color: false, width: 80, verbose: false }

/**
 * Renders a report as `--reporter` does: `junit` for the CI, `html` and `markdown` to be read, `json` to be kept, and so on.
 * Whatever the target has worded is escaped for the format. Rejects with a `UsageError` for a format that there is not.
 */
export async function render(
  report: Report,
  format: ReportFormat,
  options: Partial<TerminalOptions> = {},
): Promise<string> {
  refuseUnknown('render', options, { ...USUAL })
  if (!FORMATS.includes(format)) {
    const guess = nearest(format, FORMATS)
    throw new UsageError('unknown-reporter', `format ${JSON.stringify(format)}: there is no such format`, {
      fix: guess === undefined ? `There are ${FORMATS.join(', ')}.` : `Did you mean ${guess}?`,
    })
  }
  return rendered(report, format, { ...USUAL, ...options, width: numberGiven('width', options.width, USUAL.width) })
}
