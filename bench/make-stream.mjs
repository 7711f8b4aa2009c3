// The stream that is measured: chat.completion.chunk events of about 310 bytes, one in ten of them a tool call delta.
// It keeps every rule, so that what is measured is the cost of a good stream.

/** When the measured request was started, in Unix milliseconds. */
export const STARTED_AT_MS = 1_795_000_000_000

/** The bytes of `count` events, terminator included. */
export function makeStream(count) {
  const base = {
    id: 'chatcmpl-BenchmarkBenchmarkBenchmark01',
    object: 'chat.completion.chunk',
    created: STARTED_AT_MS / 1000,
    model: 'reference-1-2026-08-01',
    service_tier: 'default',
    system_fingerprint: 'fp_0123456789',
  }
  const event = (delta, finish = null) => {
    const choices = [{ index: 0, delta, logprobs: null, finish_reason: finish }]
    return `data: ${JSON.stringify({ ...base, choices, obfuscation: 'aBcDeFgHiJkL' })}\n\n`
  }
  const call = (piece) => event({ tool_calls: [{ index: 0, function: { arguments: piece } }] })
  const first = { id: 'call_0123456789abcdef', type: 'function', function: { name: 'get_weather', arguments: '' } }
  const before = [
    event({ role: 'assistant', content: '' }),
    event({ tool_calls: [{ index: 0, ...first }] }),
    call('{"city":"'),
  ]
  const after = [call('"}'), event({}, 'tool_calls'), 'data: [DONE]\n\n']
  const between = Array.from({ length: count - before.length - after.length }, (_, number) =>
    number % 10 === 0 ? call(` piece ${number} of the arguments`) : event({ content: ` word number ${number}` }),
  )
  return Buffer.from([...before, ...between, ...after].join(''))
}

/** The request that the stream answers. */
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
