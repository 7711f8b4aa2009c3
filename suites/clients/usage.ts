import { eitherWay, inHelper, misreads, READS, throws, type ClientRow } from '../../src/define/client.ts'
import { omit } from '../../src/define/alter.ts'
import { chunk, plainChunks, streamOf, usageChunk, WITH_USAGE } from './answers.ts'

/** Where the token counts ride. */
export const usage: readonly ClientRow[] = [
  {
    id: 'usage-chunk-without-id',
    server: 'leaves id out of the usage chunk',
    rules: ['usage.final-chunk-envelope'],
    request: WITH_USAGE,
    answer: () => streamOf([...plainChunks({ usage: null }), omit(usageChunk(), 'id')]),
    means: { totalTokens: 12 },
    clients: {
      node6: inHelper(misreads('usage is lost', { totalTokens: null })),
      node7: inHelper(misreads('usage is lost')),
      python: eitherWay(READS),
    },
  },
  {
    id: 'usage-null-after-usage',
    server: 'sends a chunk with usage null after the usage chunk',
    rules: ['usage.final-chunk-last'],
    request: WITH_USAGE,
    answer: () => streamOf([...plainChunks({ usage: null }), usageChunk(), usageChunk({ usage: null })]),
    means: { totalTokens: 12 },
    clients: {
      node6: inHelper(misreads('usage is lost', { totalTokens: null })),
      node7: inHelper(misreads('usage is lost')),
      python: inHelper(misreads('usage is lost')),
    },
  },
  {
    id: 'usage-on-finish-chunk',
    server: 'puts usage on the finish chunk',
    rules: ['usage.final-chunk-empty-choices'],
    why: 'documented: usage comes in a chunk of its own, by which other clients tell it',
    request: WITH_USAGE,
    answer: () =>
      streamOf([
        ...plainChunks({ usage: null }).slice(0, -1),
        { ...usageChunk(), ...chunk({}, { finish_reason: 'stop' }) },
      ]),
    means: { totalTokens: 12 },
    clients: { node6: eitherWay(READS), node7: eitherWay(READS), python: eitherWay(READS) },
  },
  {
    id: 'usage-chunk-as-documented',
    server: 'sends usage in a chunk whose choices are empty',
    rules: ['crazyrouter.sample-loop'],
    why: 'this is how the contract wants it; the loop takes the first choice of every chunk and raises IndexError',
    request: WITH_USAGE,
    answer: () => streamOf([...plainChunks({ usage: null }), usageChunk({})]),
    means: { totalTokens: 12 },
    clients: {
      node6: eitherWay(READS),
      node7: eitherWay(READS),
      python: eitherWay(READS),
      sampleLoop: { create: throws('IndexError') },
    },
  },
]
