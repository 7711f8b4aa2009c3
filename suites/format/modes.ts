import type { ChoiceView } from '../../src/define/answer.ts'
import { guide, openapi } from '../../src/define/cite.ts'
import { asInteger, isObject, parseJson } from '../../src/define/json.ts'
import type { RequestView, ResponseFormat } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type Violated } from '../../src/define/rule.ts'
import { enforcesJson, isCutJson, jsonContent, wantsJsonContent, wrappingOf } from './content.ts'
import { firstMisplaced } from './key-order.ts'
import { reportMismatches } from './mismatch.ts'

const isFormat = (request: RequestView, is: (format: ResponseFormat) => boolean): boolean =>
  wantsJsonContent(request) && is(request.chat.format)
const isStrict = (format: ResponseFormat): boolean => format.kind === 'schema' && format.strict
const isLoose = (format: ResponseFormat): boolean => format.kind === 'schema' && !format.strict

/** What explains content that is no JSON: how it came about, or that the text is not where it belongs. */
const NO_CONTENT = [
  'format.no-fences',
  'format.truncation-flagged',
  'choice.message',
  'message.content',
  'chunk.content',
  'chunk.delta',
  'chunk.index',
  'stream.increments',
  'stream.no-split-characters',
  'sse.payload-object',
  'sse.event-terminated',
]

export const jsonObject: AnswerRule = rule({
  id: 'format.json-object',
  level: 'MUST',
  says: 'With response_format json_object, content that ends with stop is one JSON object.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'response_format'),
  matters: 'The caller parses content without a second thought; the parse throws on prose, fences and nothing.',
  needs: 'jsonObject',
  when: (request) => isFormat(request, ({ kind }) => kind === 'json_object'),
  follows: NO_CONTENT,
  onAnswer: ({ choices }, violated, request) =>
    eachContent(choices, request, (content, pointer) => reportNoObject(content, pointer, violated)),
})

export const noFences: AnswerRule = rule({
  id: 'format.no-fences',
  level: 'MUST',
  says: 'Content in a JSON format has no code fence and no words around the JSON.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'response_format'),
  matters: 'JSON.parse fails at the first backtick; clients strip fences by hand, each in its own way.',
  when: wantsJsonContent,
  follows: ['stream.finish-last', 'stream.increments'],
  onAnswer: ({ choices }, violated, request) =>
    eachContent(choices, request, (content, pointer) => {
      if (content.trim() === '') return 'unseen'
      const wrapping = wrappingOf(content)
      if (wrapping === undefined) return undefined
      // Without strict the model alone may be to blame.
      const symptom = enforcesJson(request) ? wrapping : 'wrapped-without-strict'
      violated(symptom, pointer, { expected: 'nothing but the JSON' })
      return undefined
    }),
})

export const strictValid: AnswerRule = rule({
  id: 'format.strict-valid',
  level: 'MUST',
  says: 'Content of a strict json_schema format that ends with stop fits the schema.',
  basis: 'documented',
  cite: guide('structured-outputs', 'strict schemas'),
  matters: 'Strict promises that no check is needed: typed clients throw, or pass on what is not there.',
  needs: 'jsonSchema',
  when: (request) => isFormat(request, isStrict),
  follows: NO_CONTENT,
  onAnswer: ({ choices }, violated, request) =>
    eachContent(choices, request, (content, pointer) => reportMisfit(content, pointer, violated, request)),
})

export const strictKeyOrder: AnswerRule = rule({
  id: 'format.strict-key-order',
  level: 'SHOULD',
  says: 'The members of strict content come in the order of the schema.',
  basis: 'documented',
  cite: guide('structured-outputs', 'key ordering'),
  matters: 'Schemas put the reasoning before the result on purpose; in another order the result is guessed first.',
  needs: 'jsonSchema',
  when: (request) => isFormat(request, isStrict),
  onAnswer: ({ choices }, violated, request) =>
    eachContent(choices, request, (content, pointer) => {
      const { format } = request.chat
      const value = parseJson(content)
      if (format.kind !== 'schema' || !isObject(value)) return 'unseen'
      const misplaced = firstMisplaced(format.schema, value)
      // One member by itself is in order, whatever it holds: there may be no order to keep.
      if (misplaced === undefined) return Object.keys(value).length < 2 ? 'unseen' : undefined
      violated('other-order', pointer, misplaced)
      return undefined
    }),
})

