import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { endedInOrder } from './finishes.ts'
import { PerChoice } from './per-choice.ts'

/** Shorter answers may well fit one chunk. */
const LEAST_TOKENS = 30
/** Hidden reasoning counts as tokens, too, so that the text itself must be long. */
const LEAST_CHARACTERS = 120
/** More than text in any script has on average, where no usage says how many tokens there were. */
const CHARACTERS_PER_TOKEN = 6
/** A picture or a sound within the text, which is there as a whole or not at all. */
const MEDIA = /data:[\w.+-]+\/[\w.+-]+;base64,[\w+/=]*/g

export const severalContentChunks: StreamRule = rule({
  id: 'stream.several-content-chunks',
  level: 'SHOULD',
  says: 'An answer of 30 tokens or more comes in at least two chunks with content.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'stream'),
  matters: 'The whole text in one chunk is a stream in form only: users wait as long as without streaming.',
  follows: ['sse.payload-object'],
  onStream() {
    const choices = new PerChoice(() => ({ pieces: 0, characters: 0 }))
    return {
      onChunk(chunk) {
        for (const { index, delta } of chunk.choices) {
          const content = delta?.['content']
          // A line end that follows makes no stream of it.
          if (typeof content !== 'string' || !/\S/.test(content)) continue
          const state = choices.of(index)
          if (state === undefined) continue
          state.pieces++
          state.characters += content.length < LEAST_CHARACTERS ? content.length : content.replace(MEDIA, '').length
        }
        return 'unseen'
      },
      onEnd(end, violated): Examined {
        if (!endedInOrder(end)) return 'unseen'
        const usage = end.answer?.usage
        const counted = isObject(usage) ? asInteger(usage['completion_tokens']) : undefined
        // What a filter says in place of the answer was not generated, and is there at once.
        const noticed = (end.answer?.choices ?? []).filter(({ finishReason }) => finishReason === 'content_filter')
        const long = choices.entries().filter(([index, { characters }]) => {
          if (noticed.some((choice) => choice.index === index)) return false
          const tokens = counted ?? Math.floor(characters / CHARACTERS_PER_TOKEN)
          return characters >= LEAST_CHARACTERS && tokens >= LEAST_TOKENS
        })
        if (long.length === 0) return 'unseen'
        for (const [index, { pieces, characters }] of long) {
          if (pieces > 1) continue
          violated('single-content-chunk', undefined, {
            message: `all ${characters} characters of choice ${index} came in one chunk`,
          })
        }
      },
    }
  },
})
