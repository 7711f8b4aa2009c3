import type { JsonObject } from '../../src/define/json.ts'
import type { Exchange } from '../../src/define/exchange.ts'

const WEATHER = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'The weather in a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
}
const DECISION = {
  name: 'decision',
  strict: true,
  schema: {
    type: 'object',
    properties: { answer: { type: 'string', enum: ['yes', 'no'] } },
    required: ['answer'],
    additionalProperties: false,
  },
}
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** What applications ask for: the members of a chat request beside model and messages. */
const ASKED: readonly JsonObject[] = [
  {},
  { stream: true },
  { stream: true, stream_options: { include_usage: true } },
  { max_tokens: 5 },
  { n: 2 },
  { stop: ['five'] },
  { logprobs: true, top_logprobs: 2 },
  { stream: true, tools: [WEATHER], tool_choice: 'required' },
  { stream: true, tools: [WEATHER] },
  { stream: true, tools: [WEATHER] },
  { tools: [WEATHER] },
  { response_format: { type: 'json_schema', json_schema: DECISION } },
  { stream: true, response_format: { type: 'json_object' } },
  {
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is it?' },
          { type: 'image_url', image_url: { url: PICTURE } },
        ],
      },
    ],
  },
]

/** The requests of an application that does a bit of everything, as fetch takes them. */
export function applicationRequests(
  baseUrl: string,
  key: string,
): readonly (readonly [url: string, init: RequestInit & { body?: string }])[] {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', accept: 'application/json' }
  return [
    [`${baseUrl}/models`, { headers }],
    ...ASKED.map((members, position) => {
      const messages = [{ role: 'user', content: `Say hi, and count from ${position} to twenty, as JSON.` }]
      const body = JSON.stringify({ model: 'reference-1', messages, ...members })
      return [`${baseUrl}/chat/completions`, { method: 'POST', headers, body }] as const
    }),
  ]
}

/** The same as an exchange has it. */
export function asSent([url, { method = 'GET', headers, body }]: ReturnType<
  typeof applicationRequests
>[number]): Exchange['request'] {
  return {
    method,
    url,
    headers: [...new Headers(headers)],
    body: body === undefined ? undefined : Buffer.from(body),
  }
}
