import { readFileSync } from 'node:fs'
import { createJudge } from '../judge/judge.ts'
import { allCases, allRules, SUITE_VERSION } from '../rulebook.ts'
import type { Baseline } from '../run/baseline.ts'
import { checkCaptures, type Capture } from '../run/check.ts'
import type { Report } from '../types/report.ts'
import { readHar } from '../wire/har-read.ts'
import { createRedactor } from '../wire/redact.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, text, type Arguments } from './arguments.ts'
import { acceptFailures } from './accept-failures.ts'
import { baselineOption } from './baseline-option.ts'
import { curlLine } from './curl-line.ts'
import type { Io } from './io.ts'
import { profileChoice } from './profile-option.ts'
import { limitsOf } from './reading-options.ts'
import { readOutputs, writeOutputs } from './reporters.ts'
import { rulesPicked } from './selection-options.ts'
import { VERSION } from './version.ts'
import { withClients } from './who-breaks.ts'

/** Runs `chatspec check` and gives the exit code. */
export async function check(files: readonly string[], args: Arguments, io: Io): Promise<number> {
  const outputs = readOutputs(list(args, 'reporter'))
  const rules = rulesPicked(allRules, list(args, 'rule'))
  const captures = files.map((file): Capture => ({ file, ...readHar(readText(file), file) }))
  refuseEmpty(captures)
  const baseline = await baselineOption(args, allCases)
  const judging = {
    captures,
    judge: createJudge(rules, limitsOf(args)),
    ...(await profileChoice(text(args, 'profile') ?? 'openai')),
    strict: flag(args, 'strict'),
    tool: { version: VERSION, suiteVersion: SUITE_VERSION },
    redactor: createRedactor([]),
    curl: curlLine,
  }
  const reportWith = (known: Baseline | undefined): Report =>
    checkCaptures({ ...judging, ...(known !== undefined && { baseline: known }) })
  const report = reportWith(baseline)
  const settled = flag(args, 'update-baseline')
    ? acceptFailures({
        report,
        baseline,
        file: text(args, 'baseline'),
        cases: allCases,
        reportWith,
        say: (words) => io.err(words),
      })
    : report
  await writeOutputs(await withClients(settled), outputs, io, flag(args, 'verbose'))
  return settled.outcome.exitCode
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new UsageError('unreadable-file', `cannot read ${file}: ${reason}`, { cause: error })
  }
}

/** A capture without a single exchange to judge proves nothing: that is never a green run. */
function refuseEmpty(captures: readonly Capture[]): void {
  for (const { file, exchanges, problems } of captures) {
    if (exchanges.length > 0) continue
    const reason = problems.find(({ kind }) => kind === 'broken')?.message ?? `${file}: no entry is traffic of the API`
    throw new UsageError('empty-capture', reason)
  }
}
