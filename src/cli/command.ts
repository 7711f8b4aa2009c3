import type { Arguments, OptionTable } from './arguments.ts'
import type { Io } from './io.ts'

/** One command of the command line. */
export interface Command {
  /** The name with its positional arguments, as yargs takes it, e.g. `check <files..>`. */
  readonly usage: string
  readonly says: string
  readonly options: OptionTable
  readonly positionals?: OptionTable
  readonly examples: readonly (readonly [command: string, says: string])[]
  /**
   * Does the work and gives the exit code. Loads what it needs only now, so that help is instant. `given` is what stood
   * on the command line, without the defaults.
   */
  run(args: Arguments, io: Io, given: Arguments): Promise<number>
}
