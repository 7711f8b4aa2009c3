import { mustAccept, placeIn, type RefusalWords } from '../../src/define/acceptance.ts'
import type { ChoiceView } from '../../src/define/answer.ts'
import type { ChunkChoice } from '../../src/define/chunk.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { isGood, offersTools, streams, type RequestView } from '../../src/define/request.ts'
import {
  rule,
  type AnswerRule,
  type Examined,
  type Judged,
  type RelationRule,
  type ResponseRule,
  type Rule,
  type StreamRule,
} from '../../src/define/rule.ts'
import { hasOrdinaryMembers } from '../roles/conversation.ts'

/** The members in which servers show what a model thought. */
const MEMBERS = ['reasoning_content', 'reasoning'] as const

export const beforeContent: StreamRule = rule({
  id: 'reasoning.before-content',
  level: 'SHOULD',
  says: 'The reasoning of a choice is streamed before its content.',
  basis: 'observed',
  cite: guide('reasoning'),
  matters:
    'Clients close the fold with the thoughts at the first word of the answer: what comes later is lost or shown as the answer.',
  when: streams,
  onStream(request) {
    /** The choices whose content has begun. */
    const begun = new Set<number>()
    const thought = new Set<number>()
    /** Thoughts behind content, which are right if a call comes of them. */
    const waiting = new Set<number>()
    const mayCall = offersTools(request)
    return {
      reads: 'frame',
      onChunk({ choices }, violated): Examined {
        let examined = false
        for (const choice of choices) {
          const { index, pointer, delta } = choice
          const member = MEMBERS.find((name) => saysAnything(delta?.[name]))
          if (objectsOf(delta?.['tool_calls']).length > 0) waiting.delete(index)
          else if (beginsContent(choice) && waiting.delete(index)) {
            violated('after-content', `${pointer}/delta/content`, { ...MISPLACED, message: BETWEEN })
          }
          if (member !== undefined && begun.has(index)) {
            // Models that think between words and calls are streamed as they go.
            if (mayCall) waiting.add(index)
            else violated('after-content', `${pointer}/delta/${member}`, MISPLACED)
          }
          if (member !== undefined) thought.add(index)
          if (!beginsContent(choice)) continue
          begun.add(index)
          examined ||= thought.has(index)
        }
        return examined ? undefined : 'unseen'
      },
      onEnd(_end, violated): Examined {
        for (const index of waiting) {
          const message = `the reasoning of choice ${index} goes on behind its content, and no call comes of it`
          violated('after-content', undefined, { ...MISPLACED, message })
        }
        return 'unseen'
      },
    }
  },
})

const MISPLACED = { expected: 'no reasoning once the content has begun' }
const BETWEEN = 'reasoning has come between the content before and this'

const saysAnything = (text: unknown): boolean => typeof text === 'string' && text.trim() !== ''

const beginsContent = ({ delta }: ChunkChoice): boolean => saysAnything(delta?.['content'])

export const modeParity: RelationRule = rule({
  id: 'reasoning.mode-parity',
  level: 'SHOULD',
  says: 'Reasoning is shown under the same name with streaming and without, or in neither.',
  basis: 'observed',
  cite: guide('reasoning'),
  matters: 'A client that reads one name sees the thoughts in one mode only.',
  across(exchanges, violated): Examined {
    if (!exchanges.some((judged) => memberIn(judged) !== undefined)) return 'unseen'
    const groups = new Map<string, { json?: Judged; sse?: Judged }>()
    for (const judged of exchanges) {
      if (!judged.answer?.choices.some(says) || !isObject(judged.request.json)) continue
      const { stream: _mode, stream_options: _options, ...body } = judged.request.json
      const key = JSON.stringify(body)
      groups.set(key, { ...groups.get(key), [judged.answer.source === 'stream' ? 'sse' : 'json']: judged })
    }
    let examined = false
    for (const { json, sse } of groups.values()) {
      if (json === undefined || sse === undefined) continue
      const [inJson, inStream] = [memberIn(json), memberIn(sse)]
      if (inJson === undefined && inStream === undefined) continue
      examined = true
      if (inJson === inStream) continue
      const symptom = inJson === undefined ? 'streamed-only' : inStream === undefined ? 'not-streamed' : 'other-name'
      const message = `reasoning is shown as ${inStream ?? 'nothing'} in the stream, and as ${inJson ?? 'nothing'} in the document`
      violated(sse.exchange, symptom, '/choices/0/message', { expected: inJson, actual: inStream, message })
    }
    return examined ? undefined : 'unseen'
  },
})

