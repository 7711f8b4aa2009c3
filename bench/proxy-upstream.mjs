// A server whose streams tell when each of their chunks was written. What a request wants stands in its header fields: how many
// chunks, and how many milliseconds apart (0: as fast as the client reads).
import { once } from 'node:events'
import { createServer } from 'node:http'
import { chunkOf } from './make-stream.mjs'
import { sentNow } from './moment.mjs'

async function answer(request, response) {
  request.resume()
  const chunks = Number(request.headers['x-bench-chunks'])
  const everyMs = Number(request.headers['x-bench-every-ms'])
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_bench' })
  response.write(chunkOf({ role: 'assistant', content: '' }))
  await (everyMs === 0 ? flatOut(response, chunks) : paced(response, chunks, everyMs))
  response.write(chunkOf({}, 'stop'))
  response.end('data: [DONE]\n\n')
}

const next = (number) => chunkOf({ content: ` word ${number}` }, null, sentNow())

async function flatOut(response, chunks) {
  for (let number = 0; number < chunks; number++) {
    if (!response.write(next(number))) await once(response, 'drain')
  }
}

function paced(response, chunks, everyMs) {
  return new Promise((resolve) => {
    let number = 0
    const timer = setInterval(() => {
      response.write(next(number++))
      if (number < chunks) return
      clearInterval(timer)
      resolve()
    }, everyMs)
  })
}

const server = createServer((request, response) => void answer(request, response))
server.listen(0, '127.0.0.1', () => console.error(`http://127.0.0.1:${server.address().port}/v1`))
