// Sends the requests of a recording and reads the answers, with the HTTP client that runs use and nothing around it. Arguments: the
// recording, the URL of the server, requests under way at once, and how often each is sent. Prints CPU milliseconds.
import { readFileSync } from 'node:fs'
import { Agent } from 'undici'

const [file, url, concurrency, times] = [
  process.argv[2],
  process.argv[3],
  Number(process.argv[4]),
  Number(process.argv[5]),
]
const OF_CONNECTION = /^(?:host|connection|content-length)$/i

const { log } = JSON.parse(readFileSync(file, 'utf8'))
const requests = log.entries.map(({ request }) => ({
  origin: new URL(url).origin,
  path: new URL(request.url).pathname,
  method: request.method,
  headers: Object.fromEntries(
    request.headers.filter(({ name }) => !OF_CONNECTION.test(name)).map(({ name, value }) => [name, value]),
  ),
  body: request.postData === undefined ? null : Buffer.from(request.postData.text),
}))

const agent = new Agent()
const send = (request) =>
  new Promise((resolve, reject) => {
    agent.dispatch(request, {
      onRequestStart: () => undefined,
      onResponseStart: () => undefined,
      onResponseData: () => undefined,
      onResponseEnd: () => resolve(),
      onResponseError: (_controller, error) => reject(error),
    })
  })

const start = process.cpuUsage()
const waiting = Array.from({ length: times }, () => requests)
  .flat()
  .values()
const worker = async () => {
  // The workers share one iterator.
  for (const request of waiting) await send(request)
}
await Promise.all(Array.from({ length: concurrency }, worker))
const { user, system } = process.cpuUsage(start)
await agent.close()
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, requests: requests.length * times }))
