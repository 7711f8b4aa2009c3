import { list, text, type Arguments } from './arguments.ts'
import { DEFAULT_BASELINE } from './baseline-option.ts'
import type { Command } from './command.ts'
import type { Io } from './io.ts'

/** `chatspec baseline`: keeps a baseline without a run. */
export const baselineCommand: Command = {
  usage: 'baseline <action> [report]',
  says: 'Add failures of a report to a baseline, prune what is gone, or check the file, without a run',
  positionals: {
    action: {
      describe: 'add: what the report says fails; prune: what is gone or has expired; check: the file itself',
      choices: ['add', 'prune', 'check'],
      type: 'string',
    },
    report: { describe: 'a report, as --reporter json=FILE wrote it; prune does without one too', type: 'string' },
  },
  options: {
    baseline: { describe: 'the baseline', type: 'string', requiresArg: true, default: DEFAULT_BASELINE },
    rule: {
      describe: 'add only failures of this rule (repeatable)',
      type: 'string',
      array: true,
      requiresArg: true,
    },
    reason: { describe: 'why what is added is known and not mended', type: 'string', requiresArg: true },
    link: { describe: 'where that is being worked on', type: 'string', requiresArg: true },
    expires: { describe: 'the last day on which it is excused, e.g. 2027-01-31', type: 'string', requiresArg: true },
    suite: {
      describe: 'a suite in a file, whose rules the baseline may name (repeatable)',
      type: 'string',
      array: true,
      requiresArg: true,
    },
  },
  exitCodes: { 0: 'done; check: each entry holds', 1: 'check: an entry has expired or names nothing' },
  examples: [
    ["chatspec baseline add run.json --rule usage.total --reason 'see #12'", 'accept what fails of one rule'],
    ['chatspec baseline prune run.json', 'remove what that run found gone or expired'],
    ['chatspec baseline check', 'exit code 1 when an entry has expired or names nothing'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    const { addFailures, checkEntries, pruneEntries } = await import('./baseline-actions.ts')
    const { suiteOption } = await import('./suite-option.ts')
    const [reason, link, expires] = ['reason', 'link', 'expires'].map((name) => text(args, name))
    const call = {
      file: text(args, 'baseline') ?? DEFAULT_BASELINE,
      report: text(args, 'report'),
      rulebook: await suiteOption(args, io),
      rules: list(args, 'rule'),
      said: {
        ...(reason !== undefined && { reason }),
        ...(link !== undefined && { link }),
        ...(expires !== undefined && { expires }),
      },
      say: (words: string) => io.err(words),
    }
    if (args['action'] === 'add') return addFailures(call)
    return args['action'] === 'prune' ? pruneEntries(call) : checkEntries(call)
  },
}
