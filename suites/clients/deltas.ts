import { eitherWay, inHelper, misreads, READS, throws, type ClientRow } from '../../src/define/client.ts'
import { omit } from '../../src/define/alter.ts'
import { chunk, plainChunks, STREAM, streamOf, usageChunk, WITH_USAGE } from './answers.ts'

/** What the chunks say, one after the other. */
export const deltas: readonly ClientRow[] = [
  {
    id: 'delta-null',
    server: 'sends delta null on the finish chunk',
    rules: ['chunk.delta'],
    request: STREAM,
    answer: () => streamOf([...plainChunks().slice(0, -1), chunk(null, { finish_reason: 'stop' })]),
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(throws()),
      sampleLoop: { create: throws() },
    },
  },
  {
    id: 'message-instead-of-delta',
    server: 'sends message in place of delta',
    // The catalogue of 2026-08 has openai-node survive, since nothing is thrown; the text is lost all the same.
    rules: ['chunk.delta'],
    request: STREAM,
    answer: () =>
      streamOf([
        ...plainChunks().slice(0, 1),
        ...['Hi', ' there.'].map((content) => ({
          ...chunk({}),
          choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: null }],
        })),
        ...plainChunks().slice(-1),
      ]),
    clients: {
      node6: {
        create: misreads('the text is lost', { text: '' }),
        stream: misreads('only the last text is kept', { text: ' there.' }),
      },
      python: { stream: throws() },
      sampleLoop: { create: throws() },
    },
  },
  {
    id: 'no-role',
    server: 'sends the role in no chunk',
    rules: ['stream.role-first'],
    request: STREAM,
    answer: () => streamOf([chunk({ content: '' }), ...plainChunks().slice(1)]),
    clients: {
      node6: inHelper(throws('missing role for choice 0')),
      node7: inHelper(throws('missing role for choice 0')),
      python: inHelper(misreads('the role is null')),
    },
  },
  {
    id: 'role-on-every-chunk',
    server: 'sends the role in every chunk',
    rules: ['stream.role-once'],
    request: STREAM,
    answer: () =>
      streamOf([
        ...['', 'Hi', ' there.'].map((content) => chunk({ role: 'assistant', content })),
        chunk({ role: 'assistant' }, { finish_reason: 'stop' }),
      ]),
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(misreads('the role is "assistantassistant…"')),
    },
  },
  {
    id: 'no-finish-reason',
    server: 'sends no finish reason',
    rules: ['stream.finish-once'],
    request: STREAM,
    answer: () => streamOf([...plainChunks().slice(0, -1), chunk({})]),
    means: { finish: null },
    clients: {
      node6: inHelper(throws('missing finish_reason for choice 0')),
      node7: inHelper(throws('missing finish_reason for choice 0')),
      python: inHelper(misreads('the finish reason is null')),
    },
  },
  {
    id: 'finish-reason-empty',
    server: 'sends an empty finish reason',
    rules: ['chunk.finish-value'],
    request: STREAM,
    answer: () => streamOf([...plainChunks().slice(0, -1), chunk({}, { finish_reason: '' })]),
    means: { finish: null },
    clients: {
      node6: inHelper(throws('missing finish_reason for choice 0')),
      node7: inHelper(throws('missing finish_reason for choice 0')),
      python: inHelper(misreads('the finish reason is null')),
    },
  },
  {
    id: 'content-an-array',
    server: 'sends content as an array of parts',
    rules: ['chunk.content'],
    request: STREAM,
    answer: () =>
      streamOf([
        chunk({ role: 'assistant', content: '' }),
        chunk({ content: [{ type: 'text', text: 'Hi there.' }] }),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    clients: {
      node6: eitherWay(misreads('the text is "[object Object]"', { text: '[object Object]' })),
      node7: eitherWay(misreads('the text is "[object Object]"')),
      python: { create: misreads('an array comes as text'), stream: misreads('the text is dropped') },
    },
  },
  {
    id: 'content-a-number',
    server: 'sends content as a number',
    // openai-node makes text of it, and the right text as long as the first number is not 0.
    rules: ['chunk.content'],
    request: STREAM,
    answer: () =>
      streamOf([
        chunk({ role: 'assistant', content: '' }),
        chunk({ content: 4.0 }),
        chunk({ content: 2 }),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    means: { text: '42' },
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(misreads('the number is turned into text')),
      python: { create: misreads('a number comes as text'), stream: misreads('the text is dropped') },
    },
  },
  {
    id: 'chunks-without-id',
    server: 'leaves id out of its chunks',
    rules: ['chunk.id'],
    request: WITH_USAGE,
    answer: () => streamOf([...plainChunks({ usage: null }), usageChunk()].map((one) => omit(one, 'id'))),
    means: { totalTokens: 12, id: null },
    clients: {
      node6: inHelper(misreads('usage is lost', { totalTokens: null })),
      node7: inHelper(misreads('usage is lost')),
      python: inHelper(misreads('the id is null')),
    },
  },
  {
    id: 'id-changes',
    server: 'gives every chunk an id of its own',
    rules: ['stream.id-constant'],
    request: STREAM,
    answer: () => streamOf(plainChunks().map((one, position) => ({ ...one, id: `chatcmpl-${position + 1}` }))),
    clients: {
      node6: inHelper(misreads('the last id is taken', { id: 'chatcmpl-4' })),
      node7: inHelper(misreads('the last id is taken')),
      python: inHelper(misreads('the first id is taken')),
    },
  },
  {
    id: 'vendor-list-in-delta',
    server: 'puts a list of objects of its own, without index, into several deltas',
    rules: ['chunk.extension-safe'],
    request: STREAM,
    answer: () =>
      streamOf([
        chunk({ role: 'assistant', content: '' }),
        ...['Hi', ' there.'].map((content) => chunk({ content, reasoning_details: [{ type: 'text', text: 'so' }] })),
        chunk({}, { finish_reason: 'stop' }),
      ]),
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(throws('RuntimeError')),
    },
  },
  {
    id: 'finish-length',
    server: 'ends with finish reason length',
    rules: [],
    why: 'openai-python throws by design where an application asked for parsed answers',
    request: { stream: true, max_tokens: 3 },
    answer: () => streamOf([...plainChunks().slice(0, -1), chunk({}, { finish_reason: 'length' })]),
    means: { finish: 'length' },
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(throws('by design')),
    },
  },
  {
    id: 'finish-reason-twice',
    server: 'sends the finish reason twice',
    rules: ['stream.finish-once'],
    why: 'documented for one chunk; an application that acts on it acts twice',
    request: STREAM,
    answer: () => streamOf([...plainChunks(), chunk({}, { finish_reason: 'stop' })]),
    clients: { node6: eitherWay(READS), node7: eitherWay(READS), python: eitherWay(READS) },
  },
  {
    id: 'reasoning-in-several-deltas',
    server: 'sends reasoning_content in several deltas',
    rules: [],
    why: 'a member that OpenAI does not document: openai-node keeps the last piece of what it does not know',
    request: STREAM,
    answer: () =>
      streamOf([
        chunk({ role: 'assistant', content: '' }),
        chunk({ reasoning_content: 'Let me ' }),
        chunk({ reasoning_content: 'think.' }),
        ...plainChunks().slice(1),
      ]),
    means: { reasoning: 'Let me think.' },
    clients: {
      node6: inHelper(misreads('only the last piece of the thoughts is kept', { reasoning: 'think.' })),
      node7: inHelper(misreads('only the last piece of the thoughts is kept')),
      python: eitherWay(READS),
    },
  },
]
