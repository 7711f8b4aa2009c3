import type { Arguments, OptionTable } from './arguments.ts'
import type { Io } from './io.ts'

/** In words what 0, 1 and 3 mean; a code that is left out does not come up. All commands share 2 and 4. */
export type ExitCodes = Readonly<Partial<Record<0 | 1 | 3, string>>>

/** One command of the command line. */
export interface Command {
  /** The name with its positional arguments, as yargs takes it, e.g. `check <files..>`. */
  readonly usage: string
  readonly says: string
  readonly options: OptionTable
  readonly positionals?: OptionTable
  /** What the exit codes say that are told by the command itself; those of a verdict where it is left out. */
  readonly exitCodes?: ExitCodes
  readonly examples: readonly (readonly [command: string, says: string])[]
  /**
   * Does the work and gives the exit code. Loads what it needs only now, so that help is instant. `given` is what stood
   * on the command line, without the defaults.
   */
  run(args: Arguments, io: Io, given: Arguments): Promise<number>
}
