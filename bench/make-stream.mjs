// The stream that is measured: chat.completion.chunk events of about 310 bytes, one in ten of them a tool call delta.

/** The text of `count` events, terminator included. */
export function makeStream(count) {
  const events = []
  const base = {
    id: 'chatcmpl-BenchmarkBenchmarkBenchmark01',
    object: 'chat.completion.chunk',
    created: 1_795_000_000,
    model: 'reference-1-2026-08-01',
    service_tier: 'default',
    system_fingerprint: 'fp_0123456789',
  }
  const chunk = (delta, finish = null) =>
    events.push(
      `data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }], obfuscation: 'aBcDeFgHiJkL' })}\n\n`,
    )
  chunk({ role: 'assistant', content: '' })
  chunk({
    tool_calls: [
      { index: 0, id: 'call_0123456789abcdef', type: 'function', function: { name: 'get_weather', arguments: '' } },
    ],
  })
  chunk({ tool_calls: [{ index: 0, function: { arguments: '["' } }] })
  for (let number = 4; number < count - 2; number++) {
    if (number % 10 === 0)
      chunk({ tool_calls: [{ index: 0, function: { arguments: ` piece ${number} of the arguments` } }] })
    else chunk({ content: ` word number ${number}` })
  }
  chunk({ tool_calls: [{ index: 0, function: { arguments: '"]' } }] })
  chunk({}, 'tool_calls')
  events.push('data: [DONE]\n\n')
  return events.join('')
}

/** The text as bytes in reads of 64 KiB, as a socket gives them. */
export function inReads(text) {
  const bytes = Buffer.from(text)
  const reads = []
  for (let start = 0; start < bytes.length; start += 65_536) reads.push(bytes.subarray(start, start + 65_536))
  return reads
}

export const REQUEST = {
  model: 'reference-1',
  messages: [{ role: 'user', content: 'Say something long.' }],
  stream: true,
  tools: [{ type: 'function', function: { name: 'get_weather', parameters: { type: 'array' } } }],
}
