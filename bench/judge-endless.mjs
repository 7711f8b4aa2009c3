// Judges a stream of so many chunks (the argument), which are made as they are read. They bring no text, so that the answer does
// not grow with them. Prints peak memory in MB above that of the process before the first read, and CPU milliseconds.
import { openStream } from './judge-stream.mjs'
import { chunkOf, REQUEST } from './make-stream.mjs'

const CHUNKS_A_READ = 200
const DIFFERENT_READS = 64
const count = Number(process.argv[2])

const textOf = (events) => Buffer.from(events.join(''))
const first = textOf([chunkOf({ role: 'assistant', content: 'Hi' })])
const last = textOf([chunkOf({}, 'stop'), 'data: [DONE]\n\n'])
const reads = Array.from({ length: DIFFERENT_READS }, (_, read) =>
  textOf(
    Array.from({ length: CHUNKS_A_READ }, (__, at) => chunkOf({ content: '' }, null, 'x'.repeat((read + at) % 16))),
  ),
)

const { maxRSS } = process.resourceUsage()
const start = process.cpuUsage()
const stream = openStream(REQUEST)
stream.read(first)
for (let read = 0; read < count / CHUNKS_A_READ; read++) stream.read(reads[read % DIFFERENT_READS])
stream.read(last)
const { events } = stream.end()
const { user, system } = process.cpuUsage(start)
if (events < count) throw new Error(`${events} of ${count} chunks were judged`)
console.log(
  JSON.stringify({ aboveMb: (process.resourceUsage().maxRSS - maxRSS) / 1024, cpuMs: (user + system) / 1000 }),
)
