import { describe, expect, it } from 'vitest'
import { UsageError } from '../wire/usage-error.ts'
import { createReferenceServer, type ReferenceServer } from './reference-server.ts'

const ask = async ({ baseUrl, apiKey }: ReferenceServer): Promise<{ status: number; json: unknown }> => {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'reference-1', messages: [{ role: 'user', content: 'Say hi.' }] }),
  })
  return { status: response.status, json: await response.json() }
}

/** What somebody without a type checker may pass. */
const misspelt: object = { fault: 'x' }
const DATED = expect.stringMatching(/^reference-1-\d+/) as string

describe('createReferenceServer', () => {
  it('starts a server that answers, counts and closes', async () => {
    const server = await createReferenceServer({ apiKey: 'sk-mine' })
    expect(await ask(server)).toMatchObject({ status: 200, json: { object: 'chat.completion' } })
    expect([server.requests, server.apiKey, server.baseUrl]).toEqual([
      1,
      'sk-mine',
      `http://127.0.0.1:${server.port}/v1`,
    ])
    await server.close()
    await expect(ask(server)).rejects.toThrow('fetch failed')
  })

  it('plays faults and variants by name, and deviations as they are', async () => {
    const teapot = { reply: () => ({ status: 418, headers: [] }) }
    const server = await createReferenceServer({
      faults: ['completion-called-text-completion'],
      variants: ['dated-model-ids'],
      deviations: [teapot],
    })
    const { status, json } = await ask(server)
    expect([status, json]).toEqual([418, expect.objectContaining({ object: 'text_completion', model: DATED })])
    await server[Symbol.asyncDispose]()
    await expect(ask(server)).rejects.toThrow('fetch failed')
  })

  it('is hostile by name, to the requests that are meant', async () => {
    const server = await createReferenceServer({ hostile: 'closes-without-answer', hostileOn: '2' })
    expect((await ask(server)).status).toBe(200)
    await expect(ask(server)).rejects.toThrow('fetch failed')
    expect((await ask(server)).status).toBe(200)
    await server.close()
  })

  it('says what is wrong with its options', async () => {
    const server = await createReferenceServer()
    const failures = await Promise.all(
      [
        { faults: ['no-such'] },
        { variants: ['no-such'] },
        { hostile: 'no-such' },
        { hostileOn: '2' },
        { hostile: 'nan', hostileOn: '0' },
        { port: server.port },
        misspelt,
      ].map(async (options) => createReferenceServer(options).catch((error: unknown) => error)),
    )
    await server.close()
    for (const failure of failures) expect(failure).toBeInstanceOf(UsageError)
    expect(failures.map(String)).toEqual([
      expect.stringContaining('faults "no-such": there is no such fault'),
      expect.stringContaining('variants "no-such": there is no such variant'),
      expect.stringContaining('hostile "no-such": there is no such hostile kind'),
      expect.stringContaining('hostileOn goes with hostile'),
      expect.stringContaining('hostileOn "0" does not go with hostile "nan"'),
      expect.stringMatching(/port \d+ of 127\.0\.0\.1 is in use \(port\)/),
      expect.stringContaining('createReferenceServer: there is no option fault'),
    ])
  })
})
