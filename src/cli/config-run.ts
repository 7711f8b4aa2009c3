import { counted } from '../define/counted.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, text, type Arguments } from './arguments.ts'
import { readConfig, type Config } from './config-file.ts'
import { placedFor, placingMistakes, settle, settingsText, type Settled } from './config-settings.ts'
import type { Io } from './io.ts'
import { keyVariable, refuseTwoKeys } from './target-options.ts'
import { verify } from './verify-run.ts'

/** Runs `chatspec verify` as the command line, the environment and the configuration say together. */
export async function verifyConfigured(file: string | undefined, given: Arguments, io: Io): Promise<number> {
  // Before any setting is shown.
  keyVariable(given)
  refuseTwoKeys(given)
  const config = file === undefined ? undefined : readConfig(file)
  const picked = pickedTargets(given, config)
  const all = picked.map((target) => settle(given, io, config, target))
  if (flag(given, 'print-config')) {
    io.out(all.map((settled) => settingsText(settled, io)).join('\n'))
    return 0
  }
  const [only] = all
  if (flag(given, 'all-targets') || only === undefined) {
    const { verifyAll } = await import('./all-targets.ts')
    return verifyAll(all, io)
  }
  refuseUnnamed(only, config)
  return placingMistakes(only, () => verify(placedFor(only), io))
}

/** The targets that the command line picks; undefined stands for the settings at the top. */
function pickedTargets(given: Arguments, config: Config | undefined): readonly (string | undefined)[] {
  const named = text(given, 'target')
  if (!flag(given, 'all-targets')) return [named]
  const clash = ['target', 'base-url', 'reference', 'model', 'api-key'].find((name) => given[name] !== undefined)
  if (clash !== undefined) {
    throw new UsageError('all-targets-alone', `--all-targets and --${clash} contradict each other: give one of them`)
  }
  const names = [...(config?.targets.keys() ?? [])]
  if (names.length > 0) return names
  const where = config === undefined ? 'there is no configuration' : `${config.file} has no targets`
  throw new UsageError('no-targets', `--all-targets: ${where}`, {
    fix: 'Write targets into chatspec.config.yaml; chatspec init makes one.',
  })
}

/** A configuration that has targets wants one of them picked: none is meant by chance. */
function refuseUnnamed({ target, args }: Settled, config: Config | undefined): void {
  if (target !== undefined || args['base-url'] !== undefined || args['reference'] === true) return
  const names = [...(config?.targets.keys() ?? [])]
  if (config === undefined || names.length === 0) return
  throw new UsageError('no-target', `${config.file} names ${counted(names.length, 'target')}, and none is picked`, {
    fix: `Give --target ${names.join(' or --target ')}, or --all-targets.`,
  })
}
