import { isUint8Array } from 'node:util/types'
import { isObject, typeName } from '../define/json.ts'
import { nearest } from '../define/nearest.ts'
import { inRange, rangeWords, type NumberRange } from '../setup/number-range.ts'
import { UsageError } from '../wire/usage-error.ts'

/**
 * What an option is to be. Throws a UsageError for a value that is something else: `name` is the option as the caller writes
 * it, `fix` what to do about it where the value itself does not tell. Types say the same to who has a type checker.
 */
export type Wanted = (name: string, value: unknown, fix?: string) => void

/** What each of some options is to be. One that is left out, or undefined, is always right. */
export type OptionsWanted<T> = { readonly [Name in keyof T]-?: Wanted }

/**
 * Throws a UsageError for options that are no object, for one that there is not, and for one that is not what is wanted.
 * With a mistyped one left out in silence, a run would be about something else than was meant. `what` is the function that
 * was called; `at` stands before the names of options that lie within another one.
 */
export function checkOptions(what: string, given: unknown, known: Readonly<Record<string, Wanted>>, at = ''): void {
  if (!isObject(given)) throw refusal(what, 'an object with options', given)
  for (const [name, value] of Object.entries(given)) {
    const wants = Object.hasOwn(known, name) ? known[name] : undefined
    if (wants === undefined) throw unknownOption(what, name, Object.keys(known))
    if (value !== undefined) wants(`${at}${name}`, value)
  }
}

/** A UsageError that says what is wanted, and of the value no more than its type: it may be a key. */
export function refusal(name: string, words: string, value: unknown, fix?: string): UsageError {
  const found = value === undefined ? 'nothing' : typeof value === 'number' ? String(value) : typeName(value)
  return new UsageError('bad-option', `${name}: expected ${words}, found ${found}`, fix === undefined ? {} : { fix })
}

function unknownOption(what: string, name: string, known: readonly string[]): UsageError {
  const guess = nearest(name, known)
  return new UsageError('unknown-option', `${what}: there is no option ${name}`, {
    fix: guess === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${guess}?`,
  })
}

/** What `fits` says; `words` stand after `expected`. */
export const wanted =
  (words: string, fits: (value: unknown) => boolean): Wanted =>
  (name, value, fix) => {
    if (!fits(value)) throw refusal(name, words, value, fix)
  }

export const aString: Wanted = wanted('a string', (value) => typeof value === 'string')
export const aBoolean: Wanted = wanted('true or false', (value) => typeof value === 'boolean')
export const aFunction: Wanted = wanted('a function', (value) => typeof value === 'function')
export const byteArray: Wanted = wanted('bytes (Uint8Array)', isUint8Array)
export const numberIn = (range: NumberRange): Wanted =>
  wanted(rangeWords(range), (value) => typeof value === 'number' && inRange(value, range))
export const oneOf = (names: readonly string[]): Wanted =>
  wanted(`one of ${names.join(', ')}`, (value) => typeof value === 'string' && names.includes(value))

/** Told by what it does: test environments bring a class of their own. */
export const abortSignal: Wanted = wanted(
  'an AbortSignal',
  (value) =>
    isObject(value) && typeof value['aborted'] === 'boolean' && typeof value['addEventListener'] === 'function',
)

/** An object whose members count: not `Headers`, a `Map` or a stream, whose content is not in members. */
export const plainObject: Wanted = wanted('a plain object', isPlain)

/** A plain object that can be sent: one that is cyclic, or holds a BigInt, would fail in the middle of a run. */
export const jsonObject: Wanted = (name, value, fix) => {
  plainObject(name, value, fix)
  try {
    JSON.stringify(value)
  } catch (error) {
    // V8 draws a cycle in further lines.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
    throw new UsageError('bad-option', `${name}: expected what can be written as JSON: ${reason}`, { cause: error })
  }
}

/** A list; `words` say of what. A string, which can be gone through just as well, is none. */
export const listOf =
  (words: string, item: Wanted): Wanted =>
  (name, value, fix) => {
    if (!Array.isArray(value)) {
      throw refusal(name, `a list of ${words}`, value, typeof value === 'string' ? 'Give a list, also of one.' : fix)
    }
    for (const [position, each] of value.entries()) item(`${name}[${position}]`, each, fix)
  }

/** An object with any members, each of which is `item`. */
export const recordOf =
  (item: Wanted): Wanted =>
  (name, value, fix) => {
    plainObject(name, value, fix)
    for (const [key, each] of Object.entries(Object(value)))
      item(/^\w+$/.test(key) ? `${name}.${key}` : `${name}[${JSON.stringify(key)}]`, each, fix)
  }

/** A value with these members. It may have others. */
export const having =
  (members: Readonly<Record<string, Wanted>>): Wanted =>
  (name, value, fix) => {
    if (!isObject(value)) throw refusal(name, 'an object', value, fix)
    for (const [member, wants] of Object.entries(members)) wants(`${name}.${member}`, value[member], fix)
  }

/** A member of `having` that may be undefined. */
export const optional =
  (wants: Wanted): Wanted =>
  (name, value, fix) => {
    if (value !== undefined) wants(name, value, fix)
  }

/** Options within an option. */
export const optionsOf =
  (known: Readonly<Record<string, Wanted>>): Wanted =>
  (name, value) =>
    checkOptions(name, value, known, `${name}.`)

function isPlain(value: unknown): boolean {
  if (!isObject(value) || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return false
  return !(Symbol.iterator in value) && !(Symbol.asyncIterator in value)
}
