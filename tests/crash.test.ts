import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Deviation } from '../src/define/fault.ts'
import { parseJson } from '../src/define/json.ts'
import { reportErrors } from '../src/judge/document-shape.ts'
import { startReference, type Reference } from '../src/reference/server.ts'
import { allFaults } from '../src/registry.ts'
import type { Report } from '../src/types/report.ts'
import { readHarFile } from '../src/wire/har-file.ts'
import { chatspec } from './kit/cli.ts'
import { start, startInShell, type Running } from './kit/process.ts'

const root = mkdtempSync(join(tmpdir(), 'chatspec-crash-'))
afterAll(() => rmSync(root, { recursive: true }))

const FAULT = 'usage-rides-on-finish-chunk'
const faulty = allFaults.find(({ name }) => name === FAULT)?.plays

let folder: string
let server: Reference
let isFaulty: boolean
/** What happens when a request comes, before it is answered. */
let onRequest: (requestNumber: number) => void

beforeEach(async () => {
  folder = mkdtempSync(join(root, 'run-'))
  onRequest = () => undefined
  isFaulty = true
  const counting: Deviation = {
    when({ requestNumber }) {
      onRequest(requestNumber)
      return false
    },
  }
  server = await startReference({ deviations: [counting, { ...faulty, when: () => isFaulty }] })
})
afterEach(() => server.close())

/** Some 35 requests, those for capabilities included. */
const SELECTION = ['usage', 'sse', 'stream'].flatMap((suite) => ['--suite', suite])

const path = (name: string): string => join(folder, name)

const to = (format: string, name: string): readonly string[] => ['--reporter', `${format}=${path(name)}`]

/** Verifies the server with one request at a time, so that it is known which exchanges have ended. */
function verify(...args: readonly string[]): Running {
  const target = ['--base-url', server.baseUrl, '--api-key', 'sk-reference', '--concurrency', '1']
  return start(['verify', ...target, ...SELECTION, ...args])
}

/** Ends the run, in this way, as the server gets this request. */
function endAt(request: number, end: () => void): void {
  onRequest = (number) => {
    if (number === request) end()
  }
}

async function entriesOf(file: string): Promise<{ readonly exchanges: number; readonly problems: readonly string[] }> {
  const problems: string[] = []
  let exchanges = 0
  for await (const item of readHarFile(file)) {
    if ('exchange' in item) exchanges++
    else problems.push(item.message)
  }
  return { exchanges, problems }
}

function readReport(file: string): Report {
  const document = parseJson(readFileSync(file, 'utf8'))
  expect(reportErrors(document)).toEqual([])
  return document as Report // As was just checked.
}

describe('a run that is killed', () => {
  it.each([1, 2, 30])('at request %i leaves every finished exchange in the part of its recording', async (request) => {
    const { child, ended } = verify('--record', path('run.har'), ...to('json', 'run.json'))
    endAt(request, () => child.kill('SIGKILL'))
    expect(await ended).toMatchObject({ signal: 'SIGKILL' })
    expect(readdirSync(folder)).toEqual(['run.har.part'])
    const { exchanges, problems } = await entriesOf(path('run.har.part'))
    expect(exchanges).toBe(request - 1)
    expect(problems).toEqual([expect.stringContaining('breaks off')])
  })

  it('leaves a journal beside its report, which can be judged, and which the next run leaves alone', async () => {
    const { child, ended } = verify(...to('json', 'run.json'))
    endAt(33, () => child.kill('SIGKILL'))
    await ended
    expect(readdirSync(folder)).toEqual(['run.json.har.part'])
    const journal = path('run.json.har.part')
    const { code, out } = await chatspec(['check', journal, '--reporter', 'json'])
    expect(code).toBe(1)
    const { exchanges, rules, problems } = JSON.parse(out) as Report // As the command has written it.
    expect(exchanges).toHaveLength(32)
    expect(rules['usage.final-chunk-empty-choices']?.verdict['openai']).toBe('fail')
    expect(problems).toMatchObject([{ message: expect.stringContaining('breaks off after entry 32') }])

    const before = readFileSync(journal, 'utf8')
    const next = verify(...to('json', 'run.json'))
    expect(await next.ended).toMatchObject({ code: 1 })
    expect(next.printed.err).toContain(`${journal} is of a run that did not end, or still goes on.`)
    expect(readdirSync(folder)).toEqual(['run.json', 'run.json.har.part'])
    expect(readFileSync(journal, 'utf8')).toBe(before)
    readReport(path('run.json'))
  })

  it('while it writes its reports leaves whole ones, and the journal', async () => {
    const { child, ended } = await standstill()
    child.kill('SIGKILL')
    expect(await ended).toMatchObject({ signal: 'SIGKILL' })
    expect(readdirSync(folder)).toEqual(['pipe', 'run.json', 'run.json.har.part'])
    const { exchanges } = readReport(path('run.json'))
    expect(await entriesOf(path('run.json.har.part'))).toMatchObject({ exchanges: exchanges.length })
  })
})

