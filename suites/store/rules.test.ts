import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { completion, goodChunks } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { roundtrip } from './rules.ts'

const NOTES = { run: 'k7x' }
const made = (request: JsonObject, part: Part = {}): Part => ({ request, ...part })
const read = (body: JsonObject | string, part: Part = {}): Part => ({
  method: 'GET',
  path: 'chat/completions/chatcmpl-1',
  body,
  ...part,
})
const NOT_FOUND = read({ error: { message: 'x' } }, { status: 404 })
const WANTED = made({ store: true, metadata: NOTES })

describe('store.roundtrip', () => {
  it.each<readonly [what: string, parts: readonly Part[], expected: unknown]>([
    ['kept', [WANTED, read(completion({ metadata: NOTES }))], 'pass'],
    ['kept with more notes', [WANTED, read(completion({ metadata: { ...NOTES, by: 'x' } }))], 'pass'],
    ['kept from a stream', [made({ store: true }, { body: goodChunks() }), read(completion())], 'pass'],
    ['not found', [WANTED, NOT_FOUND], ['x2 not-found']],
    ['rightly not found', [made({ store: false }), NOT_FOUND], 'pass'],
    ['kept though it was not to be', [made({ store: false }), read(completion())], ['x2 kept-unasked']],
    ['nothing said of keeping', [made({}), read(completion())], 'unseen'],
    ['without its notes', [WANTED, read(completion())], ['x2 other-metadata']],
    ['with another id', [WANTED, read(completion({ id: 'x', metadata: NOTES }))], ['x2 other-completion']],
    [
      'with another text',
      [made({ store: true }), read(completion({}, {}, { content: 'Bye.' }))],
      ['x2 other-completion'],
    ],
    ['in a list', [WANTED, read('[]')], ['x2 not-a-completion']],
    ['not for this key', [WANTED, read({}, { status: 403 })], 'unseen'],
    ['of another run', [read(completion())], 'unseen'],
    ['never asked for', [WANTED], 'unseen'],
  ])('%s', (_what, parts, expected) => {
    expect(related(roundtrip, parts)).toEqual(expected)
  })
})
