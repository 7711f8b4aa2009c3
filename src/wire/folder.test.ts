import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from './folder.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chatspec-folder-'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('a folder', () => {
  it('is made with those above it, and may be there already', () => {
    const path = join(root, 'a', 'b', 'c')
    makeFolder(path)
    makeFolder(path)
    expect(statSync(path).isDirectory()).toBe(true)
  })

  it('is not made where a file stands in the way', () => {
    writeFileSync(join(root, 'file'), '')
    expect(() => makeFolder(join(root, 'file'))).toThrow(/EEXIST/)
    expect(() => makeFolder(join(root, 'file', 'in', 'it'))).toThrow(/ENOTDIR|EEXIST/)
  })

  it.runIf(process.platform === 'linux')('is not made where the system has no room for one', () => {
    expect(() => makeFolder('/proc/chatspec/reports')).toThrow(/ENOENT/)
  })
})
