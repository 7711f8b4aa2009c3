import { cases as define, type Case, type RequestSpec } from '../../src/define/cases.ts'
import type { Point } from '../../src/define/axes.ts'
import type { Asking } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { repeatable } from './rules.ts'

const TIMES = 5
/** Other than that of the plain requests. */
const SEED = 20_260_131

/** Something to make up: what is drawn freely comes out differently each time. */
function inventing(point: Point, asking: Asking): RequestSpec {
  const body = chat('Invent a name for a boat. Answer with the name only.', point, asking)
  return { body: { ...body, ...(asking.sampling && { seed: SEED }) } }
}

export const cases: readonly Case[] = [
  define('seed.repeat', {
    says: 'The same request five times with one seed, where the target takes one.',
    axes: { cap: ['loose'] },
    requests: TIMES,
    send: inventing,
    next(past, point, asking) {
      return past.length === 1 && asking.sampling
        ? Array.from({ length: TIMES - 1 }, () => inventing(point, asking))
        : []
    },
    exercises: [repeatable],
  }),
]
