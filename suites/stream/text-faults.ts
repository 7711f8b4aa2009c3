import { finishes, mapChoices, mapDeltas, omit } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'

interface Piece {
  readonly chunk: JsonObject
  /** The text of the chunk's choice; undefined when it brings none. */
  readonly text: string | undefined
  /** The text of the choice before this chunk. */
  readonly before: string
}

/** Rewrites chunks in view of the text that each choice has got so far. */
function inText(change: (piece: Piece) => readonly JsonObject[]): Deviation {
  return {
    chunks: (chunks) => {
      const received = new Map<unknown, string>()
      return chunks.flatMap((chunk) => {
        const [choice] = objectsOf(chunk['choices'])
        if (choice === undefined) return [chunk]
        const before = received.get(choice['index']) ?? ''
        const delta = choice['delta']
        const content = isObject(delta) ? delta['content'] : undefined
        const text = typeof content === 'string' && content !== '' ? content : undefined
        received.set(choice['index'], before + (text ?? ''))
        return change({ chunk, text, before })
      })
    },
  }
}

/** The chunk with this text in place of its own. */
function saying(chunk: JsonObject, content: string): JsonObject {
  return mapChoices(chunk, (choice) => {
    const delta = isObject(choice['delta']) ? choice['delta'] : {}
    return { ...choice, delta: { ...delta, content } }
  })
}

/** Sends the halves of the first character that matches in two chunks. */
function splitting(character: RegExp, halves: (character: string) => readonly [string, string]): Deviation {
  return inText(({ chunk, text }) => {
    const match = text === undefined ? undefined : character.exec(text)
    if (text === undefined || match === undefined || match === null) return [chunk]
    const [first, second] = halves(match[0])
    const end = match.index + match[0].length
    return [saying(chunk, text.slice(0, match.index) + first), saying(chunk, second + text.slice(end))]
  })
}

/** What the deltas say. */
export const textFaults: readonly Fault[] = define({
  'whole-text-in-one-chunk': {
    says: 'Waits for the whole text and sends it in one chunk.',
    plays: {
      when: ({ request }) => !request.chat.logprobs,
      ...inText(({ chunk, text, before }) => {
        if (text !== undefined) return []
        return finishes(chunk) && before !== ''
          ? [mapChoices(chunk, (choice) => ({ ...choice, delta: { content: before }, finish_reason: null })), chunk]
          : [chunk]
      }),
    },
    breaks: { 'stream.several-content-chunks': 'single-content-chunk' },
  },
  'deltas-cumulative': {
    says: 'Sends all the text so far in every delta.',
    plays: inText(({ chunk, text, before }) => [text === undefined ? chunk : saying(chunk, before + text)]),
    breaks: { 'stream.increments': 'cumulative-deltas' },
  },
  'answer-repeated-in-finish-chunk': {
    says: 'Repeats the whole text in the finish chunk.',
    plays: inText(({ chunk, before }) => [finishes(chunk) && before !== '' ? saying(chunk, before) : chunk]),
    breaks: {
      'stream.increments': 'answer-repeated-at-end',
      'stream.finish-delta-empty': 'output-in-finish-chunk',
    },
  },
  'answer-resent-before-finish': {
    says: 'Sends the whole text once more before the finish chunk.',
    plays: {
      when: ({ request }) => !request.chat.logprobs,
      ...inText(({ chunk, before }) =>
        finishes(chunk) && before !== ''
          ? [mapChoices(chunk, (choice) => ({ ...choice, delta: { content: before }, finish_reason: null })), chunk]
          : [chunk],
      ),
    },
    breaks: { 'stream.increments': 'repeats-received' },
  },
  'deltas-sent-twice': {
    says: 'Sends every delta with text twice.',
    plays: {
      when: ({ request: { chat } }) => chat.n === 1 && chat.format.kind === 'absent',
      ...inText(({ chunk, text }) => (text === undefined ? [chunk] : [chunk, chunk])),
    },
    breaks: { 'stream.increments': 'deltas-doubled' },
  },
  'characters-cut-between-chunks': {
    says: 'Decodes the bytes of each chunk alone, so that characters between chunks become U+FFFD.',
    plays: {
      when: ({ request }) => !request.chat.logprobs,
      ...splitting(/[^\p{ASCII}]/u, () => ['\uFFFD', '\uFFFD']),
    },
    breaks: { 'stream.no-split-characters': ['replacement-character', 'character-cut'] },
  },
  'surrogates-cut-between-chunks': {
    says: 'Cuts between the two halves of an emoji.',
    plays: splitting(/\p{Extended_Pictographic}/u, (emoji) => [emoji.slice(0, 1), emoji.slice(1)]),
    breaks: { 'stream.no-split-characters': 'lone-surrogate' },
  },
  'calls-lost-in-streams': {
    says: 'Leaves the tool calls out of streams, and still ends with the finish reason tool_calls.',
    plays: { chunks: (chunks) => mapDeltas(chunks, (delta) => omit(delta, 'tool_calls')) },
    breaks: {
      'stream.assembled-valid': 'breaks-other-rule',
      'finish.tool-calls-implies-calls': 'no-calls',
      'tools.choice-named': 'no-call',
    },
  },
  'obfuscation-option-ignored': {
    says: 'Sends obfuscation although include_obfuscation is false.',
    plays: { chunks: (chunks) => chunks.map((chunk) => ({ ...chunk, obfuscation: 'x7Qp' })) },
    breaks: { 'stream.obfuscation-off': 'present-though-off' },
  },
  'obfuscation-as-number': {
    says: 'Sends obfuscation as a number.',
    plays: {
      chunks: (chunks) => chunks.map((chunk) => ('obfuscation' in chunk ? { ...chunk, obfuscation: 7 } : chunk)),
    },
    breaks: { 'stream.obfuscation-off': 'not-a-string' },
  },
})
