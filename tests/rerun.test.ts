import { describe, expect, it } from 'vitest'
import { startReference } from '../src/reference/server.ts'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'

const FAST = ['--case', 'completion.text[]', '--no-probe', '--model', 'reference-1', '--reporter', 'json']

/** The command that runs the only cell again. */
async function rerunOf(args: readonly string[]): Promise<string> {
  const { out } = await chatspec(['verify', ...args, ...FAST])
  return (JSON.parse(out) as Report).cells[0]?.rerun ?? '' // as the command has written it
}

describe('the command that runs a cell again', () => {
  it('repeats what shapes its requests and its verdict, but no key', async () => {
    const aimed = ['--reference', '--profile', 'common', '--strict', '--require', 'tools']
    const sent = ['--header', 'X-Team: a b', '--header', 'X-Api-Key: sk-private-1', '--extra-body', '{"user":"u"}']
    expect(await rerunOf([...aimed, ...sent])).toBe(
      `chatspec verify --reference --header 'X-Team: a b' --extra-body '{"user":"u"}' --require tools --no-probe --profile common --strict --seed 1 --case 'completion.text[]'`,
    )
  })

  it('repeats limits that are not the usual ones, as an answer may break one of them', async () => {
    const limits = ['--silence-timeout', '2.5', '--timeout', '300', '--max-body-bytes', '1000000']
    expect(await rerunOf(['--reference', ...limits])).toBe(
      `chatspec verify --reference --no-probe --silence-timeout 2.5 --max-body-bytes 1000000 --seed 1 --case 'completion.text[]'`,
    )
  })

  it('names the variable of the key, and not the key', async () => {
    const server = await startReference({ key: 'sk-private-2' })
    try {
      const args = ['verify', '--base-url', server.baseUrl, '--api-key-env', 'OUR_KEY', ...FAST]
      const { code, out, err } = await chatspec(args, { OUR_KEY: 'sk-private-2' })
      expect(code).toBe(0)
      expect((JSON.parse(out) as Report).cells[0]?.rerun).toContain(' --api-key-env OUR_KEY ') // as the command has written it
      expect(`${out}${err}`).not.toContain('sk-private-2')
    } finally {
      await server.close()
    }
  })

  it('has a base URL without the keys in its query, as has all that is printed', async () => {
    const server = await startReference({ key: 'sk-1' })
    try {
      const url = `${server.baseUrl}?api-version=1&api-key=QSECRET88&code=zy-12`
      const { out, err } = await chatspec(['verify', '--base-url', url, '--api-key', 'sk-1', ...FAST])
      expect(`${out}${err}`).toContain('?api-version=1&api-key=[redacted]&code=[redacted]')
      expect(`${out}${err}`).not.toMatch(/QSECRET88|zy-12/)
    } finally {
      await server.close()
    }
  })
})

describe('a flag with a value', () => {
  it.each(['--strict=1', '--dry-run=yes', '--probe=no', '--no-probe=0', '--strict='])(
    'that is neither true nor false is refused: %s',
    async (given) => {
      const { code, err } = await chatspec(['verify', '--reference', given, ...FAST])
      expect([code, err]).toEqual([2, expect.stringContaining('a flag is either true or false')])
    },
  )

  it('may be true or false', async () => {
    const { code } = await chatspec(['verify', '--reference', '--strict=true', '--verbose=false', ...FAST])
    expect(code).toBe(0)
  })
})
