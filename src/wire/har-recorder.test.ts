import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Exchange } from '../define/exchange.ts'
import { readHar } from './har-read.ts'
import { recordHar } from './har-recorder.ts'
import { HAR_CLOSING } from './har-write.ts'
import { UsageError } from './usage-error.ts'

const root = mkdtempSync(join(tmpdir(), 'chatspec-recorder-'))
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'))
  file = join(folder, 'run.har')
})
afterAll(() => rmSync(root, { recursive: true }))

const exchange = (id: string, text = '{}'): Exchange => ({
  id,
  request: { method: 'POST', url: 'http://127.0.0.1/v1/chat/completions', headers: [], body: Buffer.from(text) },
  head: { status: 200, statusText: 'OK', headers: [] },
  reads: [{ bytes: Buffer.from(text), atMs: 1 }],
  ending: { kind: 'complete' },
  timings: { endMs: 1 },
  startedAtMs: 1_790_000_000_000,
  clock: 'recorded',
})

/** What a reader finds in the text of a document: the comments of its entries. */
const commentsIn = (text: string): unknown[] => {
  const { exchanges, problems } = readHar(text, 'a.har')
  expect(problems).toEqual([])
  return exchanges.map(({ comment }) => comment)
}

describe('a recording', () => {
  it('is in the part exchange by exchange, and under its name only when it is whole', () => {
    const recorder = recordHar(file, '1.2.3')
    recorder.add(exchange('1'), { comment: 'one' })
    expect(readdirSync(folder)).toEqual(['run.har.part'])
    expect(commentsIn(`${readFileSync(recorder.part, 'utf8')}${HAR_CLOSING}`)).toEqual(['one'])
    recorder.add(exchange('2'))
    recorder.close()
    expect(readdirSync(folder)).toEqual(['run.har'])
    const text = readFileSync(file, 'utf8')
    expect(commentsIn(text)).toEqual(['one', undefined])
    expect(text.split('\n')).toHaveLength(5)
    expect(recorder).toMatchObject({ failure: undefined, unfinished: [] })
  })

  it('of nothing is a whole document too', () => {
    recordHar(file, '1').close()
    expect(commentsIn(readFileSync(file, 'utf8'))).toEqual([])
  })

  it('does not take the place of what another run has written since', () => {
    const [one, other] = [recordHar(file, '1'), recordHar(file, '1')]
    one.add(exchange('1'), { comment: 'one' })
    other.add(exchange('2'), { comment: 'other' })
    other.close()
    one.close()
    expect(commentsIn(readFileSync(file, 'utf8'))).toEqual(['other'])
    expect(commentsIn(readFileSync(one.part, 'utf8'))).toEqual(['one'])
    expect(one.failure).toBe(
      `cannot record to ${file} (--record): another run has written it in the meantime; what came before is in ${one.part}`,
    )
  })

  it('keeps what stands under its name until it is closed', () => {
    writeFileSync(file, 'the run before')
    const recorder = recordHar(file, '1')
    recorder.add(exchange('1'))
    expect(readFileSync(file, 'utf8')).toBe('the run before')
    recorder.close()
    expect(commentsIn(readFileSync(file, 'utf8'))).toEqual([undefined])
  })

  it('takes nothing more once it is closed', () => {
    const recorder = recordHar(file, '1')
    recorder.close()
    const text = readFileSync(file, 'utf8')
    recorder.add(exchange('1'))
    recorder.close()
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('can be discarded', () => {
    const recorder = recordHar(file, '1')
    recorder.add(exchange('1'))
    recorder.discard()
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves the parts of other runs alone, and names them', () => {
    const killed = recordHar(file, '1')
    killed.add(exchange('1'), { comment: 'killed' })
    const other = recordHar(file, '1')
    const third = recordHar(file, '1')
    expect(other.unfinished).toEqual([`${file}.part`])
    expect(third.unfinished).toEqual([`${file}.part`, `${file}.2.part`])
    other.add(exchange('2'), { comment: 'other' })
    other.close()
    third.discard()
    expect(readdirSync(folder)).toEqual(['run.har', 'run.har.part'])
    expect(commentsIn(`${readFileSync(killed.part, 'utf8')}${HAR_CLOSING}`)).toEqual(['killed'])
    expect(commentsIn(readFileSync(file, 'utf8'))).toEqual(['other'])
    killed.close()
  })

  it('replaces what a link points to, not the link', () => {
    const linked = join(folder, 'linked.har')
    writeFileSync(linked, '')
    symlinkSync(linked, file)
    recordHar(file, '1').close()
    expect(commentsIn(readFileSync(linked, 'utf8'))).toEqual([])
  })
})

describe('a recording that cannot begin', () => {
  it.each<[string, (path: string) => void, string]>([
    ['in a folder that is a file', (path) => writeFileSync(join(path, '..'), ''), 'name another one'],
    ['over a folder', (path) => mkdirSync(path, { recursive: true }), 'Name a file in the folder.'],
  ])('%s is the mistake of who named the file', (_what, prepare, fix) => {
    const path = join(folder, 'sub', 'run.har')
    prepare(path)
    const begin = (): unknown => recordHar(path, '1', '--elsewhere')
    expect(begin).toThrow(UsageError)
    expect(begin).toThrow(`cannot record to ${path} (--elsewhere): `)
    expect(begin).toThrow(expect.objectContaining({ fix: expect.stringContaining(fix) }))
  })

  it('on a full device is, too', () => {
    expect(() => recordHar('/dev/full', '1')).toThrow('cannot record to /dev/full (--record): ENOSPC')
  })
})

describe('a recording that fails on the way', () => {
  const undated: Exchange = { ...exchange('2'), startedAtMs: NaN }

  it('says so once, ends no run, and keeps what came before', () => {
    const recorder = recordHar(file, '1')
    recorder.add(exchange('1'), { comment: 'one' })
    recorder.add(undated)
    const { failure } = recorder
    expect(failure).toBe(`cannot record to ${file} (--record): Invalid time value; what came before is in ${file}.part`)
    recorder.add(exchange('3'))
    recorder.close()
    expect(recorder.failure).toBe(failure)
    expect(readdirSync(folder)).toEqual(['run.har.part'])
    expect(commentsIn(`${readFileSync(recorder.part, 'utf8')}${HAR_CLOSING}`)).toEqual(['one'])
  })

  it('for want of its folder says so when it is closed', () => {
    const recorder = recordHar(join(folder, 'sub', 'run.har'), '1')
    rmSync(join(folder, 'sub'), { recursive: true })
    recorder.add(exchange('1'))
    recorder.close()
    expect(recorder.failure).toContain('ENOENT')
  })
})
