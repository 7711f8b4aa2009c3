import { cases as define, type Asking, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { countLong, echo } from '../../src/define/prompts.ts'
import { connectionReuse, survivesClientAbort } from './connections.ts'
import { extraHeadersTolerated } from './extra-headers.ts'
import { streamIncremental } from './incremental.ts'

/** The longest X-Client-Request-Id that is documented. */
const LONGEST_ID = 512

/** What clients add, each kind by itself. An organization is left out: no name for one is good everywhere. */
function extraHeaders({ nonce }: Asking): readonly Readonly<Record<string, string>>[] {
  return [
    { 'X-Client-Request-Id': nonce.padEnd(LONGEST_ID, '0') },
    { 'Idempotency-Key': `chatspec-${nonce}` },
    {
      'X-Stainless-Lang': 'js',
      'X-Stainless-Package-Version': '7.57.0',
      'X-Stainless-OS': 'Linux',
      'X-Stainless-Arch': 'x64',
      'X-Stainless-Runtime': 'node',
      'X-Stainless-Runtime-Version': 'v22.0.0',
      'X-Stainless-Retry-Count': '0',
      'X-Stainless-Timeout': '600',
    },
  ]
}

/** A long answer that no other request of a run asks for. */
const longAnswer = ({ nonce }: Asking): string => `${countLong().text}. This is conversation ${nonce}.`

export const relationCases: readonly Case[] = [
  define('http.extra-headers', {
    says: 'A request as it is, and then with each kind of header field that SDKs add.',
    axes: { mode: ['json', 'sse'] },
    requests: 4,
    send: (point, asking) => ({ body: chat(echo(asking.nonce), point, asking) }),
    next: (past, point, asking) =>
      past.length === 1
        ? extraHeaders(asking).map((headers) => ({ body: chat(echo(asking.nonce), point, asking), headers }))
        : [],
    exercises: [extraHeadersTolerated],
  }),
  define('http.kept-connection', {
    says: 'Two requests on one connection, one after the other.',
    axes: { mode: ['json', 'sse'] },
    requests: 2,
    send: (point, asking) => ({ body: chat(echo(asking.nonce), point, asking), connection: 'kept' }),
    next: (past, point, asking) =>
      past.length === 1 ? [{ body: chat(echo(asking.nonce), point, asking), connection: 'kept' }] : [],
    exercises: [connectionReuse],
  }),
  define('http.dropped-stream', {
    says: 'A stream that the client drops after three events, and then a short request.',
    axes: { mode: ['sse'], cap: ['loose'] },
    requests: 2,
    send: (point, asking) => ({ body: chat(longAnswer(asking), point, asking), dropsAfterEvents: 3 }),
    next: (past, point, asking) =>
      past.length === 1 ? [{ body: chat(longAnswer(asking), { ...point, mode: 'json', cap: 'tight' }, asking) }] : [],
    exercises: [survivesClientAbort],
  }),
  define('http.long-stream', {
    says: 'A stream of some hundred tokens, watched as it comes in.',
    axes: { mode: ['sse+usage'], cap: ['loose'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(countLong(), point, asking) }),
    exercises: [streamIncremental],
  }),
]
