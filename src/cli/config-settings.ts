import { nearest } from '../define/nearest.ts'
import { carriesSecret, urlWithoutSecrets } from '../wire/redact.ts'
import { UsageError } from '../wire/usage-error.ts'
import { list, withDefaults, type Arguments } from './arguments.ts'
import type { Config, Layer } from './config-file.ts'
import type { Io } from './io.ts'
import { keyHolder } from './target-options.ts'
import { VERIFY_OPTIONS } from './verify-options.ts'

/** What one run is told, from all sources together. */
export interface Settled {
  /** The name of the target in the configuration. */
  readonly target: string | undefined
  readonly args: Arguments
  /** Where each setting comes from, in words: `--tier`, `OPENAI_BASE_URL`, `chatspec.config.yaml:3`, `default`. */
  readonly sources: ReadonlyMap<string, string>
}

/** Settings of one source, and what it is called. */
interface Source {
  readonly settings: Arguments
  readonly nameOf: (setting: string) => string
}

/**
 * Puts the sources together: a flag comes before the environment, that before the file, that before the default. A target
 * that is picked by name is a choice of the command line: where it says where requests go, OPENAI_BASE_URL does not.
 */
export function settle(given: Arguments, io: Io, config: Config | undefined, target?: string): Settled {
  const own = target === undefined ? undefined : targetNamed(config, target)
  const baseUrl = io.env['OPENAI_BASE_URL']
  const sources: readonly Source[] = [
    ...(config === undefined ? [] : [fromFile(config.file, config.top)]),
    ...(baseUrl === undefined || baseUrl === ''
      ? []
      : [{ settings: { 'base-url': baseUrl }, nameOf: () => 'OPENAI_BASE_URL' }]),
    ...(config === undefined || own === undefined ? [] : [fromFile(config.file, own)]),
    { settings: given, nameOf: (name) => `--${name}` },
  ]
  const settings = new Map<string, unknown>()
  const names = new Map<string, string>()
  for (const source of sources) {
    for (const [name, value] of settingsIn(source)) {
      // The two say the same thing, where requests go: the later one leaves nothing of the earlier.
      if (name === 'base-url') settings.delete('reference')
      if (name === 'reference' && value === true) settings.delete('base-url')
      settings.set(name, value)
      names.set(name, source.nameOf(name))
    }
  }
  const args = withDefaults(Object.fromEntries(settings), VERIFY_OPTIONS)
  return { target, args, sources: names }
}

/** Does something with settings. A mistake in one of them is told by where it stands: who wrote no flag looks for none. */
export async function placingMistakes<T>(settled: Settled, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof UsageError ? withPlace(error, settled) : error
  }
}

function withPlace(error: UsageError, { sources }: Settled): UsageError {
  const [flag, name = ''] = /^--([\w-]+)/.exec(error.message) ?? []
  const source = sources.get(name)
  if (flag === undefined || source === undefined || source === flag) return error
  return new UsageError(error.code, `${source}: ${error.message.slice(2)}`, {
    ...(error.fix !== undefined && { fix: error.fix }),
    cause: error,
  })
}

function fromFile(file: string, { settings, lineOf }: Layer): Source {
  return { settings, nameOf: (name) => `${file}:${lineOf(name)}` }
}

function settingsIn({ settings }: Source): readonly (readonly [string, unknown])[] {
  return Object.entries(settings).filter(
    ([name, value]) =>
      Object.hasOwn(VERIFY_OPTIONS, name) && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
}

/** The arguments with the name of the target in the names of files. */
export function placedFor({ args, target }: Settled): Arguments {
  if (target === undefined) return args
  const placed = (value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll('{target}', () => target) : value
  return {
    ...args,
    record: placed(args['record']),
    baseline: placed(args['baseline']),
    reporter: list(args, 'reporter').map(placed),
  }
}

function targetNamed(config: Config | undefined, name: string): Layer {
  if (config === undefined) {
    throw new UsageError('no-configuration', `--target ${name}: there is no configuration that could name targets`, {
      fix: 'Write chatspec.config.yaml (chatspec init makes one), or give --config FILE.',
    })
  }
  const found = config.targets.get(name)
  if (found !== undefined) return found
  const names = [...config.targets.keys()]
  const guess = nearest(name, names)
  throw new UsageError(
    'unknown-target',
    `--target ${name}: ${config.file} has no such target${guess === undefined ? '' : `; did you mean ${guess}?`}`,
    { fix: names.length === 0 ? 'It has none.' : `It has ${names.join(', ')}.` },
  )
}

const DEFAULT = 'default'

/** Every setting with its value and its source, a line each; the key is named by its source only. */
export function settingsText({ target, args, sources }: Settled, io: Io): string {
  const rows = Object.keys(VERIFY_OPTIONS).flatMap((name): [string, string, string][] => {
    const value = args[name]
    if (name === 'print-config' || value === undefined || (Array.isArray(value) && value.length === 0)) return []
    const source = sources.get(name) ?? DEFAULT
    if (name === 'api-key') return [[name, '(not shown)', source]]
    return [[name, shown(name, value), source]]
  })
  const key = keyRow(args, io)
  const all = [...key, ...rows]
  const widths = [0, 1].map((column) => Math.max(0, ...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map(([name, value, source]) =>
    [name.padEnd(widths[0] ?? 0), value.padEnd(Math.min(widths[1] ?? 0, 40)), source].join('  '),
  )
  return `${target === undefined ? '' : `# ${target}\n`}${lines.join('\n')}\n`
}

function keyRow(args: Arguments, io: Io): [string, string, string][] {
  const found = keyHolder(args, io)
  return found === undefined ? [] : [['api-key', '(not shown)', found]]
}

function shown(name: string, value: unknown): string {
  if (name === 'base-url') return JSON.stringify(urlWithoutSecrets(String(value)))
  if (name === 'header') return JSON.stringify([value].flat().map((field) => withoutSecret(String(field))))
  return JSON.stringify(value)
}

function withoutSecret(field: string): string {
  const [name = ''] = field.split(':', 1)
  return carriesSecret(name.trim()) ? `${name}: (not shown)` : field
}
