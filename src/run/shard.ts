import { counted } from '../define/counted.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { Cell } from './cell.ts'

/** One part of a plan that several machines share. */
export interface Shard {
  /** Counted from 1. */
  readonly index: number
  readonly total: number
}

/** Variables by which a CI tells a job which of how many it is. */
interface Source {
  readonly name: string
  readonly index: string
  readonly total: string
  /** What the first job is called. */
  readonly first: 0 | 1
}

const SOURCES: readonly Source[] = [
  { name: 'GitLab', index: 'CI_NODE_INDEX', total: 'CI_NODE_TOTAL', first: 1 },
  { name: 'CircleCI', index: 'CIRCLE_NODE_INDEX', total: 'CIRCLE_NODE_TOTAL', first: 0 },
  { name: 'Buildkite', index: 'BUILDKITE_PARALLEL_JOB', total: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
  // An indexed Job knows its index only; the number of its completions has to be passed on.
  { name: 'Kubernetes', index: 'JOB_COMPLETION_INDEX', total: 'CHATSPEC_SHARD_TOTAL', first: 0 },
]

/** Reads `--shard i/n`, or `auto` from the environment of a CI. Throws a UsageError for anything else. */
export function readShard(text: string, env: Readonly<Record<string, string | undefined>>): Shard {
  if (text === 'auto') return shardOfEnvironment(env)
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  if (index === undefined || total === undefined) {
    throw new UsageError('bad-shard', `--shard ${text}: not of the form i/n`, {
      fix: 'e.g. --shard 2/4, or --shard auto',
    })
  }
  return checkedShard({ index: Number(index), total: Number(total) }, `--shard ${text}`)
}

function shardOfEnvironment(env: Readonly<Record<string, string | undefined>>): Shard {
  const source = SOURCES.find(({ index }) => env[index] !== undefined && env[index] !== '')
  if (source === undefined) {
    throw new UsageError('no-shard', '--shard auto: the environment does not say which job of how many this is', {
      fix: `Known are ${SOURCES.map(({ name, index }) => `${index} (${name})`).join(', ')}; or give --shard i/n.`,
    })
  }
  const { index, total, first, name } = source
  const number = (variable: string): number => {
    const value = env[variable] ?? ''
    if (/^\d+$/.test(value)) return Number(value)
    const what = value === '' ? 'is not set' : `is ${JSON.stringify(value)}, not a number`
    throw new UsageError('bad-shard', `--shard auto: ${variable} ${what} (${name})`, {
      fix: `Set ${variable}, or give --shard i/n.`,
    })
  }
  return checkedShard({ index: number(index) - first + 1, total: number(total) }, `--shard auto (${name})`)
}

/** The shard, where there is such a part; throws a UsageError otherwise. `what` is how the user named it. */
export function checkedShard(shard: Shard, what: string): Shard {
  const { index, total } = shard
  if (Number.isInteger(index) && Number.isInteger(total) && index >= 1 && index <= total) return shard
  throw new UsageError('bad-shard', `${what}: there is no part ${index} of ${total}`, { fix: 'Parts count from 1.' })
}

/**
 * The cells of one part. The same plan is always parted in the same way, into parts of about as many requests; cells
 * keep the order of the plan. Throws a UsageError when a part would be empty, as an empty run proves nothing.
 */
export function cellsOfShard(cells: readonly Cell[], { index, total }: Shard): readonly Cell[] {
  const loads = Array.from({ length: total }, () => 0)
  const partOf = new Map<Cell, number>()
  // The largest go first, each to the part with the least: the parts end up nearly even.
  for (const cell of cells.toSorted((left, right) => requestsOf(right) - requestsOf(left))) {
    const part = loads.indexOf(Math.min(...loads))
    partOf.set(cell, part)
    loads[part] = (loads[part] ?? 0) + requestsOf(cell)
  }
  const own = cells.filter((cell) => partOf.get(cell) === index - 1)
  if (own.length > 0) return own
  throw new UsageError(
    'empty-shard',
    `part ${index} of ${total} is empty: the plan has ${counted(cells.length, 'cell')}`,
    {
      fix: 'Take fewer parts.',
    },
  )
}

/** A cell that is not sent takes a place all the same, so that every part reports some. */
function requestsOf({ state, case: { requests = 1, tries = 1 } }: Cell): number {
  return state === 'planned' ? requests * tries : 0.01
}
