import type { Point } from '../../src/define/axes.ts'
import { cases as define, type Asking, type Case, type RequestSpec } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { JsonObject } from '../../src/define/json.ts'
import type { Judged } from '../../src/define/rule.ts'
import { beforeContent, modeParity, replayTolerated, tokensReported } from './rules.ts'

const PUZZLE =
  'Ada is taller than Bo, and Bo is taller than Cy. Who is the shortest? Think about it, and answer with the name.'

/** Hidden or shown, thoughts count against the cap. */
const puzzled = (point: Point, asking: Asking): JsonObject => ({
  ...chat(PUZZLE, { ...point, cap: 'loose' }, { ...asking, reasons: true }),
  reasoning_effort: 'low',
})

/** The conversation goes on with the message as it came, thoughts and all; it ends here when there are none. */
function replayed(past: readonly Judged[], point: Point, asking: Asking): readonly RequestSpec[] {
  const message = past.length === 1 ? past[0]?.answer?.choices[0]?.message : undefined
  const thought = ['reasoning_content', 'reasoning'].find(
    (name) => typeof message?.[name] === 'string' && message[name] !== '',
  )
  if (thought === undefined || typeof message?.['content'] !== 'string') return []
  const turn = { role: 'assistant', content: message['content'], [thought]: message[thought] }
  const messages = [{ role: 'user', content: PUZZLE }, turn, { role: 'user', content: 'And who is the tallest?' }]
  return [
    {
      body: { ...puzzled(point, asking), messages },
      aim: { rule: 'reasoning.replay-tolerated', expects: 'acceptance' },
    },
  ]
}

export const cases: readonly Case[] = [
  define('reasoning.document', {
    says: 'A puzzle, and then the same conversation with the reasoning that came back.',
    needs: ['reasoning'],
    tries: 2,
    send: (point, asking) => ({ body: puzzled(point, asking) }),
    requests: 2,
    next: replayed,
    exercises: [tokensReported, replayTolerated],
  }),
  define('reasoning.modes', {
    says: 'The same puzzle without streaming and with it.',
    needs: ['reasoning', 'stream', 'includeUsage'],
    tries: 2,
    send: (point, asking) => ({ body: puzzled(point, asking) }),
    requests: 2,
    next: (past, point, asking) =>
      past.length === 1 ? [{ body: puzzled({ ...point, mode: 'sse+usage' }, asking) }] : [],
    exercises: [beforeContent, modeParity, tokensReported],
  }),
]
