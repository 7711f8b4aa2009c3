import { createJudge } from '../judge/judge.ts'
import { allCases, allRules, SUITE_VERSION } from '../rulebook.ts'
import { checkCaptures } from '../run/check.ts'
import { curlLine } from '../setup/curl-line.ts'
import { profileChoice } from '../setup/profile-choice.ts'
import { rulesPicked } from '../setup/rules-picked.ts'
import { VERSION } from '../setup/version.ts'
import { readHarFile, refuseUnreadable } from '../wire/har-file.ts'
import { createRedactor } from '../wire/redact.ts'
import { flag, list, text, type Arguments } from './arguments.ts'
import { baselineOption } from './baseline-option.ts'
import { conclude } from './conclude.ts'
import { interruptionOf } from './interruption.ts'
import type { Io } from './io.ts'
import { limitsOf } from './reading-options.ts'
import { inputs, namedIn } from './named-file.ts'
import { readOutputs, refuseUnwritableOutputs } from './reporters.ts'

const BUILT_IN = { rules: allRules, cases: allCases }

/** Runs `chatspec check` and gives the exit code. */
export async function check(files: readonly string[], args: Arguments, io: Io): Promise<number> {
  const outputs = readOutputs(list(args, 'reporter'), [...inputs(files), ...namedIn(args, 'baseline')])
  const rules = rulesPicked(allRules, list(args, 'rule'))
  // Before the first is read: what is named last must not be found missing after hours.
  for (const file of files) await refuseUnreadable(file)
  refuseUnwritableOutputs(outputs)
  const baseline = await baselineOption(args, BUILT_IN)
  const { report, reportWith } = await checkCaptures({
    captures: files.map((file) => ({ file, items: readHarFile(file) })),
    judge: createJudge(rules, limitsOf(args)),
    ...(await profileChoice(text(args, 'profile') ?? 'openai')),
    strict: flag(args, 'strict'),
    tool: { version: VERSION, suiteVersion: SUITE_VERSION },
    redactor: createRedactor([]),
    curl: curlLine,
    signal: interruptionOf(io),
    ...(baseline !== undefined && { baseline }),
  })
  const told = await conclude(args, io, outputs, { report, baseline, rulebook: BUILT_IN, reportWith })
  return told.outcome.exitCode
}