export const looseJson: AnswerRule = rule({
  id: 'format.loose-json',
  level: 'SHOULD',
  says: 'Content of a json_schema format without strict is JSON and mostly fits the schema.',
  basis: 'documented',
  cite: openapi('ResponseFormatJsonSchema', 'json_schema.strict'),
  matters: 'Callers parse it all the same; a server that drops the format answers in prose every time.',
  needs: 'jsonSchema',
  when: (request) => isFormat(request, isLoose),
  tries: 'any',
  follows: NO_CONTENT,
  onAnswer: ({ choices }, violated, request) =>
    eachContent(choices, request, (content, pointer) => reportMisfit(content, pointer, violated, request)),
})

export const truncationFlagged: AnswerRule = rule({
  id: 'format.truncation-flagged',
  level: 'MUST',
  says: 'JSON whose end is missing never comes with the finish reason stop.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'The reason is how clients tell a cut answer from a broken one: with stop they do not ask for more.',
  when: wantsJsonContent,
  follows: ['finish.length-on-cap', 'finish.enum', 'chunk.finish-value', 'stream.increments', 'stream.not-truncated'],
  onAnswer({ choices, usage }, violated, request): Examined {
    let examined = false
    const isSure = enforcesJson(request) || reachesCap(usage, request)
    for (const choice of choices) {
      if (choice.finishReason === 'length' && isCutJson(choice.content ?? '')) examined = true
      const content = jsonContent(choice, request)
      if (content === undefined || !isSure || !isCutJson(content)) continue
      examined = true
      violated('cut-with-stop', `${choice.pointer}/finish_reason`, { expected: 'length' })
    }
    return examined ? undefined : 'unseen'
  },
})

/** Looks at the content of every choice that owes JSON; `unseen` when none does. */
function eachContent(
  choices: readonly ChoiceView[],
  request: RequestView,
  look: (content: string, pointer: string) => Examined,
): Examined {
  let examined = false
  for (const choice of choices) {
    const content = jsonContent(choice, request)
    if (content !== undefined && look(content, `${choice.pointer}/message/content`) !== 'unseen') examined = true
  }
  return examined ? undefined : 'unseen'
}

/** Reports `empty`, `not-json` or `not-an-object`. */
export function reportNoObject(content: string, pointer: string, violated: Violated): void {
  const value = parseJson(content)
  if (isObject(value)) return
  const symptom = value === undefined ? wayOfNotBeingJson(content) : 'not-an-object'
  violated(symptom, pointer, { expected: 'a JSON object' })
}

/** Reports `empty` or `not-json`, or where the JSON departs from the schema of the format. */
export function reportMisfit(content: string, pointer: string, violated: Violated, request: RequestView): Examined {
  const { format } = request.chat
  const value = parseJson(content)
  if (value === undefined) {
    violated(wayOfNotBeingJson(content), pointer, { expected: 'a JSON text that fits the schema of the format' })
    return undefined
  }
  if (format.kind !== 'schema' || format.schema === undefined) return 'unseen'
  return reportMismatches(format.schema, value, format.strict ? 'strict' : 'loose', pointer, violated)
}

const wayOfNotBeingJson = (content: string): string => (content.trim() === '' ? 'empty' : 'not-json')

function reachesCap(usage: unknown, { chat }: RequestView): boolean {
  const spent = isObject(usage) ? asInteger(usage['completion_tokens']) : undefined
  return chat.n === 1 && chat.cap !== undefined && spent !== undefined && spent >= chat.cap
}
