import { flag, text, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { wantsColor, type Io } from './io.ts'

const COLUMNS = 80
const MOST_COLUMNS = 110

/** `chatspec diff`: what changed from one report to the next. */
export const diffCommand: Command = {
  usage: 'diff <before> <after>',
  says: 'Compare two reports: what fails newly, what no longer does, what was not looked at',
  positionals: {
    before: { describe: 'a report, as --reporter json=FILE wrote it', type: 'string' },
    after: { describe: 'a later report of the same plan', type: 'string' },
  },
  options: {
    profile: { describe: 'the profile whose verdicts are compared', type: 'string', requiresArg: true },
    format: {
      describe: 'how to write it',
      choices: ['terminal', 'markdown', 'json'],
      default: 'terminal',
      type: 'string',
    },
    'allow-different-plans': { describe: 'compare what the two have in common', type: 'boolean' },
  },
  exitCodes: {
    0: 'nothing is worse',
    1: 'something fails newly, or in another way',
    3: 'something was no longer looked at',
  },
  examples: [
    ['chatspec diff main.json branch.json', 'exit code 1 when the branch breaks more than main'],
    ['chatspec diff a.json b.json --format markdown', 'as a comment on a pull request'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    const { compare } = await import('./diff-run.ts')
    return compare(text(args, 'before') ?? '', text(args, 'after') ?? '', {
      profile: text(args, 'profile'),
      format: text(args, 'format') ?? 'terminal',
      anyPlans: flag(args, 'allow-different-plans'),
      columns: Math.min(io.terminal.columns ?? COLUMNS, MOST_COLUMNS),
      color: wantsColor(io),
      out: (shown) => io.out(shown),
    })
  },
}
