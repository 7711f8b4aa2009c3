import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'chatspec-package-'))
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** What the package is like for somebody who installs it: the tarball, in an empty folder, without a network. */
describe('the installed package', () => {
  beforeAll(() => {
    run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT)
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
    writeFileSync(join(folder, 'package.json'), '{"name":"somebody","private":true,"type":"module"}')
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], folder)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it('brings no other package along', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['chatspec'])
  })

  it('has the command line', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expect(run(join(folder, 'node_modules/.bin/chatspec'), ['--version'], folder).trim()).toBe(version)
  })

  it('verifies the reference server and writes reports', () => {
    const args = [
      'verify',
      '--reference',
      '--tier',
      'smoke',
      '--reporter',
      'json=out/report.json',
      '--reporter',
      'junit=out/junit.xml',
    ]
    run(join(folder, 'node_modules/.bin/chatspec'), args, folder)
    const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as {
      outcome: { exitCode: number }
    }
    expect(report.outcome.exitCode).toBe(0)
    expect(readFileSync(join(folder, 'out/junit.xml'), 'utf8')).toContain('<testsuite')
    expect(readdirSync(join(folder, 'out'))).toHaveLength(2)
  })

  it('is a library with types and schemas', () => {
    const program = `
      import { createJudge, profiles } from 'chatspec'
      import schema from 'chatspec/schemas/report.schema.json' with { type: 'json' }
      const judge = createJudge()
      console.log(judge.rules.length > 100, Object.keys(profiles).length, typeof schema.$id)
    `
    writeFileSync(join(folder, 'program.mjs'), program)
    expect(run(process.execPath, ['--no-warnings', 'program.mjs'], folder).trim()).toBe('true 3 string')
    expect(readdirSync(join(folder, 'node_modules/chatspec/dist/types/src'))).toContain('index.d.ts')
  })
})
