import { omit } from '../../src/define/alter.ts'
import { eitherWay, inHelper, misreads, READS, throws, type ClientRow } from '../../src/define/client.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { callChunks, chunk, opening, piece, streamOf, STREAM, WEATHER } from './answers.ts'

const REQUEST: JsonObject = { ...STREAM, ...WEATHER }
const OSLO = { id: 'call_a', name: 'get_weather', arguments: '{"city":"Oslo"}' }
const LIMA = { id: 'call_b', name: 'get_weather', arguments: '{"city":"Lima"}' }
const ONE_CALL = { text: null, finish: 'tool_calls', calls: [OSLO] }
const TWO_CALLS = { ...ONE_CALL, calls: [OSLO, LIMA] }

const GLUED = OSLO.arguments + LIMA.arguments

const inOslo = [piece('{"city":'), piece('"Oslo"}')]
const inLima = [piece('{"city":', { index: 1 }), piece('"Lima"}', { index: 1 })]
const second = opening({ index: 1, id: 'call_b' })

/** Fragments of tool calls. */
export const tools: readonly ClientRow[] = [
  {
    id: 'call-without-index',
    server: 'leaves index out of the fragments of a call',
    rules: ['toolstream.index'],
    request: REQUEST,
    answer: () => streamOf(callChunks(...[opening(), ...inOslo].map((fragment) => omit(fragment, 'index')))),
    means: ONE_CALL,
    clients: {
      node6: inHelper(misreads('the call is lost', { calls: [] })),
      node7: inHelper(throws()),
      python: inHelper(throws()),
    },
  },
  {
    id: 'call-indexes-from-one',
    server: 'counts calls from 1',
    rules: ['toolstream.index-dense'],
    request: REQUEST,
    answer: () => streamOf(callChunks(...[opening(), ...inOslo].map((fragment) => ({ ...fragment, index: 1 })))),
    means: ONE_CALL,
    clients: {
      node6: inHelper(throws("Cannot read properties of undefined (reading 'type')")),
      node7: inHelper(throws()),
      python: inHelper(throws()),
    },
  },
  {
    id: 'two-calls-under-one-index',
    server: 'sends two calls under one index',
    rules: ['toolstream.index-one-call'],
    request: REQUEST,
    answer: () =>
      streamOf(
        callChunks(opening(), ...inOslo, { ...second, index: 0 }, ...inLima.map((one) => ({ ...one, index: 0 }))),
      ),
    means: TWO_CALLS,
    clients: {
      node6: {
        create: misreads('the calls are glued together', { calls: [{ ...OSLO, arguments: GLUED }] }),
        stream: misreads('the calls are glued together', { calls: [{ ...LIMA, arguments: GLUED }] }),
        strict: throws('JSON'),
      },
      node7: {
        create: misreads('the calls are glued together'),
        stream: misreads('the calls are glued together'),
        strict: throws(),
      },
      python: {
        create: misreads('the calls are glued together'),
        stream: misreads('the calls are glued together'),
      },
    },
  },
  {
    id: 'calls-interleaved',
    server: 'sends the fragments of two calls by turns',
    rules: ['toolstream.contiguous'],
    request: REQUEST,
    answer: () =>
      streamOf(callChunks(opening(), second, ...inOslo.flatMap((one, position) => [one, inLima[position] ?? one]))),
    means: TWO_CALLS,
    clients: {
      node6: { create: READS, stream: READS, strict: throws('JSON') },
      node7: { create: READS, stream: READS, strict: throws() },
      python: { create: READS, stream: READS, strict: throws() },
    },
  },
  {
    id: 'call-id-on-every-fragment',
    server: 'repeats the id in every fragment of a call',
    rules: ['toolstream.id-once'],
    request: REQUEST,
    answer: () => streamOf(callChunks(opening(), ...inOslo.map((fragment) => ({ ...fragment, id: 'call_a' })))),
    means: ONE_CALL,
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(misreads('the id is "call_acall_acall_a"')),
    },
  },
  {
    id: 'name-on-every-fragment',
    server: 'repeats the name in every fragment of a call',
    rules: ['toolstream.name-once'],
    request: REQUEST,
    answer: () =>
      streamOf(
        callChunks(
          opening(),
          piece('{"city":', {}, { name: 'get_weather' }),
          piece('"Oslo"}', {}, { name: 'get_weather' }),
        ),
      ),
    means: ONE_CALL,
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(misreads('the name is "get_weatherget_weather…"')),
    },
  },
  {
    id: 'name-in-pieces',
    server: 'sends the name in pieces',
    rules: ['toolstream.name-once'],
    request: REQUEST,
    answer: () =>
      streamOf(
        callChunks(
          opening({ function: { name: 'get_', arguments: '' } }),
          piece('{"city":', {}, { name: 'weather' }),
          piece('"Oslo"}'),
        ),
      ),
    means: ONE_CALL,
    clients: {
      node6: {
        create: misreads('the first piece is the name', { calls: [{ ...OSLO, name: 'get_' }] }),
        stream: misreads('the last piece is the name', { calls: [{ ...OSLO, name: 'weather' }] }),
      },
      node7: { create: READS, stream: misreads('the last piece is the name'), strict: throws() },
      python: eitherWay(READS),
    },
  },
  ...(
    [
      ['name-empty-later', 'sends an empty name in later fragments', { name: '' }],
      ['name-null-later', 'sends name null in later fragments', { name: null }],
    ] as const
  ).map(([id, server, called]): ClientRow => ({
    id,
    server,
    rules: ['toolstream.no-null-identity'],
    request: REQUEST,
    answer: () => streamOf(callChunks(opening(), piece('{"city":', {}, called), piece('"Oslo"}', {}, called))),
    means: ONE_CALL,
    clients: {
      node6: eitherWay(READS),
      node7: { create: READS, stream: READS, strict: throws() },
      python: eitherWay(READS),
    },
  })),
  {
    id: 'type-null-later',
    server: 'sends type null in later fragments',
    rules: ['toolstream.no-null-identity'],
    request: REQUEST,
    answer: () => streamOf(callChunks(opening(), ...inOslo.map((fragment) => ({ ...fragment, type: null })))),
    means: ONE_CALL,
    clients: {
      node6: eitherWay(READS),
      node7: { create: READS, stream: READS, strict: throws() },
      python: inHelper(throws('an assertion fails')),
    },
  },
  ...(
    [
      ['call-id-null-later', 'sends id null in later fragments', null],
      ['call-id-empty-later', 'sends an empty id in later fragments', ''],
    ] as const
  ).map(([name, server, id]): ClientRow => ({
    id: name,
    server,
    rules: ['toolstream.no-null-identity'],
    why: 'noted only: an id that is already there stays',
    request: REQUEST,
    answer: () => streamOf(callChunks(opening(), ...inOslo.map((fragment) => ({ ...fragment, id })))),
    means: ONE_CALL,
    clients: { node6: eitherWay(READS), node7: eitherWay(READS), python: eitherWay(READS) },
  })),
  {
    id: 'call-without-type',
    server: 'sends no type for a call',
    rules: ['toolstream.opening-fragment'],
    request: REQUEST,
    answer: () => streamOf(callChunks(omit(opening(), 'type'), ...inOslo)),
    means: ONE_CALL,
    clients: {
      node6: inHelper(throws('tool call snapshot missing `type`')),
      node7: inHelper(throws()),
      python: inHelper(misreads('the type is null')),
    },
  },
  {
    id: 'call-without-id',
    server: 'sends no id for a call',
    rules: ['toolstream.opening-fragment'],
    request: REQUEST,
    answer: () => streamOf(callChunks(omit(opening(), 'id'), ...inOslo)),
    means: { ...ONE_CALL, calls: [{ ...OSLO, id: null }] },
    clients: {
      node6: inHelper(misreads('an id is made up', { calls: [{ ...OSLO, id: 'call_(made up)' }] })),
      node7: inHelper(misreads('an id is made up')),
      python: inHelper(misreads('the id is null')),
    },
  },
  {
    id: 'fragment-without-function',
    server: 'sends a fragment without function',
    rules: ['toolstream.function-in-fragment'],
    request: REQUEST,
    answer: () => streamOf(callChunks(opening(), { index: 0 }, ...inOslo)),
    means: ONE_CALL,
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(throws('an assertion fails')),
    },
  },
  {
    id: 'arguments-an-object',
    server: 'sends the arguments as an object',
    rules: ['toolstream.arguments-string'],
    request: REQUEST,
    answer: () => streamOf(callChunks(opening(), piece({ city: 'Oslo' }))),
    means: ONE_CALL,
    clients: {
      node6: {
        create: misreads('the arguments are "[object Object]"', { calls: [{ ...OSLO, arguments: '[object Object]' }] }),
        stream: misreads('the arguments are "[object Object]"', { calls: [{ ...OSLO, arguments: '[object Object]' }] }),
        strict: throws('JSON'),
      },
      node7: {
        create: misreads('an object comes as text'),
        stream: misreads('the arguments are "[object Object]"'),
        strict: throws(),
      },
      python: {
        create: misreads('a dict comes as text'),
        stream: misreads('the arguments are a dict'),
        strict: throws('TypeError'),
      },
    },
  },
  {
    id: 'arguments-cut',
    server: 'loses the last piece of the arguments',
    rules: ['toolstream.arguments-json'],
    request: REQUEST,
    answer: () => streamOf(callChunks(opening(), ...inOslo.slice(0, 1))),
    means: { ...ONE_CALL, calls: [{ ...OSLO, arguments: '{"city":' }] },
    clients: {
      node6: { create: READS, stream: READS, strict: throws('JSON') },
      node7: { create: READS, stream: READS, strict: throws() },
      python: { create: READS, stream: READS, strict: throws() },
    },
  },
  {
    id: 'custom-call-streamed',
    server: 'streams the call of a custom tool',
    rules: [],
    why: 'this is how OpenAI streams it; the helpers know function calls only',
    request: { ...STREAM, tools: [{ type: 'custom', custom: { name: 'note' } }] },
    answer: () =>
      streamOf(
        callChunks(
          { index: 0, id: 'call_a', type: 'custom', custom: { name: 'note', input: '' } },
          { index: 0, custom: { input: 'Buy ' } },
          { index: 0, custom: { input: 'milk.' } },
        ),
      ),
    means: { ...ONE_CALL, calls: [{ id: 'call_a', name: 'note', arguments: 'Buy milk.' }] },
    clients: {
      node6: inHelper(throws('missing choices[0].tool_calls[0].function.name')),
      node7: eitherWay(READS),
      python: inHelper(throws()),
    },
  },
  ...(
    [
      ['tool-calls-null', 'sends tool_calls null', null],
      ['tool-calls-empty', 'sends an empty list of tool_calls', []],
    ] as const
  ).map(([id, server, list]): ClientRow => ({
    id,
    server,
    rules: list === null ? ['chunk.tool-calls'] : [],
    ...(list === null && { why: 'an array by the schema; no client minds' }),
    request: REQUEST,
    answer: () =>
      streamOf([
        chunk({ role: 'assistant', content: '', tool_calls: list }),
        chunk({ content: 'Hi there.', tool_calls: list }),
        chunk({ tool_calls: list }, { finish_reason: 'stop' }),
      ]),
    clients: { node6: eitherWay(READS), node7: eitherWay(READS), python: eitherWay(READS) },
  })),
]
