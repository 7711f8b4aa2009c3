import { describe, expect, it } from 'vitest'
import type { Ending } from '../define/exchange.ts'
import { rfc } from '../define/cite.ts'
import type { ResponseView } from '../define/response.ts'
import { rule } from '../define/rule.ts'
import { exchange } from '../../tests/kit/exchange.ts'
import { createJudge } from './judge.ts'

const LIMITS = { lineBytes: 1 << 20, events: 1000, jsonDepth: 200 }
const MEGABYTE = 1024 * 1024

/** What rules are shown of a response with this body. */
function seen(body: string | readonly string[], ending: Ending = { kind: 'complete' }): ResponseView | undefined {
  let shown: ResponseView | undefined
  const watching = rule({
    id: 'test.watching',
    level: 'MUST',
    says: 'Looks.',
    basis: 'documented',
    cite: rfc(9112, '1'),
    matters: 'Nobody.',
    onResponse(response: ResponseView) {
      shown = response
    },
  })
  const reads = [body].flat().map((text) => ({ bytes: Buffer.from(text), atMs: 1 }))
  createJudge([watching], LIMITS).judge({ ...exchange({ body: {}, ending }), reads })
  return shown
}

describe('a large body', () => {
  it('is not read any further where a limit has cut it: no JSON comes of it', () => {
    const tooLarge: Ending = { kind: 'body-too-large', message: 'too large' }
    const shown = seen(`{"id":"${'x'.repeat(4 * MEGABYTE)}`, tooLarge)
    expect(shown?.text).toHaveLength(65_536)
    expect([shown?.bodyKind, shown?.json, shown?.ending]).toEqual(['document', undefined, tooLarge])
  })

  it('is read in whole where it is whole', () => {
    expect(seen(`{"id":"${'x'.repeat(4 * MEGABYTE)}"}`)?.json).toMatchObject({ id: expect.stringMatching(/^x+$/) })
  })

  it('of millions of values is not parsed: these would take twenty times its size', () => {
    const dense = `{"choices":[${'{},'.repeat(2_000_000)}{}]}`
    const shown = seen(dense)
    expect([shown?.json, shown?.ending]).toEqual([
      undefined,
      { kind: 'body-too-large', message: 'the JSON document has more than 2000000 values' },
    ])
    const stream = seen(`data: ${dense}\n\n`)
    expect(stream?.ending.kind).toBe('line-too-long')
  })

  it('of white space is a document long before its end', () => {
    expect(seen(['\n'.repeat(MEGABYTE), 'data: {}\n\n'])?.bodyKind).toBe('document')
    expect(seen(['\n'.repeat(1000), 'data: {}\n\n'])?.bodyKind).toBe('sse')
  })
})
