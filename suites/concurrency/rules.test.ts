import { describe, expect, it } from 'vitest'
import { noncesFrom } from '../../src/define/nonce.ts'
import { chunk, completion, NOW_SECONDS } from '../../tests/kit/exchange.ts'
import { related, type Part } from '../../tests/kit/related.ts'
import { isolation } from './isolation.ts'
import { oneIdPerStream } from './one-id.ts'

const [A = '', B = '', C = ''] = noncesFrom('xkbqmwzrtd', 3)
const START = NOW_SECONDS * 1000

/** A request for a word, which is under way from one moment to another, in milliseconds. */
function echo(nonce: string, content: string, [from, to]: readonly [number, number] = [0, 100], more: Part = {}): Part {
  return {
    request: { messages: [{ role: 'user', content: `Repeat exactly, and write nothing else: ${nonce}` }] },
    body: completion({}, {}, { content }),
    ...more,
    observed: { startedAtMs: START + from, timings: { endMs: to - from }, ...more.observed },
  }
}

const recorded: Part = { observed: { clock: 'recorded' } }

describe('concurrency.isolation', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['each its own', [echo(A, A), echo(B, B), echo(C, `Sure: ${C}`)], 'pass'],
    ['swapped', [echo(A, B), echo(B, A)], ['x1 foreign-text', 'x2 foreign-text']],
    ['one buffer', [echo(A, A), echo(B, `${A}${B}`)], ['x2 foreign-text']],
    ['a piece of another', [echo(A, `${A} ${B.slice(0, 8)}`), echo(B, B)], ['x1 foreign-text']],
    ['a model that does not repeat', [echo(A, 'Hello!'), echo(B, 'Hi.')], 'unseen'],
    ['a word that it lost a letter of', [echo(A, A.slice(0, 3) + A.slice(4)), echo(B, B)], 'pass'],
    [
      'what a request of another time asked for',
      [echo(A, A, [0, 10]), echo(B, `${A} ${B}`, [50, 90])],
      ['x2 foreign-text'],
    ],
    ['what a later request sends back', [echo(A, `${A} ${C}`, [0, 10]), echo(`${A} ${C}`, C, [10, 20])], 'pass'],
    [
      'in the reasoning',
      [echo(A, A), { ...echo(B, B), body: completion({}, {}, { content: B, reasoning: A }) }],
      ['x2 foreign-text'],
    ],
    ['the same word in both requests', [echo(`${A} ${B}`, B), echo(B, B)], 'pass'],
    ['captured one after the other', [echo(A, `${A} ${C}`, [0, 10], recorded), echo(C, C, [0, 10], recorded)], 'pass'],
    ['captured, and swapped', [echo(A, A, [0, 10], recorded), echo(C, A, [3, 10], recorded)], ['x2 foreign-text']],
    ['words of a language', [echo('Rechtsschutz', 'Angstschweiß'), echo('Angstschweiß', 'Rechtsschutz')], 'unseen'],
    ['ids of other things', [echo('call_bcdfghjklmnp', 'x'), echo('x', 'call_bcdfghjklmnp')], 'unseen'],
  ])('%s', (_, parts, expected) => expect(related(isolation, parts)).toEqual(expected))
})

/** A stream with an id on each chunk, under way from one moment to another. */
function stream(ids: readonly string[], [from, to]: readonly [number, number] = [0, 100]): Part {
  return {
    body: ids.map((id) => chunk({ content: 'Hi' }, {}, { id })),
    observed: { startedAtMs: START + from, timings: { endMs: to - from } },
  }
}

/** A stream of a capture, which has one start time for all entries. */
const captured = (content: string): Part => ({
  body: [chunk({ content }, {}, { id: 'a' })],
  observed: { clock: 'recorded', startedAtMs: START, timings: { endMs: content === 'Ho' ? 20 : 10 } },
})

describe('concurrency.one-id-per-stream', () => {
  it.each<[string, readonly Part[], readonly string[] | string]>([
    ['each its own', [stream(['a', 'a']), stream(['b', 'b'])], 'pass'],
    ['a chunk that crossed over', [stream(['a', 'a']), stream(['b', 'a', 'b'])], ['x2 id-on-two-streams']],
    ['one id for all', [stream(['a']), stream(['a']), stream(['a'])], ['x2 id-on-two-streams', 'x3 id-on-two-streams']],
    ['a fresh id for each chunk', [stream(['a', 'b']), stream(['c', 'd'])], 'pass'],
    ['one after the other', [stream(['a'], [0, 10]), stream(['a'], [20, 30])], 'unseen'],
    ['one alone', [stream(['a'])], 'unseen'],
    [
      'one id for all, in a capture that shows the first answer twice',
      [captured('Hi'), captured('Ho'), captured('Hi')],
      ['x2 id-on-two-streams'],
    ],
    ['documents', [{ body: completion({ id: 'a' }) }, { body: completion({ id: 'a' }) }], 'unseen'],
    ['no ids', [stream(['', '']), stream(['', ''])], 'pass'],
    [
      'an answer from a cache',
      [
        stream(['a']),
        { ...stream(['a']), headers: { 'content-type': 'text/event-stream', 'x-cache': 'HIT' } },
        stream(['b']),
      ],
      'pass',
    ],
  ])('%s', (_, parts, expected) => expect(related(oneIdPerStream, parts)).toEqual(expected))
})
