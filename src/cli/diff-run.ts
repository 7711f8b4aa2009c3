import { differenceMarkdown, differenceText } from '../report/difference-text.ts'
import { comparable, differenceOf, isRegression } from '../report/difference.ts'
import { createStyle } from '../report/style.ts'
import { UsageError } from '../wire/usage-error.ts'
import { readReport } from './report-file.ts'
import { knownProfile } from './report-run.ts'

export interface CompareOptions {
  readonly profile: string | undefined
  readonly format: string
  /** Whether reports of different plans may be compared, in what they have in common. */
  readonly anyPlans: boolean
  readonly columns: number
  readonly color: boolean
  readonly out: (text: string) => void
}

/** Compares two reports. Exit code 1 when something is worse, 3 when something was no longer looked at. */
export function compare(beforeFile: string, afterFile: string, options: CompareOptions): number {
  const before = readReport(beforeFile)
  const after = readReport(afterFile)
  const { same, because } = comparable(before, after)
  if (!same && !options.anyPlans) {
    throw new UsageError(
      'different-plans',
      `${beforeFile} and ${afterFile} are not of the same plan: ${because.join('; ')}`,
      {
        fix: 'Run both with the same chatspec, tier, seed and selection, or give --allow-different-plans.',
      },
    )
  }
  const profile = knownProfile(knownProfile(options.profile ?? after.profile, after.profiles), before.profiles)
  const difference = differenceOf(before, after, profile)
  options.out(render(difference, options))
  if (isRegression(difference)) return 1
  return difference.newlyNotRun.length > 0 ? 3 : 0
}

function render(difference: ReturnType<typeof differenceOf>, { format, columns, color }: CompareOptions): string {
  if (format === 'json') return `${JSON.stringify(difference, undefined, 2)}\n`
  return format === 'markdown'
    ? differenceMarkdown(difference)
    : differenceText(difference, columns, createStyle(color))
}
