// Opens streams, one shortly after the other, and reads them. Arguments: the URL, how many streams, how many chunks each has, and how many milliseconds
// apart they are (0: as fast as they come). Prints how long chunks were under way, in milliseconds: the median, and what 99 of
// 100 stay below.
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { REQUEST } from './make-stream.mjs'
import { agesIn } from './moment.mjs'

const [url, streams, chunks, everyMs] = [process.argv[2], Number(process.argv[3]), process.argv[4], process.argv[5]]
const body = JSON.stringify(REQUEST)
const headers = {
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
  authorization: 'Bearer sk-bench',
  'x-bench-chunks': chunks,
  'x-bench-every-ms': everyMs,
}

/** Streams begin one after the other, as those of clients do. */
const APART_MS = everyMs === '0' ? 0 : 37

const ages = []
let cut = 0
const read = () =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}/chat/completions`, { method: 'POST', headers }, (response) => {
      let end = ''
      response.setEncoding('utf8')
      response.on('data', (text) => {
        if (everyMs !== '0') for (const age of agesIn(text)) ages.push(age)
        end = text.slice(-20)
      })
      response.on('end', () => {
        if (!end.endsWith('data: [DONE]\n\n')) cut++
        resolve()
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
await Promise.all(Array.from({ length: streams }, (_, number) => wait(number * APART_MS).then(read)))

if (cut > 0) throw new Error(`${cut} of ${streams} streams did not come to their end`)
ages.sort((one, other) => one - other)
const at = (share) => ages[Math.floor(ages.length * share)]
console.log(JSON.stringify({ medianMs: at(0.5), p99Ms: at(0.99) }))
