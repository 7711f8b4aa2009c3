import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli/main.ts'
import { VERIFY_OPTIONS } from '../src/cli/verify-options.ts'
import { startReference, type Reference } from '../src/reference/server.ts'
import type { Report } from '../src/types/report.ts'
import { chatspec, type CommandResult } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-config-'))
const path = (name: string): string => join(folder, name)
const CELL = 'usage.stream[mode=sse+usage]'
const SETTINGS = `model: reference-1\nprobe: false\ncase: ${CELL}\n`

let count = 0
function written(text: string, ending = 'yaml'): string {
  const file = path(`config-${++count}.${ending}`)
  writeFileSync(file, text)
  return file
}
const read = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report // written by ourselves

const verify = (
  text: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> => chatspec(['verify', '--config', written(text), ...args], env)

/** The lines of `--print-config` by the name of the setting. */
async function printed(...call: Parameters<typeof verify>): Promise<Readonly<Record<string, readonly string[]>>> {
  const { code, out, err } = await verify(call[0], ['--print-config', ...(call[1] ?? [])], call[2])
  expect([code, err]).toEqual([0, ''])
  return Object.fromEntries(out.split('\n').map((line) => [line.split(' ', 1)[0], line.split(/ {2,}/).slice(1)]))
}

describe('the schema', () => {
  const schema = JSON.parse(
    readFileSync(fileURLToPath(new URL('../schemas/config.schema.json', import.meta.url)), 'utf8'),
  ) as { $defs: { Settings: { properties: Record<string, { enum?: unknown; type?: unknown }> } } } // our own file
  const { $schema: _schema, targets: _targets, ...properties } = schema.$defs.Settings.properties

  it('has the flags of verify, save for those that a file must not set', () => {
    const flags = Object.keys(VERIFY_OPTIONS)
    expect(Object.keys(properties).filter((name) => !flags.includes(name))).toEqual([])
    expect(flags.filter((name) => !(name in properties)).toSorted()).toEqual(
      ['all-targets', 'api-key', 'config', 'dry-run', 'print-config', 'target', 'update-baseline'].toSorted(),
    )
  })

  it('has the types of the flags', () => {
    for (const [name, { enum: values, type }] of Object.entries(properties)) {
      const option = VERIFY_OPTIONS[name]
      if (name === 'baseline' || name === 'extra-body') continue
      if (option?.choices !== undefined) expect(values).toEqual(option.choices)
      else expect([name, type]).toEqual([name, option?.array === true ? ['array', 'string'] : option?.type])
    }
  })
})

describe('a configuration', () => {
  it.each([
    ['YAML', () => written(`reference: true\n${SETTINGS}`)],
    ['JSON', () => written(JSON.stringify({ reference: true, probe: false, case: [CELL] }, undefined, 1), 'json')],
  ])('of %s takes the place of the flags', async (_format, file) => {
    const { code, out } = await chatspec(['verify', '--config', file(), '--reporter', 'json'])
    expect(code).toBe(0)
    expect((JSON.parse(out) as Report).cells.map(({ id }) => id)).toEqual([CELL])
  })

  it('takes an object for the body', async () => {
    const settings = await printed('reference: true\nextra-body:\n  provider: {order: [x]}\n')
    expect(JSON.parse(JSON.parse(settings['extra-body']?.[0] ?? '') as string)).toEqual({ provider: { order: ['x'] } })
  })

  it.each([
    ['a key that is misspelt', 'tier: smoke\nmodle: m\n', ':2: modle: is not a known member', 'Did you mean model?'],
    ['a wrong value', 'reference: true\ntier: huge\n', ':2: tier: expected "smoke"', '--help'],
    ['a wrong type', 'concurrency: many\n', ':1: concurrency: expected number', '--help'],
    [
      'a number out of range',
      'tier: smoke\nconcurrency: 0\n',
      ':2: concurrency: expected a whole number',
      'at least 1',
    ],
    ['a number of a target', 'targets:\n  a:\n    seed: 1.5\n', ':3: targets.a.seed: expected a whole number', ''],
    ['what holds itself', 'model: m\nheader: &a [*a]\n', ':2:13: *a stands within &a', 'Write out'],
    ['an alias of nothing', 'tier: smoke\nmodel: *m\n', ':2:8: *m: no &m stands before it', 'Write out'],
    ['an error in a target', 'targets:\n  a:\n    rps: -1\n', ':3: targets.a.rps: expected 0 or more', '--help'],
    [
      'a misspelt key in a target',
      'targets:\n  a:\n    base-ulr: x\n',
      ':3: targets.a.base-ulr',
      'Did you mean base-url?',
    ],
    ['a target of a target', 'targets:\n  a:\n    targets: {}\n', ':3: targets.a.targets', 'no targets of its own'],
    ['a name that is no file name', 'targets:\n  ../a: {}\n', ':2: targets.../a', 'letters, digits'],
    ['a key of the API', 'api-key: sk-1\n', ':1: api-key: does not belong here', 'api-key-env'],
    ['a key of the API in camel case', 'apiKey: sk-1\n', ':1: apiKey: does not belong here', 'api-key-env'],
    ['a key in a target', 'targets:\n  a:\n    api-key: sk-1\n', ':3: targets.a.api-key', 'api-key-env'],
    ['a key in a header', "header:\n  - 'Authorization: Bearer sk-1'\n", ':1: header: Authorization', 'never stands'],
    ['a key for a variable', 'api-key-env: sk-secret-1\n', ':1: api-key-env: expected the name of an', 'not shown'],
    ['what accepts failures', 'update-baseline: true\n', ':1: update-baseline', 'on the command line'],
    ['what sends nothing', 'dry-run: true\n', ':1: dry-run', 'on the command line'],
    ['a program', 'suite: ./mine.js\n', ':1: suite: ./mine.js is a program', '--suite ./mine.js'],
    ['a suite that there is not', 'reference: true\nsuite: [usge]\n', ':2: suite usge', 'usage'],
    ['a fault that there is not', 'reference: true\nfault: [no-such-fault]\n', ':2: fault no-such-fault', ''],
    ['a reporter that there is not', 'reference: true\nreporter: junitt\n', ':2: reporter junitt', 'junit'],
    ['a part that is none', 'reference: true\nshard: 3/2\n', ':2: shard 3/2', ''],
    ['a key twice', 'model: a\nmodel: b\n', ':2:1: not YAML', 'unique'],
    ['what is no YAML', 'model: [a\n', 'not YAML', ''],
    ['a list', '- a\n', ':1: the document: expected object', ''],
  ])('with %s is refused by file, line and key', async (_what, text, place, hint) => {
    const { code, err } = await verify(text)
    expect([code, err]).toEqual([2, expect.stringMatching(/config-\d+\.yaml:\d/)])
    expect(err).toContain(place)
    expect(err).toContain(hint)
    expect(err).not.toContain('sk-secret-1')
  })

  it('that is not there, or no JSON, is refused', async () => {
    expect(await chatspec(['verify', '--config', path('none.yaml')])).toMatchObject({ code: 2 })
    const { code, err } = await chatspec(['verify', '--config', written('{"model":\n}', 'json')])
    expect([code, err]).toEqual([2, expect.stringContaining(':2:1: not JSON')])
  })
})

describe('a configuration of one target', () => {
  it('tells that none is picked', async () => {
    const { code, err } = await verify('targets:\n  main:\n    base-url: http://127.0.0.1:9/v1\n')
    expect([code, err]).toEqual([2, expect.stringContaining('names 1 target, and none is picked')])
  })
})

describe('a setting', () => {
  const env = { OPENAI_BASE_URL: 'http://environment/v1' }

  it('of a flag comes before the environment, that before the file, that before the default', async () => {
    const file = 'base-url: http://file/v1\ntier: smoke\n'
    const flags = ['--base-url', 'http://flag/v1', '--tier', 'full']
    const both = await printed(file, flags, env)
    expect([both['base-url'], both['tier']]).toEqual([
      ['"http://flag/v1"', '--base-url'],
      ['"full"', '--tier'],
    ])
    const fewer = await printed(file, [], env)
    expect(fewer['base-url']).toEqual(['"http://environment/v1"', 'OPENAI_BASE_URL'])
    expect(fewer['tier']).toEqual(['"smoke"', expect.stringMatching(/config-\d+\.yaml:2$/)])
    expect((await printed(file))['base-url']?.[1]).toMatch(/config-\d+\.yaml:1$/)
    expect((await printed('model: m\n'))['tier']).toEqual(['"default"', 'default'])
  })

  it('of a target comes before those at the top, and before the environment', async () => {
    const text = 'tier: smoke\nmodel: m\ntargets:\n  a:\n    base-url: http://a/v1\n    tier: full\n'
    const settings = await printed(text, ['--target', 'a'], env)
    expect(settings).toMatchObject({
      'base-url': ['"http://a/v1"', expect.stringMatching(/:5$/)],
      tier: ['"full"', expect.stringMatching(/:6$/)],
      model: ['"m"', expect.stringMatching(/:2$/)],
    })
  })

  it('that negates is one too', async () => {
    expect((await printed('strict: true\n', ['--no-strict']))['strict']).toEqual(['false', '--strict'])
  })

  it('of where requests go leaves nothing of an earlier one', async () => {
    expect((await printed('reference: true\n', ['--base-url', 'http://flag/v1']))['reference']).toBeUndefined()
    expect((await printed('base-url: http://file/v1\n', ['--reference']))['base-url']).toBeUndefined()
  })

  it('that is secret is not shown', async () => {
    const text = 'base-url: https://user:pass@host/v1\napi-key-env: MY_KEY\n'
    const { out } = await verify(text, ['--print-config', '--header', 'X-Api-Key: sk-header'], { MY_KEY: 'sk-mine' })
    expect(out).not.toMatch(/pass|sk-/)
    expect(out).toMatch(/^api-key +\(not shown\) +MY_KEY$/m)
  })
})

describe('--no-config', () => {
  it('takes none', async () => {
    expect((await chatspec(['verify', '--no-config', '--print-config'])).out).not.toContain('yaml')
  })
})

describe('targets', () => {
  const PLAYED = 'fault: usage-rides-on-finish-chunk'
  const TWO = `reference: true\n${SETTINGS}targets:\n  good: {}\n  bad:\n    ${PLAYED}\n`

  it('are run one by one, with a report of each and a matrix', async () => {
    const reporters = ['--reporter', `json=${path('{target}.json')}`, '--reporter', `markdown=${path('matrix.md')}`]
    const { code, err } = await verify(TWO, ['--all-targets', ...reporters])
    expect(code).toBe(1)
    expect([read(path('good.json')), read(path('bad.json'))].map(({ outcome }) => outcome.exitCode)).toEqual([0, 1])
    expect(readFileSync(path('matrix.md'), 'utf8')).toMatch(/\| rule \| `good` \| `bad` \|/)
    expect(err).toMatch(/^profile openai +good +bad$/m)
    expect(err).toMatch(/^usage\.final-chunk-empty-choices +✓ +✗$/m)
  })

  it('that an interruption leaves out are told, and make the run incomplete', async () => {
    let err = ''
    const code = await main(['verify', '--config', written(TWO), '--all-targets'], {
      out: () => undefined,
      err: (words) => void (err += words),
      env: {},
      terminal: { isTTY: false, columns: undefined },
      interrupted: AbortSignal.abort('Ctrl-C'),
    })
    expect([code, err]).toEqual([3, 'good: not run: stopped by Ctrl-C\nbad: not run: stopped by Ctrl-C\n'])
  })

  it('are run alone when named', async () => {
    const file = path('alone-{target}.json')
    expect((await verify(TWO, ['--target', 'good', '--reporter', `json=${file}`])).code).toBe(0)
    expect(existsSync(path('alone-good.json'))).toBe(true)
  })

  it.each([
    ['a name that is none', TWO, ['--target', 'goood'], 'did you mean good?'],
    ['none of them', `targets:\n  a: {base-url: 'http://a/v1'}\n`, [], '--target a, or --all-targets'],
    ['all of none', 'reference: true\n', ['--all-targets'], 'has no targets'],
    ['all and one', TWO, ['--all-targets', '--target', 'good'], 'contradict'],
    ['all and one server', TWO, ['--all-targets', '--base-url', 'http://a/v1'], 'contradict'],
    ['one file for all reports', TWO, ['--all-targets', '--reporter', 'junit=all.xml'], 'reports/{target}.junit'],
    ['one stream for all reports', TWO, ['--all-targets', '--reporter', 'tap'], 'reports/{target}.tap'],
    ['one baseline for all failures', TWO, ['--all-targets', '--update-baseline'], 'baselines/{target}.json'],
    ['one record for all', TWO, ['--all-targets', '--record', path('all.har')], 'reports/{target}.har'],
  ])('are not run when %s is asked for', async (_what, text, args, words) => {
    const { code, err } = await verify(text, args)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })

  it('want a configuration', async () => {
    const { code, err } = await chatspec(['verify', '--no-config', '--target', 'a'])
    expect([code, err]).toEqual([2, expect.stringContaining('chatspec init')])
  })
})

describe('keys', () => {
  let servers: readonly Reference[] = []
  beforeAll(async () => {
    servers = [await startReference({ key: 'sk-one-of-two' }), await startReference({ key: 'sk-two-of-two' })]
  })
  afterAll(() => Promise.all(servers.map((server) => server.close())))

  const two = (...more: readonly string[]): string =>
    `${SETTINGS}reporter: ['json=${path('key-{target}.json')}']\ntargets:\n${servers
      .map(({ baseUrl }, index) => `  t${index}: {base-url: '${baseUrl}'${more[index] ?? ''}}\n`)
      .join('')}`

  it('come from the variables that the targets name', async () => {
    const text = two(', api-key-env: ONE', ', api-key-env: TWO')
    expect((await verify(text, ['--all-targets'], { ONE: 'sk-one-of-two', TWO: 'sk-two-of-two' })).code).toBe(0)
  })

  it('are looked for before the first request is sent', async () => {
    const before = servers[0]?.requests
    const { code, err } = await verify(two(', api-key-env: ONE', ', api-key-env: TWO'), ['--all-targets'], { ONE: 'x' })
    expect([code, err]).toEqual([2, expect.stringContaining('TWO')])
    expect(servers[0]?.requests).toBe(before)
  })

  it('of the usual variables go to none of several servers', async () => {
    const { code } = await verify(two(), ['--all-targets', '--probe'], { OPENAI_API_KEY: 'sk-one-of-two' })
    expect(code).toBe(3)
    expect(read(path('key-t0.json')).outcome.verdict).toBe('incomplete')
  })

  it('are the named ones, and no other', async () => {
    const { code, err } = await verify(two(', api-key-env: ONE'), ['--target', 't0'], {
      OPENAI_API_KEY: 'sk-one-of-two',
    })
    expect([code, err]).toEqual([2, expect.stringContaining('ONE, which should hold the key, is not set')])
  })
})
