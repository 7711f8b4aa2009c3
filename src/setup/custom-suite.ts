import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isObject } from '../define/json.ts'
import { UsageError } from '../wire/usage-error.ts'
import { readSuite } from './custom-suite-parts.ts'
import { withSuite, type OwnSuite, type Rulebook } from './extended-rulebook.ts'

const ENDINGS = ['js', 'mjs', 'ts', 'mts']

/** Adds somebody's own suites to a rulebook, and picks them. Throws a UsageError that names the suite and what is wrong. */
export async function withSuites(rulebook: Rulebook, own: readonly OwnSuite[]): Promise<Rulebook> {
  let extended = rulebook
  for (const { where, suite } of own) {
    const exported = typeof suite === 'string' ? await exportsOf(suite, where) : { ...suite }
    extended = withSuite(extended, readSuite(where, exported, extended))
  }
  return extended
}

/** What the modules of a suite export: the one that is named, or those of a folder. */
async function exportsOf(file: string, where: string): Promise<Readonly<Record<string, unknown>>> {
  const path = resolve(file)
  if (!existsSync(path)) throw new UsageError('no-suite', `${where}: there is no such file`)
  if (!statSync(path).isDirectory()) return load(path, where)
  const found = (name: string): string | undefined =>
    ENDINGS.map((ending) => join(path, `${name}.${ending}`)).find((candidate) => existsSync(candidate))
  const index = found('index') ?? found('suite')
  if (index !== undefined) return load(index, where)
  const parts = [found('rules'), found('cases')].filter((part) => part !== undefined)
  if (parts.length === 0) {
    throw new UsageError('no-suite', `${where}: the folder has neither index.js nor rules.js and cases.js`)
  }
  const loaded = await Promise.all(parts.map((part) => load(part, where)))
  return loaded.reduce((all, part) => ({ ...all, ...part }), {})
}

async function load(path: string, where: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const exported: unknown = await import(/* @vite-ignore */ pathToFileURL(path).href)
    if (!isObject(exported)) return {}
    const whole = exported['default']
    return { ...(isObject(whole) && whole), ...exported }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new UsageError('typescript-suite', `${where}: this version of Node does not read TypeScript`, {
        cause: error,
        fix: 'Node 22.18 and later do; or compile it to JavaScript, and name that file.',
      })
    }
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new UsageError('broken-suite', `${where}: the module cannot be loaded: ${reason}`, { cause: error })
  }
}
