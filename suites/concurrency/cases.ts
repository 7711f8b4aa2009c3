import type { Point } from '../../src/define/axes.ts'
import { cases as define, type Asking, type Case, type RequestSpec } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { noncesFrom } from '../../src/define/nonce.ts'
import { echo } from '../../src/define/prompts.ts'
import { isolation } from './isolation.ts'
import { oneIdPerStream } from './one-id.ts'

/** How many requests of each mode go out at once. */
const CROWD = 8

function crowd(point: Point, asking: Asking): readonly RequestSpec[] {
  const [, ...nonces] = noncesFrom(asking.nonce, 1 + 2 * CROWD)
  return nonces.map((nonce, position) => ({
    body: chat(echo(nonce), { ...point, mode: position < CROWD ? 'json' : 'sse' }, asking),
  }))
}

export const cases: readonly Case[] = [
  define('concurrency.crowd', {
    says: 'Eight requests and eight streams at once, each asking for another word.',
    needs: ['stream'],
    requests: 1 + 2 * CROWD,
    // One goes ahead: a target that takes none at all is not sent a crowd.
    send: (point, asking) => ({ body: chat(echo(asking.nonce), point, asking) }),
    next: (past, point, asking) => (past.length === 1 && past[0]?.answer !== undefined ? crowd(point, asking) : []),
    exercises: [isolation, oneIdPerStream],
  }),
]
