// The streams that are measured: chat.completion.chunk events of about 310 bytes. They keep every rule, so that what is measured
// is the cost of a good stream.

/** The id of the completion that they bring. */
export const STREAM_ID = 'chatcmpl-BenchmarkBenchmark00000001'

const BASE = {
  id: STREAM_ID,
  object: 'chat.completion.chunk',
  created: 1_795_000_000,
  model: 'reference-1-2026-08-01',
  service_tier: 'default',
  system_fingerprint: 'fp_0123456789',
}

/** One event with a chunk of one choice. */
export function chunkOf(delta, finish = null, obfuscation = 'aBcDeFgHiJkL', index = 0) {
  const choices = [{ index, delta, logprobs: null, finish_reason: finish }]
  return `data: ${JSON.stringify({ ...BASE, choices, obfuscation })}\n\n`
}

/** The bytes of `count` events, terminator included; one in ten is a piece of a tool call. */
export function makeStream(count) {
  const call = (piece) => chunkOf({ tool_calls: [{ index: 0, function: { arguments: piece } }] })
  const first = { id: 'call_0123456789abcdef', type: 'function', function: { name: 'get_weather', arguments: '' } }
  const before = [
    chunkOf({ role: 'assistant', content: '' }),
    chunkOf({ tool_calls: [{ index: 0, ...first }] }),
    call('{"city":"'),
  ]
  const after = [call('"}'), chunkOf({}, 'tool_calls'), 'data: [DONE]\n\n']
  const between = Array.from({ length: count - before.length - after.length }, (_, number) =>
    number % 10 === 0 ? call(` piece ${number} of the arguments`) : chunkOf({ content: ` word number ${number}` }),
  )
  return Buffer.from([...before, ...between, ...after].join(''))
}

/** The request that the streams answer. */
export const REQUEST = {
  model: 'reference-1',
  messages: [{ role: 'user', content: 'Say something long.' }],
  stream: true,
  tools: [
    {
      type: 'function',
      function: {
        name: 'get_weather',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      },
    },
  ],
}
