import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'
import { start } from './kit/process.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-suite-'))
const RUN = ['verify', '--no-config', '--reference', '--model', 'reference-1', '--no-probe']

const RULE = `{
  id: 'mine.greets', level: 'MUST', says: 'An answer says hello.', basis: 'observed',
  cite: { title: 'Our wiki', url: 'https://wiki.example/hello' }, matters: 'Callers expect a greeting.',
  onAnswer(answer, violated) {
    violated('no-greeting', '/choices/0/message/content', { expected: 'hello' })
  },
}`
const CASE = `{
  id: 'mine.hello', says: 'A plain request.', exercises: rules,
  send: (point, asking) => ({ body: { model: asking.model, messages: [{ role: 'user', content: 'Say hello.' }] } }),
}`
const suite = (rule = RULE, one = CASE, more = ''): string =>
  `export const rules = [${rule}]\nexport const cases = [${one}]\n${more}\n`

let count = 0
function written(text: string): string {
  const file = join(folder, `suite-${++count}.mjs`)
  writeFileSync(file, text)
  return file
}

async function run(file: string, ...more: readonly string[]): Promise<{ code: number; report: Report }> {
  const { code, out } = await chatspec([...RUN, '--suite', file, ...more, '--reporter', 'json'])
  return { code, report: JSON.parse(out) as Report }
}

describe('a suite of a file', () => {
  it('is run, and judged by its level', async () => {
    const { code, report } = await run(written(suite()))
    expect([code, report.cells.map(({ id }) => id)]).toEqual([1, ['mine.hello']])
    expect(report.cells[0]?.rerun).toMatch(/ --suite \S+suite-\d+\.mjs .*--case mine\.hello$/)
    expect(report.rules['mine.greets']).toMatchObject({ verdict: { openai: 'fail', common: 'fail' }, suite: 'mine' })
  })

  it.each([
    ['SHOULD', 0, 'warn'],
    ['MAY', 0, 'pass'],
  ])('whose rule says %s ends with %i', async (level, exitCode, verdict) => {
    const { code, report } = await run(written(suite(RULE.replace('MUST', level))))
    expect([code, report.rules['mine.greets']?.verdict['openai']]).toEqual([exitCode, verdict])
  })

  it('says how hard its rules strike', async () => {
    const severities = `export const severities = { 'mine.greets': 'warning' }`
    expect((await run(written(suite(RULE, CASE, severities)))).code).toBe(0)
  })

  it('can be a default export, or a folder', async () => {
    const parts = join(folder, 'parts')
    mkdirSync(parts)
    writeFileSync(join(parts, 'rules.mjs'), `export const rules = [${RULE}]`)
    writeFileSync(join(parts, 'cases.mjs'), `import { rules } from './rules.mjs'\nexport const cases = [${CASE}]`)
    expect((await run(parts)).code).toBe(1)
    expect((await run(written(`const rules = [${RULE}]\nexport default { rules, cases: [${CASE}] }`))).code).toBe(1)
  })

  it('goes with built-in ones, whose answers it judges too', async () => {
    const { report } = await run(written(suite()), '--suite', 'usage')
    expect(new Set(report.cells.map((cell) => cell.suite))).toEqual(new Set(['mine', 'usage']))
    const judged = report.exchanges.filter(({ violations }) => violations.some(({ rule }) => rule === 'mine.greets'))
    expect(judged.length).toBeGreaterThan(1)
    const again = report.cells.find((cell) => cell.suite === 'usage')?.rerun ?? ''
    const words = again.replaceAll("'", '').split(' ').slice(1)
    expect(await chatspec([...words, '--dry-run'])).toMatchObject({ code: 0 })
  })

  it('makes another rulebook, so that its report is not compared with others by chance', async () => {
    const mine = await run(written(suite()))
    const other = await run(written(suite(RULE.replace('MUST', 'SHOULD'))))
    expect(mine.report.tool.suiteVersion).not.toBe(other.report.tool.suiteVersion)
  })
})