/** Whether a choice came to more than thoughts. */
const says = ({ content, toolCalls }: ChoiceView): boolean => saysAnything(content) || toolCalls.length > 0

/** The member in which an answer shows reasoning. */
function memberIn({ answer }: Judged): string | undefined {
  return MEMBERS.find((name) => answer?.choices.some(({ message }) => saysAnything(message[name])))
}

export const tokensReported: AnswerRule = rule({
  id: 'reasoning.tokens-reported',
  level: 'SHOULD',
  says: 'When reasoning is shown, reasoning_tokens counts it.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'completion_tokens_details.reasoning_tokens'),
  matters:
    'Thoughts are billed as output: who sees none counted cannot tell where the tokens went, or how wide a cap must be.',
  follows: ['usage.details-shape', 'message.no-think-leak'],
  onAnswer({ choices, usage }, violated): Examined {
    if (!isObject(usage) || !choices.some(thinks)) return 'unseen'
    const details = isObject(usage['completion_tokens_details']) ? usage['completion_tokens_details'] : {}
    const tokens = details['reasoning_tokens'] ?? undefined
    const pointer = '/usage/completion_tokens_details/reasoning_tokens'
    if (tokens === undefined) violated('not-reported', pointer, { expected: 'more than 0', actual: undefined })
    else if (typeof tokens !== 'number' || tokens <= 0) violated('not-counted', pointer, { expected: 'more than 0' })
  },
})

// What has no answer beside it may be the answer, in the wrong member: another rule speaks of that.
const thinks = (choice: ChoiceView): boolean => saysAnything(choice.reasoning) && says(choice)

export const replayTolerated: ResponseRule = rule({
  id: 'reasoning.replay-tolerated',
  level: 'SHOULD',
  says: 'An assistant message of the history may hold the reasoning that the server showed.',
  basis: 'observed',
  cite: guide('reasoning'),
  matters:
    'Agents send back the messages they were given: a server that refuses its own output ends them at the second turn.',
  when: (request) => isGood(request) && request.chat.messages.some(remembersThoughts),
  onResponse: (response, violated, request): Examined =>
    mustAccept(
      'reasoning.replay-tolerated',
      response,
      request,
      violated,
      (words) => isOnThoughts(words, request),
      hasOrdinaryMembers(request) && request.chat.messages.every(isPlainBesideThoughts),
    ),
})

const ON_UNKNOWN = /extra_forbidden|\b(?:unexpected|extra|unknown|additional|unrecogni[sz]ed)\b/i

/** Whether a refusal names reasoning, or a member too many at the place of a message that has it. */
function isOnThoughts(words: RefusalWords, { chat }: RequestView): boolean {
  if (/reasoning/i.test(`${words.param} ${words.message}`)) return true
  const place = placeIn('messages', words)
  const meant = place === undefined ? undefined : chat.messages[place]
  return meant !== undefined && remembersThoughts(meant) && ON_UNKNOWN.test(words.message)
}

/** Whether a message has its role and a text, and thoughts at most beside. */
function isPlainBesideThoughts(message: JsonObject): boolean {
  const known: readonly string[] = ['role', 'content', ...MEMBERS]
  const { content } = message
  return typeof content === 'string' && content !== '' && Object.keys(message).every((name) => known.includes(name))
}

const remembersThoughts = (message: JsonObject): boolean =>
  message['role'] === 'assistant' && MEMBERS.some((name) => saysAnything(message[name]))

export const rules: readonly Rule[] = [beforeContent, modeParity, tokensReported, replayTolerated]
