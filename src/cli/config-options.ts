import { existsSync } from 'node:fs'
import { UsageError } from '../wire/usage-error.ts'
import { flag, text, type Arguments, type OptionTable } from './arguments.ts'

/** Where a configuration is looked for when none is named. */
const USUAL_FILES = ['chatspec.config.yaml', 'chatspec.config.yml', 'chatspec.config.json']

/** The options of `chatspec verify` that are about its configuration. */
export const CONFIG_OPTIONS: OptionTable = {
  config: {
    describe: 'a file of settings; chatspec.config.yaml or .json where it is there (--no-config takes none)',
    type: 'string',
    negatable: true,
    group: 'Configuration:',
  },
  target: {
    describe: 'verify this target of the configuration',
    type: 'string',
    requiresArg: true,
    group: 'Configuration:',
  },
  'all-targets': {
    describe: 'verify all targets of the configuration, with a report of each and a matrix',
    type: 'boolean',
    group: 'Configuration:',
  },
  'print-config': {
    describe: 'show every setting and where it comes from, and send nothing',
    type: 'boolean',
    group: 'Configuration:',
  },
}

/**
 * The configuration that `--config FILE` names, or the usual one where it is there in the working folder; none with
 * `--no-config`. Throws a UsageError where it is not clear which one is meant.
 */
export function configFileOf(given: Arguments): string | undefined {
  if (given['config'] === false) return undefined
  const named = text(given, 'config')
  if (named !== undefined) return named
  const [found, other] = USUAL_FILES.filter((file) => existsSync(file))
  if (other === undefined) return found
  throw new UsageError('two-configurations', `there are ${found} and ${other}: which one is meant?`, {
    fix: `Remove one, or give --config ${found}.`,
  })
}

/** Whether the command line asks for what only a look at the configuration can tell. */
export function asksForConfig(given: Arguments): boolean {
  return text(given, 'target') !== undefined || flag(given, 'all-targets') || flag(given, 'print-config')
}
