// The application's own tests, in which chatspec judges every answer that its SDK receives: a server that breaks the
// contract is told from an application that does.
import { createReferenceServer, judgingFetch } from 'chatspec'
import OpenAI from 'openai'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { converse, decide } from './application.js'

const judging = judgingFetch()
const { CHAT_BASE_URL, CHAT_API_KEY, CHAT_MODEL = 'reference-1' } = process.env
let reference
let client
beforeAll(async () => {
  // The server that the application talks to; without one, chatspec's own.
  if (CHAT_BASE_URL === undefined) reference = await createReferenceServer()
  client = new OpenAI({
    baseURL: CHAT_BASE_URL ?? reference.baseUrl,
    apiKey: CHAT_API_KEY ?? reference.apiKey,
    fetch: judging.fetch,
  })
})
afterAll(() => reference?.close())
afterEach(() => {
  try {
    judging.assertConforms()
  } finally {
    judging.reset()
  }
})

it('shows an answer as it comes', async () => {
  const shown = []
  const answer = await converse(client, CHAT_MODEL, 'Say hello.', (piece) => shown.push(piece))
  expect(answer).not.toBe('')
  expect(shown.join('')).toBe(answer)
})

it('decides', async () => {
  expect(['yes', 'no']).toContain(await decide(client, CHAT_MODEL, 'Is water wet?'))
})
