import type { Answer, ChoiceView } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { asksForSpeech, invitesRefusal } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type Rule } from '../../src/define/rule.ts'
import { endedByItself } from '../format/natural-end.ts'

export const output: AnswerRule = rule({
  id: 'audio.output',
  level: 'MUST',
  says: 'A spoken answer has audio with an id, a time of expiry to come, data in base64 and a transcript.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'audio'),
  matters:
    'A client that plays answers has nothing to play, and one that sends the id back for the next turn has none.',
  needs: 'audioOut',
  when: (request) => asksForSpeech(request) && !invitesRefusal(request),
  tries: 'any',
  follows: ['choice.message', 'chunk.index', 'sse.payload-object'],
  onAnswer(answer, violated, { chat }): Examined {
    const spoken = answer.choices.filter((choice) => isObject(choice.message['audio']))
    // A model that calls a tool, refuses, or is cut short need not have spoken yet. Streams may lack the finish reason.
    // One whose earlier turns are given in writing may go on in writing.
    const mayWrite = chat.messages.some(isWrittenAnswer)
    const silent = mayWrite ? [] : answer.choices.filter((choice) => !spoken.includes(choice) && mustSpeak(choice))
    for (const { pointer } of silent)
      violated('missing', `${pointer}/message/audio`, { expected: 'an object with audio' })
    for (const { pointer, message, finishReason } of spoken) {
      const audio = isObject(message['audio']) ? message['audio'] : {}
      for (const { symptom, member, expected } of faultsIn(audio, answer, isCut(finishReason))) {
        violated(symptom, `${pointer}/message/audio/${member}`, { expected })
      }
    }
    return spoken.length + silent.length > 0 ? undefined : 'unseen'
  },
})

export const rules: readonly Rule[] = [output]

const isWrittenAnswer = ({ role, content, audio }: JsonObject): boolean =>
  role === 'assistant' && !isObject(audio) && content !== undefined && content !== null

const mustSpeak = (choice: ChoiceView): boolean => choice.toolCalls.length === 0 && endedByItself(choice)

const isCut = (finishReason: unknown): boolean => finishReason === 'length' || finishReason === 'content_filter'

interface Fault {
  readonly symptom: string
  readonly member: string
  readonly expected: string
}

function faultsIn(audio: JsonObject, answer: Answer, cut: boolean): readonly Fault[] {
  const { id, expires_at: expires, data, transcript } = audio
  const faults: Fault[] = []
  if (typeof id !== 'string' || id === '') faults.push({ symptom: 'no-id', member: 'id', expected: 'a string' })
  const seconds = Number.isInteger(expires) && Number(expires) < LEAST_MILLISECONDS ? Number(expires) : undefined
  if (seconds === undefined) {
    if (!cut) faults.push({ symptom: 'no-expiry', member: 'expires_at', expected: 'an integer in Unix seconds' })
  } else if (hasExpired(seconds, answer)) {
    faults.push({ symptom: 'expired', member: 'expires_at', expected: 'a time to come' })
  }
  if (typeof data !== 'string' || data === '') {
    if (!cut) faults.push({ symptom: 'no-data', member: 'data', expected: 'the sound in base64' })
  } else if (!isBase64(data)) faults.push({ symptom: 'not-base64', member: 'data', expected: 'the sound in base64' })
  if (typeof transcript !== 'string')
    faults.push({ symptom: 'no-transcript', member: 'transcript', expected: 'a string' })
  return faults
}

/** From here on a number of seconds is far beyond any expiry: it counts milliseconds. */
const LEAST_MILLISECONDS = 100_000_000_000

/** Whether a time of expiry is over, by our clock where it runs; zero is over by any. */
const hasExpired = (seconds: number, { clock, endedAtMs }: Answer): boolean =>
  seconds === 0 || (clock === 'live' && seconds * 1000 < endedAtMs - CLOCK_SKEW_MS)

/** How far the clocks of two machines may be apart. */
const CLOCK_SKEW_MS = 300_000

/** Whether a text is base64. The pieces of a stream may each have been padded by themselves. */
function isBase64(text: string): boolean {
  return text.split(/=+/).every((run) => !/[^A-Za-z0-9+/]/.test(run) && run.length % 4 !== 1)
}
