import type { JsonObject } from './json.ts'

/** A tenth of a second of silence: 16-bit mono PCM at 8 kHz. */
const SAMPLE_RATE = 8000
const SAMPLES = SAMPLE_RATE / 10
const WAV_HEADER_BYTES = 44

/** A small WAV file in base64. */
export function silence(): string {
  const bytes = Buffer.alloc(WAV_HEADER_BYTES + SAMPLES * 2)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(SAMPLE_RATE, 24)
  bytes.writeUInt32LE(SAMPLE_RATE * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(SAMPLES * 2, 40)
  return bytes.toString('base64')
}

/** An MPEG-1 layer III frame with 32 kbit/s, one channel at 44.1 kHz: nothing but zeros behind its header, which is silence. */
const MP3_HEADER = Buffer.from('fffb10c0', 'hex')
const MP3_FRAME_BYTES = 104
const MP3_FRAMES = 4

/** A tenth of a second of silence as an MP3 file in base64. */
function silenceAsMp3(): string {
  const frame = Buffer.concat([MP3_HEADER, Buffer.alloc(MP3_FRAME_BYTES - MP3_HEADER.length)])
  return Buffer.concat(Array.from({ length: MP3_FRAMES }, () => frame)).toString('base64')
}

/** A PDF file of one page that says a word, in base64. */
function page(word: string): string {
  const content = `BT /F1 24 Tf 20 40 Td (${word}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, position) => {
    const offset = text.length
    text += `${position + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${table}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + xref + end, 'latin1').toString('base64')
}

/** A content part with a sound. */
export function audioPart(format: 'wav' | 'mp3' = 'wav'): JsonObject {
  return { type: 'input_audio', input_audio: { data: format === 'wav' ? silence() : silenceAsMp3(), format } }
}

/** A content part with a file. */
export function filePart(word: string): JsonObject {
  return {
    type: 'file',
    file: { filename: 'page.pdf', file_data: `data:application/pdf;base64,${page(word)}` },
  }
}
