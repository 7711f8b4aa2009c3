import type { ChoiceView } from '../../src/define/answer.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'
import { endsText } from '../format/natural-end.ts'
import { asksForPlainText, promptTexts } from './asked.ts'

export const nullContentJustified: AnswerRule = rule({
  id: 'message.null-content-justified',
  level: 'SHOULD',
  says: 'content is null only beside a tool call, a function call, a refusal or audio.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'content'),
  matters: 'Code that takes the text of a finished answer for granted fails on null.',
  follows: [
    'message.text-nonempty',
    'finish.tool-calls-implies-calls',
    'tools.choice-required',
    'tools.choice-named',
    'format.json-object',
    'format.strict-valid',
  ],
  onAnswer({ source, choices }, violated): Examined {
    let examined = false
    for (const choice of choices) {
      const { message, pointer, finishReason, reasoning } = choice
      if (message['content'] !== null) continue
      // Nothing at all in a stream is a model that ended at once: no delta had to carry content.
      if (source === 'stream' && reasoning === undefined) continue
      if (typeof finishReason !== 'string' || finishReason === 'length' || finishReason === 'content_filter') continue
      examined = true
      if (returnsElse(choice)) continue
      violated('nothing-beside-null', `${pointer}/message/content`, { expected: 'a string' })
    }
    return examined ? undefined : 'unseen'
  },
})

export const textNonempty: AnswerRule = rule({
  id: 'message.text-nonempty',
  level: 'SHOULD',
  says: 'A plain text request that ends with stop yields visible text.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'content'),
  matters: 'Applications show content and nothing else: their users see an empty answer that was paid for.',
  when: asksForPlainText,
  tries: 'run',
  follows: ['choice.message', 'message.content', 'stream.choices-complete', 'chunk.index', 'sse.payload-object'],
  onAnswer({ choices, usage }, violated): Examined {
    let examined = false
    const tokens = visibleTokens(usage)
    for (const choice of choices) {
      const { message, pointer, finishReason, reasoning } = choice
      const text = message['content'] ?? ''
      if (!endsText(finishReason) || typeof text !== 'string' || returnsElse(choice)) continue
      // A model that ends with its first token has said nothing; that is no fault of the server.
      const saidNothing = reasoning === undefined && tokens !== undefined && tokens <= 1
      if (text === '' && saidNothing) continue
      examined = true
      // A line break between thoughts and answer is no answer.
      if (text !== '' && (reasoning === undefined || text.trim() !== '')) continue
      // Without a count it cannot be told from a model that said nothing.
      const silence = tokens === undefined ? 'no-text-uncounted' : 'no-text'
      violated(reasoning === undefined ? silence : 'only-reasoning', `${pointer}/message/content`, {
        expected: 'a text',
      })
    }
    return examined ? undefined : 'unseen'
  },
})

/** The tokens that were not spent on hidden thoughts, as far as the usage tells. */
function visibleTokens(usage: unknown): number | undefined {
  const tokens = isObject(usage) ? asInteger(usage['completion_tokens']) : undefined
  const details = isObject(usage) ? usage['completion_tokens_details'] : undefined
  const hidden = isObject(details) ? asInteger(details['reasoning_tokens']) : undefined
  return tokens === undefined ? undefined : tokens - (hidden ?? 0)
}

const THINK_MARKER =
  /<\/?(?:\w+:)?(?:think(?:ing)?|thought)>|<\|channel\|?>|<channel\|>|<\|(?:START|END)_THINKING\|>|<\|(?:begin|end)_of_thought\|>|^\/think>|◁\/?think▷|\[\/?THINK\]/i

/** How a prompt speaks of markers. */
const SPOKEN_OF = /think(?:ing)?[>▷\]]|thought>|\|channel|channel\|/i
/** What is quoted as code is what the answer is about. */
const CODE = /```[^]*?(?:```|$)|`[^`\n]*`/g

export const noThinkLeak: AnswerRule = rule({
  id: 'message.no-think-leak',
  level: 'SHOULD',
  says: 'content holds no think markers, and not the thoughts once more, when reasoning has a member of its own.',
  basis: 'documented',
  cite: guide('reasoning'),
  matters: 'Users read the thoughts of the model, or half a tag, as if they were the answer.',
  onAnswer({ choices }, violated, request): Examined {
    let examined = false
    for (const { message, content, pointer, reasoning } of choices) {
      const isSeparated = message['reasoning_content'] !== undefined || message['reasoning'] !== undefined
      if (!isSeparated || content === undefined || content === '') continue
      const marker = THINK_MARKER.exec(content.replaceAll(CODE, ''))
      // A prompt about the markers may well be answered with them.
      if (marker !== null && promptTexts(request).some((text) => SPOKEN_OF.test(text))) continue
      examined = true
      const place = `${pointer}/message/content`
      if (marker !== null) violated('think-marker', place, { expected: 'no think markers', actual: marker[0] })
      else if (beginsWith(content, reasoning)) violated('thoughts-repeated', place, { expected: 'the answer alone' })
    }
    return examined ? undefined : 'unseen'
  },
})

/** So long a text no model writes twice to the letter. */
const LEAST_REPEATED = 100

function beginsWith(content: string, reasoning = ''): boolean {
  const thoughts = reasoning.trim()
  return thoughts.length >= LEAST_REPEATED && content.trimStart().startsWith(thoughts)
}

/** Whether the message holds anything beside text that explains missing text, be it malformed. */
function returnsElse({ message, refusal, functionCall }: ChoiceView): boolean {
  const calls = message['tool_calls'] ?? []
  const hasCalls = !Array.isArray(calls) || calls.length > 0
  const hasPictures = Array.isArray(message['images']) && message['images'].length > 0
  return hasCalls || hasPictures || refusal !== undefined || functionCall !== undefined || isObject(message['audio'])
}
