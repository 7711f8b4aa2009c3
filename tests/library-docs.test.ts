import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BEYOND_FETCH } from '../src/fetch/beyond.ts'
import { allRules } from '../src/registry.ts'
import { installed, type Project } from './kit/installed.ts'

const PAGE = readFileSync(new URL('../docs/library.md', import.meta.url), 'utf8')

interface Example {
  /** The heading that it stands under. */
  readonly under: string
  readonly code: string
  /** What it prints, where the page says so. */
  readonly prints: string | undefined
}

const examples: readonly Example[] = PAGE.split(/^#+ /m).flatMap((section) =>
  [...section.matchAll(/^```js\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms)].map(([, code = '', prints]) => ({
    under: section.split('\n', 1)[0] ?? '',
    code,
    prints,
  })),
)

describe('docs/library.md', () => {
  let project: Project
  beforeAll(() => {
    project = installed(['vitest', 'openai'])
    writeFileSync(join(project.folder, 'package.json'), '{"name":"somebody","private":true,"type":"module"}')
  })
  afterAll(() => project.remove())

  const programs = examples.filter(({ prints }) => prints !== undefined)
  it.each(programs)('the example under "$under" prints what the page says', ({ code, prints }) => {
    writeFileSync(join(project.folder, 'example.js'), code)
    expect(project.run('example.js')).toBe(prints)
  })

  it('the example of Vitest is green', async () => {
    const [test] = examples.filter(({ prints }) => prints === undefined)
    writeFileSync(join(project.folder, 'conformance.test.js'), test?.code ?? '')
    const { exitCode, tests, printed } = await project.test()
    expect(exitCode, printed).toBe(0)
    expect(tests.map(({ name, status }) => `${name} ${status}`)).toContain('the run as a whole passed')
  })

  it('has an example for each part', () => {
    expect(programs.length).toBeGreaterThan(5)
    expect(examples.length).toBe(programs.length + 1)
  })

  it('lists the rules that fetch cannot decide, and what a model breaks now and then', () => {
    const rows = [...PAGE.matchAll(/^\| `([a-z]+\.[a-z-]+)` +\|/gm)].map(([, rule]) => rule)
    expect(rows).toEqual(Object.keys(BEYOND_FETCH))
    const ids = new Set(allRules.map(({ id }) => id))
    expect(rows.filter((id) => !ids.has(id ?? ''))).toEqual([])
  })
})
