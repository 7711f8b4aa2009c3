import { mapDeltas, omit, withHeader } from '../../define/alter.ts'
import { header } from '../../define/exchange.ts'
import type { Deviation } from '../../define/fault.ts'
import { isObject, parseJson } from '../../define/json.ts'
import { variant, type Variant } from '../../define/variant.ts'
import {
  callsByCharacter,
  callsWhole,
  choiceByChoice,
  deltaOf,
  joined,
  roundByRound,
  textByCharacter,
  textIn,
} from './pieces.ts'

const freedom = (name: string, says: string, ...plays: readonly Deviation[]): Variant =>
  variant(name, { kind: 'framing', says, plays: () => plays })

const inFrames = (change: (frame: string, position: number) => string): Deviation => ({
  frames: (frames) => frames.map(change),
})

/** Changes the text of bodies, those of errors and of streams, too. */
function inTexts(change: (text: string) => string): Deviation {
  return {
    writes: (writes) => ({
      ...writes,
      pieces: writes.pieces.map((piece) => Buffer.from(change(Buffer.from(piece).toString('utf8')))),
    }),
  }
}

/** Changes how the JSON of bodies and events is written. */
function inJson(change: (value: unknown) => string): Deviation {
  return inTexts((text) => {
    const data = /^data: (?<json>\{.*\})\n\n$/s.exec(text)?.groups?.['json']
    const value = parseJson(data ?? text)
    if (value === undefined) return text
    return data === undefined ? change(value) : `data: ${change(value).replaceAll(/\n\s*/g, ' ')}\n\n`
  })
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  )
}

const escaped = (text: string): string =>
  text.replaceAll(/[\u0080-\uFFFF]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const retyped = (change: (type: string) => string): Deviation => ({
  reply: (reply) => withHeader(reply, 'content-type', change(header(reply.headers, 'content-type') ?? '')),
})

/** How many tokens of text go into one chunk where a server gathers them. */
const GATHERED = 8

/** Ways to write a right answer down, and to cut it into events. */
export const framing: readonly Variant[] = [
  freedom(
    'comments-between-events',
    'Sends a comment before every event.',
    inFrames((frame) => `: ping\n\n${frame}`),
  ),
  freedom('heartbeats-first', 'Sends comments as heartbeats before the first chunk.', {
    frames: (frames) => [': keep-alive\n\n', ':\n\n', ': keep-alive\n\n', ...frames],
  }),
  freedom(
    'comments-within-events',
    'Writes a comment line into every event.',
    inFrames((frame) => `: event follows\n${frame}`),
  ),
  freedom('comment-at-the-end', 'Sends a comment behind the terminator.', {
    frames: (frames) => [...frames, ': bye\n\n'],
  }),
  freedom(
    'crlf-lines',
    'Ends the lines of streams with CR and LF.',
    inFrames((frame) => frame.replaceAll('\n', '\r\n')),
  ),
  freedom(
    'cr-lines',
    'Ends the lines of streams with CR alone.',
    inFrames((frame) => frame.replaceAll('\n', '\r')),
  ),
  freedom(
    'no-space-after-data',
    'Writes no space behind the field name data.',
    inFrames((frame) => frame.replace(/^data: /, 'data:')),
  ),
  freedom(
    'blank-lines-between-events',
    'Writes three blank lines between events.',
    inFrames((frame) => `${frame}\n\n`),
  ),
  freedom(
    'events-named-message',
    'Names every event message, which is what events without a name are.',
    inFrames((frame) => `event: message\n${frame}`),
  ),
  freedom(
    'upper-case-media-type',
    'Spells media types in capitals.',
    retyped((type) => type.toUpperCase()),
  ),
  freedom(
    'charset-parameter',
    'Names the charset in media types, in quotes.',
    retyped((type) => `${type.split(';', 1)[0]}; charset="UTF-8"`),
  ),
  freedom(
    'bare-media-type',
    'Names no charset in media types.',
    retyped((type) => type.split(';', 1)[0] ?? ''),
  ),
  freedom('json-escaped', 'Escapes all that is not ASCII in JSON.', inTexts(escaped)),
  freedom(
    'slashes-escaped',
    'Escapes the slashes in JSON.',
    inTexts((text) => text.replaceAll('/', String.raw`\/`)),
  ),
  freedom(
    'json-indented',
    'Writes white space into its JSON.',
    inJson((value) => JSON.stringify(value, null, 2)),
  ),
  freedom(
    'members-in-other-order',
    'Writes the members of its objects in another order.',
    inJson((value) => JSON.stringify(reversed(value))),
  ),
  freedom('moderation-behind-usage', 'Sends what moderation found behind the usage, as OpenAI does.', {
    chunks: (chunks) => [
      ...chunks.filter(({ moderation }) => moderation === undefined),
      ...chunks.filter(({ moderation }) => moderation !== undefined),
    ],
  }),
  freedom('role-with-first-content', 'Sends the role together with the first content.', {
    chunks: (chunks) =>
      joined(
        chunks,
        (before, chunk, merges) => merges === 0 && 'role' in deltaOf(before) && textIn(chunk) !== undefined,
      ),
  }),
  freedom('role-alone-first', 'Opens with a delta of the role alone.', {
    chunks: (chunks) => mapDeltas(chunks, (delta) => ('role' in delta ? omit(delta, 'content', 'refusal') : delta)),
  }),
  freedom('null-content-first', 'Opens with a delta whose content is null.', {
    chunks: (chunks) => mapDeltas(chunks, (delta) => ('role' in delta ? { ...delta, content: null } : delta)),
  }),
  freedom('calls-whole', 'Streams each call in one fragment.', { chunks: callsWhole }),
  freedom('calls-by-character', 'Streams the arguments of calls character by character.', { chunks: callsByCharacter }),
  freedom('text-by-character', 'Streams text character by character.', { chunks: textByCharacter }),
  freedom('text-gathered', 'Gathers eight tokens for each chunk of text.', {
    chunks: (chunks) =>
      joined(
        chunks,
        (before, chunk, merges) => textIn(before) !== undefined && textIn(chunk) !== undefined && merges < GATHERED - 1,
      ),
  }),
  freedom('choice-by-choice', 'Streams one choice after the other.', { chunks: choiceByChoice }),
  freedom('round-by-round', 'Sends the next token of all choices in one chunk.', { chunks: roundByRound }),
  freedom('no-obfuscation', 'Never pads its chunks.', {
    chunks: (chunks) => chunks.map((chunk) => omit(chunk, 'obfuscation')),
  }),
]
