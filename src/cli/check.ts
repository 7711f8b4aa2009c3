import { list, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { compileLess } from './compile-less.ts'
import type { Io } from './io.ts'
import { JUDGING_OPTIONS, limitOptions } from './reading-options.ts'

/** `chatspec check`: the same rules on recorded traffic. */
export const checkCommand: Command = {
  usage: 'check <files..>',
  says: 'Judge recorded traffic (HAR files of a browser, mitmproxy or chatspec itself)',
  positionals: { files: { describe: 'HAR 1.2 files', type: 'string', array: true } },
  options: { ...JUDGING_OPTIONS, ...limitOptions(['lineBytes', 'events', 'jsonDepth']) },
  examples: [
    ['chatspec check capture.har', 'every exchange in the file, by all three profiles'],
    ['chatspec check *.har --profile common --reporter json', 'several captures, the report as JSON'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    compileLess()
    const { check } = await import('./check-run.ts')
    return check(list(args, 'files'), args, io)
  },
}
