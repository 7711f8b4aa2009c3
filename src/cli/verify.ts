import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { compileLess } from './compile-less.ts'
import { asksForConfig, configFileOf } from './config-options.ts'
import type { Io } from './io.ts'
import { VERIFY_OPTIONS } from './verify-options.ts'

/** `chatspec verify`: the matrix, live. */
export const verifyCommand: Command = {
  usage: 'verify',
  says: 'Send the case matrix to a server and judge its answers',
  options: VERIFY_OPTIONS,
  examples: [
    ['chatspec verify --reference', 'see a run on the embedded reference server'],
    ['chatspec verify --base-url https://host/v1 --model m-1', 'the key is read from OPENAI_API_KEY'],
    ['chatspec verify --base-url $URL --profile common --reporter junit=report.xml', 'as a gate in a pipeline'],
    ['chatspec verify --all-targets', 'all targets of chatspec.config.yaml, and a matrix over them'],
    ['chatspec verify --base-url $URL --dry-run', 'what would be sent, and what it would cost'],
  ],
  async run(args: Arguments, io: Io, given: Arguments): Promise<number> {
    compileLess()
    const file = configFileOf(given)
    if (file !== undefined || asksForConfig(given)) {
      const { verifyConfigured } = await import('./config-run.ts')
      return verifyConfigured(file, given, io)
    }
    const { refuseTwoKeys } = await import('./target-options.ts')
    refuseTwoKeys(given)
    const { verify } = await import('./verify-run.ts')
    return verify(args, io)
  },
}
