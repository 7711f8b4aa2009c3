import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { isObject, stringsOf } from '../src/define/json.ts'
import { startReference, type Reference } from '../src/reference/server.ts'
import { chatspec } from './kit/cli.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const document = (path: string): unknown => parse(text(path)) as unknown

/** Every value under a name, anywhere in a document. */
function valuesOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesOf(item, name))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [...(key === name ? [inner] : []), ...valuesOf(inner, name)])
}

const ACTION = document('action.yml') as {
  inputs: Record<string, { default?: string }>
  runs: { steps: { id?: string; run?: string; env?: Record<string, string> }[] }
} // our own file

interface Step {
  readonly code: number
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly printed: string
  readonly folder: string
}

/** Runs the step of the action as GitHub does: inputs in the environment, outputs and summary in files. */
async function step(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const folder = mkdtempSync(join(tmpdir(), 'chatspec-action-'))
  const [outputs, summary] = [join(folder, 'github-output'), join(folder, 'github-summary')]
  for (const file of [outputs, summary]) writeFileSync(file, 'of an earlier step\n')
  const own = ACTION.runs.steps.find(({ id }) => id === 'verify')
  const given = Object.entries(own?.env ?? {}).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? ''
    expect(Object.keys(ACTION.inputs)).toContain(input)
    return [name, inputs[input] ?? ACTION.inputs[input]?.default ?? '']
  })
  const { code, printed } = await new Promise<{ code: number; printed: string }>((resolve) => {
    const child = execFile(
      'bash',
      ['-c', own?.run ?? ''],
      {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          GITHUB_ACTION_PATH: ROOT,
          GITHUB_OUTPUT: outputs,
          GITHUB_STEP_SUMMARY: summary,
          ...Object.fromEntries(given),
          ...env,
        },
      },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, printed: out + err }),
    )
  })
  const lines = readFileSync(outputs, 'utf8').split('\n').slice(1, -1)
  return {
    code,
    outputs: Object.fromEntries(lines.map((line) => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)])),
    summary: readFileSync(summary, 'utf8'),
    printed,
    folder,
  }
}

describe('the action', () => {
  let server: Reference
  beforeAll(async () => {
    server = await startReference({ key: 'sk-of-the-action' })
  })
  afterAll(() => server.close())

  const ARGS = ['--no-probe', '--case=usage.stream[mode=sse+usage]']
  const inputs = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
    'base-url': server.baseUrl,
    model: 'reference-1',
    'api-key': 'sk-of-the-action',
    args: ARGS.join('\n'),
    ...more,
  })

  it('gives verdict, failures and report, a summary and the exit code', async () => {
    const { code, outputs, summary, printed, folder } = await step(inputs({ reports: 'out' }))
    expect([code, printed]).toEqual([0, expect.stringContaining('conforms')])
    expect(outputs).toEqual({ verdict: 'conforms', failed: '0', report: 'out/chatspec.json' })
    expect(summary).toMatch(/^of an earlier step\n[^]*chatspec/)
    expect(JSON.parse(readFileSync(join(folder, 'out/chatspec.json'), 'utf8'))).toMatchObject({ reportVersion: 1 })
    expect(readFileSync(join(folder, 'out/chatspec.xml'), 'utf8')).toContain('<testsuite')
  })

  it('fails, and annotates, when the target does', async () => {
    const { code, outputs, printed } = await step({
      args: ['--reference', '--fault=usage-rides-on-finish-chunk', ...ARGS].join('\n'),
    })
    expect([code, outputs['verdict'], outputs['failed']]).toEqual([1, 'violates', '1'])
    expect(printed).toMatch(/^::error .*usage/m)
  })

  it('takes the key from the job where no input gives one', async () => {
    const { code } = await step(inputs({ 'api-key': '' }), { OPENAI_API_KEY: 'sk-of-the-action' })
    expect(code).toBe(0)
  })

  it('tells a mistake from a verdict', async () => {
    const { code, outputs, printed } = await step({ args: '--modle=x' })
    expect([code, outputs]).toEqual([2, { verdict: 'none', failed: '', report: '' }])
    expect(printed).toContain('did you mean --model?')
  })

  it.each(['args', 'model', 'base-url', 'profile', 'baseline', 'reports'])(
    'runs nothing of its input %s',
    async (name) => {
      const { code, folder, printed } = await step(
        inputs({ [name]: '$(touch injected) `touch injected`; touch injected' }),
      )
      expect(name === 'reports' || name === 'model' || code === 2).toBe(true)
      expect(() => readFileSync(join(folder, 'injected'))).toThrow('ENOENT')
      expect(printed).not.toContain('sk-of-the-action')
    },
  )

  it('takes no second line as an output', async () => {
    const { code, outputs } = await step(inputs({ reports: 'out\nverdict=conforms' }))
    expect([code, outputs]).toEqual([2, {}])
  })

  it('has no expression inside a script', () => {
    for (const { run = '' } of ACTION.runs.steps) expect(run).not.toContain('${{')
    expect(text('scripts/action.sh')).not.toMatch(/\$\{\{|\beval\b/)
  })
})

