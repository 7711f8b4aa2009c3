import { asString, isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { isGood, type RequestView } from '../../src/define/request.ts'

/** The parts of a kind in all messages of a request, e.g. the pictures as `image_url`. */
export function partsOf({ chat }: RequestView, kind: 'image_url' | 'input_audio' | 'file'): readonly JsonObject[] {
  const found: JsonObject[] = []
  for (const { content } of chat.messages) {
    // Nearly all contents are texts.
    if (!Array.isArray(content)) continue
    for (const part of objectsOf(content)) if (isObject(part[kind])) found.push(part[kind])
  }
  return found
}

/** Whether a request shows, plays or attaches anything. */
export function hasMedia(request: RequestView): boolean {
  return (
    mediaData(request).length > 0 || partsOf(request, 'image_url').length > 0 || partsOf(request, 'file').length > 0
  )
}

/** A chat request that a server has no reason in its form to refuse, nor in what it carries, as far as can be seen. */
export function isSound(request: RequestView): boolean {
  return isGood(request) && !hasBrokenMedia(request)
}

/** Whether a request carries media whose base64 cannot be read, however one looks at it. */
export function hasBrokenMedia(request: RequestView): boolean {
  return mediaData(request).some(
    (data) => /[^A-Za-z0-9+/=_\s-]/.test(data) || data.replaceAll(/[=\s]/g, '').length % 4 === 1,
  )
}

const DATA_URL = /^data:[^,]*;base64,/i

/** The base64 of all media that are sent along. */
function mediaData(request: RequestView): readonly string[] {
  const urls = partsOf(request, 'image_url').map(({ url }) => asString(url) ?? '')
  const sounds = partsOf(request, 'input_audio').map(({ data }) => asString(data) ?? '')
  const files = partsOf(request, 'file').flatMap(({ file_data: data }) => asString(data) ?? [])
  return [
    ...urls.filter((url) => DATA_URL.test(url)).map(dataOf),
    ...[...sounds, ...files].map((data) => (DATA_URL.test(data) ? dataOf(data) : data)),
  ]
}

/** What a data URL holds. As in any URL, characters may be escaped there. */
function dataOf(url: string): string {
  return url
    .replace(DATA_URL, '')
    .replaceAll(/%(?:2[bf]|3d)/gi, (escaped) => String.fromCodePoint(Number.parseInt(escaped.slice(1), 16)))
}
