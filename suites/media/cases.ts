import type { Point } from '../../src/define/axes.ts'
import { cases as define, type Asking, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { Aim } from '../../src/define/exchange.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { audioPart, filePart, silence } from '../../src/define/media-samples.ts'
import { RED_PICTURE } from '../../src/define/messages.ts'
import { colour } from '../../src/define/prompts.ts'
import { audioFile, image, unsupported4xx } from './accepted.ts'
import { imageSeen } from './seen.ts'

/** A picture of 72 by 48 pixels that has stood at this address since the last century, as its owner documents. */
const PICTURE_ON_THE_WEB = 'https://www.w3.org/Icons/w3c_home.png'

const IMAGE_AIM: Aim = { rule: 'media.image', expects: 'acceptance' }
const MEDIA_AIM: Aim = { rule: 'media.audio-file', expects: 'acceptance' }
// A target may take or refuse what another model lacks, and read what is broken as well as it can.
const EITHER: Aim = { rule: 'media.unsupported-4xx', expects: 'either' }

const picture = (url: string, detail?: string): JsonObject => ({
  type: 'image_url',
  image_url: { url, ...(detail !== undefined && { detail }) },
})

function shown(part: JsonObject, point: Point, asking: Asking, aim: Aim): ReturnType<Case['send']> {
  const content = [{ type: 'text', text: 'Describe this in one word.' }, part]
  return { body: { ...chat('', { ...point, cap: 'loose' }, asking), messages: [{ role: 'user', content }] }, aim }
}

const PICTURES: readonly (readonly [name: string, says: string, part: JsonObject])[] = [
  ['picture', 'A picture as a data URL.', picture(RED_PICTURE)],
  ['picture-auto', 'A picture as a data URL, with detail auto.', picture(RED_PICTURE, 'auto')],
  ['picture-low', 'A picture as a data URL, with detail low.', picture(RED_PICTURE, 'low')],
  ['picture-high', 'A picture as a data URL, with detail high.', picture(RED_PICTURE, 'high')],
  ['linked-picture', 'A picture by its https URL.', picture(PICTURE_ON_THE_WEB)],
  ['linked-picture-auto', 'A picture by its https URL, with detail auto.', picture(PICTURE_ON_THE_WEB, 'auto')],
  ['linked-picture-low', 'A picture by its https URL, with detail low.', picture(PICTURE_ON_THE_WEB, 'low')],
  ['linked-picture-high', 'A picture by its https URL, with detail high.', picture(PICTURE_ON_THE_WEB, 'high')],
]

const pictureCases = PICTURES.map(([name, says, part]) =>
  define(`media.${name}`, {
    says,
    axes: { mode: ['json', 'sse'] },
    needs: ['vision'],
    send: (point, asking) => shown(part, point, asking, IMAGE_AIM),
    exercises: [image],
  }),
)

const ATTACHED: readonly (readonly [name: string, says: string, needs: 'audioIn' | 'fileIn', part: JsonObject])[] = [
  ['sound-wav', 'A sound as a WAV file.', 'audioIn', audioPart('wav')],
  ['sound-mp3', 'A sound as an MP3 file.', 'audioIn', audioPart('mp3')],
  ['document', 'A page as a PDF file.', 'fileIn', filePart('Oslo')],
]

const attachedCases = ATTACHED.map(([name, says, needs, part]) =>
  define(`media.${name}`, {
    says,
    axes: { mode: ['json', 'sse'] },
    needs: [needs],
    send: (point, asking) => shown(part, point, asking, MEDIA_AIM),
    exercises: [audioFile],
  }),
)

const UNREADABLE = '!!! this is no base64 !!!'

const DOUBTFUL: readonly (readonly [name: string, says: string, part: JsonObject, needs: Case['needs']])[] = [
  ['any-picture', 'A picture, whether or not the target takes any.', picture(RED_PICTURE), undefined],
  ['any-sound', 'A sound, whether or not the target takes any.', audioPart(), undefined],
  ['any-document', 'A page, whether or not the target takes any.', filePart('Oslo'), undefined],
  ['broken-picture', 'A picture in broken base64.', picture(`data:image/png;base64,${UNREADABLE}`), ['vision']],
  [
    'broken-sound',
    'A sound in broken base64.',
    { type: 'input_audio', input_audio: { data: `${UNREADABLE}${silence()}`, format: 'wav' } },
    ['audioIn'],
  ],
  [
    'broken-document',
    'A page in broken base64.',
    { type: 'file', file: { filename: 'page.pdf', file_data: `data:application/pdf;base64,${UNREADABLE}` } },
    ['fileIn'],
  ],
]

const doubtfulCases = DOUBTFUL.map(([name, says, part, needs]) =>
  define(`media.${name}`, {
    says,
    axes: { mode: ['json', 'sse'] },
    ...(needs !== undefined && { needs }),
    send: (point, asking) => shown(part, point, asking, EITHER),
    exercises: [unsupported4xx],
  }),
)

export const cases: readonly Case[] = [
  ...pictureCases,
  define('media.colour', {
    says: 'A question for the colour of a picture.',
    axes: { mode: ['json', 'sse'], content: ['image'], cap: ['loose'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(colour(), point, asking) }),
    exercises: [imageSeen],
  }),
  ...attachedCases,
  ...doubtfulCases,
]
