import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJsonFile } from './json-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-json-file-'))

function written(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('readJsonFile', () => {
  it('gives what the file holds', () => {
    expect(readJsonFile(written('plain.json', '{"a":1}'), 'baseline')).toEqual({ text: '{"a":1}', value: { a: 1 } })
  })

  it('does not mind a byte order mark, and keeps what is not at the beginning', () => {
    const { value } = readJsonFile(written('marked.json', '\uFEFF{"a":"\uFEFF"}'), 'baseline')
    expect(value).toEqual({ a: '\uFEFF' })
  })

  it('names line and column where it is not JSON', () => {
    const file = written('broken.json', '\uFEFF{"a":\n[}')
    expect(() => readJsonFile(file, 'baseline')).toThrow(
      expect.objectContaining({ code: 'not-json', message: `${file}:2:2: not JSON: unexpected "}"` }),
    )
  })

  it('says what could not be read, and what to do', () => {
    const file = join(folder, 'none.json')
    expect(() => readJsonFile(file, 'report', 'Make one.')).toThrow(
      expect.objectContaining({
        code: 'unreadable-file',
        message: `cannot read the report ${file}: there is no such file`,
        fix: 'Make one.',
      }),
    )
  })
})
