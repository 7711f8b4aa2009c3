// Judges answers of one, ten and a hundred times a size, the small ones as often as it takes to add up to the large one, and prints
// CPU microseconds for each chunk, choice, call, or turn of the request.
import { openStream } from './judge-stream.mjs'
import { chunkOf, REQUEST } from './make-stream.mjs'

const FACTORS = [1, 10, 100]
const DONE = 'data: [DONE]\n\n'

/** How each kind of answer grows: the size to begin with, the request, and the events of an answer of a size. */
const KINDS = {
  chunks: {
    size: 1000,
    request: () => REQUEST,
    events: (size) => [
      chunkOf({ role: 'assistant', content: '' }),
      ...Array.from({ length: size }, (_, number) => chunkOf({ content: ` word ${number}` })),
      chunkOf({}, 'stop'),
    ],
  },
  choices: {
    size: 1,
    request: (size) => ({ ...REQUEST, n: size }),
    events: (size) => {
      const ofEach = (chunk) => Array.from({ length: size }, (_, index) => chunk(index))
      return [
        ...ofEach((index) => chunkOf({ role: 'assistant', content: '' }, null, undefined, index)),
        ...ofEach((index) => chunkOf({ content: `Answer ${index}.` }, null, undefined, index)),
        ...ofEach((index) => chunkOf({}, 'stop', undefined, index)),
      ]
    },
  },
  'tool calls': {
    size: 20,
    request: () => REQUEST,
    events: (size) => [
      chunkOf({ role: 'assistant', content: null }),
      ...Array.from({ length: size }, (_, index) => {
        const called = { name: 'get_weather', arguments: '{"city":' }
        return (
          chunkOf({ tool_calls: [{ index, id: `call_${index}_0123456789`, type: 'function', function: called }] }) +
          chunkOf({ tool_calls: [{ index, function: { arguments: '"Oslo"}' } }] })
        )
      }),
      chunkOf({}, 'tool_calls'),
    ],
  },
  'turns with a call': {
    size: 20,
    request: (size) => ({ ...REQUEST, messages: Array.from({ length: size }, (_, turn) => turnWithCall(turn)).flat() }),
    events: () => [chunkOf({ role: 'assistant', content: 'It is warm.' }), chunkOf({}, 'stop')],
  },
}

function turnWithCall(turn) {
  const id = `call_${turn}_0123456789`
  const called = { name: 'get_weather', arguments: '{"city":"Oslo"}' }
  return [
    { role: 'user', content: `How warm is it on day ${turn}?` },
    { role: 'assistant', content: null, tool_calls: [{ id, type: 'function', function: called }] },
    { role: 'tool', tool_call_id: id, content: '21 degrees' },
  ]
}

const READ_BYTES = 65_536

function judge({ request, reads }) {
  const stream = openStream(request)
  for (const read of reads) stream.read(read)
  stream.end()
}

/** CPU microseconds of judging an answer so many times. */
function timed(answer, times) {
  const start = process.cpuUsage()
  for (let time = 0; time < times; time++) judge(answer)
  const { user, system } = process.cpuUsage(start)
  return user + system
}

function readsOf(text) {
  const bytes = Buffer.from(text)
  const count = Math.ceil(bytes.length / READ_BYTES)
  return Array.from({ length: count }, (_, read) => bytes.subarray(read * READ_BYTES, (read + 1) * READ_BYTES))
}

const figures = {}
for (const [name, { size, request, events }] of Object.entries(KINDS)) {
  const answers = FACTORS.map((factor) => ({
    request: request(size * factor),
    reads: readsOf([...events(size * factor), DONE].join('')),
  }))
  for (const answer of answers) timed(answer, 1)
  for (const answer of answers) timed(answer, 1)
  const times = FACTORS.toReversed()
  const costs = answers.map((answer, at) => timed(answer, times[at]) / (size * FACTORS[at] * times[at]))
  figures[name] = { sizes: FACTORS.map((factor) => size * factor), costs }
}
console.log(JSON.stringify(figures))
