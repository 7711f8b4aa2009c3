import { openapi, thread } from '../../src/define/cite.ts'
import { isObject, stringsOf, type JsonObject } from '../../src/define/json.ts'
import type { ResponseRule } from '../../src/define/rule.ts'
import { refusalRule } from './refused.ts'

const MOST_STOPS = 4

export const stopOverFour: ResponseRule = refusalRule({
  id: 'reject.stop-over-four',
  level: 'MUST',
  says: 'An empty list of stop sequences, or one of more than four, is refused.',
  basis: 'documented',
  cite: openapi('StopConfiguration', 'maxItems'),
  matters: 'A stop sequence that is ignored lets the answer run on, into text that a parser then takes for its own.',
  needs: 'stop',
  isWrong: ({ stop }) => Array.isArray(stop) && stop.length > MOST_STOPS,
  // Agents built with crewAI send it with each request, and OpenAI answers as to none.
  isTakenByOpenai: ({ stop }) => Array.isArray(stop) && stop.length === 0,
})

export const streamOptionsAlone: ResponseRule = refusalRule({
  id: 'reject.stream-options-alone',
  level: 'MUST',
  says: 'stream_options without stream true is refused.',
  basis: 'documented',
  cite: thread('BerriAI/litellm', 5803),
  matters: 'A client that forgot stream learns of it at once, and not when no chunk ever comes.',
  needs: 'includeUsage',
  isWrong: ({ stream_options: options }, { chat }) => isObject(options) && chat.stream === false,
})

const MOST_PAIRS = 16
const LONGEST_KEY = 64
const LONGEST_VALUE = 512

/** Whether a text has more characters than allowed. A character may take two code units. */
function isLonger(text: string, most: number): boolean {
  return text.length > most && Array.from(text.slice(0, 2 * most + 2)).length > most
}

function breaksLimits(metadata: JsonObject): boolean {
  const pairs = Object.entries(metadata)
  return (
    pairs.length > MOST_PAIRS ||
    pairs.some(
      ([key, value]) => isLonger(key, LONGEST_KEY) || typeof value !== 'string' || isLonger(value, LONGEST_VALUE),
    )
  )
}

export const metadataLimits: ResponseRule = refusalRule({
  id: 'reject.metadata-limits',
  level: 'MUST',
  says: 'metadata of more than 16 pairs, with a key over 64 or a value over 512 characters, or with a value that is no string, is refused.',
  basis: 'documented',
  cite: openapi('Metadata'),
  matters: 'What is cut off or dropped is missing when the completion is looked up by it.',
  isWrong: ({ metadata }) => isObject(metadata) && breaksLimits(metadata),
})

export const audioNeedsParams: ResponseRule = refusalRule({
  id: 'reject.audio-needs-params',
  level: 'MUST',
  says: 'A request for the audio modality without audio.voice and audio.format is refused.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'audio'),
  matters: 'The client waits for sound in a format that it can play, and gets text, or bytes in another one.',
  needs: 'audioOut',
  isWrong: ({ modalities, audio }) =>
    stringsOf(modalities).includes('audio') &&
    !(isObject(audio) && audio['voice'] !== undefined && audio['format'] !== undefined),
})
