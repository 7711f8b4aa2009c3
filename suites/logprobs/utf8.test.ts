import { assert, pre, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsInsideCharacter, isUnspellable, Utf8Reader } from './utf8.ts'

function bytesOf(text: string, reader: Utf8Reader): number[] {
  const bytes: number[] = []
  reader.begin(text)
  for (let byte = reader.next(); byte >= 0; byte = reader.next()) bytes.push(byte)
  return bytes
}

describe('Utf8Reader', () => {
  it('reads the bytes that an encoder gives', () => {
    const reader = new Utf8Reader()
    assert(
      property(string({ unit: 'binary' }), (text) => {
        pre(!isUnspellable(text))
        expect(bytesOf(text, reader)).toEqual([...new TextEncoder().encode(text)])
      }),
    )
  })

  it('begins anew in the middle of a character', () => {
    const reader = new Utf8Reader()
    reader.begin('🚀')
    reader.next()
    expect(bytesOf('é', reader)).toEqual([0xc3, 0xa9])
  })
})

describe('isUnspellable', () => {
  it.each([
    ['🚀 é', false],
    ['\ufffd', true],
    ['a\ud83d', true],
    ['\ude80', true],
  ])('%j: %s', (text, expected) => {
    expect(isUnspellable(text)).toBe(expected)
  })
})

describe('endsInsideCharacter', () => {
  it.each([
    [[], false],
    [[0x41], false],
    [[0x41, 0xc3], true],
    [[0xc3, 0xa9], false],
    [[0x20, 0xf0, 0x9f], true],
    [[0xf0, 0x9f, 0x9a], true],
    [[0xf0, 0x9f, 0x9a, 0x80], false],
    [[0xe6, 0x9d], true],
    [[0x9a, 0x80], false],
  ])('%j: %s', (bytes, expected) => {
    expect(endsInsideCharacter(bytes)).toBe(expected)
  })
})
