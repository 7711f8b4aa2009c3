import { list, text, flag, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import type { Io } from './io.ts'
import { JUDGING_OPTIONS } from './reading-options.ts'

const { reporter, verbose } = JUDGING_OPTIONS

/** `chatspec report`: renders reports again, without a run. */
export const reportCommand: Command = {
  usage: 'report <files..>',
  says: 'Render reports of earlier runs again; several become one matrix of rules by targets',
  positionals: { files: { describe: 'reports, as --reporter json=FILE wrote them', type: 'string', array: true } },
  options: {
    ...(reporter === undefined ? {} : { reporter }),
    ...(verbose === undefined ? {} : { verbose }),
    profile: {
      describe: 'for several reports: the profile whose verdicts are put side by side',
      type: 'string',
      requiresArg: true,
    },
  },
  examples: [
    ['chatspec report run.json --reporter markdown', 'the report as Markdown, on standard output'],
    ['chatspec report run.json --reporter html=run.html', 'the report as a page that opens without a network'],
    ['chatspec report a.json b.json --reporter html=matrix.html', 'two targets side by side'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    const { renderAgain } = await import('./report-run.ts')
    return renderAgain(list(args, 'files'), list(args, 'reporter'), text(args, 'profile'), flag(args, 'verbose'), io)
  },
}
