import { eitherWay, inHelper, READS, throws, type ClientRow } from '../../src/define/client.ts'
import { omit } from '../../src/define/alter.ts'
import { objectsOf } from '../../src/define/json.ts'
import { chunk, plainChunks, STREAM, streamOf, usageChunk, WITH_USAGE } from './answers.ts'

/** Choices and the object that they stand in. */
export const choices: readonly ClientRow[] = [
  {
    id: 'choices-missing',
    server: 'leaves choices out of a chunk',
    rules: ['chunk.choices'],
    request: STREAM,
    answer: () => streamOf([...plainChunks(), omit(chunk({}), 'choices')]),
    clients: {
      node6: inHelper(throws('chunk.choices is not iterable')),
      node7: inHelper(throws()),
      python: inHelper(throws()),
      sampleLoop: { create: throws() },
    },
  },
  {
    id: 'choices-null-on-usage-chunk',
    server: 'sends choices null on the usage chunk',
    rules: ['usage.final-chunk-empty-choices', 'chunk.choices', 'crazyrouter.sample-loop'],
    request: WITH_USAGE,
    answer: () => streamOf([...plainChunks({ usage: null }), usageChunk({ choices: null })]),
    means: { totalTokens: 12 },
    clients: {
      node6: inHelper(throws('chunk.choices is not iterable')),
      node7: inHelper(throws()),
      python: inHelper(throws()),
      sampleLoop: { create: throws() },
    },
  },
  {
    id: 'choice-without-index',
    server: 'leaves index out of the choices',
    rules: ['chunk.index'],
    request: STREAM,
    answer: () =>
      streamOf(
        plainChunks().map((one) => ({
          ...one,
          choices: objectsOf(one['choices']).map((choice) => omit(choice, 'index')),
        })),
      ),
    clients: {
      node6: inHelper(throws('stream ended without producing a ChatCompletionMessage')),
      node7: inHelper(throws()),
      python: inHelper(throws()),
    },
  },
  {
    id: 'index-a-string',
    server: 'sends index as a string',
    rules: ['chunk.index'],
    request: STREAM,
    answer: () => streamOf(plainChunks({}, { index: '0' })),
    clients: {
      node6: { create: READS, stream: READS },
      node7: inHelper(throws()),
      python: inHelper(throws()),
    },
  },
  {
    id: 'index-minus-one',
    server: 'sends index -1',
    rules: ['chunk.index'],
    request: STREAM,
    answer: () => streamOf(plainChunks({}, { index: -1 })),
    clients: {
      node6: inHelper(throws('stream ended without producing a ChatCompletionMessage')),
      node7: inHelper(throws()),
      python: { create: READS, stream: READS },
    },
  },
  {
    id: 'only-index-one',
    server: 'sends a single choice with index 1',
    rules: ['stream.choices-complete'],
    request: STREAM,
    answer: () => streamOf(plainChunks({}, { index: 1 })),
    clients: {
      node6: inHelper(throws("Cannot read properties of undefined (reading 'message')")),
      node7: inHelper(throws()),
      python: inHelper(throws()),
    },
  },
  {
    id: 'index-one-before-zero',
    server: 'sends the choice with index 1 before the one with index 0',
    rules: ['stream.choices-ascending'],
    request: { stream: true, n: 2 },
    answer() {
      const second = plainChunks({}, { index: 1 })
      return streamOf(plainChunks().flatMap((one, position) => [second[position] ?? one, one]))
    },
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(throws('IndexError')),
    },
  },
  {
    id: 'chunk-object-wrong',
    server: 'names the object of its chunks chat.completion',
    rules: ['chunk.object'],
    request: STREAM,
    answer: () => streamOf(plainChunks({ object: 'chat.completion' })),
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: inHelper(throws()),
    },
  },
]
