import { flag, list, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import type { Io } from './io.ts'
import { JUDGING_OPTIONS } from './reading-options.ts'

const { reporter, verbose } = JUDGING_OPTIONS

/** `chatspec merge`: one report from the parts of a plan. */
export const mergeCommand: Command = {
  usage: 'merge <files..>',
  says: 'Make one report of the parts that chatspec verify --shard i/n wrote',
  positionals: {
    files: { describe: 'the reports of all parts, as --reporter json=FILE wrote them', type: 'string', array: true },
  },
  options: {
    ...(reporter === undefined ? {} : { reporter }),
    ...(verbose === undefined ? {} : { verbose }),
  },
  examples: [['chatspec merge part-*.json --reporter junit=all.xml', 'one verdict and one JUnit file for all parts']],
  async run(args: Arguments, io: Io): Promise<number> {
    const { mergeReports } = await import('../run/merge.ts')
    const { inputs } = await import('./named-file.ts')
    const { readReport } = await import('./report-file.ts')
    const { readOutputs, writeOutputs } = await import('./reporters.ts')
    const outputs = readOutputs(list(args, 'reporter'), inputs(list(args, 'files')))
    const { withClients } = await import('../setup/who-breaks.ts')
    const merged = mergeReports(list(args, 'files').map((file) => ({ file, report: readReport(file) })))
    // A part tells of clients only where it breaks the rule itself.
    const report = await withClients(merged)
    await writeOutputs(report, outputs, io, flag(args, 'verbose'))
    return report.outcome.exitCode
  },
}
