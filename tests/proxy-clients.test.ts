import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import OpenAI, { APIUserAbortError, AuthenticationError } from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createJudge } from '../src/judge/judge.ts'
import type { Passed } from '../src/proxy/passed.ts'
import { startProxy, type RunningProxy } from '../src/proxy/proxy.ts'
import { createScale } from '../src/proxy/strikes.ts'
import { startReference, type Reference } from '../src/reference/server.ts'
import { allRules, profiles } from '../src/registry.ts'
import { DEFAULT_LIMITS } from '../src/wire/limits.ts'

/** For machines that do much else. */
const PATIENT = { timeout: 20_000 }

const model = 'reference-1'
const messages = [{ role: 'user' as const, content: 'Repeat exactly, and write nothing else: Grüße, "東京" 👩‍👩‍👧' }]
const WANTED = 'Grüße, "東京" 👩‍👩‍👧'
const apiKey = 'sk-reference'

let reference: Reference
let proxy: RunningProxy
const passed: Passed[] = []
beforeAll(async () => {
  reference = await startReference({ key: apiKey })
  proxy = await startProxy({
    target: new URL(reference.baseUrl),
    port: 0,
    judge: createJudge(allRules, DEFAULT_LIMITS),
    limits: DEFAULT_LIMITS,
    keptBytes: 1 << 20,
    onPassed: (one) => void passed.push(one),
  })
})
afterAll(async () => {
  await proxy.close('the tests are over')
  await reference.close()
})

const baseURL = (): string => `${proxy.origin}/v1`

const weigh = createScale(profiles.openai, allRules)

/** The one exchange that passes while something is done; it breaks no rule. */
async function passing<T>(
  act: () => Promise<T>,
): Promise<{ readonly given: T; readonly exchange: Passed['exchange'] }> {
  const before = passed.length
  const given = await act()
  await expect.poll(() => passed.length, PATIENT).toBe(before + 1)
  const [one] = passed.slice(before)
  if (one === undefined || typeof one.result === 'string') throw new Error('not judged')
  expect(weigh(one.result.violations, false)).toEqual([])
  return { given, exchange: one.exchange }
}

const client = (key = apiKey): OpenAI => new OpenAI({ baseURL: baseURL(), apiKey: key, maxRetries: 0 })

const chat = (): ReturnType<ReturnType<typeof createOpenAICompatible>> =>
  createOpenAICompatible({ name: 'proxy', baseURL: baseURL(), apiKey, includeUsage: true })(model)

const HEADERS = ['-H', `authorization: Bearer ${apiKey}`, '-H', 'content-type: application/json']
const run = promisify(execFile)

function curl(url: string, body: object, ...flags: readonly string[]): Promise<{ stdout: string }> {
  return run('curl', ['-sSN', ...flags, `${url}/chat/completions`, ...HEADERS, '--data-binary', JSON.stringify(body)])
}

describe('the official SDK', () => {
  it('gets a document', async () => {
    const { given } = await passing(() => client().chat.completions.create({ model, messages }))
    expect(given.choices[0]?.message.content).toBe(WANTED)
  })

  it('gets a stream', async () => {
    const { given, exchange } = await passing(async () => {
      let text = ''
      for await (const chunk of await client().chat.completions.create({ model, messages, stream: true })) {
        text += chunk.choices[0]?.delta.content ?? ''
      }
      return text
    })
    expect(given).toBe(WANTED)
    expect(exchange.ending.kind).toBe('complete')
  })

  it('gets the list of models, and what is refused', async () => {
    const { given } = await passing(() => client().models.list())
    expect(given.data.map(({ id }) => id)).toEqual([model])
    const refused = await passing(() =>
      client('sk-wrong-0123456789')
        .chat.completions.create({ model, messages })
        .catch((error: unknown) => error),
    )
    expect(refused.given).toBeInstanceOf(AuthenticationError)
  })

  it('may leave in the middle of a stream', async () => {
    const slow = await startReference({ key: apiKey, chunkLatencyMs: 20 })
    const told: Passed[] = []
    const between = await startProxy({
      target: new URL(slow.baseUrl),
      port: 0,
      judge: createJudge(allRules, DEFAULT_LIMITS),
      limits: DEFAULT_LIMITS,
      keptBytes: 1 << 20,
      onPassed: (one) => void told.push(one),
    })
    const stream = await new OpenAI({ baseURL: `${between.origin}/v1`, apiKey }).chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'Count from 1 to 400, one number per line' }],
      stream: true,
    })
    let chunks = 0
    const reading = async (): Promise<void> => {
      for await (const chunk of stream) if (chunk && ++chunks === 3) stream.controller.abort()
    }
    await reading().catch((error: unknown) => expect(error).toBeInstanceOf(APIUserAbortError))
    await expect.poll(() => told.map(({ exchange }) => exchange.ending.kind), PATIENT).toEqual(['aborted'])
    await between.close('done')
    await slow.close()
  })
})

describe('@ai-sdk/openai-compatible', () => {
  const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: messages[0]?.content ?? '' }] }]

  it('gets a document', async () => {
    const { given } = await passing(async () => chat().doGenerate({ prompt }))
    expect(given.content).toEqual([{ type: 'text', text: WANTED }])
  })

  it('gets a stream', async () => {
    const { given } = await passing(async () => {
      let text = ''
      const { stream } = await chat().doStream({ prompt })
      for await (const part of stream as unknown as AsyncIterable<{ type: string; delta?: string }>) {
        if (part.type === 'text-delta') text += part.delta ?? ''
      }
      return text
    })
    expect(given).toBe(WANTED)
  })
})

describe('curl', () => {
  const WHAT_VARIES = /chatcmpl-\w+|req_\w+|"created":\d+|"obfuscation":"\w*"|date: [^\r]*/gi
  const settled = (text: string): string => text.replaceAll(WHAT_VARIES, '')

  it.each([
    ['a document', { model, messages }, []],
    ['a stream', { model, messages, stream: true }, []],
    ['a document over HTTP/1.0', { model, messages }, ['--http1.0']],
    ['a document after 100 Continue', { model, messages }, ['-H', 'expect: 100-continue']],
    ['a document, offering HTTP/2', { model, messages }, ['--http2']],
  ] as const)('gets %s, as without a proxy', async (_, body, flags) => {
    const direct = await curl(reference.baseUrl, body, '-i', ...flags)
    const { given } = await passing(() => curl(baseURL(), body, '-i', ...flags))
    expect(settled(given.stdout)).toBe(settled(direct.stdout))
    expect(given.stdout).toContain('Gr')
  })

  it('sends a body of megabytes', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'chatspec-curl-')), 'body.json')
    const body = JSON.stringify({ model, messages: [{ role: 'user', content: `Say hi. ${'x'.repeat(4 << 20)}` }] })
    writeFileSync(file, body)
    const { given, exchange } = await passing(() =>
      run('curl', ['-sS', `${baseURL()}/chat/completions`, ...HEADERS, '--data-binary', `@${file}`]),
    )
    expect(given.stdout).toContain('"chat.completion"')
    expect(exchange.request.body?.length).toBe(body.length)
  })
})
