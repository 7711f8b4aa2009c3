import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startReference, type Reference } from '../src/reference/server.ts'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Starts a server of the test's own and gives its base URL. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address object.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

/** The rules that a JSON report says failed in the profile openai. */
function failed(text: string): string[] {
  const { rules } = JSON.parse(text) as { rules: Record<string, { verdict: Record<string, string> }> }
  return Object.entries(rules).flatMap(([id, { verdict }]) => (verdict['openai'] === 'fail' ? [id] : []))
}

/** One row: what the user does wrong, the arguments, and the words that must be in the answer. */
const MISTAKES: readonly (readonly [what: string, args: readonly string[], words: readonly string[]])[] = [
  ['no command', [], ['name a command', 'chatspec --help']],
  ['a mistyped command', ['verfy'], ['no command verfy', 'did you mean verify?']],
  ['an option and no command', ['-v'], ['no option -v', 'chatspec --version']],
  ['an argument too many', ['verify', '--reference', 'extra'], ['an argument too many: extra']],
  ['a file too many', ['diff', 'a.json', 'b.json', 'c.json'], ['an argument too many: c.json']],
  ['what yargs would drop', ['check', 'a.har', '--', 'b.har'], ['no option --', './-name']],
  ['an option before the command', ['--strict', 'verify', '--reference'], ['the command comes first']],
  ['an empty argument', ['check', ''], ['<files> is given as an empty text']],
  ['standard input', ['check', '--strict', '-'], ['no file -', 'does not read standard input']],
  ...['timeout', 'record', 'model', 'base-url', 'profile', 'reporter'].map((name) => {
    const words = ['verify', '--reference', `--no-${name}`]
    return [`an option ${name} that cannot be none`, words, [`no option --no-${name}`]] as const
  }),
  ['no file', ['check'], ['<files> is missing: HAR 1.2 files', 'chatspec check --help']],
  ['one file of two', ['diff', 'a.json'], ['<after> is missing: a later report']],
  ['a mistyped choice', ['init', '--ci', 'githb'], ['--ci githb', 'did you mean github?', 'gitlab, jenkins, none']],
  ['a mistyped thing', ['list', 'rulez'], ['<what> rulez', 'did you mean rules?', 'cases, faults']],
  [
    'a file and none',
    ['verify', '--reference', '--config', 'a.yaml', '--no-config'],
    ['--config and --no-config contradict each other'],
  ],
  ['an unknown option that is negated', ['verify', '--reference', '--no-such'], ['no option --no-such']],
  ['a reporter without a format', ['verify', '--reference', '--reporter', '=x'], ['--reporter =x names no format']],
  ['a folder for the report of a selftest', ['selftest', '--report', folder], [folder, 'it is a folder']],
  [
    'a file in what is no folder',
    ['selftest', '--report', join(fileURLToPath(import.meta.url), 'report.json')],
    ['cannot write', 'is a file, not a folder'],
  ],
  [
    'a second report that cannot be written, before anything is sent',
    [
      'verify',
      '--reference',
      '--reporter',
      'badge',
      '--reporter',
      `html=${join(fileURLToPath(import.meta.url), 'r.html')}`,
    ],
    ['cannot write', 'is a file, not a folder'],
  ],
  [
    'a baseline that cannot be written, before anything is sent',
    ['verify', '--reference', '--update-baseline', '--baseline', join(fileURLToPath(import.meta.url), 'known.json')],
    ['cannot write', 'is a file, not a folder'],
  ],
  [
    'a folder for the report on a capture',
    ['check', fileURLToPath(import.meta.url), '--reporter', `json=${folder}`],
    [folder, 'it is a folder'],
  ],
  [
    'a folder for the report of a proxy',
    ['proxy', '--target', 'http://127.0.0.1:9', '--port', '0', '--reporter', `json=${folder}`],
    [folder, 'it is a folder'],
  ],
  [
    'a cell that the axis leaves out',
    ['verify', '--reference', '--case', 'usage.stream[mode=sse+usage]', '--axis', 'mode=json'],
    ['--case usage.stream[mode=sse+usage]', '--axis mode=json', 'contradict'],
  ],
  ...[
    ['--extra-body', '{oops'],
    ['--header', 'X-Test'],
    ['--require', 'tool'],
  ].map(
    ([name = '', value = '']) =>
      [`a bad ${name} in a dry run`, ['verify', '--reference', '--dry-run', name, value], [name]] as const,
  ),
  ['a mistyped flag', ['verify', '--refrence'], ['--refrence', '--reference']],
  ['no target', ['verify'], ['--base-url', 'OPENAI_BASE_URL', '--reference']],
  ['two targets', ['verify', '--reference', '--base-url', 'http://127.0.0.1/v1'], ['--reference', '--base-url']],
  ['two keys', ['verify', '--base-url', 'http://h/v1', '--api-key', 'a', '--api-key-env', 'B'], ['name two keys']],
  ['a base URL that is none', ['verify', '--base-url', 'localhost:8080'], ['--base-url', 'http']],
  [
    'a base URL with the path of the endpoint',
    ['verify', '--base-url', 'http://h/v1/chat/completions'],
    ['/chat/completions', 'http://h/v1'],
  ],
  ['a number that is none', ['verify', '--reference', '--concurrency', 'many'], ['--concurrency', 'number']],
  ['no requests at once', ['verify', '--reference', '--concurrency', '0'], ['--concurrency', 'whole', 'at least 1']],
  ['half a request at once', ['verify', '--reference', '--concurrency', '1.5'], ['--concurrency', 'whole number']],
  ['no round', ['verify', '--reference', '--repeat', '0'], ['--repeat', 'at least 1']],
  ['half a seed', ['verify', '--reference', '--seed', '1.5'], ['--seed', 'whole number']],
  ['no requests a second', ['verify', '--reference', '--rps', '0'], ['--rps', 'more than 0']],
  ['a wait that no timer takes', ['verify', '--reference', '--latency', '1e12'], ['--latency', 'from 0 to 2147483647']],
  ['a time that no timer takes', ['verify', '--reference', '--max-time', '1e12'], ['--max-time', 'from 0 to 2147483']],
  ['no threads', ['selftest', '--jobs', '0'], ['--jobs', 'at least 1']],
  ['a port that there is not', ['serve', '--port', '70000'], ['--port', 'from 0 to 65535']],
  [
    'a port of the proxy that there is not',
    ['proxy', '--target', 'http://127.0.0.1:9', '--port', '99999'],
    ['--port', 'from 0 to 65535'],
  ],
  [
    'one port for traffic and figures',
    ['proxy', '--target', 'http://127.0.0.1:9', '--port', '8788', '--metrics-port', '8788'],
    ['--metrics-port 8788', '(--port)'],
  ],
  ['a flag without its value', ['verify', '--base-url'], ['--base-url needs a value']],
  ['an empty value', ['verify', '--base-url', ''], ['--base-url']],
  ['a single value given twice', ['verify', '--reference', '--model', 'a', '--model', 'b'], ['--model', 'once']],
  ['an unknown tier', ['verify', '--reference', '--tier', 'huge'], ['tier', 'smoke']],
  ['an unknown suite', ['verify', '--reference', '--suite', 'usag'], ['--suite usag', 'usage']],
  ['an unknown case', ['verify', '--reference', '--case', 'usage.strem'], ['--case usage.strem', 'usage.stream']],
  ['an unknown rule', ['verify', '--reference', '--rule', 'usage.totl'], ['--rule usage.totl', 'usage.total']],
  ['an unknown axis', ['verify', '--reference', '--axis', 'mod=sse'], ['--axis', 'mode']],
  ['an unknown value of an axis', ['verify', '--reference', '--axis', 'mode=ssse'], ['mode=ssse', 'did you mean sse?']],
  [
    'a selection that leaves nothing',
    ['verify', '--reference', '--suite', 'auth', '--case', 'usage.stream'],
    ['--suite', '--case'],
  ],
  ['an unknown capability', ['verify', '--reference', '--require', 'tool'], ['--require tool', 'tools']],
  ['an unknown fault', ['verify', '--reference', '--fault', 'usage-after-don'], ['--fault', 'usage-after-done']],
  [
    'a fault for a server that is not ours',
    ['verify', '--base-url', 'http://127.0.0.1:9/v1', '--fault', 'usage-after-done'],
    ['--fault', '--reference'],
  ],
  ['a header without a colon', ['verify', '--reference', '--header', 'X-Test'], ['--header', 'Name: value']],
  [
    'an extra body that is no JSON',
    ['verify', '--reference', '--extra-body', '{oops'],
    ['--extra-body', 'JSON object'],
  ],
  ['an unknown reporter', ['verify', '--reference', '--reporter', 'jnuit'], ['--reporter jnuit', 'junit']],
  [
    'two reports on standard output',
    ['verify', '--reference', '--reporter', 'json', '--reporter', 'junit'],
    ['json and junit', 'standard output'],
  ],
  ['a missing file', ['check', join(folder, 'none.har')], ['none.har', 'no such file']],
  ['a folder of captures', ['check', folder], [folder, 'it is a folder, and a file is wanted']],
  ['a folder for a report', ['report', folder], [folder, 'it is a folder, and a file is wanted']],
  ['a folder for a profile', ['verify', '--reference', '--profile', folder], [folder, 'it is a folder']],
  ['a folder for a configuration', ['verify', '--config', folder], [folder, 'it is a folder']],
  ['a missing profile', ['verify', '--reference', '--profile', 'nope.yaml'], ['nope.yaml', 'there is no such file']],
  ['an unknown id', ['explain', 'usage.totals'], ['usage.totals', 'usage.total']],
]

