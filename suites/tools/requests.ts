import { mustAccept, type RefusalWords } from '../../src/define/acceptance.ts'
import type { ChoiceView } from '../../src/define/answer.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import { isObject, parseJson, type JsonObject } from '../../src/define/json.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { mismatchesOf } from '../format/mismatch.ts'
import { endedByItself, endsText } from '../format/natural-end.ts'
import { speaksOfNull } from '../req/named.ts'
import { isOnlyOddIn, speaksOfEmptiness } from '../roles/conversation.ts'
import {
  callsWithoutContent,
  hasGoodHistory,
  hasResultsReordered,
  isOnlyOddInHistory,
  isResultInParts,
  refusesContent,
} from './history.ts'
import { offers } from './offered.ts'

/** From how many tools on a server is asked for much, and how many OpenAI documents as the most. */
const MANY = 64
const MOST = 128

export const many: ResponseRule = rule({
  id: 'tools.many',
  level: 'SHOULD',
  says: 'Up to 128 tools may be declared in one request.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'functions.maxItems'),
  matters: 'Agents that gather the tools of several servers pass dozens of them, and stop working at a lower limit.',
  needs: 'tools',
  when: (request) => offers(request) && request.chat.tools.length >= MANY && request.chat.tools.length <= MOST,
  onResponse: (response, violated, request) =>
    mustAccept('tools.many', response, request, violated, isAboutMany, isOnlyOddIn(request, 'tools')),
})

function isAboutMany({ param, message }: RefusalWords): boolean {
  // A place within the list is about that tool.
  if (/tools[.[]{1,2}\d/.test(`${param} ${message}`)) return false
  return (
    (/^tools?$/.test(param) || /\b(?:tools|functions)\b/i.test(message)) &&
    /too many|too long|at most|max|limit|exceed|(?:more|less|fewer|greater|larger) than|超过|最多/i.test(message)
  )
}

export const roundtripNullContent: ResponseRule = rule({
  id: 'tools.roundtrip-null-content',
  level: 'MUST',
  says: 'An assistant message of the history that called tools may have null content, or none.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestAssistantMessage', 'content'),
  matters:
    'Clients send back what they were given: a server that refuses it ends every agent at its first tool result.',
  needs: 'tools',
  when: (request) => hasGoodHistory(request) && request.chat.messages.some(callsWithoutContent),
  onResponse: (response, violated, request) =>
    mustAccept(
      'tools.roundtrip-null-content',
      response,
      request,
      violated,
      (words) =>
        refusesContent(words, request.chat.messages, callsWithoutContent) ||
        (speaksOfNull(words) && isOnlyOddInHistory(request) && request.chat.messages.some(hasNullContent)) ||
        (speaksOfEmptiness(words.message) &&
          isOnlyOddInHistory(request) &&
          request.chat.messages.every(hasTextUnlessItCalls)),
      isOnlyOddInHistory(request),
    ),
})

/** What is empty there can only be the content of what calls. */
const hasTextUnlessItCalls = (message: JsonObject): boolean => callsWithoutContent(message) || message['content'] !== ''

/** What a server that names null can only mean, where nothing else of a request is odd. */
const hasNullContent = (message: JsonObject): boolean => callsWithoutContent(message) && message['content'] === null

export const roundtripVariants: ResponseRule = rule({
  id: 'tools.roundtrip-variants',
  level: 'MUST',
  says: 'The content of a tool message may be text parts, and the results of parallel calls may come in any order.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestToolMessage', 'content'),
  matters: 'Results come in as the tools finish, and SDKs write them as parts: both are refused by a strict template.',
  needs: 'tools',
  when: (request) => hasGoodHistory(request) && hasVariant(request),
  follows: ['tools.roundtrip-null-content'],
  onResponse: (response, violated, request) =>
    mustAccept(
      'tools.roundtrip-variants',
      response,
      request,
      violated,
      (words) => isAboutVariant(words, request.chat.messages),
      isOnlyOddInHistory(request),
    ),
})

function isAboutVariant(words: RefusalWords, messages: readonly JsonObject[]): boolean {
  const isAboutOrder =
    hasResultsReordered(messages) && /tool_call_id|\border\b/i.test(`${words.param} ${words.message}`)
  return isAboutOrder || (messages.some(isResultInParts) && refusesContent(words, messages, isResultInParts))
}

