import { inflateSync } from 'node:zlib'

const SIGNATURES: Readonly<Record<string, string>> = {
  png: '89504e470d0a1a0a',
  jpeg: 'ffd8ff',
  jpg: 'ffd8ff',
  gif: '47494638',
  webp: '52494646',
}

const COLOURS = {
  Red: [255, 0, 0],
  Green: [0, 160, 0],
  Blue: [0, 0, 255],
  Yellow: [255, 255, 0],
  Orange: [255, 150, 0],
  Purple: [128, 0, 128],
  Pink: [255, 150, 190],
  Cyan: [0, 255, 255],
  White: [255, 255, 255],
  Grey: [128, 128, 128],
  Black: [0, 0, 0],
} as const

/** The largest picture that is unpacked, in bytes. */
const UNPACKED_LIMIT = 64 * 1024 * 1024

/** Whether a text is base64 in the alphabet of RFC 4648 §4, padded, and not empty. */
export function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)
}

/** The bytes of a picture in a data URL; undefined when it is no PNG, JPEG, GIF or WebP in sound base64. */
export function pictureOf(url: string): Buffer | undefined {
  const [, kind = '', data = ''] = /^data:image\/([a-z]+);base64,(.*)$/is.exec(url) ?? []
  const signature = SIGNATURES[kind.toLowerCase()]
  if (signature === undefined || !isBase64(data)) return undefined
  const bytes = Buffer.from(data, 'base64')
  return bytes.subarray(0, signature.length / 2).toString('hex') === signature ? bytes : undefined
}

/** The name of the colour of a PNG's first pixel; undefined for other pictures and for damaged ones. */
export function colourOf(picture: Buffer): string | undefined {
  const pixel = firstPixel(picture)
  if (pixel === undefined) return undefined
  const distance = (colour: readonly number[]): number =>
    colour.reduce((sum, part, channel) => sum + (part - (pixel[channel] ?? 0)) ** 2, 0)
  return Object.entries(COLOURS).toSorted(([, a], [, b]) => distance(a) - distance(b))[0]?.[0]
}

function firstPixel(png: Buffer): readonly number[] | undefined {
  const parts = new Map<string, Buffer>()
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at)
    const name = png.toString('latin1', at + 4, at + 8)
    parts.set(name, Buffer.concat([parts.get(name) ?? Buffer.of(), png.subarray(at + 8, at + 8 + length)]))
    at += length + 12
  }
  const header = parts.get('IHDR')
  const row = unpacked(parts.get('IDAT'))
  if (header === undefined || header.length < 13 || row === undefined) return undefined
  const depth = header.readUInt8(8)
  const kind = header.readUInt8(9)
  // The row starts with its filter type. Every filter leaves the very first pixel as it is.
  const sample = (channel: number): number => row[1 + channel * (depth === 16 ? 2 : 1)] ?? 0
  if (kind === 2 || kind === 6) return [sample(0), sample(1), sample(2)]
  if (kind === 3) {
    const entry = (sample(0) >> (8 - depth)) * 3
    return [...(parts.get('PLTE')?.subarray(entry, entry + 3) ?? [])]
  }
  const grey = depth < 8 ? ((sample(0) >> (8 - depth)) * 255) / (2 ** depth - 1) : sample(0)
  return [grey, grey, grey]
}

function unpacked(data: Buffer | undefined): Buffer | undefined {
  if (data === undefined) return undefined
  try {
    return inflateSync(data, { maxOutputLength: UNPACKED_LIMIT })
  } catch {
    // A damaged picture has no colour; the server answers as if it could not make it out.
    return undefined
  }
}
