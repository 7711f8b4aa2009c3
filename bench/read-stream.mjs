// Reads the measured stream once and prints what it took. Arguments: the way to read it, the file that holds it, and
// how many events it has. Prints CPU milliseconds, and peak memory in MB above that of the process with the input in
// memory and all code loaded.
import { readFileSync } from 'node:fs'
import { REQUEST } from './make-stream.mjs'

const [way, file, count] = [process.argv[2], process.argv[3], Number(process.argv[4])]

const WAYS = {
  /** The floor: the lines are split beforehand, only JSON.parse is paid. */
  async 'json-parse'(bytes) {
    const lines = bytes
      .toString()
      .split('\n\n')
      .flatMap((event) => (event.startsWith('data: {') ? [event.slice(6)] : []))
    return () => {
      let choices = 0
      for (const line of lines) choices += JSON.parse(line).choices.length
      return choices
    }
  },
  async judge(bytes) {
    const { openStream } = await import('./judge-stream.mjs')
    const reads = inReads(bytes)
    return () => {
      const stream = openStream(REQUEST)
      for (const read of reads) stream.read(read)
      return stream.end().events
    }
  },
  async 'openai-sdk'(bytes) {
    const client = await sdkClient(bytes)
    return async () => {
      let chunks = 0
      for await (const chunk of await client.chat.completions.create(REQUEST)) chunks += chunk.choices.length
      return chunks
    }
  },
  async 'openai-sdk-helper'(bytes) {
    const client = await sdkClient(bytes)
    return async () => {
      let chunks = 0
      const stream = client.chat.completions.stream(REQUEST)
      stream.on('chunk', () => chunks++)
      await stream.done()
      return chunks
    }
  },
}

/** The input in reads of 64 KiB, as a socket gives them. */
function inReads(bytes) {
  const reads = []
  for (let start = 0; start < bytes.length; start += 65_536) reads.push(bytes.subarray(start, start + 65_536))
  return reads
}

async function sdkClient(bytes) {
  const { default: OpenAI } = await import('openai')
  const reads = inReads(bytes)
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

const read = await WAYS[way](readFileSync(file))
const before = process.resourceUsage().maxRSS / 1024
const start = process.cpuUsage()
const seen = await read()
const { user, system } = process.cpuUsage(start)
if (seen < count / 2) throw new Error(`${way} saw ${seen} of ${count} events`)
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, aboveMb: process.resourceUsage().maxRSS / 1024 - before }))
