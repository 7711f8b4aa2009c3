import { readFileSync } from 'node:fs'
import { createJudge } from '../judge/judge.ts'
import { allCases, allRules, SUITE_VERSION } from '../rulebook.ts'
import { checkCaptures } from '../run/check.ts'
import { curlLine } from '../setup/curl-line.ts'
import { profileChoice } from '../setup/profile-choice.ts'
import { rulesPicked } from '../setup/rules-picked.ts'
import { VERSION } from '../setup/version.ts'
import { withClients } from '../setup/who-breaks.ts'
import { readHar, type HarExchange, type HarProblem } from '../wire/har-read.ts'
import { createRedactor } from '../wire/redact.ts'
import { UsageError } from '../wire/usage-error.ts'
import { acceptFailures } from './accept-failures.ts'
import { flag, list, text, type Arguments } from './arguments.ts'
import { baselineOption } from './baseline-option.ts'
import type { Io } from './io.ts'
import { limitsOf } from './reading-options.ts'
import { readOutputs, writeOutputs } from './reporters.ts'

/** Runs `chatspec check` and gives the exit code. */
export async function check(files: readonly string[], args: Arguments, io: Io): Promise<number> {
  const outputs = readOutputs(list(args, 'reporter'))
  const rules = rulesPicked(allRules, list(args, 'rule'))
  const texts = files.map((file) => ({ file, text: readText(file) }))
  const baseline = await baselineOption(args, allCases)
  const { report, reportWith } = await checkCaptures({
    captures: texts.map(({ file, text: har }) => ({ file, items: itemsOf(har, file) })),
    judge: createJudge(rules, limitsOf(args)),
    ...(await profileChoice(text(args, 'profile') ?? 'openai')),
    strict: flag(args, 'strict'),
    tool: { version: VERSION, suiteVersion: SUITE_VERSION },
    redactor: createRedactor([]),
    curl: curlLine,
    ...(baseline !== undefined && { baseline }),
  })
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

function* itemsOf(har: string, file: string): Generator<HarExchange | HarProblem> {
  const { exchanges, problems } = readHar(har, file)
  yield* exchanges
  yield* problems
}
