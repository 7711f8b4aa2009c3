import { cookbook, sse } from '../../src/define/cite.ts'
import { rule, type Examined, type ResponseRule, type StreamRule } from '../../src/define/rule.ts'
import { blocksOf } from './blocks.ts'

export const lineGrammar: ResponseRule = rule({
  id: 'sse.line-grammar',
  level: 'SHOULD',
  says: 'Every line of a stream is blank, a comment, or one of the fields data, event, id and retry.',
  basis: 'documented',
  cite: sse('9.2.5'),
  matters: 'Every parser drops other lines without a word, and what they say is lost.',
  // A line that holds the JSON is the same defect; that rule says what clients lose by it.
  follows: ['sse.payload-object'],
  onResponse({ bodyKind, text }, violated): Examined {
    if (bodyKind !== 'sse') return 'unseen'
    for (const { unknownLine, number } of blocksOf(text)) {
      if (unknownLine === undefined) continue
      violated('unknown-field', undefined, {
        expected: 'a data, event, id or retry field, or a comment',
        actual: unknownLine,
        event: number,
      })
    }
  },
})

export const dataOnly: StreamRule = rule({
  id: 'sse.data-only',
  level: 'SHOULD',
  says: 'The events of a stream consist of data alone, without id and retry fields.',
  basis: 'documented',
  cite: cookbook(),
  matters:
    'After an event with an id, openai-python turns the next comment or blank line into an empty event, and throws a JSON error.',
  onStream: () => ({
    onEvent(event, violated) {
      if (event.sse.id !== undefined) violated('id-field', undefined, { message: `an id field: ${event.sse.id}` })
      if (event.sse.retry !== undefined) {
        violated('retry-field', undefined, { message: `a retry field: ${event.sse.retry}` })
      }
    },
  }),
})

export const noDatalessEvent: ResponseRule = rule({
  id: 'sse.no-dataless-event',
  level: 'SHOULD',
  says: 'No block of a stream sets event, id or retry without data.',
  basis: 'documented',
  cite: sse('9.2.6'),
  matters:
    'Both official SDKs parse the missing data of `event: ping` as JSON and throw; comments are safe heartbeats.',
  onResponse({ bodyKind, text }, violated): Examined {
    if (bodyKind !== 'sse') return 'unseen'
    for (const { names, number } of blocksOf(text)) {
      if (names.has('data')) continue
      const name = (['event', 'id', 'retry'] as const).find((field) => names.has(field))
      if (name === undefined) continue
      violated(`${name}-without-data`, undefined, {
        message: `a block with the field ${name} has no data`,
        event: number,
      })
    }
  },
})

export const comments: StreamRule = rule({
  id: 'sse.comments',
  level: 'MAY',
  says: 'A stream may hold comment lines anywhere.',
  basis: 'documented',
  cite: sse('9.2.7'),
  matters: 'Nobody is hurt: every parser skips them, which makes them the safe heartbeat.',
  onStream: () => ({
    // Never a violation: that the rule was seen says that the stream had comments.
    onEnd: ({ sse: { comments: count } }): Examined => (count === 0 ? 'unseen' : undefined),
  }),
})