describe('a proxy that is killed', () => {
  it('leaves every exchange that has passed, which the next one leaves alone', async () => {
    const args = ['proxy', '--target', server.baseUrl, '--port', '0', '--record', path('live.har')]
    const { child, ended, printed } = start(args)
    await expect.poll(() => printed.err, { timeout: 20_000 }).toContain('Ctrl-C')
    const [baseUrl = ''] = /http:\S+/.exec(printed.err) ?? []
    const part = path('live.har.part')
    for (const passed of [1, 2, 3]) {
      await (await fetch(`${baseUrl}/models`)).text()
      await expect.poll(async () => (await entriesOf(part)).exchanges, { timeout: 20_000 }).toBe(passed)
    }
    child.kill('SIGKILL')
    await ended
    expect(await entriesOf(part)).toEqual({ exchanges: 3, problems: [expect.stringContaining('breaks off')] })

    const next = start(args)
    await expect.poll(() => next.printed.err, { timeout: 20_000 }).toContain('Ctrl-C')
    next.child.kill('SIGINT')
    await next.ended
    expect(next.printed.err).toContain(`${part} is of a run that did not end, or still goes on.`)
    expect(readdirSync(folder)).toEqual(['live.har', 'live.har.part'])
  })
})

/** A run that has written its first report and stands still: it writes to a pipe that nobody reads. */
async function standstill(onStart?: (running: Running) => void): Promise<Running> {
  execFileSync('mkfifo', [path('pipe')])
  const events = watch(folder)
  const running = verify(...to('json', 'run.json'), ...to('tap', 'pipe'), ...to('junit', 'run.xml'))
  onStart?.(running)
  for await (const { filename } of events) if (filename === 'run.json') break
  return running
}

describe('a run that is interrupted', () => {
  it.each([
    ['SIGINT', 1, 'Ctrl-C'],
    ['SIGINT', 30, 'Ctrl-C'],
    ['SIGTERM', 30, 'SIGTERM'],
    ['SIGHUP', 30, 'SIGHUP'],
  ] as const)('by %s at request %i writes a report of what it has found', async (signal, request, name) => {
    isFaulty = false
    const { child, ended, printed } = verify('--record', path('run.har'), ...to('json', 'run.json'))
    endAt(request, () => child.kill(signal))
    expect(await ended).toMatchObject({ code: 3 })
    expect(printed.err).toContain(`stopped by ${name}; the report is partial`)
    expect(readdirSync(folder)).toEqual(['run.har', 'run.json'])
    const { exchanges, outcome } = readReport(path('run.json'))
    expect(outcome.verdict).toBe('incomplete')
    expect(exchanges.length).toBeGreaterThanOrEqual(request - 1)
    expect(await entriesOf(path('run.har'))).toEqual({ exchanges: exchanges.length, problems: [] })
  })

  it('twice ends at once, and leaves its journal', async () => {
    let running: Running | undefined
    endAt(30, () => running?.child.kill('SIGINT'))
    const standing = standstill((begun) => void (running = begun))
    const { child, ended } = await standing
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ signal: 'SIGINT' })
    expect(await entriesOf(path('run.json.har.part'))).toMatchObject({ exchanges: expect.any(Number) })
  })
})

