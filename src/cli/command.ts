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
  /** Does the work and gives the exit code. Loads what it needs only now, so that help is instant. */
  run(args: Arguments, io: Io): Promise<number>
}
