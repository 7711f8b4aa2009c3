import { nearest } from '../define/nearest.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { OptionTable } from './arguments.ts'

/** What of a command its parser knows. */
interface Taken {
  readonly options: OptionTable
  readonly positionals?: OptionTable
}

/**
 * Words a mistake that yargs finds in the arguments as all others are worded: it names what was written, and what was
 * likely meant. `help` is the command that tells more.
 */
export function parseMistake(
  message: string,
  words: readonly string[],
  { options, positionals = {} }: Taken,
  help: string,
): UsageError {
  const valueless = /^Not enough arguments following: (.+)$/.exec(message)?.[1]
  if (valueless !== undefined) return new UsageError('option-empty', `--${valueless} needs a value`)
  const given = /^Not enough non-option arguments: got (\d+)/.exec(message)?.[1]
  const missing = given === undefined ? undefined : Object.entries(positionals)[Number(given)]
  const fix = `${help} shows what there is.`
  if (missing !== undefined) {
    const [name, { describe = '' }] = missing
    return new UsageError('argument-missing', `<${name}> is missing: ${describe}`, { fix })
  }
  const [, name = '', value = '', choices = ''] = NO_CHOICE.exec(message) ?? []
  if (name !== '') return noSuchChoice(Object.hasOwn(positionals, name) ? `<${name}>` : `--${name}`, value, choices)
  return new UsageError('arguments', aboutUnknown(message, words, Object.keys(options)), { fix })
}

const NO_CHOICE = /Argument: (.+), Given: "(.*)", Choices: (.+)/

function noSuchChoice(what: string, value: string, choices: string): UsageError {
  const known = choices.split(', ').map((choice) => choice.slice(1, -1))
  const guess = nearest(value, known)
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`
  return new UsageError('no-such-choice', `${what} ${value}: there is no such choice${hint}`, {
    fix: `There are ${known.join(', ')}.`,
  })
}

/** Turns yargs' word about an unknown argument into one that names it as it was written, and the likely flag. */
function aboutUnknown(message: string, words: readonly string[], known: readonly string[]): string {
  const unknown = /Unknown arguments?: (.+)$/.exec(message)?.[1]?.split(', ')[0]
  if (unknown === undefined) return message
  const isOption = words.some((word) => asksFor(unknown, word))
  const isNegated = words.some((word) => word.split('=', 1)[0] === `--no-${unknown}`)
  if (!isOption && !isNegated && words.includes(unknown)) return `there is an argument too many: ${unknown}`
  const guess = nearest(unknown, known)
  const spelled = unknown.length === 1 ? `-${unknown}` : isOption || !isNegated ? `--${unknown}` : `--no-${unknown}`
  return `there is no option ${spelled}${guess === undefined ? '' : `; did you mean --${guess}?`}`
}

/** Whether a word of the command line is an option of this name, or holds it among other letters. */
function asksFor(name: string, word: string): boolean {
  return word.split('=', 1)[0] === `--${name}` || (name.length === 1 && /^-[^-]/.test(word) && word.includes(name))
}
