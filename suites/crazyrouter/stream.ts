import { asksForUsage } from '../../src/define/request.ts'
import { rule, type Examined, type StreamRule, type UmbrellaRule } from '../../src/define/rule.ts'
import { endedInOrder } from '../stream/finishes.ts'
import { comesDownTo, page } from './page.ts'

export const chunkShape: UmbrellaRule = rule({
  id: 'crazyrouter.chunk-shape',
  level: 'MUST',
  says: 'A stream is made of chat.completion.chunk objects with a model and choices with a delta.',
  basis: 'documented',
  cite: page('stream, checks'),
  matters: 'Clients written after the sample read choices[0].delta of each chunk and fail, or lose text.',
  over: 'streams',
  ...comesDownTo('chunk.object', 'chunk.model', 'chunk.choices', 'chunk.delta', 'chunk.content'),
})

export const dataBlocks: UmbrellaRule = rule({
  id: 'crazyrouter.data-blocks',
  level: 'MUST',
  says: 'A stream comes as server-sent events, one block of data after another.',
  basis: 'documented',
  cite: page('stream, checks'),
  matters: 'Parsers of server-sent events lose chunks that are not blocks of data, or throw.',
  over: 'successes',
  ...comesDownTo('sse.payload-object', 'sse.event-terminated', 'sse.no-empty-data', 'sse.no-dataless-event'),
})

export const done: UmbrellaRule = rule({
  id: 'crazyrouter.done',
  level: 'MUST',
  says: 'A stream ends with data: [DONE].',
  basis: 'documented',
  cite: page('stream, checks'),
  matters: 'Clients that wait for the terminator hang, or take the answer for cut off.',
  over: 'streams',
  ...comesDownTo('stream.done', 'stream.done-exact', 'stream.done-last'),
})

export const includeUsage: StreamRule = rule({
  id: 'crazyrouter.include-usage',
  level: 'SHOULD',
  says: 'A stream that was asked for with include_usage brings the usage before its terminator.',
  basis: 'documented',
  cite: page('stream, request'),
  matters: 'Clients that pay by the token learn of the cost of a stream in no other way.',
  when: asksForUsage,
  needs: 'includeUsage',
  follows: [
    'stream.done-last',
    'usage.final-chunk',
    'stream.has-choices',
    'sse.payload-object',
    'sse.event-terminated',
  ],
  onStream() {
    let hasEnded = false
    let hasUsage = false
    return {
      reads: 'frame',
      onEvent({ payload }): Examined {
        if (payload.kind === 'done') hasEnded = true
        else if (payload.kind === 'chunk' && payload.chunk.hasUsage && !hasEnded) hasUsage = true
        return 'unseen'
      },
      onEnd(end, violated): Examined {
        if (!endedInOrder(end)) return 'unseen'
        if (!hasUsage) violated('no-usage', undefined, { expected: 'a chunk with usage before [DONE]' })
      },
    }
  },
})

export const sampleLoop: StreamRule = rule({
  id: 'crazyrouter.sample-loop',
  level: 'INFO',
  says: 'The loop on the page, which reads choices[0].delta of every chunk, comes to the end of the stream.',
  basis: 'sdk',
  cite: page('sample in Python'),
  matters:
    'It raises an error on the usage chunk of OpenAI, whose choices are empty: either that chunk is not sent, or clients must look before they read.',
  when: asksForUsage,
  onStream: () => ({
    reads: 'frame',
    onChunk({ raw, choices }, violated) {
      if (choices.length === 0)
        violated('no-first-choice', '/choices', { expected: 'a first choice', actual: raw['choices'] })
      else if (choices[0]?.delta === undefined) violated('no-delta', '/choices/0/delta', { expected: 'an object' })
    },
  }),
})
