// Reads the measured stream once, in the way named by the first argument, and prints what it took: CPU milliseconds,
// and peak memory above that of the process with the input in memory.
import { inReads, makeStream, REQUEST } from './make-stream.mjs'

const [way, count] = [process.argv[2], Number(process.argv[3])]

const WAYS = {
  /** The floor: the lines are split beforehand, only JSON.parse is paid. */
  async 'json-parse'(text) {
    const lines = text.split('\n\n').flatMap((event) => (event.startsWith('data: {') ? [event.slice(6)] : []))
    return () => {
      let members = 0
      for (const line of lines) members += JSON.parse(line).choices.length
      return members
    }
  },
  async judge(text) {
    const { createJudge, allRules, DEFAULT_LIMITS } = await import('../dist/index.js')
    const reads = inReads(text)
    const judge = createJudge(allRules, DEFAULT_LIMITS)
    return () => {
      const judging = judge.open({
        method: 'POST',
        url: 'http://127.0.0.1/v1/chat/completions',
        headers: [['content-type', 'application/json']],
        body: Buffer.from(JSON.stringify(REQUEST)),
      })
      judging.head({ status: 200, statusText: 'OK', headers: [['content-type', 'text/event-stream']] })
      reads.forEach((bytes, position) => judging.read(bytes, position))
      const startedAtMs = 1_795_000_000_000
      return judging.end({ ending: { kind: 'complete' }, timings: { endMs: reads.length }, startedAtMs, clock: 'live' })
        .events
    }
  },
  async 'openai-sdk'(text) {
    const client = await sdkClient(text)
    return async () => {
      let chunks = 0
      for await (const chunk of await client.chat.completions.create(REQUEST)) chunks += chunk.choices.length
      return chunks
    }
  },
  async 'openai-sdk-helper'(text) {
    const client = await sdkClient(text)
    return async () => {
      let chunks = 0
      const stream = client.chat.completions.stream(REQUEST)
      stream.on('chunk', () => chunks++)
      await stream.done()
      return chunks
    }
  },
}

async function sdkClient(text) {
  const { default: OpenAI } = await import('openai')
  const reads = inReads(text)
  const fetch = async () => {
    let next = 0
    const body = new ReadableStream({
      pull(controller) {
        if (next < reads.length) controller.enqueue(reads[next++])
        else controller.close()
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  return new OpenAI({ apiKey: 'sk-bench', baseURL: 'http://127.0.0.1/v1', fetch })
}

const read = await WAYS[way](makeStream(count))
const before = process.resourceUsage().maxRSS / 1024
const start = process.cpuUsage()
const seen = await read()
const { user, system } = process.cpuUsage(start)
if (seen < count / 2) throw new Error(`${way} saw ${seen} of ${count} events`)
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, aboveMb: process.resourceUsage().maxRSS / 1024 - before }))
