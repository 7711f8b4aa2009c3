import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { answerAsJson, echo, force } from '../../src/define/prompts.ts'
import { prestreamNotSse } from '../error/status.ts'
import { requestId } from '../http/request-id.ts'
import { completionUnique, toolCallUnique } from '../ids/rules.ts'
import { errors } from './errors.ts'
import { oneByOne } from './one-by-one.ts'
import { outcome } from './outcome.ts'
import { text } from './text.ts'

/** Requests that are right but for one thing, and the path of what is wrong. */
const INVALID: Readonly<Record<string, readonly [says: string, culprit: string, members: JsonObject]>> = {
  'text-for-number': ['A request whose top_p is a word.', 'top_p', { top_p: 'high' }],
  'out-of-range': ['A request whose temperature is 3.', 'temperature', { temperature: 3 }],
  'unknown-choice': [
    'A request for a format of a type that does not exist.',
    'response_format.type',
    { response_format: { type: 'yaml' } },
  ],
  'no-content': [
    'A request with a user message without content.',
    'messages[0].content',
    { messages: [{ role: 'user' }] },
  ],
  'no-messages': ['A request without messages.', 'messages', { messages: [] }],
}

export const cases: readonly Case[] = [
  define('equiv.text', {
    says: 'The same conversation twice in each mode.',
    axes: { conv: ['system+user'], cap: ['loose'] },
    needs: ['stream'],
    ...oneByOne(['json', 'sse', 'sse', 'json'], (point, asking) => ({
      body: chat(echo(asking.nonce), point, asking),
    })),
    exercises: [text, completionUnique, requestId],
  }),
  define('equiv.call', {
    says: 'The same forced call in each mode.',
    axes: { tools: ['fn-one'], choice: ['required', 'named'] },
    needs: ['stream'],
    ...oneByOne(['json', 'sse'], (point, asking) => ({ body: chat(force(point), point, asking) })),
    exercises: [outcome, toolCallUnique],
  }),
  define('equiv.schema', {
    says: 'The same strict schema in each mode.',
    axes: { format: ['schema-strict'] },
    needs: ['stream'],
    ...oneByOne(['json', 'sse'], (point, asking) => ({ body: chat(answerAsJson(), point, asking) })),
    exercises: [outcome],
  }),
  ...Object.entries(INVALID).map(([name, [says, culprit, members]]) =>
    define(`equiv.${name}`, {
      says: `${says.slice(0, -1)}, in each mode.`,
      needs: ['stream'],
      ...oneByOne(['json', 'sse'], (point, asking) => ({
        body: { ...chat('Say hi.', point, asking), ...members },
        aim: { rule: 'equiv.errors', expects: 'refusal', culprit },
      })),
      exercises: [errors, prestreamNotSse],
    }),
  ),
]
