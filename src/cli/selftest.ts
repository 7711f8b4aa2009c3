import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { compileLess } from './compile-less.ts'
import type { Io } from './io.ts'
import { AT_LEAST_ONE } from '../setup/number-range.ts'

/** `chatspec selftest`: the proof that the rules find what they are for, and nothing else. */
export const selftestCommand: Command = {
  usage: 'selftest',
  says: 'Prove the rules on the reference server: no false alarm, and every fault found as declared',
  options: {
    fault: { describe: 'play only this fault (repeatable)', type: 'string', array: true, requiresArg: true },
    variant: { describe: 'play only this variant (repeatable)', type: 'string', array: true, requiresArg: true },
    jobs: {
      describe: 'threads at once; default one for each core',
      type: 'number',
      range: AT_LEAST_ONE,
      requiresArg: true,
    },
    report: {
      describe: 'the file that the results are written to',
      type: 'string',
      default: 'reports/selftest.json',
      requiresArg: true,
    },
  },
  exitCodes: {
    0: 'all is proven',
    1: 'a false alarm, a fault that is not found as declared, or a rule that nothing needs',
    3: 'interrupted',
  },
  examples: [
    ['chatspec selftest', 'every fault, every variant, every rule'],
    ['chatspec selftest --fault n-ignored', 'what is found of one fault, against what it declares'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    compileLess()
    const { runSelftest } = await import('./selftest-run.ts')
    return runSelftest(args, io)
  },
}
