import { describe, expect, it } from 'vitest'
import { BASE_POINT } from '../define/axes.ts'
import { cases } from '../define/cases.ts'
import { UsageError } from '../wire/usage-error.ts'
import { cellOf, type Cell } from './cell.ts'
import { cellsOfShard, readShard } from './shard.ts'

const cell = (name: string, requests = 1): Cell =>
  cellOf(
    cases(`test.${name}`, { says: '', send: () => ({}), ...(requests > 1 && { requests }), exercises: [] }),
    BASE_POINT,
    new Set(),
  )

describe('cellsOfShard', () => {
  const cells = [cell('a'), cell('b', 16), cell('c'), ...Array.from({ length: 30 }, (_, number) => cell(`d${number}`))]

  it.each([1, 2, 3, 7])('parts a plan into %d, with each cell in one part and in its order', (total) => {
    const parts = Array.from({ length: total }, (_, index) => cellsOfShard(cells, { index: index + 1, total }))
    expect(parts.flat().toSorted((left, right) => cells.indexOf(left) - cells.indexOf(right))).toEqual(cells)
    for (const part of parts) {
      expect(part.toSorted((left, right) => cells.indexOf(left) - cells.indexOf(right))).toEqual(part)
    }
  })

  it('makes parts of about as many requests', () => {
    const sizes = [1, 2, 3].map((index) =>
      cellsOfShard(cells, { index, total: 3 }).reduce((sum, one) => sum + (one.case.requests ?? 1), 0),
    )
    expect(sizes).toEqual([16, 16, 16])
  })

  it('refuses a part that is empty', () => {
    expect(() => cellsOfShard([cell('a')], { index: 2, total: 2 })).toThrow('part 2 of 2 is empty: the plan has 1 cell')
  })
})

describe('readShard', () => {
  it.each([
    ['2/4', {}, { index: 2, total: 4 }],
    ['auto', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '3' }, { index: 1, total: 3 }],
    ['auto', { CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '3' }, { index: 1, total: 3 }],
    ['auto', { BUILDKITE_PARALLEL_JOB: '2', BUILDKITE_PARALLEL_JOB_COUNT: '3' }, { index: 3, total: 3 }],
    ['auto', { JOB_COMPLETION_INDEX: '1', CHATSPEC_SHARD_TOTAL: '5' }, { index: 2, total: 5 }],
  ])('reads %s with %j', (text, env, shard) => {
    expect(readShard(text, env)).toEqual(shard)
  })

  it.each([
    ['0/4', {}, 'no part 0 of 4'],
    ['5/4', {}, 'no part 5 of 4'],
    ['half', {}, 'not of the form i/n'],
    ['auto', {}, 'does not say which job'],
    ['auto', { JOB_COMPLETION_INDEX: '1' }, 'CHATSPEC_SHARD_TOTAL is not set'],
    ['auto', { CI_NODE_INDEX: '4', CI_NODE_TOTAL: '3' }, 'no part 4 of 3'],
  ])('refuses %s with %j', (text, env, words) => {
    expect(() => readShard(text, env)).toThrow(UsageError)
    expect(() => readShard(text, env)).toThrow(words)
  })
})
