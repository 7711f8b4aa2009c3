import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isObject } from '../define/json.ts'
import type { Severity } from '../define/profile.ts'
import { areaOf, type Rule } from '../define/rule.ts'
import { UsageError } from '../wire/usage-error.ts'
import { readSuite, type CustomSuite } from './custom-suite-parts.ts'
import type { Rulebook } from './suite-option.ts'

const ENDINGS = ['js', 'mjs', 'ts', 'mts']

/** How hard a rule strikes whose suite does not say. */
const BY_LEVEL: Readonly<Record<Rule['level'], Severity>> = {
  MUST: 'error',
  SHOULD: 'warning',
  MAY: 'info',
  INFO: 'info',
}

/** Adds suites in files to a rulebook, and picks them. Throws a UsageError that names the file and what is wrong. */
export async function withSuites(rulebook: Rulebook, files: readonly string[]): Promise<Rulebook> {
  let extended = rulebook
  for (const file of files) {
    const suite = readSuite(file, await exportsOf(file), extended)
    extended = withSuite(extended, suite)
  }
  return extended
}

function withSuite(rulebook: Rulebook, { rules, cases, severities }: CustomSuite): Rulebook {
  const own = rules.map(({ id, level }): [string, Severity] => [id, BY_LEVEL[level]])
  const names = [...rules, ...cases].map(({ id }) => areaOf(id))
  const claims = rules.map(({ id, level }) => `${id} ${level}\n`).join('')
  return {
    rules: [...rulebook.rules, ...rules],
    cases: [...rulebook.cases, ...cases],
    version: createHash('sha256').update(`${rulebook.version}\n${claims}`).digest('hex').slice(0, 12),
    suites: [...new Set([...rulebook.suites, ...names])],
    severities: { ...rulebook.severities, ...Object.fromEntries(own), ...severities },
  }
}

/** What the modules of a suite export: the one that is named, or those of a folder. */
async function exportsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const path = resolve(file)
  if (!existsSync(path)) throw new UsageError('no-suite', `--suite ${file}: there is no such file`)
  if (!statSync(path).isDirectory()) return load(path, file)
  const found = (name: string): string | undefined =>
    ENDINGS.map((ending) => join(path, `${name}.${ending}`)).find((candidate) => existsSync(candidate))
  const index = found('index') ?? found('suite')
  if (index !== undefined) return load(index, file)
  const parts = [found('rules'), found('cases')].filter((part) => part !== undefined)
  if (parts.length === 0) {
    throw new UsageError('no-suite', `--suite ${file}: the folder has neither index.js nor rules.js and cases.js`)
  }
  const loaded = await Promise.all(parts.map((part) => load(part, file)))
  return loaded.reduce((all, part) => ({ ...all, ...part }), {})
}

async function load(path: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const exported: unknown = await import(/* @vite-ignore */ pathToFileURL(path).href)
    if (!isObject(exported)) return {}
    const whole = exported['default']
    return { ...(isObject(whole) && whole), ...exported }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new UsageError('typescript-suite', `--suite ${file}: this version of Node does not read TypeScript`, {
        cause: error,
        fix: 'Node 22.18 and later do; or compile it to JavaScript, and name that file.',
      })
    }
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new UsageError('broken-suite', `--suite ${file}: the module cannot be loaded: ${reason}`, { cause: error })
  }
}
