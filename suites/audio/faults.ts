import { mapDeltas, mapMessages, omit, within } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'

const inAudio = (change: (audio: JsonObject) => JsonObject): Deviation => ({
  completion: (completion) => mapMessages(completion, (message) => within(message, 'audio', change)),
})

export const faults: readonly Fault[] = define({
  'modalities-ignored': {
    says: 'Answers in writing where a spoken answer is asked for.',
    plays: {
      when: ({ request }) => request.fitsSchema && isObject(request.json) && isObject(request.json['audio']),
      request: (body) => omit(body, 'modalities', 'audio'),
    },
    breaks: { 'audio.output': 'missing' },
  },
  'audio-without-id': {
    says: 'Gives spoken answers no id.',
    plays: inAudio((audio) => omit(audio, 'id')),
    breaks: { 'audio.output': 'no-id' },
  },
  'audio-without-expiry': {
    says: 'Does not say when a spoken answer expires.',
    plays: inAudio((audio) => omit(audio, 'expires_at')),
    breaks: { 'audio.output': 'no-expiry' },
  },
  'audio-expired': {
    says: 'Gives spoken answers that expired when they were made.',
    plays: inAudio((audio) => ({ ...audio, expires_at: 1_700_000_000 })),
    breaks: { 'audio.output': 'expired' },
  },
  'audio-in-hex': {
    says: 'Writes the sound of a spoken answer as hexadecimal numbers with blanks between them.',
    plays: inAudio((audio) => ({ ...audio, data: '52 49 46 46 24 08 00 00' })),
    breaks: { 'audio.output': 'not-base64' },
  },
  'audio-without-transcript': {
    says: 'Gives spoken answers no transcript.',
    plays: inAudio((audio) => omit(audio, 'transcript')),
    breaks: { 'audio.output': 'no-transcript' },
  },
  'audio-lost-in-streams': {
    says: 'Leaves the sound out of the pieces of a spoken answer.',
    plays: { chunks: (chunks) => mapDeltas(chunks, (delta) => within(delta, 'audio', (audio) => omit(audio, 'data'))) },
    breaks: { 'audio.output': 'no-data' },
  },
})