describe('a file that is no suite', () => {
  it.each([
    ['is not there', join(folder, 'none.js'), 'there is no such file'],
    ['is no module', written('export const ='), 'cannot be loaded'],
    ['imports what is not there', written(`import 'no-such-package'`), 'cannot be loaded'],
    ['exports nothing', written('export const rule = {}'), 'neither rules nor cases'],
    ['exports no list', written('export const rules = {}'), 'rules is not a list'],
    ['has a rule without an id', written(suite(RULE.replace('mine.greets', 'greets'))), 'of the form area.name'],
    [
      'takes an area of ours',
      written(suite(RULE.replace('mine.greets', 'usage.mine'))),
      'usage is an area of chatspec',
    ],
    ['has a rule twice', written(suite(`${RULE}, ${RULE}`)), 'rule mine.greets is there twice'],
    ['has no level', written(suite(RULE.replace('MUST', 'must'))), 'mine.greets: level is not MUST'],
    ['has no source', written(suite(RULE.replace('cite:', 'site:'))), 'mine.greets: cite does not name its source'],
    [
      'has no address of its source',
      written(suite(RULE.replace('url:', 'uri:'))),
      'mine.greets: cite does not say where',
    ],
    ['says when by a name', written(suite(RULE.replace('cite:', 'when: 3, cite:'))), 'mine.greets: when is integer'],
    ['needs what is none', written(suite(RULE.replace('cite:', "needs: 'toolz', cite:"))), 'mine.greets: needs is no'],
    ['follows no list', written(suite(RULE.replace('cite:', "follows: 'a.b', cite:"))), 'mine.greets: follows is no'],
    ['tries oddly', written(suite(RULE.replace('cite:', 'tries: 3, cite:'))), 'mine.greets: tries is not every'],
    ['has no sentence', written(suite(RULE.replace('says:', 'said:'))), 'mine.greets: says is not a sentence'],
    ['has no check', written(suite(RULE.replace('onAnswer', 'onReply'))), 'mine.greets: it has no check'],
    ['asks nothing', written(suite(RULE, CASE.replace('send:', 'sends:'))), 'mine.hello: send is not a function'],
    ['exercises nothing', written(suite(RULE, CASE.replace('rules,', '[],'))), 'mine.hello: exercises is not a list'],
    [
      'has no such axis',
      written(suite(RULE, CASE.replace('send:', `axes: { mod: ['json'] }, send:`))),
      'there is no axis mod',
    ],
    [
      'has no such value of an axis',
      written(suite(RULE, CASE.replace('send:', `axes: { mode: ['json', 'jsn'] }, send:`))),
      'mine.hello: axes: mode has no value "jsn"; it has json, sse, sse+usage',
    ],
    [
      'has no list of values',
      written(suite(RULE, CASE.replace('send:', `axes: { mode: 'json' }, send:`))),
      'mine.hello: axes: mode has no list of values',
    ],
    [
      'needs for a case what is none',
      written(suite(RULE, CASE.replace('send:', `needs: ['toolz'], send:`))),
      'mine.hello: needs is no list of capabilities',
    ],
    [
      'exercises a stranger',
      written(suite(RULE, CASE.replace('rules,', `[{ id: 'a.b' }],`))),
      'exercises a.b, which is no rule',
    ],
    [
      'has a severity for no rule',
      written(suite(RULE, CASE, `export const severities = { 'usage.total': 'off' }`)),
      'there is no rule usage.total in the suite',
    ],
    [
      'sends nothing',
      written(suite(RULE, CASE.replace('=> ({', '=> void ({'))),
      'mine.hello: send gave nothing, not a request',
    ],
    [
      'breaks the contract',
      written(suite(RULE, CASE.replace('model:', 'module:'))),
      'mine.hello: send gave a request whose body is outside the contract: /model is required',
    ],
    [
      'goes on with no list',
      written(suite(RULE, CASE.replace('send:', 'next: () => undefined, send:'))),
      'mine.hello: next gave nothing, not a list of requests',
    ],
    [
      'throws',
      written(suite(RULE.replace('violated(', 'nothing.there('))),
      'mine.greets: onAnswer threw: nothing is not defined',
    ],
  ])('because it %s is refused by name', async (_what, file, words) => {
    const { code, err } = await chatspec([...RUN, '--suite', file])
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
    expect(err).toContain(`--suite ${file}: `)
  })
})

describe('a module that leaves no chance to throw', () => {
  it.each([
    ['ends the process', 'process.exit(0)'],
    ['awaits what never comes', 'await new Promise(() => undefined)\nexport const rules = []'],
  ])('as it %s is told of, and is no success', async (_what, text) => {
    const file = written(text)
    const { printed, ended } = start([...RUN, '--suite', file])
    expect((await ended).code).toBe(2)
    expect(printed.err).toContain(`--suite ${file}: the module ended the process`)
  })
})

describe('the example', () => {
  const EXAMPLE = fileURLToPath(new URL('../docs/examples/custom-suite/suite.js', import.meta.url))

  it('holds on the reference server', async () => {
    const { code, report } = await run(EXAMPLE)
    expect([code, report.cells.map(({ id }) => id)]).toEqual([0, ['gateway.plain', 'gateway.plain[mode=sse]']])
    expect(report.rules['gateway.names-model']?.verdict['openai']).toBe('pass')
    expect(report.rules['gateway.traces-request']?.verdict['openai']).toBe('pass')
  })

  it('fails a server without the header', async () => {
    const { code, report } = await run(EXAMPLE, '--fault', 'request-id-missing')
    expect([code, report.rules['gateway.traces-request']?.verdict['openai']]).toEqual([1, 'fail'])
  })
})
