import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed, type Project } from './kit/installed.ts'

/** What somebody writes who uses all of it. */
const PROGRAM = `
import {
  check, createJudge, createReferenceServer, exchangeOf, judgeExchange, judgingFetch, planOf, rule, UsageError, verify,
  type Report, type Rule,
} from 'chatspec'
import { describeConformance } from 'chatspec/vitest'
import OpenAI from 'openai'

export async function main(): Promise<number> {
  await using server = await createReferenceServer({ faults: ['n-ignored'] })
  const judging = judgingFetch(fetch, { profile: 'common' })
  const client = new OpenAI({ baseURL: server.baseUrl, apiKey: server.apiKey, fetch: judging.fetch })
  await client.models.list()
  judging.assertConforms()
  const report: Report = await verify({
    baseUrl: server.baseUrl, apiKey: server.apiKey, require: ['tools'], axes: { mode: ['json'] },
  })
  const { cells } = await planOf({ tier: 'smoke' })
  const violations = judgeExchange(exchangeOf({ response: { status: 200, body: { choices: [] } } }))
  const own: Rule = rule({
    id: 'a.b', level: 'MUST', says: '', basis: 'sdk', cite: { title: '', url: '' }, matters: '', onResponse: () => undefined,
  })
  const judge = createJudge({ rules: [own, 'usage.total'] })
  await check('x.har').catch((error: unknown) => error instanceof UsageError && error.code)
  return report.outcome.exitCode + cells.length + violations.length + judge.rules.length
}
describeConformance({ baseUrl: () => 'http://127.0.0.1/v1', apiKey: 'k', onReport: ({ outcome }) => void outcome })
// @ts-expect-error a misspelt option
void verify({ baseURL: 'x' })
`

describe('the types', () => {
  let project: Project
  beforeAll(() => {
    project = installed(['typescript', 'vitest', 'openai', '@types/node'])
    writeFileSync(join(project.folder, 'package.json'), '{"name":"somebody","private":true,"type":"module"}')
    writeFileSync(join(project.folder, 'program.ts'), PROGRAM)
  })
  afterAll(() => project.remove())

  // Declarations of libraries are checked too: nothing in ours may hang on what a user does not have.
  it.each([
    ['for Node', ['--module', 'nodenext', '--lib', 'es2023,esnext.disposable']],
    [
      'for a bundler, beside those of a browser',
      ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom,esnext.disposable'],
    ],
  ])('hold %s', async (_where, options) => {
    const compiler = join(project.folder, 'node_modules/typescript/bin/tsc')
    const args = [compiler, '--noEmit', '--strict', '--target', 'es2022', '--types', 'node', ...options, 'program.ts']
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: project.folder }, (_error, out, err) => resolve(out + err))
    })
    expect(said).toBe('')
  })
})
