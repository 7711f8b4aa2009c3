import type { Point } from '../../src/define/axes.ts'
import { cases as define, type Asking, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { plain } from '../req/plain.ts'
import { contentPrimary, reasoningOptional, replyShape, toolCallsOnlyOnCall } from './reply.ts'
import { endpoint, gracefulDegradation, parameters } from './request.ts'
import { sdkCompatible } from './sdk.ts'
import { chunkShape, dataBlocks, done, includeUsage, sampleLoop } from './stream.ts'

/** What the requests of the page allow, and what hidden thoughts need beside it. */
const CAP = 64
const CAP_WHEN_REASONING = 2048

/** A request as the page shows it. */
function shown(text: string, point: Point, asking: Asking): JsonObject {
  const cap = { [asking.capMember]: asking.reasons ? CAP_WHEN_REASONING : CAP }
  return { ...chat(text, point, { ...asking, sampling: false }), ...cap }
}

/** A listed parameter in a request that is plain but for it. */
interface Listed {
  readonly name: string
  /** The parameter with its type. */
  readonly what: string
  readonly axes?: Case['axes']
  readonly members?: JsonObject
  /** Whether the target has said that it does not take it. */
  readonly isRefused?: (asking: Asking) => boolean
}

const LISTED: readonly Listed[] = [
  { name: 'stream', what: 'stream, a boolean', axes: { mode: ['sse'] } },
  {
    name: 'max-tokens',
    what: 'max_tokens, an integer',
    members: { max_tokens: CAP },
    isRefused: ({ capMember }) => capMember !== 'max_tokens',
  },
  {
    name: 'temperature',
    what: 'temperature, a number',
    members: { temperature: 0.5 },
    isRefused: ({ sampling }) => !sampling,
  },
  { name: 'response-format', what: 'response_format, an object', axes: { format: ['text'] } },
  { name: 'tools', what: 'tools, an array', axes: { tools: ['fn-one'] } },
  {
    name: 'tool-choice-string',
    what: 'tool_choice, a string, and tools',
    axes: { tools: ['fn-one'], choice: ['auto'] },
  },
  {
    name: 'tool-choice-object',
    what: 'tool_choice, an object, and tools',
    axes: { tools: ['fn-one'], choice: ['named'] },
  },
  {
    name: 'stream-options',
    what: 'stream_options, an object with include_usage, and stream',
    axes: { mode: ['sse+usage'] },
  },
]

function listedCase({ name, what, axes, members = {}, isRefused = () => false }: Listed): Case {
  return define(`crazyrouter.${name}`, {
    says: `A request with ${what}.`,
    ...(axes !== undefined && { axes }),
    send: (point, asking) => {
      // Two caps in one request may well be refused.
      const { [asking.capMember]: cap, ...others } = shown('Say hi.', point, asking)
      return {
        body: { ...others, ...('max_tokens' in members ? {} : { [asking.capMember]: cap }), ...members },
        aim: { rule: 'crazyrouter.parameters', expects: isRefused(asking) ? 'either' : 'acceptance' },
      }
    },
    exercises: [parameters],
  })
}

/** Optional parameters that many models lack. */
const OFTEN_LACKING: readonly (readonly [name: string, members: JsonObject])[] = [
  ['logprobs', { logprobs: true, top_logprobs: 2 }],
  ['reasoning_effort', { reasoning_effort: 'low' }],
  [
    'response_format',
    {
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'greeting',
          strict: true,
          schema: {
            type: 'object',
            properties: { greeting: { type: 'string', enum: ['hi'] } },
            required: ['greeting'],
            additionalProperties: false,
          },
        },
      },
    },
  ],
]

function lackedCase([name, members]: (typeof OFTEN_LACKING)[number]): Case {
  return define(`crazyrouter.lacking-${name.replaceAll('_', '-')}`, {
    says: `A request with ${name}, which many models lack.`,
    axes: { mode: ['json', 'sse'] },
    send: (point, asking) => ({
      body: plain(point, asking, members, 'Say hi as JSON.'),
      aim: { rule: 'crazyrouter.graceful-degradation', expects: 'either', culprit: name },
    }),
    exercises: [gracefulDegradation],
  })
}

export const cases: readonly Case[] = [
  define('crazyrouter.reply', {
    says: 'The request of the page that is not streamed.',
    axes: { conv: ['system+user'] },
    tries: 2,
    send: (point, asking) => ({ body: shown('Explain artificial intelligence in one sentence.', point, asking) }),
    exercises: [endpoint, replyShape, contentPrimary, toolCallsOnlyOnCall, reasoningOptional, sdkCompatible],
  }),
  define('crazyrouter.streamed-reply', {
    says: 'The request of the page that is streamed.',
    axes: { mode: ['sse+usage'] },
    tries: 2,
    send: (point, asking) => ({ body: shown('Explain AI in one short sentence.', point, asking) }),
    exercises: [
      endpoint,
      contentPrimary,
      toolCallsOnlyOnCall,
      reasoningOptional,
      chunkShape,
      dataBlocks,
      done,
      includeUsage,
      sampleLoop,
      sdkCompatible,
    ],
  }),
  ...LISTED.map(listedCase),
  ...OFTEN_LACKING.map(lackedCase),
]