/** How a server says that its format takes the one grammar that there can be, which its tools need as well. */
const ONE_GRAMMAR = /\b(?:only|just) (?:\w+ )?one kind of (?:structured|guided|constrain)/i
/** How a refusal speaks of two parameters at once. */
const TOGETHER = /\b(?:with|together|combin\w*|both|simultaneous\w*|when|while|and|alongside|incompatible|exclusive)\b/i
const FORMAT = /response_?[ ]?format|json|response mime type|structured|\bgrammar\b/i

export const withFormat: ResponseRule & AnswerRule = rule({
  id: 'tools.with-format',
  level: 'SHOULD',
  says: 'Tools and a json_schema format go together, and an answer without calls keeps to the schema.',
  basis: 'documented',
  cite: guide('structured-outputs', 'function calling and response formats'),
  matters: 'Agents that call tools first and give a typed answer last need both in one request.',
  needs: 'jsonSchema',
  when: (request) => offers(request) && request.chat.format.kind === 'schema',
  tries: 'any',
  follows: [
    'format.no-fences',
    'format.truncation-flagged',
    'format.strict-valid',
    'format.loose-json',
    'message.content',
    'tools.roundtrip-null-content',
    'tools.parameterless',
  ],
  onResponse(response, violated, request): Examined {
    const looked = mustAccept(
      'tools.with-format',
      response,
      request,
      violated,
      ({ param, message }) => {
        if (/^(?:messages|tools)[.[]/.test(param)) return false
        if (ONE_GRAMMAR.test(message)) return true
        return TOGETHER.test(message) && /tool|function/i.test(message) && FORMAT.test(message)
      },
      isOnlyOddIn(request, 'tools', 'tool_choice', 'response_format'),
    )
    return response.head.status < 300 ? 'unseen' : looked
  },
  onAnswer({ choices }, violated, { chat }): Examined {
    const { format, choice } = chat
    if (format.kind !== 'schema' || format.schema === undefined || chat.stops.length > 0) return 'unseen'
    if (choice.kind === 'required' || choice.kind === 'named') return 'unseen'
    let examined = false
    for (const { pointer, content } of choices.filter(isPlainAnswer)) {
      const value = content === undefined ? undefined : parseJson(content)
      const mismatches = value === undefined ? [] : mismatchesOf(format.schema, value)
      if (mismatches === 'unusable') continue
      examined = true
      if (value !== undefined && mismatches.length === 0) continue
      const message = mismatches[0]?.message
      const expected = 'a JSON text that fits the schema of the format'
      violated('format-ignored', `${pointer}/message/content`, { expected, ...(message !== undefined && { message }) })
    }
    return examined ? undefined : 'unseen'
  },
})

export const legacy: ResponseRule & AnswerRule = rule({
  id: 'tools.legacy',
  level: 'MAY',
  says: 'The deprecated functions and function_call still work.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'functions'),
  matters: 'Clients of 2023 know nothing else. A server may leave them behind; it is noted, never failed.',
  needs: 'legacyFunctions',
  when: (request) => request.endpoint === 'chat' && request.chat.legacyFunctions && !invitesRefusal(request),
  tries: 'any',
  onResponse(response, violated, request): Examined {
    const looked = mustAccept(
      'tools.legacy',
      response,
      request,
      violated,
      ({ param, message }) => /\bfunctions?(?:_call)?\b/.test(`${param} ${message}`),
      isOnlyOddIn(request, 'functions', 'function_call'),
    )
    return response.head.status < 300 && isForced(request) ? 'unseen' : looked
  },
  onAnswer({ choices }, violated, request): Examined {
    let examined = false
    for (const choice of choices) {
      const { functionCall, toolCalls, pointer } = choice
      const isAsTool = functionCall === undefined && toolCalls.length > 0
      const isMissing = functionCall === undefined && !isAsTool && isForced(request) && endedByItself(choice)
      examined ||= functionCall !== undefined || isAsTool || isMissing
      if (isAsTool) violated('called-as-tool', `${pointer}/message/tool_calls`, { expected: 'function_call' })
      if (isMissing) violated('not-called', `${pointer}/message/function_call`, { expected: 'a function call' })
    }
    return examined ? undefined : 'unseen'
  },
})

function hasVariant({ chat }: RequestView): boolean {
  return chat.messages.some(isResultInParts) || hasResultsReordered(chat.messages)
}

function isPlainAnswer(choice: ChoiceView): boolean {
  return endsText(choice.finishReason) && endedByItself(choice) && choice.toolCalls.length === 0
}

/** Whether the request obliges the model to call a function of the deprecated form. */
function isForced({ json }: RequestView): boolean {
  return isObject(json) && isObject(json['function_call'])
}
