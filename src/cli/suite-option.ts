import type { Rulebook } from '../setup/extended-rulebook.ts'
import { isSuiteFile } from '../setup/custom-suite-name.ts'
import { suiteChoice } from '../setup/suite-choice.ts'
import { list, type Arguments } from './arguments.ts'
import type { Io } from './io.ts'

/**
 * The rulebook with the suites that `--suite` names. A module of a suite that ends the process while it is loaded, or waits
 * for what never comes, leaves no chance to throw: it is told of as the process ends, which is then no success.
 */
export async function suiteOption(args: Arguments, io: Io): Promise<Rulebook> {
  const names = list(args, 'suite')
  const files = names.filter(isSuiteFile)
  if (files.length === 0) return suiteChoice(names)
  const onExit = (): void => {
    const which = files.map((file) => `--suite ${file}`).join(' or ')
    io.err(`chatspec: ${which}: the module ended the process while it was loaded, or awaits what never comes\n`)
    io.err('Exit code 2, as nothing was done.\n')
    process.exitCode = 2
  }
  process.on('exit', onExit)
  try {
    return await suiteChoice(names)
  } finally {
    process.off('exit', onExit)
  }
}
