import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { writeFile } from './write-file.ts'

const root = mkdtempSync(join(tmpdir(), 'chatspec-write-'))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('a file is written', () => {
  it('as a whole, into folders that are made for it', () => {
    const file = join(folder, 'a', 'b', 'report.json')
    writeFile(file, '1')
    writeFile(file, '2')
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['report.json'])
    expect(readFileSync(file, 'utf8')).toBe('2')
  })

  it('where a link points to', () => {
    const [file, link] = [join(folder, 'file'), join(folder, 'link')]
    writeFileSync(file, '')
    symlinkSync(file, link)
    writeFile(link, 'text')
    expect(readFileSync(file, 'utf8')).toBe('text')
    expect(readlinkSync(link)).toBe(file)
  })

  it('straight to a device, which stays one', () => {
    symlinkSync('/dev/null', join(folder, 'null'))
    writeFile(join(folder, 'null'), 'text')
    expect(readlinkSync(join(folder, 'null'))).toBe('/dev/null')
  })
})

describe('a file that cannot be written', () => {
  it.each<[string, string, string]>([
    ['a folder', 'taken', 'Name a file in the folder.'],
    ['below a file', 'file/report.json', 'A part of the path is a file, not a folder: name another one.'],
    ['a full device', '/dev/full', 'Make room on the disk, or name a file on another one.'],
  ])('as it is %s is told with what to do about it, and leaves nothing behind', (_what, name, fix) => {
    mkdirSync(join(folder, 'taken'))
    writeFileSync(join(folder, 'file'), '')
    const file = name.startsWith('/') ? name : join(folder, name)
    expect(() => writeFile(file, 'text')).toThrow(
      expect.objectContaining({
        code: 'unwritable-file',
        message: expect.stringContaining(`cannot write ${file}: `),
        fix,
      }),
    )
    expect(readdirSync(folder)).toEqual(['file', 'taken'])
  })
})
