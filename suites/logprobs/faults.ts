import { mapChoices, mapMessages, omit, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'

/** Changes the logprobs objects of documents and chunks. */
function inLogprobs(change: (logprobs: JsonObject) => unknown): Deviation {
  const ofChoice = (choice: JsonObject): JsonObject => {
    const logprobs = choice['logprobs']
    return isObject(logprobs) ? { ...choice, logprobs: change(logprobs) } : choice
  }
  return {
    document: (completion) => mapChoices(completion, ofChoice),
    chunks: (chunks) => chunks.map((chunk) => mapChoices(chunk, ofChoice)),
  }
}

/** Changes the list of entries of whole answers, before they are cut into chunks. */
function inLists(change: (entries: readonly JsonObject[]) => readonly JsonObject[]): Deviation {
  return {
    completion: (completion) =>
      mapChoices(completion, (choice) =>
        within(choice, 'logprobs', (logprobs) => ({ ...logprobs, content: change(objectsOf(logprobs['content'])) })),
      ),
  }
}

const inEntries = (change: (entry: JsonObject) => JsonObject): Deviation =>
  inLists((entries) => entries.map((entry) => change(entry)))

function inAlternatives(change: (alternatives: readonly JsonObject[]) => readonly JsonObject[]): Deviation {
  return inEntries((entry) => ({ ...entry, top_logprobs: change(objectsOf(entry['top_logprobs'])) }))
}

/** Puts into each chunk the entries that `choose` takes from the list of all chunks of its choice. */
function inChunkLists(
  choose: (lists: readonly (readonly JsonObject[])[], position: number) => readonly JsonObject[],
): Deviation {
  return {
    chunks: (chunks) => {
      const lists = new Map<unknown, (readonly JsonObject[])[]>()
      return chunks.map((chunk) =>
        mapChoices(chunk, (choice) =>
          within(choice, 'logprobs', (logprobs) => {
            const all = lists.get(choice['index']) ?? []
            lists.set(choice['index'], all)
            all.push(objectsOf(logprobs['content']))
            return { ...logprobs, content: choose(all, all.length - 1) }
          }),
        ),
      )
    },
  }
}

const marked = (token: JsonObject): JsonObject => ({ ...token, token: `▁${String(token['token']).trimStart()}` })

const ofVocabulary = (token: JsonObject): JsonObject => ({
  ...token,
  token: String(token['token']).replaceAll(' ', 'Ġ').replaceAll('\n', 'Ċ'),
  bytes: null,
})

function entryOf(token: string): JsonObject {
  return { token, logprob: -0.01, bytes: [...new TextEncoder().encode(token)], top_logprobs: [] }
}

const CONTROL = entryOf('<|end|>')

export const faults: readonly Fault[] = define({
  'logprobs-always-sent': {
    says: 'Sends log probabilities whether or not they were asked for.',
    plays: {
      when: ({ request }) => request.chat.topLogprobs === undefined,
      request: (body) => ({ ...body, logprobs: true }),
    },
    breaks: { 'logprobs.off': 'sent-unasked' },
  },
  'logprobs-ignored': {
    says: 'Accepts logprobs and sends none.',
    plays: {
      when: ({ request }) => request.fitsSchema && request.chat.logprobs,
      request: (body) => omit(body, 'logprobs', 'top_logprobs'),
    },
    breaks: { 'logprobs.on': 'parameter-ignored' },
  },
  'logprobs-ignored-in-streams-with-usage': {
    says: 'Sends no log probabilities in streams that end with usage.',
    plays: {
      when: ({ request }) => request.fitsSchema && request.chat.logprobs && request.chat.includeUsage,
      request: (body) => omit(body, 'logprobs', 'top_logprobs'),
    },
    breaks: { 'logprobs.on': 'parameter-ignored' },
  },
  'logprobs-lists-empty': {
    says: 'Sends logprobs without entries.',
    plays: inLists(() => []),
    breaks: { 'logprobs.on': 'no-entries' },
  },
  'logprobs-without-refusal': {
    says: 'Leaves refusal out of logprobs.',
    plays: inLogprobs((logprobs) => omit(logprobs, 'refusal')),
    breaks: { 'logprobs.container': 'missing' },
  },
  'logprobs-bare-list': {
    says: 'Sends the list of entries in place of logprobs.',
    plays: inLogprobs(({ content }) => content),
    breaks: { 'logprobs.container': 'wrong-type' },
  },
  'logprobs-without-bytes': {
    says: 'Leaves bytes out of the entries.',
    plays: inEntries((entry) => omit(entry, 'bytes')),
    breaks: { 'logprobs.entry': 'missing' },
  },
  'logprobs-as-text': {
    says: 'Sends log probabilities as text.',
    plays: inEntries((entry) => ({ ...entry, logprob: String(entry['logprob']) })),
    breaks: { 'logprobs.entry': 'wrong-type' },
  },
  'logprobs-linear': {
    says: 'Sends probabilities in place of their logarithms.',
    plays: inEntries((entry) => ({ ...entry, logprob: Math.exp(Number(entry['logprob'])) })),
    breaks: { 'logprobs.values': 'positive' },
  },
  'logprobs-bytes-scaled': {
    says: 'Sends bytes as fractions of 256.',
    plays: inEntries((entry) => ({
      ...entry,
      bytes: Array.isArray(entry['bytes']) ? entry['bytes'].map((byte) => Number(byte) / 256) : null,
    })),
    breaks: { 'logprobs.values': 'not-a-byte' },
  },
  'logprobs-tokens-of-vocabulary': {
    says: 'Lists tokens as the vocabulary writes them, with a mark where a word begins.',
    plays: inEntries((entry) => ({
      ...marked(entry),
      top_logprobs: objectsOf(entry['top_logprobs']).map(marked),
    })),
    breaks: { 'logprobs.bytes-spell-token': 'bytes-of-other-text' },
  },
  'logprobs-tokens-of-vocabulary-without-bytes': {
    says: 'Lists tokens as the vocabulary writes them, and no bytes, in JSON answers.',
    plays: {
      document: (completion) =>
        mapChoices(completion, (choice) =>
          within(choice, 'logprobs', (logprobs) => ({
            ...logprobs,
            content: objectsOf(logprobs['content']).map((entry) => ({
              ...ofVocabulary(entry),
              top_logprobs: objectsOf(entry['top_logprobs']).map(ofVocabulary),
            })),
          })),
        ),
    },
    breaks: { 'logprobs.bytes-spell-content': 'tokens-of-vocabulary' },
  },
  'logprobs-beyond-stop': {
    says: 'Lists what was made in one step with a stop sequence and was not sent, in JSON answers.',
    plays: {
      when: ({ request }) => request.chat.stops.length > 0,
      document: (completion, { request }) =>
        mapChoices(completion, (choice) =>
          within(choice, 'logprobs', (logprobs) => ({
            ...logprobs,
            content: [...objectsOf(logprobs['content']), entryOf(request.chat.stops[0] ?? ''), entryOf(' and')],
          })),
        ),
    },
    breaks: { 'logprobs.bytes-spell-content': 'longer-than-text' },
  },
  'logprobs-of-first-token-only': {
    says: 'Lists the first token of the answer only.',
    plays: inLists((entries) => entries.slice(0, 1)),
    breaks: {
      'logprobs.bytes-spell-content': 'shorter-than-text',
      'logprobs.stream-concat': 'text-without-entries',
    },
  },
  'logprobs-of-first-token-only-in-documents': {
    says: 'Lists the first token of the answer only, in JSON answers.',
    plays: {
      when: ({ request }) => request.chat.n === 1,
      document: (completion) =>
        mapChoices(completion, (choice) =>
          within(choice, 'logprobs', (logprobs) => ({
            ...logprobs,
            content: objectsOf(logprobs['content']).slice(0, 1),
          })),
        ),
    },
    breaks: { 'logprobs.bytes-spell-content': 'shorter-than-text' },
  },
  'logprobs-with-control-token': {
    says: 'Lists the control token that ended the answer.',
    plays: { when: ({ request }) => request.chat.n === 1, ...inLists((entries) => [...entries, CONTROL]) },
    breaks: { 'logprobs.bytes-spell-content': 'longer-than-text', 'logprobs.stream-concat': 'list-early' },
  },
  'logprobs-in-reverse': {
    says: 'Lists the tokens of the answer from its end.',
    plays: inLists((entries) => entries.toReversed()),
    breaks: { 'logprobs.bytes-spell-content': 'other-text', 'logprobs.stream-concat': 'other-text' },
  },
  'top-logprobs-always-five': {
    says: 'Sends five alternatives for each token, whatever top_logprobs says.',
    plays: {
      when: ({ request }) => request.fitsSchema && request.chat.logprobs,
      request: (body) => ({ ...body, top_logprobs: 5 }),
    },
    breaks: { 'logprobs.top-count': ['sent-unasked', 'more-than-asked'] },
  },
  'top-logprobs-ignored': {
    says: 'Sends no alternatives, whatever top_logprobs says.',
    plays: inAlternatives(() => []),
    breaks: { 'logprobs.top-count': 'parameter-ignored' },
  },
  'logprobs-as-infinity': {
    says: 'Writes the log probability of what is impossible as -Infinity, which is no JSON.',
    plays: {
      writes: (writes) => ({
        ...writes,
        pieces: writes.pieces.map((piece) =>
          Buffer.from(
            Buffer.from(piece)
              .toString('latin1')
              .replace(/"logprob":-?[\d.e-]+/, '"logprob":-Infinity'),
            'latin1',
          ),
        ),
      }),
    },
    breaks: {
      'logprobs.values': 'not-json-number',
      'http.single-json-document': 'not-json',
      'sse.payload-object': 'not-json',
    },
  },
  'top-logprobs-rising': {
    says: 'Sends the alternatives of a token in rising order.',
    plays: inAlternatives((alternatives) => alternatives.toReversed()),
    breaks: { 'logprobs.top-order': 'not-falling' },
  },
  'top-logprobs-repeated': {
    says: 'Sends the likeliest alternative of a token in place of all others.',
    plays: inAlternatives((alternatives) => alternatives.flatMap(() => alternatives.slice(0, 1))),
    breaks: { 'logprobs.top-order': ['repeated', 'sum-over-one'] },
  },
  'top-logprobs-of-another-token': {
    says: 'Sends alternatives that belong to another token.',
    plays: inAlternatives((alternatives) =>
      alternatives.map((alternative) => ({ ...alternative, token: `${String(alternative['token'])}~`, bytes: null })),
    ),
    breaks: { 'logprobs.top-order': 'of-another-token' },
  },
  'logprob-unlike-its-alternative': {
    says: 'Gives the chosen token another log probability than the same token among the alternatives.',
    plays: inEntries((entry) => ({ ...entry, logprob: Number(entry['logprob']) - 1 })),
    breaks: { 'logprobs.top-order': 'token-differs' },
  },
  'refusal-tokens-under-content': {
    says: 'Refuses, and lists the tokens of the refusal under content.',
    plays: {
      when: ({ request }) => request.chat.logprobs,
      completion: (completion) =>
        mapMessages(completion, (message) =>
          typeof message['content'] === 'string' ? { ...message, content: null, refusal: message['content'] } : message,
        ),
    },
    breaks: { 'logprobs.refusal-branch': ['tokens-under-content', 'no-entries'] },
  },
  'logprobs-one-chunk-late': {
    says: 'Sends the entries of each chunk with the next one.',
    plays: inChunkLists((lists, position) => lists[position - 1] ?? []),
    breaks: { 'logprobs.stream-concat': ['list-late', 'text-without-entries'] },
  },
  'logprobs-of-all-chunks-so-far': {
    says: 'Sends with each chunk the entries of all chunks so far.',
    plays: inChunkLists((lists) => lists.flat()),
    breaks: { 'logprobs.stream-concat': 'other-text' },
  },
})
