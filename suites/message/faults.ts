import { finishes, mapChoices, mapDeltas, mapMessages, omit, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { asksForJson, streams, wantsJson, type RequestView } from '../../src/define/request.ts'

type Change = (message: JsonObject) => JsonObject

/** Changes the messages of JSON answers; other documents have no choices. */
function inDocument(change: Change): Deviation {
  return { document: (document) => ('choices' in document ? mapMessages(document, change) : document) }
}

/** Changes the messages before they are sent, as a document or cut into chunks. */
function inAnswer(change: Change): Deviation {
  return { completion: (completion) => mapMessages(completion, change) }
}

/** Shows where plain text was asked for: no JSON, and no log probabilities of its tokens. */
function onText(deviation: Deviation): Deviation {
  return { ...deviation, when: ({ request }) => !asksForJson(request) && !request.chat.logprobs }
}

/** Changes messages that are text. */
const ofText =
  (change: (text: string, message: JsonObject) => JsonObject): Change =>
  (message) =>
    typeof message['content'] === 'string' ? { ...message, ...change(message['content'], message) } : message

const calls = (message: JsonObject): boolean => objectsOf(message['tool_calls']).length > 0

function annotation(citation: JsonObject): JsonObject {
  const page = { start_index: 0, url: 'https://example.com/', title: 'One' }
  return { type: 'url_citation', url_citation: { ...page, ...citation } }
}

function cited(citation: JsonObject): Deviation {
  return inDocument(ofText((text) => ({ annotations: [annotation({ end_index: text.length, ...citation })] })))
}

/** The chunk before the one that ends a choice: it cites a source, for more than any text has. */
function citing(chunk: JsonObject): JsonObject {
  const delta = { annotations: [annotation({ end_index: 1_000_000 })] }
  return mapChoices(chunk, (choice) => ({ ...choice, delta, finish_reason: null }))
}

/** The first call in the deprecated form, in place of the others. */
function inOldForm(message: JsonObject): JsonObject {
  const called = objectsOf(message['tool_calls'])[0]?.['function']
  return isObject(called) ? { ...omit(message, 'tool_calls'), function_call: called } : message
}

/** A piece of a call in the deprecated form with the name of the first function, which is the one that is called. */
function renamed(delta: JsonObject, { json }: RequestView): JsonObject {
  const name = isObject(json) ? objectsOf(json['functions'])[0]?.['name'] : undefined
  return within(delta, 'function_call', (piece) => ({ name, ...piece }))
}

/** A finished text, and nothing beside. */
const isPlainText = (document: JsonObject): boolean =>
  objectsOf(document['choices']).some(
    ({ finish_reason: reason, message }) =>
      reason === 'stop' &&
      isObject(message) &&
      !('reasoning_content' in message) &&
      typeof message['content'] === 'string',
  )

/** The completion of a model that ends with its first token. */
function silent(document: JsonObject): JsonObject {
  const wordless = mapMessages(document, (message) => ({ ...message, content: null, annotations: [] }))
  return within(wordless, 'usage', (usage) => ({
    ...within(usage, 'completion_tokens_details', (details) =>
      Object.fromEntries(Object.keys(details).map((name) => [name, 0])),
    ),
    completion_tokens: 0,
    total_tokens: usage['prompt_tokens'],
  }))
}

const THOUGHTS = 'The user wants something simple. '.repeat(4).trim()

export const faults: readonly Fault[] = define({
  'role-model': {
    says: 'Names the role of its JSON answers model.',
    plays: inDocument((message) => ({ ...message, role: 'model' })),
    breaks: { 'message.role': 'not-allowed-value' },
  },
  'role-left-out': {
    says: 'Names no role in JSON answers.',
    plays: inDocument((message) => omit(message, 'role')),
    breaks: { 'message.role': 'missing' },
  },
  'content-as-parts': {
    says: 'Sends the content of a JSON answer as a list of parts.',
    plays: inDocument(ofText((text) => ({ content: [{ type: 'text', text }], annotations: [] }))),
    breaks: { 'message.content': 'wrong-type' },
  },
  'content-as-printed-parts': {
    says: 'Sends what Python prints for a list of parts as the content of plain text in JSON answers.',
    plays: onText(
      inDocument(ofText((text) => ({ content: `[{'type': 'text', 'text': '${text}'}]`, annotations: [] }))),
    ),
    breaks: { 'message.content': 'value-printed' },
  },
  'content-left-out-beside-calls': {
    says: 'Leaves content out of a JSON answer that calls a tool.',
    plays: inDocument((message) => (calls(message) ? omit(message, 'content') : message)),
    breaks: { 'message.content': 'missing' },
  },
  'refusal-key-left-out': {
    says: 'Leaves the member refusal out of a JSON answer.',
    plays: inDocument((message) => omit(message, 'refusal')),
    breaks: { 'message.refusal-key': 'missing' },
  },
  'text-lost': {
    says: 'Sends null in place of the text.',
    plays: onText(inDocument(ofText(() => ({ content: null, annotations: [] })))),
    breaks: {
      'message.null-content-justified': 'nothing-beside-null',
      'message.text-nonempty': ['no-text', 'only-reasoning'],
    },
  },
  'silence-as-null': {
    says: 'Sends null, not an empty text, when the model says nothing.',
    plays: {
      when: ({ request }) =>
        wantsJson(request) && request.chat.n === 1 && !asksForJson(request) && !request.chat.logprobs,
      document: (document) => (isPlainText(document) ? silent(document) : document),
    },
    breaks: { 'message.null-content-justified': 'nothing-beside-null' },
  },
  'answer-among-thoughts': {
    says: 'Puts the answer into reasoning_content and leaves content empty.',
    plays: onText(inAnswer(ofText((text) => ({ content: '', annotations: [], reasoning_content: text })))),
    breaks: { 'message.text-nonempty': 'only-reasoning' },
  },
  'tool-calls-null': {
    says: 'Sends null for tool_calls when no tool is called.',
    plays: inDocument((message) => (calls(message) ? message : { ...message, tool_calls: null })),
    breaks: { 'message.tool-calls-type': 'null' },
  },
  'tool-calls-empty': {
    says: 'Sends an empty list of tool_calls when no tool is called.',
    plays: inDocument((message) => (calls(message) ? message : { ...message, tool_calls: [] })),
    breaks: { 'message.tool-calls-type': 'empty', 'crazyrouter.tool-calls-only-on-call': 'empty-list' },
  },
  'tool-call-in-old-form': {
    says: 'Answers a request with tools with a function_call.',
    plays: inAnswer(inOldForm),
    breaks: { 'message.function-call': 'not-asked-for', 'finish.tool-calls-implies-calls': 'function-call-instead' },
  },
  'function-call-invented': {
    says: 'Calls a function that the request does not have, in the deprecated form.',
    plays: inAnswer((message) => within(message, 'function_call', (call) => ({ ...call, name: 'no_such_function' }))),
    breaks: { 'message.function-call': 'undeclared' },
  },
  'function-name-repeated': {
    says: 'Repeats the name of a function that is called in the deprecated form with every piece of the arguments.',
    plays: { chunks: (chunks, { request }) => mapDeltas(chunks, (delta) => renamed(delta, request)) },
    breaks: { 'message.function-call': 'name-repeated' },
  },
  'annotation-beyond-text': {
    says: 'Cites a source for a part of the text that is not there.',
    plays: cited({ end_index: 1_000_000 }),
    breaks: { 'message.annotations': 'beyond-text' },
  },
  'streamed-annotation-beyond-text': {
    says: 'Cites a source for a part of the text that is not there, at the end of streams.',
    plays: onText({
      chunks: (chunks) => chunks.flatMap((chunk) => (finishes(chunk) ? [citing(chunk), chunk] : [chunk])),
    }),
    breaks: { 'message.annotations': 'beyond-text' },
  },
  'annotation-without-url': {
    says: 'Cites a source without its address.',
    plays: cited({ url: undefined }),
    breaks: { 'message.annotations': 'missing' },
  },
  'text-read-as-latin-1': {
    says: 'Reads the UTF-8 of the model as Latin-1.',
    plays: onText(inAnswer(ofText((text) => ({ content: Buffer.from(text, 'utf8').toString('latin1') })))),
    breaks: { 'message.unicode-intact': 'mojibake' },
  },
  'text-beyond-ascii-replaced': {
    says: 'Replaces every character beyond ASCII in JSON answers.',
    plays: onText(inDocument(ofText((text) => ({ content: text.replaceAll(/\P{ASCII}/gu, '\uFFFD') })))),
    breaks: { 'message.unicode-intact': 'replacement-character' },
  },
  'text-beyond-ascii-lost-in-streams': {
    says: 'Puts a question mark for every character beyond ASCII in the text of streams.',
    plays: {
      when: ({ request }) => streams(request) && !asksForJson(request) && !request.chat.logprobs,
      ...inAnswer(ofText((text) => ({ content: text.replaceAll(/\P{ASCII}/gu, '?') }))),
    },
    breaks: { 'message.unicode-intact': 'question-marks' },
  },
  'surrogate-pairs-halved': {
    says: 'Sends the first half of each surrogate pair in JSON answers.',
    plays: onText(inDocument(ofText((text) => ({ content: text.replaceAll(/[\uDC00-\uDFFF]/g, '') })))),
    breaks: { 'message.unicode-intact': 'lone-surrogate' },
  },
  'spaces-as-tokens-in-text': {
    says: 'Writes spaces in the text of JSON answers as the vocabulary of its model does.',
    plays: onText(inDocument(ofText((text) => ({ content: text.replaceAll(' ', 'Ġ') })))),
    breaks: { 'message.unicode-intact': 'tokens-shown' },
  },
  'reasoning-as-list': {
    says: 'Sends reasoning_content as a list of parts.',
    plays: inAnswer((message) => ({ ...message, reasoning_content: [{ type: 'text', text: 'Easy.' }] })),
    breaks: { 'message.reasoning-type': 'wrong-type' },
  },
  'thoughts-in-content': {
    says: 'Sends the thoughts a second time, before the answer in the content.',
    plays: {
      // So many words belong to no answer that is counted or capped.
      when: ({ request }) =>
        !asksForJson(request) && !request.chat.logprobs && request.chat.n === 1 && request.chat.cap === undefined,
      ...inAnswer(ofText((text) => ({ content: `${THOUGHTS}\n\n${text}`, reasoning_content: THOUGHTS }))),
    },
    breaks: { 'message.no-think-leak': 'thoughts-repeated' },
  },
  'think-tags-in-content': {
    says: 'Sends the thoughts a second time, between tags in the content.',
    plays: onText(inAnswer(ofText((text) => ({ content: `<think>Easy.</think>${text}`, reasoning_content: 'Easy.' })))),
    breaks: { 'message.no-think-leak': 'think-marker' },
  },
})
