import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeaderList, RequestSent } from '../define/exchange.ts'
import { curlCommand } from './curl.ts'
import { UsageError } from './usage-error.ts'

const OPTIONS = { stream: false, keyVariable: 'OPENAI_API_KEY' }
const HEADERS: HeaderList = [
  ['Content-Type', 'application/json'],
  ['Authorization', 'Bearer [redacted]'],
]
const requestOf = (body: Uint8Array | string | undefined, headers: HeaderList = HEADERS): RequestSent => ({
  method: body === undefined ? 'GET' : 'POST',
  url: 'https://api.example.com/v1/chat/completions',
  headers,
  body: typeof body === 'string' ? Buffer.from(body) : body,
})

/** Stands in for curl: prints what it was given, each behind a NUL, and what was piped in if it was asked to read it. */
const FAKE_CURL = String.raw`curl() {
  for argument; do
    printf '%s\0' "$argument"
    if [ "$argument" = @- ]; then reads=1; fi
  done
  if [ "$reads" ]; then cat; fi
}
`

interface Ran {
  readonly args: readonly string[]
  readonly piped: Buffer
}

function run(command: string): Ran {
  const { stdout, stderr, status } = spawnSync('sh', {
    input: `${FAKE_CURL}${command}`,
    env: { OPENAI_API_KEY: 'sk-"$(x)`', PATH: process.env['PATH'] },
  })
  expect([status, stderr.toString()]).toEqual([0, ''])
  const reads = stdout.indexOf('@-\0')
  const end = reads === -1 ? stdout.length : reads + 3
  return { args: stdout.subarray(0, end).toString().split('\0').slice(0, -1), piped: stdout.subarray(end) }
}

describe('curlCommand', () => {
  it('gives printf nothing that it takes for an option', () => {
    expect(curlCommand(requestOf('-n\u0000'), OPTIONS)).toMatch(/^printf '\\055n\\000' \|/)
  })

  it('shows a key that is wrong on purpose', () => {
    const request = { ...requestOf('{}'), headers: [['Authorization', 'Bearer sk-made-up']] as const }
    expect(curlCommand(request, { ...OPTIONS, madeUpKey: 'sk-made-up' })).toContain(
      "'Authorization: Bearer sk-made-up'",
    )
    expect(curlCommand(request, OPTIONS)).not.toContain('made-up')
  })

  it('reads well', () => {
    expect(curlCommand(requestOf('{"model":"m","stream":true}'), { ...OPTIONS, stream: true })).toMatchInlineSnapshot(`
      "curl -sS -N https://api.example.com/v1/chat/completions \\
        -H 'Content-Type: application/json' \\
        -H "Authorization: Bearer $OPENAI_API_KEY" \\
        --data-raw '{"model":"m","stream":true}'"
    `)
    expect(curlCommand(requestOf(undefined, []), OPTIONS)).toBe('curl -sS https://api.example.com/v1/chat/completions')
  })

  it('hands curl what was sent, with the key from the variable', () => {
    const { args } = run(curlCommand(requestOf(`@it's "so" $HOME \`x\` \\n !\nä😀`), OPTIONS))
    expect(args).toEqual([
      '-sS',
      'https://api.example.com/v1/chat/completions',
      '-H',
      'Content-Type: application/json',
      '-H',
      'Authorization: Bearer sk-"$(x)`',
      '--data-raw',
      `@it's "so" $HOME \`x\` \\n !\nä😀`,
    ])
  })

  it('gives every body exactly, whatever bytes it holds', () => {
    const bodies = fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 30 }), fc.string({ unit: 'binary', minLength: 1 }))
    fc.assert(
      fc.property(bodies, (body) => {
        const bytes = Buffer.from(body)
        const command = curlCommand(requestOf(bytes), OPTIONS)
        expect(command.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2066-\u2069\u202a-\u202e]/u)
        const { args, piped } = run(command)
        if (args.at(-1) === '@-') expect(piped).toEqual(bytes)
        else expect(Buffer.from(args.at(-1) ?? '')).toEqual(bytes)
      }),
      { numRuns: 60 },
    )
  })

  it('pipes a body in that is too long for an argument', () => {
    const long = `{"image":"${'é'.repeat(100_000)}"}`
    expect(run(curlCommand(requestOf(long), OPTIONS)).piped.toString()).toBe(long)
  })

  it('keeps control characters out of what is pasted', () => {
    expect(curlCommand(requestOf('100%\u001b[2J\u0000'), OPTIONS)).toMatchInlineSnapshot(`
      "printf '100%%\\033[2J\\000' |
      curl -sS https://api.example.com/v1/chat/completions \\
        -H 'Content-Type: application/json' \\
        -H "Authorization: Bearer $OPENAI_API_KEY" \\
        --data-binary @-"
    `)
    const hostile = { ...requestOf(undefined, [['X-A', 'a\u001b[2J']]), url: 'http://h/\u001b[2J' }
    expect(run(curlCommand(hostile, OPTIONS)).args).toEqual([
      '-sS',
      '--globoff',
      'http://h/%1B[2J',
      '-H',
      'X-A: a\u001b[2J',
    ])
  })

  it('shows the header fields that matter', () => {
    const command = curlCommand(
      requestOf('{}', [
        ['Host', 'h'],
        ['Content-Length', '2'],
        ['Cookie', 'a=b'],
        ['Accept', '*/*'],
        ['X-Empty', ''],
        ["X-It's", '$a'],
      ]),
      OPTIONS,
    )
    expect(run(command).args.slice(2, -2)).toEqual(['-H', 'X-Empty;', '-H', "X-It's: $a", '-H', 'Content-Type:'])
  })

  it.each([
    ['Authorization', 'Bearer sk-1', 'Authorization: Bearer KEY'],
    ['authorization', 'bearer sk-1', 'authorization: bearer KEY'],
    ['Authorization', 'sk-1', 'Authorization: KEY'],
    ['Authorization', '[redacted]', 'Authorization: KEY'],
    ['Authorization', 'Bearer ', 'Authorization: Bearer'],
    ['Authorization', '', 'Authorization;'],
    ['api-key', 'abc', 'api-key: KEY'],
  ])('never shows a key: %s: %s', (name, value, shown) => {
    const { args } = run(curlCommand(requestOf(undefined, [[name, value]]), OPTIONS))
    expect(args.at(-1)?.replace('sk-"$(x)`', 'KEY')).toBe(shown)
  })

  it.each([
    ['POST', undefined, ['-X', 'POST']],
    ['DELETE', undefined, ['-X', 'DELETE']],
    ['GET', '{}', ['-X', 'GET']],
    ['HEAD', undefined, ['--head']],
    ['$(x)', undefined, ['-X', '$(x)']],
  ])('%s with body %s', (method, body, expected) => {
    const { args } = run(curlCommand({ ...requestOf(body, []), method }, OPTIONS))
    expect(args.slice(2, 2 + expected.length)).toEqual(expected)
  })

  it('takes no URL for an option', () => {
    expect(run(curlCommand({ ...requestOf(undefined, []), url: '-o/tmp/x' }, OPTIONS)).args).toEqual([
      '-sS',
      '--url',
      '-o/tmp/x',
    ])
  })

  it('refuses what is no name of a variable', () => {
    expect(() => curlCommand(requestOf('{}'), { ...OPTIONS, keyVariable: 'A; rm' })).toThrow(UsageError)
  })
})
