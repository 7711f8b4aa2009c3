import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What a folder may import beside itself and packages. The first entry whose folder contains the file holds. */
const MAY_IMPORT: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ['suites/', ['suites/', 'src/define/', 'src/types/']],
  ['src/define/', ['src/types/']],
  ['src/types/', []],
  ['src/wire/', ['src/define/', 'src/types/']],
  ['src/judge/', ['src/define/', 'src/types/', 'src/wire/']],
  ['src/report/', ['src/types/']],
  ['src/reference/', ['src/define/', 'src/types/', 'src/judge/request-shape.ts', 'src/run/random.ts']],
  [
    'src/selftest/',
    ['src/define/', 'src/types/', 'src/wire/', 'src/judge/', 'src/run/', 'src/reference/', 'src/registry.ts'],
  ],
  ['src/run/', ['src/define/', 'src/types/', 'src/wire/', 'src/judge/', 'src/reference/', 'src/registry.ts']],
  [
    'src/setup/',
    [
      'src/define/',
      'src/types/',
      'src/wire/',
      'src/judge/',
      'src/run/',
      'src/reference/',
      'src/explain/',
      'src/report/',
      'src/rulebook.ts',
      'src/registry.ts',
      'package.json',
    ],
  ],
  ['src/proxy/', ['src/define/', 'src/types/', 'src/wire/', 'src/judge/', 'src/run/']],
  ['src/cli/', ['src/', 'package.json']],
  [
    'src/explain/',
    [
      'src/define/',
      'src/wire/',
      'src/judge/',
      'src/reference/',
      'src/run/',
      'src/selftest/',
      'src/report/',
      'src/registry.ts',
    ],
  ],
  ['src/rulebook.ts', ['src/define/', 'suites/']],
  ['src/registry.ts', ['src/define/', 'src/rulebook.ts', 'suites/']],
  [
    'src/library/',
    [
      'src/define/',
      'src/types/',
      'src/wire/',
      'src/judge/',
      'src/run/',
      'src/reference/',
      'src/setup/',
      'src/report/',
      'src/rulebook.ts',
      'src/registry.ts',
    ],
  ],
  [
    'src/fetch/',
    [
      'src/define/',
      'src/types/',
      'src/wire/',
      'src/judge/',
      'src/run/',
      'src/setup/',
      'src/library/',
      'src/rulebook.ts',
    ],
  ],
  ['src/vitest/', ['src/define/', 'src/types/', 'src/report/', 'src/library/']],
  ['src/index.ts', ['src/']],
]

const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts$)/

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.test-data.ts'))
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '')
  return targets.map((target) => normalize(join(dirname(path), target)))
}

const FILES = [...sources('src'), ...sources('suites')]

describe('the layout', () => {
  it.each(MAY_IMPORT)('%s imports only what it may', (folder, allowed) => {
    const owned = FILES.filter((path) => MAY_IMPORT.find(([prefix]) => path.startsWith(prefix))?.[0] === folder)
    expect(owned, 'the folder has files').not.toEqual([])
    const strays = owned.flatMap((path) =>
      importsOf(path)
        .filter((target) => !target.startsWith(folder) && !allowed.some((prefix) => target.startsWith(prefix)))
        .map((target) => `${path} -> ${target}`),
    )
    expect(strays).toEqual([])
  })

  it('covers every file', () => {
    expect(FILES.filter((path) => !MAY_IMPORT.some(([prefix]) => path.startsWith(prefix)))).toEqual([])
  })

  it('has no drawer for odds and ends', () => {
    expect(FILES.filter((path) => FORBIDDEN_NAMES.test(path) && path !== 'suites/profiles/common.ts')).toEqual([])
  })

  it('keeps files short enough to read', () => {
    const long = FILES.filter(
      (path) => !path.startsWith('src/types/') && !/suites\/(profiles\/|\w+\/faults)/.test(path),
    )
      .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 320)
    expect(long).toEqual([])
  })
})
