import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isObject } from '../define/json.ts'
import type { Severity } from '../define/profile.ts'
import { areaOf, type Rule } from '../define/rule.ts'
import { UsageError } from '../wire/usage-error.ts'
import { readSuite } from './custom-suite-parts.ts'
import type { CustomSuite, OwnSuite, Rulebook } from './extended-rulebook.ts'

const ENDINGS = ['js', 'mjs', 'ts', 'mts']

/** How hard a rule strikes whose suite does not say. */
const BY_LEVEL: Readonly<Record<Rule['level'], Severity>> = {
  MUST: 'error',
  SHOULD: 'warning',
  MAY: 'info',
  INFO: 'info',
}

/** Adds somebody's own suites to a rulebook, and picks them. Throws a UsageError that names the suite and what is wrong. */
export async function withSuites(rulebook: Rulebook, own: readonly OwnSuite[]): Promise<Rulebook> {
  let extended = rulebook
  for (const { where, suite } of own) {
    const exported = typeof suite === 'string' ? await exportsOf(suite, where) : { ...suite }
    extended = withSuite(extended, readSuite(where, exported, extended))
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
