import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Exchange } from '../define/exchange.ts'
import { readHarFile, refuseUnreadable, type HarFileOptions } from './har-file.ts'
import { readHar, type HarItem } from './har-read.ts'
import { recordHar } from './har-recorder.ts'
import { harText } from './har-write.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-har-file-'))
const file = join(folder, 'a.har')
afterAll(() => rmSync(folder, { recursive: true }))

async function itemsIn(path: string, options?: HarFileOptions): Promise<HarItem[]> {
  const items: HarItem[] = []
  for await (const item of readHarFile(path, options)) items.push(item)
  return items
}

async function itemsOf(text: string, options?: HarFileOptions): Promise<HarItem[]> {
  writeFileSync(file, text)
  return itemsIn(file, options)
}

const exchange = (id: string, text: string): Exchange => ({
  id,
  request: { method: 'POST', url: 'http://127.0.0.1/v1/chat/completions', headers: [], body: Buffer.from('{}') },
  head: { status: 200, statusText: 'OK', headers: [] },
  reads: [{ bytes: Buffer.from(text), atMs: 1 }],
  ending: { kind: 'complete' },
  timings: { endMs: 1 },
  startedAtMs: 1_790_000_000_000,
  clock: 'recorded',
})

const brief = (items: readonly HarItem[]): unknown[] =>
  items.map((item) => ('exchange' in item ? item.entry : item.message.replace(folder, '')))

describe('a capture in a file', () => {
  it.each(['chrome', 'dwmkerr-mock-llm', 'llama-server', 'mitmproxy', 'portkey-gateway'])(
    'of %s is read as its text is',
    async (name) => {
      const text = readFileSync(new URL(`../../tests/fixtures/har/${name}.har`, import.meta.url), 'utf8')
      const { exchanges, problems } = readHar(text, file)
      const items = await itemsOf(`\ufeff${text}`)
      expect(items.filter((item) => 'exchange' in item)).toEqual(exchanges)
      expect(items.filter((item) => !('exchange' in item))).toEqual(problems)
    },
  )

  it('may have entries that are longer than what is read at once', async () => {
    const long = 'é😀"\\'.repeat(400_000)
    const written = [exchange('1', long), exchange('2', '{}'), exchange('3', long)]
    const items = await itemsOf(harText(written, '1'))
    expect(brief(items)).toEqual([1, 2, 3])
    const [first] = items
    const { reads = [] } = first !== undefined && 'exchange' in first ? first.exchange : {}
    expect(Buffer.concat(reads.map(({ bytes }) => bytes)).toString() === long).toBe(true)
  })

  it('loses no more than the entries that are larger than allowed', async () => {
    const text = harText([exchange('1', '{}'), exchange('2', 'x'.repeat(5000)), exchange('3', '{}')], '1')
    expect(brief(await itemsOf(text, { mostBytes: 2000 }))).toEqual([
      1,
      '/a.har, entry 2: larger than 2000 bytes, the most that can be read of one',
      3,
    ])
  })

  it('loses no more than an entry that is no JSON', async () => {
    const [first, second, third] = ['1', '2', '3'].map((id) => harText([exchange(id, '{}')], '1').split('\n')[1] ?? '')
    const broken = second?.replace('"time":1', '"time":NaN')
    expect(brief(await itemsOf(`{"log":{"entries":[\n${first},\n${broken},\n${third}\n]}}`))).toEqual([
      1,
      '/a.har, entry 2: not JSON: unexpected "N" at line 3, column 54',
      3,
    ])
  })

  it.each([
    ['x', '/a.har: not JSON after entry 1: unexpected "x" at line 4, column 1'],
    ['{"log": {}}', '/a.har: not JSON after entry 1: unexpected "{" at line 4, column 1'],
  ])('may have something behind it, which is told: %s', async (more, words) => {
    expect(brief(await itemsOf(`${harText([exchange('1', '{}')], '1')}${more}`))).toEqual([1, words])
  })

  it.each([
    ['{"log":{"entries":[]},"log":{"entries":[]}}', '"log" is there twice'],
    ['{"log":{"entries":[],"entries":[]}}', '"log.entries" is there twice'],
    ['{"log":{"entries":{"a":1}}}', 'expected a list at "log.entries", found object'],
    ['{"log":[]}', 'expected an object at "log", found array'],
    ['{}', 'expected an object at "log", found missing'],
    ['"log"', 'expected an object, found string'],
  ])('is no HAR file when it is %s', async (text, words) => {
    expect(brief(await itemsOf(text))).toEqual([`/a.har: not a HAR file: ${words}`])
  })

  it('may be a pipe', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    await refuseUnreadable(pipe)
    const text = harText([exchange('1', '{}')], '1')
    const read = itemsIn(pipe)
    writeFileSync(pipe, text)
    expect(brief(await read)).toEqual([1])
  })

  it('is closed when nobody reads on', async () => {
    writeFileSync(file, harText([exchange('1', '{}'), exchange('2', '{}')], '1'))
    for await (const item of readHarFile(file)) {
      expect(item).toMatchObject({ entry: 1 })
      break
    }
    expect(openFiles()).not.toContain(file)
  })
})

/** The files that this process has open, where the system tells. */
function openFiles(): readonly string[] {
  const handles = '/proc/self/fd'
  return readdirSync(handles).flatMap((handle) => {
    try {
      return [readlinkSync(join(handles, handle))]
    } catch {
      return [] // The handle that lists them.
    }
  })
}

describe('a recording that breaks off', () => {
  it('gives all whole entries, and says after which', async () => {
    const recorder = recordHar(join(folder, 'run.har'), '1')
    const empty = readFileSync(recorder.part)
    expect(await told(recorder.part)).toEqual([
      `/run.har.part: breaks off before its first entry: the text ends here at ${end(empty)}`,
    ])
    recorder.add(exchange('1', '{}'), { comment: 'one' })
    recorder.add(exchange('2', '{}'))
    const part = readFileSync(recorder.part)
    recorder.close()
    writeFileSync(file, part)
    expect(await told(file)).toEqual([1, 2, `/a.har: breaks off after entry 2: the text ends here at ${end(part)}`])
    const torn = part.subarray(0, -1)
    writeFileSync(file, torn)
    expect(await told(file)).toEqual([1, `/a.har: breaks off after entry 1: the text ends here at ${end(torn)}`])
  })
})

const told = async (path: string): Promise<unknown[]> => brief(await itemsIn(path))

/** Where a text ends. */
function end(text: Buffer): string {
  const lines = text.toString().split('\n')
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}

describe('a file that cannot be read', () => {
  it.each([
    [join(folder, 'nowhere.har'), 'there is no such file'],
    [folder, 'it is a folder'],
  ])('is the mistake of who named it: %s', async (path, reason) => {
    await expect(itemsIn(path)).rejects.toMatchObject({
      code: 'unreadable-file',
      message: expect.stringContaining(`cannot read ${path}: ${reason}`),
    })
  })
})

it.each([
  ['gzip', gzipSync(harText([exchange('x1', '{}')], '0')), /is compressed with gzip/],
  ['UTF-16', Buffer.from(`\ufeff${harText([exchange('x1', '{}')], '0')}`, 'utf16le'), /is UTF-16/],
])('a capture in %s is told for what it is', async (_, bytes, message) => {
  writeFileSync(file, bytes)
  await expect(itemsIn(file)).rejects.toThrow(message)
})
