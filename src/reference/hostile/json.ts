import type { Deviation } from '../../define/fault.ts'
import type { JsonObject } from '../../define/json.ts'
import { hostileKinds, type Hostile } from './kind.ts'
import { byDeviation } from './playing.ts'

const DEEP = 100_000

/** Changes the text of a document, and of the second event of a stream, which is the first that brings content. */
function inText(change: (text: string) => string): Deviation {
  return inBytes((bytes) => Buffer.from(change(bytes.toString())))
}

function inBytes(change: (bytes: Buffer) => Uint8Array): Deviation {
  return {
    writes: (writes) => ({
      ...writes,
      pieces: writes.pieces.map((piece, position) =>
        position === Math.min(1, writes.pieces.length - 1) ? change(Buffer.from(piece)) : piece,
      ),
    }),
  }
}

/** Writes members, as JSON text, behind the first brace of a document or chunk. */
const withMembers = (members: string): Hostile['plays'] =>
  byDeviation(inText((text) => text.replace('{', `{${members},`)))

/** Says a text, given as it stands in JSON, as the object's type, where a rule looks at it, and under its own name. */
const withText = (text: string): Hostile['plays'] =>
  byDeviation(inText((json) => json.replace(/"object":"[^"]*"/, `"object":"${text}","${text}":"${text}"`)))

/** Moves all that a completion or chunk says into a member of it. */
const under = (name: string): Hostile['plays'] => {
  const moved = (object: JsonObject): JsonObject => ({ [name]: object })
  return byDeviation({ document: moved, chunks: (chunks) => chunks.map(moved) })
}

const NAMES_OF_PROTOTYPES = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupSetter__',
  'toJSON',
  'then',
  'length',
]

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Replaces the number of a member wherever it stands. */
const withNumber = (name: string, number: string): Hostile['plays'] =>
  byDeviation(inText((text) => text.replace(new RegExp(`"${name}":[^,}]+`), `"${name}":${number}`)))

/** A character of three bytes, cut short in each way, and what no character begins with. */
const NOT_UTF8 = Buffer.from([0xe2, 0x82, 0xe2, 0x80, 0xc3, 0xf0, 0x9f, 0x98, 0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80])

/** Puts bytes that are no UTF-8 behind every quote and brace. */
function spoiled(bytes: Buffer): Buffer {
  return Buffer.concat(
    Array.from(bytes, (byte) => {
      const isBoundary = byte === 0x22 || byte === 0x7b || byte === 0x7d
      return isBoundary ? Buffer.from([byte, ...NOT_UTF8]) : Buffer.from([byte])
    }),
  )
}

/** Servers whose JSON is broken, or made to break who reads it. */
export const json: readonly Hostile[] = hostileKinds('json', {
  'deep-nesting': {
    says: 'Nests arrays a hundred thousand deep in a member of its document.',
    answers: 'documents',
    plays: withMembers(`"deep":${nested(DEEP)}`),
    tells: { ends: 'json-too-deep', stops: 'the JSON document is nested … deep, more than … (--max-json-depth)' },
  },
  'deep-nesting-in-stream': {
    says: 'Nests arrays a hundred thousand deep in a chunk of its stream.',
    answers: 'streams',
    plays: withMembers(`"deep":${nested(DEEP)}`),
    tells: { ends: 'json-too-deep', stops: 'event … of the stream is nested more than … deep (--max-json-depth)' },
  },
  'deep-nesting-unclosed': {
    says: 'Opens a hundred thousand arrays and closes none.',
    answers: 'documents',
    plays: byDeviation(inText(() => '['.repeat(DEEP))),
    tells: { ends: 'json-too-deep', stops: 'the JSON document is nested … deep, more than … (--max-json-depth)' },
  },
  'duplicate-keys': {
    says: 'Repeats the members of its document, first with other values.',
    answers: 'documents',
    plays: withMembers('"id":"first","choices":[],"choices":[]'),
    tells: { breaks: { 'http.no-duplicate-keys': 'repeated-member' } },
  },
  'duplicate-keys-escaped': {
    says: 'Repeats a member under a name that is written with escapes.',
    answers: 'documents',
    plays: withMembers(String.raw`"\u0069d":"first"`),
    tells: { breaks: { 'http.no-duplicate-keys': 'repeated-member' } },
  },
  'huge-numbers': {
    says: 'Counts tokens in numbers that become infinite when they are read.',
    answers: 'documents',
    plays: withNumber('total_tokens', '1e999'),
    tells: { breaks: { 'usage.integers': 'wrong-type' } },
  },
  'huge-integer': {
    says: 'Counts tokens in an integer of a thousand digits.',
    answers: 'documents',
    plays: withNumber('total_tokens', '9'.repeat(1000)),
    tells: { breaks: { 'usage.integers': 'wrong-type' } },
  },
  nan: {
    says: 'Writes NaN for a number, as Python does.',
    answers: 'documents',
    plays: withNumber('total_tokens', 'NaN'),
    tells: { breaks: { 'http.single-json-document': 'not-json' } },
  },
  'infinity-in-stream': {
    says: 'Writes -Infinity for a number in a chunk.',
    answers: 'streams',
    plays: withNumber('created', '-Infinity'),
    tells: { breaks: { 'sse.payload-object': 'not-json' } },
  },
  'proto-member': {
    says: 'Says all of its answer in a member named __proto__.',
    plays: under('__proto__'),
    tells: {
      breaks: {
        'chunk.id': 'missing',
        'chunk.object': 'missing',
        'chunk.created': 'missing',
        'chunk.model': 'missing',
        'chunk.choices': 'missing',
      },
    },
  },
  'constructor-member': {
    says: 'Says all of its answer in a member named constructor.',
    plays: under('constructor'),
    tells: {
      breaks: {
        'chunk.id': 'missing',
        'chunk.object': 'missing',
        'chunk.created': 'missing',
        'chunk.model': 'missing',
        'chunk.choices': 'missing',
      },
    },
  },
  'names-of-prototypes': {
    says: 'Adds members with the names of what every JavaScript object has.',
    plays: withMembers(NAMES_OF_PROTOTYPES.map((name) => `"${name}":{"prototype":null}`).join(',')),
    tells: { borne: 'Members that are not documented are allowed, whatever they are called.' },
  },
  'lone-surrogates': {
    says: 'Writes halves of surrogate pairs into its texts.',
    plays: withText(String.raw`\udfff\ud800`),
    tells: { breaks: { 'chunk.object': 'not-allowed-value' } },
  },
  'nul-escaped': {
    says: 'Writes NUL characters as escapes into its texts.',
    plays: withText(String.raw`a\u0000b`),
    tells: { breaks: { 'chunk.object': 'not-allowed-value' } },
  },
  'nul-bytes': {
    says: 'Writes NUL bytes between the characters of its JSON.',
    plays: byDeviation(inText((text) => text.replaceAll('"', '"\0'))),
    tells: { breaks: { 'sse.payload-object': 'not-json' } },
  },
  'utf-16': {
    says: 'Writes its JSON as UTF-16.',
    answers: 'documents',
    plays: byDeviation(inBytes((bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le'))),
    tells: { breaks: { 'http.valid-utf8': 'invalid-bytes', 'http.single-json-document': 'not-json' } },
  },
  bom: {
    says: 'Begins its body with a byte-order mark.',
    plays: byDeviation({
      writes: (writes) => ({ ...writes, pieces: [Buffer.from('\uFEFF'), ...writes.pieces] }),
    }),
    tells: { breaks: { 'http.no-bom': 'starts-with-bom' } },
  },
  'invalid-utf-8': {
    says: 'Writes bytes that are no UTF-8 behind every quote and brace.',
    plays: byDeviation(inBytes(spoiled)),
    tells: { breaks: { 'sse.payload-object': 'not-json', 'http.valid-utf8': 'invalid-bytes' } },
  },
  'two-documents': {
    says: 'Sends its document twice.',
    answers: 'documents',
    plays: byDeviation(inText((text) => `${text}${text}`)),
    tells: { breaks: { 'http.single-json-document': 'trailing-text' } },
  },
  'null-document': {
    says: 'Answers null.',
    answers: 'documents',
    plays: byDeviation(inText(() => 'null')),
    tells: { breaks: { 'http.single-json-document': 'not-object' } },
  },
  'empty-document': {
    says: 'Answers with status 200 and no body at all.',
    answers: 'documents',
    plays: byDeviation({ writes: (writes) => ({ ...writes, pieces: [] }) }),
    tells: { breaks: { 'http.single-json-document': 'empty' } },
  },
  'wrong-types': {
    says: 'Gives every member a value of another type.',
    plays: byDeviation({
      document: () => WRONG_TYPES,
      chunks: (chunks) => [...chunks, WRONG_TYPES, { ...WRONG_TYPES, choices: [null, 1, [], { delta: [] }] }],
    }),
    tells: {
      breaks: {
        'error.absent-in-good-chunks': 'idle-error-member',
        'chunk.id': 'wrong-type',
        'chunk.object': 'wrong-type',
        'chunk.created': 'wrong-type',
        'chunk.model': 'wrong-type',
        'chunk.choices': ['null', 'wrong-type'],
        'chunk.index': 'missing',
        'chunk.finish-key': 'missing',
        'chunk.delta': 'wrong-type',
        'usage.integers': 'wrong-type',
        'usage.off-means-off': 'usage-sent',
      },
    },
  },
  'odd-fields': {
    says: 'Sends events with every odd field that the format has room for.',
    answers: 'streams',
    plays: byDeviation({
      frames: (frames) => ['retry: 99999999999999999999\nid: a\0b\nevent: \u001b[2J\nDATA: {}\n\n', ...frames],
    }),
    tells: { breaks: { 'sse.no-dataless-event': 'event-without-data', 'sse.payload-object': 'outside-data' } },
  },
})

const WRONG_TYPES: JsonObject = {
  id: 1,
  object: [],
  created: '2026',
  model: {},
  choices: 'none',
  usage: [null],
  system_fingerprint: 7,
  service_tier: true,
  error: 0,
}
