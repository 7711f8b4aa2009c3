import { refusing } from '../../src/define/alter.ts'
import { faults as define, type Fault } from '../../src/define/fault.ts'
import { asString, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { streams, type RequestView } from '../../src/define/request.ts'
import { hasBrokenMedia, hasMedia, partsOf } from './request.ts'

const isOdd = (request: RequestView): boolean => !request.fitsSchema || hasBrokenMedia(request)
const hasPicture = (request: RequestView): boolean => partsOf(request, 'image_url').length > 0 && !isOdd(request)
const hasLink = (request: RequestView): boolean =>
  partsOf(request, 'image_url').some(({ url }) => asString(url)?.startsWith('https:'))

/** Requests that ask for nothing but words: where more is asked for, other rules would speak of a crash as well. */
const isPlain = ({ chat }: RequestView): boolean =>
  chat.tools.length === 0 && chat.format.kind === 'absent' && !chat.legacyFunctions

const isPicture = ({ type }: JsonObject): boolean => type === 'image_url'

/** Leaves the pictures out of the messages. */
function withoutPictures(body: JsonObject): JsonObject {
  const messages = objectsOf(body['messages']).map((message) =>
    Array.isArray(message['content']) && objectsOf(message['content']).some(isPicture)
      ? { ...message, content: objectsOf(message['content']).filter((part) => !isPicture(part)) }
      : message,
  )
  return Array.isArray(body['messages']) ? { ...body, messages } : body
}

export const faults: readonly Fault[] = define({
  'picture-object-refused': {
    says: 'Wants image_url to be a string.',
    plays: refusing(
      400,
      { message: "Invalid type for 'messages[0].content[1].image_url': expected a string, but got an object." },
      hasPicture,
    ),
    breaks: { 'media.image': 'refused' },
    requires: ['vision'],
  },
  'picture-detail-refused': {
    says: 'Refuses to be told how closely to look.',
    plays: refusing(400, { message: "Unknown field 'detail' is not permitted.", param: 'detail' }, (request) =>
      partsOf(request, 'image_url').some(({ detail }) => detail !== undefined),
    ),
    breaks: { 'media.image': 'refused' },
  },
  'linked-picture-refused': {
    says: 'Takes pictures as data URLs only.',
    plays: refusing(400, { message: 'invalid image url: only base64 data URLs are supported' }, hasLink),
    breaks: { 'media.image': 'refused' },
  },
  'picture-crashes-streams': {
    says: 'Fails with status 500 on a picture in a request for a stream.',
    plays: refusing(
      500,
      { message: 'Internal server error.', type: 'server_error' },
      (request) => streams(request) && hasPicture(request) && isPlain(request),
    ),
    breaks: { 'media.image': ['server-error', 'unexplained-server-error'] },
  },
  'picture-dropped': {
    says: 'Does not send on pictures, and answers all the same.',
    plays: { request: withoutPictures, when: ({ request }) => hasPicture(request) },
    breaks: { 'media.image-seen': 'not-seen' },
  },
  'picture-dropped-in-streams': {
    says: 'Does not send on pictures where the answer is streamed.',
    plays: { request: withoutPictures, when: ({ request }) => streams(request) && hasPicture(request) },
    breaks: { 'media.image-seen': 'not-seen', 'equiv.text': 'texts-differ' },
  },
  'mp3-refused': {
    says: 'Takes sounds as WAV files only.',
    plays: refusing(400, { message: "Invalid value: 'mp3'. The format of 'input_audio' must be 'wav'." }, (request) =>
      partsOf(request, 'input_audio').some(({ format }) => format === 'mp3'),
    ),
    breaks: { 'media.audio-file': 'refused' },
  },
  'document-crashes': {
    says: 'Fails with status 500 on a document.',
    plays: refusing(
      500,
      { message: "KeyError: 'file'", type: 'server_error' },
      (request) => partsOf(request, 'file').length > 0 && !isOdd(request),
    ),
    breaks: { 'media.audio-file': 'server-error' },
  },
  'media-lacking-with-500': {
    says: 'Says with status 500 that the model takes no media.',
    plays: refusing(
      500,
      { message: 'The model is not a multimodal model.', type: 'server_error' },
      (request) => request.fitsSchema && hasMedia(request) && isPlain(request),
    ),
    breaks: { 'media.unsupported-4xx': 'server-error' },
  },
  'broken-media-with-500': {
    says: 'Fails with status 500 on media in broken base64.',
    plays: refusing(500, { message: 'Incorrect padding', type: 'server_error' }, hasBrokenMedia),
    breaks: { 'media.unsupported-4xx': 'server-error' },
  },
  'broken-media-taken': {
    says: 'Answers as if nothing were wrong with media in broken base64.',
    plays: { accepts: ({ request }) => hasBrokenMedia(request) },
    breaks: { 'media.unsupported-4xx': 'accepted' },
  },
})
