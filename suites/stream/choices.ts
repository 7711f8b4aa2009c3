import { openapi, recordings, type Citation } from '../../src/define/cite.ts'
import { invitesRefusal, wantedChoices } from '../../src/define/request.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { endedInOrder, Finishes } from './finishes.ts'
import { MOST_CHOICES } from './per-choice.ts'

const streamChoices: Citation = openapi('CreateChatCompletionStreamResponse', 'choices')

export const hasChoices: StreamRule = rule({
  id: 'stream.has-choices',
  level: 'MUST',
  says: 'At least one chunk of a stream has a choice.',
  basis: 'documented',
  cite: streamChoices,
  matters: 'The answer is empty without an error; the helpers of both official SDKs throw.',
  follows: ['sse.payload-object', 'sse.event-terminated', 'chunk.choices'],
  onStream(request) {
    let seen = false
    return {
      reads: 'frame',
      onChunk({ choices }): Examined {
        if (choices.length === 0) return 'unseen'
        seen = true
      },
      onEnd(end, violated): Examined {
        if (seen || !endedInOrder(end) || invitesRefusal(request)) return 'unseen'
        violated('no-choices', undefined, {
          message: `none of the ${end.chunks} chunks has a choice`,
          expected: 'at least one chunk with a choice',
        })
      },
    }
  },
})

export const choicesComplete: StreamRule = rule({
  id: 'stream.choices-complete',
  level: 'MUST',
  says: 'The choices of a stream have the indexes from 0 to n-1, and each of them finishes.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'n'),
  matters: 'Clients wait for as many answers as they asked for; the SDK helpers fail on an index that is left out.',
  follows: ['stream.not-truncated', 'chunk.index'],
  onStream(request) {
    const wanted = wantedChoices(request)
    const finishing = new Finishes()
    let beyond: number | undefined
    return {
      reads: 'frame',
      onChunk(chunk) {
        finishing.add(chunk)
        for (const { index } of chunk.choices) if (index < 0 || index >= MOST_CHOICES) beyond ??= index
        return 'unseen'
      },
      onEnd(end, violated): Examined {
        if (wanted === undefined || wanted > MOST_CHOICES || !endedInOrder(end) || invitesRefusal(request))
          return 'unseen'
        const indexes = finishing.seen().map(([index]) => index)
        if (beyond !== undefined) indexes.push(beyond)
        if (indexes.length === 0) return 'unseen'
        const expected = `the indexes 0 to ${wanted - 1}`
        const present = indexes.filter((index) => index >= 0 && index < wanted).length
        if (present < wanted) violated('choices-missing', undefined, { expected, actual: indexes })
        if (present < indexes.length) violated('index-beyond-n', undefined, { expected, actual: indexes })
        const unfinished = finishing.unfinished().map(([index]) => index)
        if (unfinished.length > 0) {
          violated('choice-unfinished', undefined, { message: `choice ${unfinished.join(', ')} does not finish` })
        }
      },
    }
  },
})

export const choicesAscending: StreamRule = rule({
  id: 'stream.choices-ascending',
  level: 'SHOULD',
  says: 'The choices of a stream first appear in the order of their indexes.',
  basis: 'observed',
  cite: recordings(),
  matters: 'The helper of openai-python keeps choices in a list and throws an IndexError when index 1 comes first.',
  when: ({ endpoint, chat }) => endpoint === 'chat' && chat.n > 1,
  follows: ['stream.choices-complete'],
  onStream() {
    let next = 0
    return {
      reads: 'frame',
      onChunk({ choices }, violated): Examined {
        if (choices.length === 0) return 'unseen'
        for (const { index, pointer } of choices) {
          if (index > next) violated('out-of-order', `${pointer}/index`, { expected: next })
          if (index >= next) next = index + 1
        }
      },
    }
  },
})