describe('a mistake of the user', () => {
  it.each(MISTAKES)('%s', async (_what, args, words) => {
    const { code, out, err } = await chatspec(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const word of words) expect(err).toContain(word)
    expect(err).not.toMatch(/\n\s+at |node:internal/)
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(4)
  })

  it('a port that is in use', async () => {
    const { port } = new URL(await serving(() => undefined))
    const { code, err } = await chatspec(['serve', '--port', port])
    expect([code, err]).toEqual([2, expect.stringContaining(`port ${port} of 127.0.0.1 is in use (--port)`)])
  })

  it('a capture that is no JSON', async () => {
    const file = join(folder, 'broken.har')
    writeFileSync(file, '{"log": {"entries": [}')
    const { code, err } = await chatspec(['check', file])
    expect(code).toBe(2)
    expect(err).toMatch(/broken\.har.*line 1/s)
  })

  it.each([['--print-config'], ['--dry-run'], ['--no-probe']])(
    'a key for the name of a variable, with %s',
    async (more) => {
      const target = ['verify', '--base-url', 'http://127.0.0.1:9/v1', '--api-key-env', 'sk-secret-1', more]
      const { code, out, err } = await chatspec(target)
      expect([code, out, err]).toEqual([2, '', expect.stringContaining('--api-key-env takes the name')])
      expect(err).not.toContain('sk-secret-1')
    },
  )

  it('a key with a line break', async () => {
    const { code, err } = await chatspec(['verify', '--base-url', 'http://127.0.0.1:9/v1'], {
      OPENAI_API_KEY: 'sk-a\n',
    })
    expect(code).toBe(2)
    expect(err).toContain('OPENAI_API_KEY: the key holds')
    expect(err).not.toContain('sk-a')
  })
})

