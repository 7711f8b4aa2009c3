import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startReference } from '../src/reference/server.ts'
import { planOf } from '../src/library/verify.ts'
import { allFaults } from '../src/registry.ts'
import { installed, type Project, type TestRun } from './kit/installed.ts'

const named = ({ tests }: TestRun, status: string): readonly string[] =>
  tests.filter((test) => test.status === status).map(({ name }) => name)

describe('the server project', () => {
  let project: Project
  beforeAll(() => {
    project = installed(['vitest'], 'docs/examples/server-project')
  })
  afterAll(() => project.remove())

  it('is green, with what it refuses shown as skipped', async () => {
    const run = await project.test()
    expect(run.exitCode, run.printed).toBe(0)
    expect(named(run, 'failed')).toEqual([])
    const { cells } = await planOf({ tier: 'smoke' })
    const names = [...cells.map(({ id }) => id), 'the run as a whole']
    expect(run.tests.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    expect(named(run, 'passed')).toContain('usage.stream[mode=sse+usage]')
    expect(run.printed).toContain('[not-applicable: the target does not support tools')
  })

  it('is red where the server is broken, and names the rule', async () => {
    const file = join(project.folder, 'server.js')
    const right = readFileSync(file, 'utf8')
    const broken = right.replace('total_tokens: prompt + spoken.length', 'total_tokens: prompt')
    expect(broken).not.toBe(right)
    writeFileSync(file, broken)
    const run = await project.test(['-t', 'usage.stream'])
    writeFileSync(file, right)
    expect(run.exitCode).toBe(1)
    expect(named(run, 'failed')).toEqual(['usage.stream[mode=sse+usage]'])
    const [first] = run.tests.filter(({ status }) => status === 'failed')
    expect(first?.messages[0]).toMatch(/^ConformanceError: usage\.total\/total-not-sum\n\n✗ MUST usage\.total\n/)
    expect(first?.messages[0]).toMatch(/\n {2}again {5}chatspec verify --base-url http:\/\/127\.0\.0\.1:\d+\/v1 /)
    expect(run.printed).not.toContain('sk-of-the-tests')
  })

  it('is red where the server does not let us in, though nothing was tested', async () => {
    const file = join(project.folder, 'conformance.test.js')
    const right = readFileSync(file, 'utf8')
    writeFileSync(file, right.replace('apiKey: key', "apiKey: 'sk-of-nobody'"))
    const run = await project.test(['-t', 'usage.stream'])
    writeFileSync(file, right)
    expect([run.exitCode, named(run, 'failed')]).toEqual([1, ['usage.stream[mode=sse+usage]']])
    expect(run.tests.flatMap(({ messages }) => messages).join()).toContain('the target refused the key: 401')
  })
})

describe('the tests of an application', () => {
  let project: Project
  beforeAll(() => {
    project = installed(['vitest', 'openai'], 'docs/examples/sdk-tests')
  })
  afterAll(() => project.remove())

  it('are green against the reference server', async () => {
    const run = await project.test()
    expect([run.exitCode, named(run, 'passed')]).toEqual([0, ['shows an answer as it comes', 'decides']])
  })

  it('are red where the server breaks the contract, though the application works', async () => {
    const deviations = allFaults.filter(({ name }) => name === 'chunks-without-id').map(({ plays }) => plays)
    const server = await startReference({ deviations })
    const run = await project.test([], { CHAT_BASE_URL: server.baseUrl, CHAT_API_KEY: 'sk-reference' })
    await server.close()
    expect([run.exitCode, named(run, 'failed'), named(run, 'passed')]).toEqual([
      1,
      ['shows an answer as it comes'],
      ['decides'],
    ])
    expect(run.tests[0]?.messages[0]).toMatch(/^ConformanceError: openai: violates the contract[^]*✗ MUST chunk\.id\n/)
    expect(run.printed).not.toContain('sk-reference')
  })
})
