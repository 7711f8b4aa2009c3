import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { baselineErrors } from '../src/judge/document-shape.ts'
import { VERSION } from '../src/setup/version.ts'
import { chatspec } from './kit/cli.ts'

const HOME = process.cwd()
const example = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../docs/examples/${name}`, import.meta.url)), 'utf8')

describe('chatspec init', () => {
  beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'chatspec-init-'))))
  afterEach(() => process.chdir(HOME))

  it.each([
    ['github', '.github/workflows/chatspec.yml', 'github-workflow.yml'],
    ['gitlab', '.gitlab/chatspec.yml', 'gitlab-ci.yml'],
    ['jenkins', 'chatspec.Jenkinsfile', 'Jenkinsfile'],
  ])('for %s writes configuration, baseline and job, as the examples show them', async (ci, job, name) => {
    const { code, err } = await chatspec(['init', '--ci', ci])
    expect([code, err]).toEqual([0, expect.stringMatching(/Next:\n +1\. write base-url/)])
    expect(readFileSync(job, 'utf8')).toBe(example(name))
    expect(readFileSync(job, 'utf8')).toContain(`chatspec@${VERSION} `)
    expect(readFileSync('chatspec.config.yaml', 'utf8')).toBe(example('chatspec.config.yaml'))
    expect(baselineErrors(JSON.parse(readFileSync('chatspec.baseline.json', 'utf8')))).toEqual([])
  })

  it('writes what verify takes as it is', async () => {
    await chatspec(['init'])
    expect(readdirSync('.').toSorted()).toEqual(['chatspec.baseline.json', 'chatspec.config.yaml'])
    const { code, out } = await chatspec(['verify', '--target', 'main', '--print-config'], { OPENAI_API_KEY: 'sk-1' })
    expect([code, out]).toEqual([0, expect.stringMatching(/^base-url +"https:\/\/api\.example\.com\/v1"/m)])
    expect((await chatspec(['verify', '--target', 'main', '--dry-run'])).code).toBe(0)
  })

  it('writes what is missing, and keeps what is there', async () => {
    writeFileSync('chatspec.config.yaml', 'mine')
    const { code, err } = await chatspec(['init', '--ci', 'github'])
    expect([code, err]).toEqual([0, expect.stringContaining('kept chatspec.config.yaml')])
    expect(readFileSync('chatspec.config.yaml', 'utf8')).toBe('mine')
    expect(readFileSync('.github/workflows/chatspec.yml', 'utf8')).toBe(example('github-workflow.yml'))
  })

  it('overwrites what is there only when it is told to', async () => {
    await chatspec(['init'])
    writeFileSync('chatspec.config.yaml', 'mine')
    const { code, err } = await chatspec(['init'])
    expect([code, err]).toEqual([2, expect.stringContaining('nothing is written: chatspec.config.yaml and')])
    expect((await chatspec(['init', '--force'])).code).toBe(0)
    expect(readFileSync('chatspec.config.yaml', 'utf8')).toBe(example('chatspec.config.yaml'))
  })

  it('writes nothing where one file cannot be written', async () => {
    writeFileSync('.github', 'a file')
    const { code, err } = await chatspec(['init', '--ci', 'github'])
    expect([code, err]).toEqual([2, expect.stringContaining('cannot write .github/workflows/chatspec.yml')])
    expect(readdirSync('.')).toEqual(['.github'])
  })
})

describe('chatspec verify', () => {
  beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'chatspec-init-'))))
  afterEach(() => process.chdir(HOME))

  it('finds a configuration in the working folder, unless there are two', async () => {
    writeFileSync('chatspec.config.json', '{"tier": "smoke"}')
    const { out } = await chatspec(['verify', '--print-config'])
    expect(out).toMatch(/^tier +"smoke" +chatspec\.config\.json:1$/m)
    expect((await chatspec(['verify', '--print-config', '--no-config'])).out).toMatch(/^tier +"default" +default$/m)
    writeFileSync('chatspec.config.yaml', 'tier: full\n')
    const { code, err } = await chatspec(['verify', '--print-config'])
    expect([code, err]).toEqual([2, expect.stringContaining('which one is meant')])
  })
})
