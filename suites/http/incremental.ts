import { bringsContent, type ChunkView } from '../../src/define/chunk.ts'
import { openapi } from '../../src/define/cite.ts'
import { streams } from '../../src/define/request.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'

/** Shorter answers may be over before much of them can be sent. */
const LEAST_CHARACTERS = 500
const CHARACTERS_PER_TOKEN = 4
/** No model makes more tokens in a millisecond. */
const MOST_TOKENS_PER_MS = 20
/** Over a part of the whole time that is so large, content comes as it is made, however fast that is. */
const CLEAR_SHARE = 0.25
/** Who waits no longer than this misses nothing. */
const SHORT_WAIT_MS = 600

export const streamIncremental: StreamRule = rule({
  id: 'http.stream-incremental',
  level: 'SHOULD',
  says: 'A long answer arrives while it is made, and not in one burst at its end.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'stream'),
  matters: 'Users watch an empty page until the whole answer is there: a proxy that buffers has undone the streaming.',
  when: streams,
  tries: 'any',
  follows: ['stream.several-content-chunks'],
  onStream() {
    let firstMs: number | undefined
    let lastMs = 0
    let characters = 0
    return {
      onEvent({ payload, sse }): Examined {
        if (payload.kind !== 'chunk' || !bringsContent(payload.chunk)) return 'unseen'
        firstMs ??= sse.atMs
        lastMs = sse.atMs
        characters += charactersIn(payload.chunk)
        return 'unseen'
      },
      onEnd({ answer }, violated): Examined {
        // Captures seldom tell when the pieces came.
        if (answer?.clock !== 'live' || firstMs === undefined || characters < LEAST_CHARACTERS) return 'unseen'
        const spreadMs = lastMs - firstMs
        const leastMs = characters / CHARACTERS_PER_TOKEN / MOST_TOKENS_PER_MS
        if (spreadMs >= leastMs || spreadMs >= lastMs * CLEAR_SHARE) return
        if (lastMs < SHORT_WAIT_MS) return 'unseen'
        const message = `${characters} characters came within ${Math.ceil(spreadMs)} ms, after ${Math.round(firstMs)} ms without any`
        violated('one-burst', undefined, { expected: 'content that comes as it is made', message })
      },
    }
  },
})

const TEXTS = ['content', 'refusal', 'reasoning_content', 'reasoning'] as const

function charactersIn({ choices }: ChunkView): number {
  let characters = 0
  for (const { delta } of choices) {
    for (const member of TEXTS) {
      const text = delta?.[member]
      if (typeof text === 'string') characters += text.length
    }
  }
  return characters
}
