import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { audioPart, filePart } from '../../src/define/media-samples.ts'
import { RED_PICTURE } from '../../src/define/messages.ts'
import { colour } from '../../src/define/prompts.ts'
import { completion, judged, verdict, type Given } from '../../tests/kit/exchange.ts'
import { rules } from './rules.ts'

const picture = (url: string, members: JsonObject = {}): JsonObject => ({
  type: 'image_url',
  image_url: { url, ...members },
})
const LINK = picture('https://example.com/a.png')
const BROKEN = picture('data:image/png;base64,!!! no base64 !!!')
const SOUND = audioPart('mp3')
const PAGE = filePart('Oslo')

const sent = (part: JsonObject, given: Given = {}): Given => ({
  ...given,
  request: {
    messages: [{ role: 'user', content: [{ type: 'text', text: colour().text }, part] }],
    ...given.request,
  },
})
const failed = (part: JsonObject, message: string, status = 400, given: Given & { param?: string } = {}): Given =>
  sent(part, {
    ...given,
    status,
    body: { error: { message, type: 'invalid_request_error', param: given.param ?? null, code: null } },
  })
const answered = (content: string, choice: JsonObject = {}): Given =>
  sent(picture(RED_PICTURE), { body: completion({}, choice, { content }) })

const MADE = { aim: { rule: 'media.image', expects: 'acceptance' } } as const
const ANY = { aim: { rule: 'media.unsupported-4xx', expects: 'either' } } as const
const GOOD = picture(RED_PICTURE)

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['media.image', 'taken', sent(GOOD), 'pass'],
  ['media.image', 'no picture', {}, 'not-applicable'],
  ['media.image', 'a broken picture', failed(BROKEN, 'Invalid image.'), 'not-applicable'],
  ['media.image', 'wanted as a string', failed(GOOD, "'image_url': expected a string"), ['refused']],
  [
    'media.image',
    'detail refused',
    failed(picture(RED_PICTURE, { detail: 'low' }), 'image_url: unknown field', 422),
    ['refused'],
  ],
  ['media.image', 'links refused', failed(LINK, 'invalid image url: only base64 data URLs are supported'), ['refused']],
  ['media.image', 'links not supported', failed(LINK, 'image URLs are not supported', 400, MADE), ['refused']],
  ['media.image', 'data URLs not supported', failed(GOOD, 'data URLs are not supported'), ['refused']],
  ['media.image', 'links told as a lack', failed(LINK, 'image URLs are not supported, please use base64'), ['refused']],
  ['media.image', 'an honest lack', failed(GOOD, 'This model does not support image input.', 400, MADE), 'unseen'],
  ['media.image', 'an honest lack, of links too', failed(LINK, 'This model is not multimodal.', 400, MADE), 'unseen'],
  [
    'media.image',
    'a lack, as serde tells it',
    failed(GOOD, 'messages[0]: unknown variant `image_url`, expected `text`'),
    'unseen',
  ],
  [
    'media.image',
    'a lack, as pydantic tells it',
    failed(
      GOOD,
      "Input tag 'image_url' found using 'type' does not match any of the expected tags: 'text', 'input_audio'",
    ),
    'unseen',
  ],
  [
    'media.image',
    'a kind of its own in place of it',
    failed(GOOD, 'unknown variant `image_url`, expected `text` or `image`'),
    ['refused'],
  ],
  [
    'media.image',
    'another type than an object wanted',
    failed(GOOD, "Invalid type for 'messages[0].content[1].image_url': expected a string, but got an object."),
    ['refused'],
  ],
  ['media.image', 'a crash on a picture that ends early', failed(GOOD, 'image file is truncated', 500), 'unseen'],
  ['media.image', 'out of reach', failed(LINK, 'Failed to download image from the URL.', 400, MADE), 'unseen'],
  ['media.image', 'out of reach, as a crash', failed(LINK, 'could not fetch the image', 500, MADE), 'unseen'],
  ['media.image', 'too large', failed(GOOD, 'The image is too large: expected at most 1 MB.'), 'unseen'],
  ['media.image', 'a crash', failed(GOOD, 'list index out of range', 500), ['server-error']],
  ['media.image', 'overload', failed(GOOD, 'Overloaded.', 503), 'unseen'],
  ['media.image', 'another fault', failed(GOOD, 'temperature must be a number'), 'unseen'],

  ['media.audio-file', 'a sound taken', sent(SOUND), 'pass'],
  ['media.audio-file', 'a page taken', sent(PAGE), 'pass'],
  ['media.audio-file', 'a picture', sent(GOOD), 'not-applicable'],
  ['media.audio-file', 'mp3 refused', failed(SOUND, "The format of input_audio must be 'wav'."), ['refused']],
  [
    'media.audio-file',
    'an honest lack',
    failed(SOUND, 'audio input is not supported', 400, { aim: { rule: 'media.audio-file', expects: 'acceptance' } }),
    'unseen',
  ],
  [
    'media.audio-file',
    'a lack, with what there is',
    failed(PAGE, "Invalid value: 'file'. Supported values are: 'text', 'image_url', and 'input_audio'."),
    'unseen',
  ],
  [
    'media.audio-file',
    'an id of nothing',
    failed({ type: 'file', file: { file_id: 'file-1' } }, 'No such file.', 404),
    'unseen',
  ],
  ['media.audio-file', 'a crash', failed(PAGE, "KeyError: 'file'", 500), ['server-error']],

  ['media.unsupported-4xx', 'refused', failed(GOOD, 'Pictures are not supported: image_url'), 'pass'],
  ['media.unsupported-4xx', 'taken', sent(GOOD), 'unseen'],
  ['media.unsupported-4xx', 'taken, where both are right', sent(GOOD, ANY), 'pass'],
  [
    'media.unsupported-4xx',
    'a lack as a crash',
    failed(GOOD, 'the model is not a multimodal model', 500),
    ['server-error'],
  ],
  ['media.unsupported-4xx', 'some crash', failed(GOOD, 'out of luck', 500), 'unseen'],
  [
    'media.unsupported-4xx',
    'some crash of what was made for it',
    failed(SOUND, 'out of luck', 500, ANY),
    ['server-error'],
  ],
  ['media.unsupported-4xx', 'a gateway', failed(SOUND, 'bad gateway', 502, ANY), 'unseen'],
  ['media.unsupported-4xx', 'not implemented', failed(SOUND, 'no audio', 501, ANY), 'pass'],
  ['media.unsupported-4xx', 'overload', failed(SOUND, 'no audio worker', 503, ANY), 'unseen'],
  ['media.unsupported-4xx', 'broken and refused', failed(BROKEN, 'Invalid base64.'), 'pass'],
  ['media.unsupported-4xx', 'broken and taken', sent(BROKEN), ['accepted']],
  ['media.unsupported-4xx', 'escaped, and taken', sent(picture('data:image/png;base64,iVBORw0KGgo%3D')), 'unseen'],
  [
    'media.unsupported-4xx',
    'broken, and a failure in the body',
    sent(BROKEN, { body: { error: { message: 'x' } } }),
    'pass',
  ],
  ['media.unsupported-4xx', 'broken and a crash', failed(BROKEN, 'Incorrect padding', 500), ['server-error']],

  ['media.image-seen', 'seen', answered('Red.'), 'pass'],
  ['media.image-seen', 'not seen', answered("I can't see any image. Please provide one."), ['not-seen']],
  ['media.image-seen', 'another colour', answered('Blue'), 'unseen'],
  ['media.image-seen', 'cut short', answered('I see no picture', { finish_reason: 'length' }), 'unseen'],
  ['media.image-seen', 'another picture', sent(LINK), 'not-applicable'],
]

describe('the rules of media', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((one) => one.id === id)
    expect(rule).toBeDefined()
    if (rule !== undefined) expect(verdict(rule, given)).toEqual(expected)
  })

  it('tell a crash on a picture once', () => {
    const { violations } = judged(rules, failed(GOOD, 'image tokens: list index out of range', 500))
    expect(violations.map(({ rule, follows }) => [rule, follows])).toEqual([
      ['media.image', undefined],
      ['media.unsupported-4xx', 'media.image'],
    ])
  })
})
