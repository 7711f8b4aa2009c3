import { isObject, parseJson, type JsonObject } from '../define/json.ts'
import { checkedBaseUrl, checkedKey, isHeaderField } from '../setup/target-parts.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, text, type Arguments } from './arguments.ts'
import type { Io } from './io.ts'

/** Where the user wants requests to go. */
export type Destination = { readonly kind: 'reference' } | { readonly kind: 'url'; readonly baseUrl: string }

/** Reads the target. Throws UsageError where none is named: a gate must not pass on a server that nobody meant. */
export function destinationOf(args: Arguments, io: Io): Destination {
  const given = text(args, 'base-url')
  if (flag(args, 'reference')) {
    if (given === undefined) return { kind: 'reference' }
    throw new UsageError('two-targets', '--reference and --base-url name two targets; give one of them')
  }
  const baseUrl = given ?? io.env['OPENAI_BASE_URL']
  if (baseUrl === undefined || baseUrl === '') {
    throw new UsageError(
      'no-target',
      'there is no target: give --base-url URL, or set OPENAI_BASE_URL, or give --reference',
      {
        fix: 'chatspec verify --reference shows a run without any server of yours.',
      },
    )
  }
  const source = given === undefined ? 'OPENAI_BASE_URL' : '--base-url'
  return { kind: 'url', baseUrl: checkedBaseUrl(baseUrl, source) }
}

/**
 * The key: from the option, from the variable that `--api-key-env` names, or else from CHATSPEC_API_KEY or OPENAI_API_KEY.
 * Undefined when there is none; throws a UsageError when the variable that is named holds none.
 */
export function keyOf(args: Arguments, io: Io): string | undefined {
  const variable = keyVariable(args)
  const given = text(args, 'api-key')
  if (given !== undefined) return checkedKey(given, '--api-key')
  const holder = keyHolder(args, io)
  if (holder !== undefined) return checkedKey(io.env[holder] ?? '', holder)
  if (variable === undefined) return undefined
  throw new UsageError('no-key', `the environment variable ${variable}, which should hold the key, is not set`)
}

/** Two keys on one command line are a mistake; of one in the configuration the command line has its own way. */
export function refuseTwoKeys(given: Arguments): void {
  if (given['api-key'] === undefined || given['api-key-env'] === undefined) return
  throw new UsageError('two-keys', '--api-key and --api-key-env name two keys; give one of them')
}

/** The variable that holds the key; one that is empty counts as not set. None where the key is given as an option. */
export function keyHolder(args: Arguments, io: Io): string | undefined {
  if (text(args, 'api-key') !== undefined) return undefined
  const variable = text(args, 'api-key-env')
  const names = variable === undefined ? ['CHATSPEC_API_KEY', 'OPENAI_API_KEY'] : [variable]
  return names.find((name) => io.env[name] !== undefined && io.env[name] !== '')
}

/** The variable that `--api-key-env` names. Throws a UsageError for what no variable is called: it may be the key itself. */
export function keyVariable(args: Arguments): string | undefined {
  const variable = text(args, 'api-key-env')
  if (variable === undefined || isVariableName(variable)) return variable
  throw new UsageError('bad-variable', '--api-key-env takes the name of an environment variable, which this is not', {
    fix: 'It is not shown, as it may be the key. Put the key into a variable, and give its name, e.g. OPENAI_API_KEY.',
  })
}

/** Whether an environment variable can be called so. */
export const isVariableName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)

/** The header fields of `--header 'Name: value'`. */
export function headersOf(args: Arguments): Readonly<Record<string, string>> {
  return Object.fromEntries(
    list(args, 'header').map((given) => {
      const colon = given.indexOf(':')
      const name = given.slice(0, Math.max(colon, 0)).trim()
      const value = given.slice(colon + 1).trim()
      if (!isHeaderField(name, value)) {
        throw new UsageError('bad-header', `--header ${JSON.stringify(given)} is not of the form 'Name: value'`)
      }
      return [name, value]
    }),
  )
}

/** The members of `--extra-body`. */
export function extraBodyOf(args: Arguments): JsonObject {
  const given = text(args, 'extra-body')
  if (given === undefined) return {}
  const json = parseJson(given)
  if (!isObject(json))
    throw new UsageError('bad-extra-body', `--extra-body is not a JSON object: ${given}`, {
      fix: `e.g. --extra-body '{"provider":{"order":["x"]}}'`,
    })
  return json
}
