import { describe, expect, it } from 'vitest'
import { UsageError } from '../wire/usage-error.ts'
import { listeningReference } from './listening-reference.ts'

describe('a reference server that cannot start', () => {
  it('is the mistake of the user where its port is taken', async () => {
    const first = await listeningReference({}, '--port')
    const failure: unknown = await listeningReference({ port: first.port }, '--port').catch((error: unknown) => error)
    await first.close()
    expect(failure).toBeInstanceOf(UsageError)
    expect(failure).toMatchObject({
      message: `port ${first.port} of 127.0.0.1 is in use (--port)`,
      fix: 'Give another one; --port 0 takes a free one.',
    })
  })

  it('is a bug in any other case', async () => {
    const bug = new Error('a bug')
    const options = {
      get models(): never {
        throw bug
      },
    }
    await expect(listeningReference(options, '--port')).rejects.toBe(bug)
  })
})