describe('a target that cannot be verified', () => {
  it('does not answer', async () => {
    const baseUrl = await serving(() => undefined)
    servers.splice(0)[0]?.close()
    const { code, err } = await chatspec(['verify', '--base-url', baseUrl, '--model', 'm'])
    expect(code).toBe(3)
    expect(err).toContain('connection refused')
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/Exit code 3/)
  })

  it('refuses the key', async () => {
    const baseUrl = await serving((_request, response) => {
      response.writeHead(401, { 'content-type': 'application/json' })
      response.end(
        '{"error":{"message":"bad key","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}',
      )
    })
    const { code, err } = await chatspec([
      'verify',
      '--base-url',
      baseUrl,
      '--model',
      'm',
      '--api-key',
      'sk-synthetic-0123456789',
    ])
    expect(code).toBe(3)
    expect(err).toContain('401')
    expect(err).toMatch(/key/)
    expect(err).not.toContain('sk-synthetic-0123456789')
  })

  it('answers with a web page', async () => {
    const baseUrl = await serving((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<!doctype html><title>Welcome</title>')
    })
    const { code, err } = await chatspec(['verify', '--base-url', baseUrl, '--model', 'm'])
    expect(code).toBe(3)
    expect(err).toContain('with a web page: is the base URL right?')
    expect(err).not.toContain('could not run  http')
  })
})

