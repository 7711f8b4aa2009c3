import { openapi } from '../../src/define/cite.ts'
import { streams } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { enforcesJson, jsonContent, wantsJsonContent } from './content.ts'
import { reportMisfit, reportNoObject } from './modes.ts'

export const refusal: AnswerRule = rule({
  id: 'format.refusal',
  level: 'MUST',
  says: 'A refusal is a non-empty refusal with null content; where nothing is refused, refusal is null or absent.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'refusal'),
  matters: 'Clients show the refusal in place of an answer: beside content one of the two is lost.',
  follows: ['stream.finish-last'],
  onAnswer({ choices, source }, violated): Examined {
    let examined = false
    for (const { message, content, pointer } of choices) {
      if (typeof message['refusal'] !== 'string') continue
      examined = true
      if (message['refusal'] === '') {
        violated('empty-refusal', `${pointer}/message/refusal`, { expected: 'null, or why the model refuses' })
      } else if (content !== undefined && (content !== '' || source === 'json')) {
        // A stream may open with an empty text before it turns out to be a refusal.
        violated('content-beside-refusal', `${pointer}/message/content`, { expected: null })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

export const streamConcat: StreamRule = rule({
  id: 'format.stream-concat',
  level: 'MUST',
  says: 'What the pieces of a streamed JSON answer add up to keeps the rules of its format, and no refusal mixes with it.',
  basis: 'documented',
  cite: openapi('ChatCompletionStreamResponseDelta', 'refusal'),
  matters: 'The stream helpers parse the sum of the pieces; those of openai-node throw when it does not fit.',
  when: (request) => streams(request) && wantsJsonContent(request) && enforcesJson(request),
  follows: [
    'stream.finish-last',
    'format.no-fences',
    'format.truncation-flagged',
    'format.json-object',
    'format.strict-valid',
  ],
  onStream(request) {
    const speaking = new Set<number>()
    const refusing = new Set<number>()
    return {
      onChunk({ choices }, violated): Examined {
        for (const { delta, index, pointer } of choices) {
          const before = speaking.has(index) && refusing.has(index)
          if (isText(delta?.['content'])) speaking.add(index)
          if (isText(delta?.['refusal'])) refusing.add(index)
          if (before || !speaking.has(index) || !refusing.has(index)) continue
          violated('refusal-amid-content', `${pointer}/delta`, { expected: 'content or a refusal, not both' })
        }
        return 'unseen'
      },
      onEnd({ answer }, violated): Examined {
        let examined = false
        for (const choice of answer?.choices ?? []) {
          const content = jsonContent(choice, request)
          if (content === undefined) continue
          examined = true
          const pointer = `${choice.pointer}/message/content`
          if (request.chat.format.kind === 'json_object') reportNoObject(content, pointer, violated)
          else reportMisfit(content, pointer, violated, request)
        }
        return examined ? undefined : 'unseen'
      },
    }
  },
})

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
