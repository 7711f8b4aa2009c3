import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codingsOf, createContentDecoder, whyUndecodable, type DecodingFailure } from './content-coding.ts'

const ENCODERS = { gzip: gzipSync, 'x-gzip': gzipSync, deflate: deflateSync, br: brotliCompressSync } as const
type Coding = keyof typeof ENCODERS

interface Decoded {
  readonly text: string
  readonly reads: readonly { readonly bytes: Uint8Array; readonly atMs: number }[]
  readonly failure: DecodingFailure | undefined
}

async function decode(
  codings: readonly string[],
  writes: readonly Uint8Array[],
  { maxBytes = 1_000_000, whole = true } = {},
): Promise<Decoded> {
  const reads: { bytes: Uint8Array; atMs: number }[] = []
  let failure: DecodingFailure | undefined
  const decoder = createContentDecoder(codings, {
    maxBytes,
    onBytes: (bytes, atMs) => reads.push({ bytes, atMs }),
    onFailure: (found) => (failure = found),
  })
  for (const [index, bytes] of writes.entries()) decoder.write(bytes, index)
  await decoder.finish(whole)
  return { text: Buffer.concat(reads.map(({ bytes }) => bytes)).toString(), reads, failure }
}

describe('codingsOf', () => {
  it('reads lists and repeated fields in order, without identity', () => {
    const headers = [
      ['Content-Encoding', 'identity, GZIP'],
      ['content-encoding', 'br,'],
    ] as const
    expect(codingsOf(headers)).toEqual(['gzip', 'br'])
  })
})

describe('whyUndecodable', () => {
  it.each([
    [['gzip', 'br'], undefined],
    [['zstd'], 'Content-Encoding is "zstd", only gzip, deflate and br are decoded'],
    [['gzip', 'gzip', 'gzip'], 'Content-Encoding names 3 codings, at most 2 are decoded'],
  ])('%j', (codings, why) => {
    expect(whyUndecodable(codings)).toBe(why)
  })
})

describe('createContentDecoder', () => {
  it('decodes any text under one or two codings however it is cut into writes', async () => {
    const coding = fc.constantFrom<Coding>('gzip', 'x-gzip', 'deflate', 'br')
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(coding, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 50 }),
        async (text, codings, size) => {
          const body = codings.reduce<Uint8Array>((bytes, name) => ENCODERS[name](bytes), Buffer.from(text))
          const decoded = await decode(codings, cut(body, size))
          expect(decoded.failure).toBeUndefined()
          expect(decoded.text).toBe(Buffer.from(text).toString())
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the bytes of a flushed write with the time of that write', async () => {
    const { createGzip, constants } = await import('node:zlib')
    const gzip = createGzip()
    const writes: Uint8Array[] = []
    for (const text of ['data: 1\n\n', 'data: 2\n\n', 'data: 3\n\n']) {
      gzip.write(text)
      await new Promise<void>((resolve) => gzip.flush(constants.Z_SYNC_FLUSH, resolve))
      writes.push(gzip.read() as Buffer) // A gzip stream without an encoding reads as a Buffer.
    }
    const { reads } = await decode(['gzip'], writes, { whole: false })
    expect(reads.map(({ bytes, atMs }) => [Buffer.from(bytes).toString(), atMs])).toEqual([
      ['data: 1\n\n', 0],
      ['data: 2\n\n', 1],
      ['data: 3\n\n', 2],
    ])
  })

  it('takes deflate without the zlib wrapper', async () => {
    expect((await decode(['deflate'], [deflateRawSync('plain')])).text).toBe('plain')
  })

  it('ignores bytes behind the end of the coding, as clients do', async () => {
    const { text, failure } = await decode(
      ['deflate'],
      [deflateSync('first'), Buffer.from('trailing'), Buffer.from('x')],
    )
    expect({ text, failure }).toEqual({ text: 'first', failure: undefined })
  })

  it('has nothing against an empty body', async () => {
    expect(await decode(['gzip'], [])).toEqual({ text: '', reads: [], failure: undefined })
  })

  it('reports plain bytes under a stale header', async () => {
    const { text, failure } = await decode(['gzip'], [Buffer.from('{"id":1}'), Buffer.from('more')])
    expect(text).toBe('')
    expect(failure).toEqual({
      kind: 'undecodable-content',
      message: 'Content-Encoding says gzip, but the body is not: incorrect header check',
    })
  })

  it('keeps what it decoded of data that stops early, and faults it only when the body was whole', async () => {
    const body = gzipSync(Buffer.from('x'.repeat(10) + Math.random().toString().repeat(50)))
    const writes = [body.subarray(0, body.length - 6)]
    expect((await decode(['gzip'], writes)).failure).toMatchObject({ kind: 'undecodable-content' })
    const stopped = await decode(['gzip'], writes, { whole: false })
    expect(stopped.failure).toBeUndefined()
    expect(stopped.text).toMatch(/^x{10}/)
  })

  it.each([[['gzip']], [['gzip', 'gzip']], [['br']]])('stops a bomb of %j at the limit', async (codings) => {
    const bomb = codings.reduce<Uint8Array>(
      (bytes, name) => (name === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes)),
      Buffer.alloc(3_000_000),
    )
    const { text, failure } = await decode(codings, [bomb], { maxBytes: 100_000 })
    expect(failure).toEqual({ kind: 'too-large' })
    expect(text.length).toBe(100_000)
  })

  it('hands on what its callback throws', async () => {
    const decoder = createContentDecoder(['gzip'], {
      maxBytes: 100,
      onBytes: () => {
        throw new Error('a bug of the caller')
      },
      onFailure: () => undefined,
    })
    decoder.write(gzipSync('x'), 1)
    await expect(decoder.finish(true)).rejects.toThrow('a bug of the caller')
  })
})

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
  return pieces
}