/** The words of a command of a shell that uses no more than plain words, quotes and variables. */
function wordsOf(command: string): readonly string[] {
  const plain = command.replaceAll(/\$[A-Z]+/g, '1')
  return [...plain.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/["']/g, ''))
}

const commandsIn = (script: string): readonly string[] =>
  [...script.matchAll(/npx --yes chatspec@\S+ ([^\n]*?)(?= \|\||'$|$)/gm)].map((match) => match[1] ?? '')

const EXAMPLES = [
  'github-action.yml',
  'github-matrix.yml',
  'github-workflow.yml',
  'gitlab-ci.yml',
  'kubernetes-job.yaml',
]

describe('an example', () => {
  it.each(EXAMPLES)('%s is YAML', (name) => {
    for (const parsed of parseAllDocuments(text(`docs/examples/${name}`))) expect(parsed.errors).toEqual([])
  })

  const scripts = EXAMPLES.flatMap((name) => {
    const found = document(`docs/examples/${name}`)
    const shell = [...valuesOf(found, 'run'), ...valuesOf(found, 'script').flat()].flatMap((script) =>
      stringsOf([script]),
    )
    return shell.flatMap((script) => commandsIn(script)).map((command) => [name, wordsOf(command)] as const)
  })
  const jenkins = commandsIn(text('docs/examples/Jenkinsfile')).map(
    (command) => ['Jenkinsfile', wordsOf(command)] as const,
  )
  const pod = document('docs/examples/kubernetes-job.yaml')
  const kubernetes = valuesOf(pod, 'args').map((args) => ['kubernetes-job.yaml', stringsOf(args)] as const)
  const config = join(ROOT, 'docs/examples/chatspec.config.yaml')

  it('of each pipeline has a command', () => {
    const named = new Set([...scripts, ...jenkins, ...kubernetes].map(([name]) => name))
    expect(named).toEqual(new Set([...EXAMPLES.filter((name) => name !== 'github-action.yml'), 'Jenkinsfile']))
  })

  it.each([...scripts, ...jenkins, ...kubernetes])('%s runs a command that there is: %j', async (_name, words) => {
    const env = { OPENAI_API_KEY: 'sk-x', JOB_COMPLETION_INDEX: '7', CHATSPEC_SHARD_TOTAL: '8' }
    if (words[0] === 'verify') {
      const named = words.includes('--target') ? ['--config', config, '--no-baseline'] : []
      expect(await chatspec([...words, '--dry-run', ...named], env)).toMatchObject({ code: 0 })
    } else {
      // The parts are not there; all else about the command is right.
      const { code, err } = await chatspec(words, env)
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('cannot read the report reports/part-1.json: there is no such file'),
      ])
    }
  })

  it('of the action gives inputs that it has, and reads outputs that it gives', async () => {
    const found = text('docs/examples/github-action.yml')
    const [given] = valuesOf(document('docs/examples/github-action.yml'), 'with').filter(isObject)
    const names = Object.keys(given ?? {})
    expect(names.length).toBeGreaterThan(3)
    expect(names.filter((name) => !(name in ACTION.inputs))).toEqual([])
    const outputs = Object.keys((document('action.yml') as { outputs: object }).outputs) // our own file
    const read = [...found.matchAll(/steps\.chatspec\.outputs\.(\w+)/g)].map((match) => match[1])
    expect(read.filter((name) => !outputs.includes(name ?? ''))).toEqual([])
    const args = String(given?.['args']).trim().split('\n')
    expect(await chatspec(['verify', '--reference', '--dry-run', ...args])).toMatchObject({ code: 0 })
  })
})
