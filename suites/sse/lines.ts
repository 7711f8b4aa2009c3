import { cookbook, sse } from '../../src/define/cite.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'

export const lineGrammar: StreamRule = rule({
  id: 'sse.line-grammar',
  level: 'SHOULD',
  says: 'Every line of a stream is blank, a comment, or one of the fields data, event, id and retry.',
  basis: 'documented',
  cite: sse('9.2.5'),
  matters: 'Every parser drops other lines without a word, and what they say is lost.',
  // A line that holds the JSON is the same defect; that rule says what clients lose by it.
  follows: ['sse.payload-object'],
  onStream: () => ({
    onBlock({ unknownLines, terminated }, violated) {
      // The last line of a body that ends in the middle of it is cut, not wrong.
      if (unknownLines.length === 0 || !terminated) return
      const expected = 'a data, event, id or retry field, or a comment'
      violated('unknown-field', undefined, { expected, actual: unknownLines[0] })
    },
  }),
})

export const dataOnly: StreamRule = rule({
  id: 'sse.data-only',
  level: 'SHOULD',
  says: 'The events of a stream consist of data alone, without id and retry fields.',
  basis: 'documented',
  cite: cookbook(),
  matters:
    'After an event with an id, openai-python turns the next comment or blank line into an empty event, and throws a JSON error.',
  follows: ['sse.no-dataless-event'],
  onStream: () => ({
    onBlock({ id, retry }, violated) {
      if (id !== undefined) violated('id-field', undefined, { message: `an id field: ${id}` })
      if (retry !== undefined) violated('retry-field', undefined, { message: `a retry field: ${retry}` })
    },
  }),
})

export const noDatalessEvent: StreamRule = rule({
  id: 'sse.no-dataless-event',
  level: 'SHOULD',
  says: 'No block of a stream sets event, id or retry without data.',
  basis: 'documented',
  cite: sse('9.2.6'),
  matters:
    'Both official SDKs parse the missing data of `event: ping` as JSON and throw; comments are safe heartbeats.',
  onStream: () => ({
    onBlock({ data, type, id, retry, terminated }, violated) {
      if (data !== undefined || !terminated) return
      const name = type !== undefined ? 'event' : id !== undefined ? 'id' : retry !== undefined ? 'retry' : undefined
      if (name === undefined) return
      violated(`${name}-without-data`, undefined, { message: `a block with the field ${name} has no data` })
    },
  }),
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
