import { nearest } from '../define/nearest.ts'
import { FORMATS, rendered, type Format, type TerminalOptions } from '../setup/rendered.ts'
import type { Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { aBoolean, aString, checkOptions, numberIn, type OptionsWanted } from './given.ts'

/** The text of a report in one of the formats of `--reporter`, for the `terminal` without colour unless it is asked for. */
export type ReportFormat = Format

const USUAL: TerminalOptions = { color: false, width: 80, verbose: false }

const OPTIONS: OptionsWanted<TerminalOptions> = {
  color: aBoolean,
  width: numberIn({ max: Infinity }),
  verbose: aBoolean,
}

/**
 * Renders a report as `--reporter` does: `junit` for the CI, `html` and `markdown` to be read, `json` to be kept, and so on.
 * Whatever the target has worded is escaped for the format. Rejects with a `UsageError` for what is no report, and
 * for a format that there is not.
 */
export async function render(
  report: Report,
  format: ReportFormat,
  options: Partial<TerminalOptions> = {},
): Promise<string> {
  checkOptions('render', options, OPTIONS)
  aString('format', format, `There are ${FORMATS.join(', ')}.`)
  if (!FORMATS.includes(format)) {
    const guess = nearest(format, FORMATS)
    throw new UsageError('unknown-reporter', `format ${JSON.stringify(format)}: there is no such format`, {
      fix: guess === undefined ? `There are ${FORMATS.join(', ')}.` : `Did you mean ${guess}?`,
    })
  }
  await refuseNoReport(report)
  const { color = USUAL.color, width = USUAL.width, verbose = USUAL.verbose } = options
  return rendered(report, format, { color, width, verbose })
}

/** What is read of a report differs by format: without, `json` would render anything, and the others fail somewhere. */
async function refuseNoReport(given: unknown): Promise<void> {
  const { reportErrors } = await import('../judge/document-shape.ts')
  const [fault] = reportErrors(given)
  if (fault === undefined) return
  const place = fault.pointer === '' ? '' : `${fault.pointer} `
  throw new UsageError('not-a-report', `report: not a report of chatspec: ${place}${fault.message}`, {
    fix: 'verify, check and judgingFetch().report() give one; so does JSON.parse of one that was written as json.',
  })
}
