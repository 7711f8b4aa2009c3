import { isObject, type JsonObject } from '../define/json.ts'
import type { Occasion } from './complete.ts'
import { nameFrom } from './ids.ts'

const SAMPLE_RATE = 24_000
/** A hundredth of a second of silence, 16 bits a sample. */
const SILENCE = Buffer.alloc(SAMPLE_RATE / 50)
const KEPT_SECONDS = 3600

/** The `audio` member of a spoken answer. The scripted model has no voice: what is heard is a moment of silence. */
export function spokenAudio(
  text: string,
  wanted: unknown,
  { requestNumber, now }: Occasion,
  choice: number,
): JsonObject {
  const bare = isObject(wanted) && wanted['format'] === 'pcm16'
  const sound = bare ? SILENCE : Buffer.concat([waveHeader(SILENCE.length), SILENCE])
  return {
    id: `audio_${nameFrom('audio', requestNumber, choice)}`,
    expires_at: Math.floor(now / 1000) + KEPT_SECONDS,
    data: sound.toString('base64'),
    transcript: text,
  }
}

/** The header of a WAV file with one channel of 16-bit samples. */
function waveHeader(bytes: number): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0, 'latin1')
  header.writeUInt32LE(36 + bytes, 4)
  header.write('WAVEfmt ', 8, 'latin1')
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(SAMPLE_RATE, 24)
  header.writeUInt32LE(SAMPLE_RATE * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36, 'latin1')
  header.writeUInt32LE(bytes, 40)
  return header
}