/** To the run, files that cannot grow beyond 32 KB are a full disk. */
const FULL_DISK = 'ulimit -f 64; exec "$@"'

describe('a disk that is full', () => {
  it('hides neither the other outputs nor the verdict', async () => {
    const args = [
      'verify',
      '--base-url',
      server.baseUrl,
      '--api-key',
      'sk-reference',
      '--suite',
      'usage',
      '--suite',
      'sse',
    ]
    const outputs = ['json', 'junit', 'html', 'badge'].flatMap((format) => to(format, format))
    const { ended, printed } = startInShell(FULL_DISK, [...args, ...outputs, '--record', path('run.har')])
    expect(await ended).toMatchObject({ code: 2 })
    expect(readdirSync(folder)).toEqual(['badge', 'junit', 'run.har.part'])
    expect(parseJson(readFileSync(path('badge'), 'utf8'))).toMatchObject({ schemaVersion: 1 })
    expect(readFileSync(path('junit'), 'utf8')).toMatch(/<\/testsuites>\s*$/)
    const lines = printed.err.trimEnd().split('\n')
    const place = lines.findIndex((line) => line.startsWith('openai: '))
    expect(lines.slice(place)).toEqual([
      expect.stringMatching(/^openai: .* Exit code 1$/),
      `chatspec: cannot record to ${path('run.har')} (--record): EFBIG: file too large, write; what came before is in ${path('run.har.part')}`,
      `cannot write ${path('json')}: EFBIG: file too large, write`,
      `cannot write ${path('html')}: EFBIG: file too large, write`,
      'The system lets no file grow that large: see ulimit -f.',
      'Exit code 2, as not all is written.',
    ])
    const { exchanges, problems } = await entriesOf(path('run.har.part'))
    expect(exchanges).toBeGreaterThan(0)
    expect(problems).toEqual([expect.stringContaining(`breaks off after entry ${exchanges}`)])
  })

  it('leaves the journal where a report could not be written', async () => {
    const { ended, printed } = verify(...to('junit', 'run.xml'), '--reporter', 'json=/dev/full')
    expect(await ended).toMatchObject({ code: 2 })
    expect(readdirSync(folder)).toEqual(['run.xml', 'run.xml.har.part'])
    expect(printed.err).toContain(`What this run has found is in ${path('run.xml.har.part')}: chatspec check`)
    expect(printed.err).toContain('chatspec: cannot write /dev/full: ENOSPC')
    const { exchanges } = await entriesOf(path('run.xml.har.part'))
    expect(exchanges).toBe(server.requests)
  })

  it('is told of before anything is sent where that can be known', async () => {
    const { ended, printed } = startInShell('ulimit -f 0; exec "$@"', [
      'verify',
      '--base-url',
      server.baseUrl,
      '--reporter',
      `json=${path('a')}`,
    ])
    expect(await ended).toMatchObject({ code: 2 })
    expect(printed.err).toMatch(/^chatspec: cannot write .*: EFBIG/)
    expect(server.requests).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })

  it('on standard output is told, with its exit code', async () => {
    const { ended, printed } = startInShell('exec "$@" >/dev/full', ['list', 'rules'])
    expect(await ended).toMatchObject({ code: 2 })
    expect(printed.err).toContain('chatspec: cannot write to standard output: ENOSPC')
  })
})

describe('a reader that goes away', () => {
  it('from standard output changes nothing else', async () => {
    const { child, ended, printed } = verify('--reporter', 'json', ...to('junit', 'run.xml'))
    child.stdout.destroy()
    expect(await ended).toMatchObject({ code: 1 })
    expect(printed.err).toMatch(/Exit code 1\n$/)
    expect(readdirSync(folder)).toEqual(['run.xml'])
  })

  it('from standard error changes nothing else', async () => {
    const { child, ended, printed } = verify('--reporter', 'json', ...to('badge', 'badge.json'))
    endAt(5, () => child.stderr.destroy())
    expect(await ended).toMatchObject({ code: 1 })
    expect(reportErrors(parseJson(printed.out))).toEqual([])
    expect(readdirSync(folder)).toEqual(['badge.json'])
  })
})