describe('what commands print', () => {
  it('help names every command, and the exit codes', async () => {
    const { code, out } = await chatspec(['--help'])
    expect(code).toBe(0)
    for (const word of ['verify', 'check', 'serve', 'list', 'explain', 'completion', 'Exit codes'])
      expect(out).toContain(word)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('help of a command shows its options and examples', async () => {
    const { out } = await chatspec(['verify', '--help'])
    for (const word of ['--base-url', '--dry-run', '--record', 'Examples:']) expect(out).toContain(word)
  })

  it('the version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect((await chatspec(['--version'])).out.trim()).toBe(version)
  })

  it('a completion script', async () => {
    expect((await chatspec(['completion'])).out).toContain('chatspec')
  })

  it.each(['rules', 'cases', 'faults', 'profiles', 'capabilities', 'plan'])(
    'a list of %s, as lines and as JSON',
    async (what) => {
      const lines = await chatspec(['list', what])
      const json = await chatspec(['list', what, '--json'])
      expect([lines.code, json.code]).toEqual([0, 0])
      const rows = JSON.parse(json.out) as readonly object[]
      expect(rows.length).toBeGreaterThan(2)
      expect(lines.out.trimEnd().split('\n')).toHaveLength(rows.length)
    },
  )

  it('the plan, and nothing is sent', async () => {
    const { code, err } = await chatspec(['verify', '--base-url', 'http://127.0.0.1:9/v1', '--dry-run'])
    expect(code).toBe(0)
    expect(err).toMatch(/cells, about \d+ requests and [\d,]+ tokens.*Nothing was sent/s)
  })

  it('one of a thing without the s', async () => {
    const one = ['verify', '--reference', '--case', 'usage.stream[mode=sse+usage]', '--no-probe', '--model', 'm']
    expect((await chatspec([...one, '--dry-run'])).err).toMatch(/1 cell, about 1 request and /)
    expect((await chatspec([...one])).err).toMatch(/1 cell \(tier default\), about 1 request and .*1 of 1 cell:/s)
  })

  it('a rule in full', async () => {
    const { out } = await chatspec(['explain', 'usage.final-chunk'])
    for (const word of ['usage.final-chunk', 'MUST', 'openai error', 'usage-never-in-streams', 'https://'])
      expect(out).toContain(word)
  })
})

describe('a run', () => {
  let reference: Reference
  beforeAll(async () => {
    reference = await startReference()
  })
  afterAll(() => reference.close())

  it('says before its first request what it will send and cost', async () => {
    const { err } = await chatspec([
      'verify',
      '--base-url',
      reference.baseUrl,
      '--api-key',
      'sk-reference',
      '--suite',
      'usage',
      '--tier',
      'smoke',
    ])
    expect(err.split('\n')[0]).toMatch(/cells.*requests and [\d,]+ tokens/)
  })

  it('takes the base URL and the key from the environment', async () => {
    const env = { OPENAI_BASE_URL: reference.baseUrl, OPENAI_API_KEY: 'sk-reference' }
    const { code, err } = await chatspec(['verify', '--suite', 'usage', '--tier', 'smoke'], env)
    expect(err).toMatch(/openai: conforms/)
    expect(code).toBe(0)
  })

  it.each([
    ['CHATSPEC_API_KEY', []],
    ['GATEWAY_KEY', ['--api-key-env', 'GATEWAY_KEY']],
  ])('shows requests with the key of %s, where that is the variable that holds it', async (variable, more) => {
    const one = ['verify', '--base-url', reference.baseUrl, '--no-probe', '--case', 'usage.stream[mode=sse+usage]']
    const { out } = await chatspec([...one, ...more, '--reporter', 'json'], { [variable]: 'sk-cli-test' })
    expect(out).toContain(`$${variable}`)
    expect(out).not.toContain('OPENAI_API_KEY')
  })

  it('prints the report as JSON on standard output, and nothing else there', async () => {
    const { code, out, err } = await chatspec([
      'verify',
      '--reference',
      '--suite',
      'usage',
      '--tier',
      'smoke',
      '--reporter',
      'json',
    ])
    const report = JSON.parse(out) as { outcome: { sentence: string } }
    expect(code).toBe(0)
    expect(err.trimEnd().endsWith(report.outcome.sentence)).toBe(true)
  })

  it('fails on a fault with the rule, the command to run again and the curl line', async () => {
    const { code, err } = await chatspec([
      'verify',
      '--reference',
      '--suite',
      'usage',
      '--tier',
      'smoke',
      '--fault',
      'usage-rides-on-finish-chunk',
    ])
    expect(code).toBe(1)
    for (const word of [
      'usage.final-chunk-empty-choices',
      '/choices',
      'chatspec verify --reference --fault usage-rides-on-finish-chunk',
      'curl -sS -N',
      '$OPENAI_API_KEY',
    ]) {
      expect(err).toContain(word)
    }
  })

  it('records what it exchanged, and check on the record gives the same verdicts', async () => {
    const file = join(folder, 'run.har')
    const args = ['--suite', 'usage', '--tier', 'smoke', '--reporter', 'json']
    const live = await chatspec(['verify', '--reference', '--fault', 'usage-after-done', '--record', file, ...args])
    const recorded = await chatspec(['check', file, '--reporter', 'json'])
    expect(failed(live.out)).toEqual(failed(recorded.out))
    expect(failed(live.out)).toContain('usage.final-chunk-last')
    expect(readFileSync(file, 'utf8')).not.toContain('sk-reference')
  })

  it('fails when the target lacks what is required', async () => {
    const { code, err } = await chatspec([
      'verify',
      '--base-url',
      reference.baseUrl,
      '--api-key',
      'sk-reference',
      '--suite',
      'usage',
      '--tier',
      'smoke',
      '--require',
      'tools',
    ])
    expect([code, err.includes('tools')]).toEqual([0, true])
  })

  it('stops at the budget and is incomplete', async () => {
    const { code, err } = await chatspec(['verify', '--reference', '--max-requests', '25'])
    expect(code).toBe(3)
    expect(err).toContain('--max-requests')
  })

  it('does not wait for its next turn when the time is up', async () => {
    const pace = ['--rps', '0.001', '--max-time', '0.2']
    const { code, err } = await chatspec(['verify', '--reference', '--suite', 'usage', ...pace])
    expect(code).toBe(3)
    expect(err).toContain('--max-time')
  })
})
