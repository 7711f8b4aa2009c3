import type { Options } from 'yargs'
import { UsageError } from '../wire/usage-error.ts'
import { inRange, rangeWords, type NumberRange } from '../setup/number-range.ts'

/** An option as yargs takes it. */
export interface Option extends Options {
  /** Which numbers an option of type `number` takes; 0 and more where it is left out. */
  readonly range?: NumberRange
  /** Whether `--no-…` says that there is to be none; flags always take it. */
  readonly negatable?: true
}

/** The options of a command by name without dashes. */
export type OptionTable = Readonly<Record<string, Option>>

/** Parsed arguments by option name. */
export type Arguments = Readonly<Record<string, unknown>>

/**
 * Checks what yargs lets through: a number that is none, an empty value, a single-valued option given twice.
 * Throws UsageError naming the flag.
 */
export function checkArguments(args: Arguments, options: OptionTable, positionals: OptionTable): void {
  for (const name of Object.keys(positionals)) {
    if ([args[name]].flat().includes('')) throw new UsageError('argument-empty', `<${name}> is given as an empty text`)
  }
  for (const [name, option] of Object.entries(options)) {
    const value = args[name]
    if (value === undefined) continue
    if (Array.isArray(value) && option.array !== true) throw repeated(name, value)
    for (const item of Array.isArray(value) ? value : [value]) checkOne(name, item, option)
  }
}

function repeated(name: string, values: readonly unknown[]): UsageError {
  return values.includes(false)
    ? new UsageError('contradiction', `--${name} and --no-${name} contradict each other; give one of them`)
    : new UsageError('option-repeated', `--${name} is given more than once; give it once`)
}

function checkOne(name: string, value: unknown, option: Option): void {
  if (option.type === 'number') {
    const wanted = numberWanted(value, option)
    if (wanted !== undefined) {
      throw new UsageError(
        'option-not-a-number',
        `--${name} takes ${wanted}, e.g. --${name} ${String(option.default ?? exampleOf(option))}`,
      )
    }
  }
  if (value === '') throw new UsageError('option-empty', `--${name} needs a value`)
}

/** In words the numbers that an option takes, where a value is none of them; undefined where it is one. */
export function numberWanted(value: unknown, { range = {} }: Option): string | undefined {
  return typeof value === 'number' && inRange(value, range) ? undefined : rangeWords(range)
}

const exampleOf = ({ range }: Option): number => Math.min(4, range?.max ?? 4)

/** The arguments with the default of every option that was not given. */
export function withDefaults(args: Arguments, options: OptionTable): Arguments {
  const usual = Object.entries(options).flatMap(([name, option]): [string, unknown][] =>
    option.default === undefined || args[name] !== undefined ? [] : [[name, option.default]],
  )
  return { ...args, ...Object.fromEntries(usual) }
}

/** A string option. */
export function text(args: Arguments, name: string): string | undefined {
  const value = args[name]
  return typeof value === 'string' ? value : undefined
}

/** A number option. */
export function number(args: Arguments, name: string): number | undefined {
  const value = args[name]
  return typeof value === 'number' ? value : undefined
}

/** A flag. */
export function flag(args: Arguments, name: string): boolean {
  return args[name] === true
}

/** An option that may be repeated. */
export function list(args: Arguments, name: string): readonly string[] {
  const value = args[name]
  return Array.isArray(value) ? value.map(String) : []
}

/**
 * Refuses what yargs would quietly drop or bend: `-` for standard input, `--` with what follows it, `--no-…` of an option that
 * cannot be none, and a flag with a value that is neither true nor false. Throws UsageError.
 */
export function checkWords(words: readonly string[], options: OptionTable): void {
  for (const [position, word] of words.entries()) {
    const before = options[/^--(.+)/.exec(words[position - 1] ?? '')?.[1] ?? '']
    const isValue = before !== undefined && before.type !== 'boolean'
    if (word === '-' && !isValue) {
      throw new UsageError('no-such-file', 'there is no file -: chatspec does not read standard input', {
        fix: 'Name a file; one that is called - is ./- here.',
      })
    }
    if (word === '--') {
      throw new UsageError('unknown-option', 'there is no option --', {
        fix: 'Leave it out; a file whose name begins with a hyphen is ./-name here.',
      })
    }
    refuseFlagValue(word, options)
    const negated = /^--no-([^=]+)/.exec(word)?.[1]
    const option = negated === undefined ? undefined : options[negated]
    if (option === undefined || option.type === 'boolean' || option.negatable === true) continue
    throw new UsageError('unknown-option', `there is no option --no-${negated}; leave --${negated} out`)
  }
}

function refuseFlagValue(word: string, options: OptionTable): void {
  const [, name = '', value = ''] = /^--(?:no-)?([\w-]+)=(.*)$/s.exec(word) ?? []
  if (options[name]?.type !== 'boolean' || value === 'true' || value === 'false') return
  throw new UsageError('flag-value', `--${name}=${value}: a flag is either true or false`, {
    fix: `Give --${name} alone, or --no-${name} to turn it off.`,
  })
}
