import type { Point } from '../../src/define/axes.ts'
import { cases as define, type Asking, type Case, type RequestSpec } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { asString, type JsonObject } from '../../src/define/json.ts'
import type { Judged } from '../../src/define/rule.ts'
import { roundtrip } from './rules.ts'

const asked = (members: JsonObject, point: Point, asking: Asking): RequestSpec => ({
  body: { ...chat('Say hi.', { ...point, cap: 'loose' }, asking), ...members },
})

/** The request for the completion that came back, once it has; none when there is no id that goes into a path. */
function again(past: readonly Judged[]): readonly RequestSpec[] {
  const id = asString(past[0]?.answer?.raw['id'])
  return past.length === 1 && id !== undefined && /^[\w-]+$/.test(id)
    ? [{ method: 'GET', path: `chat/completions/${id}` }]
    : []
}

export const cases: readonly Case[] = [
  define('store.kept', {
    says: 'A completion that is to be stored, and the same by its id.',
    axes: { mode: ['json', 'sse'] },
    needs: ['store'],
    send: (point, asking) => asked({ store: true, metadata: { run: asking.nonce } }, point, asking),
    requests: 2,
    next: again,
    exercises: [roundtrip],
  }),
  define('store.not-kept', {
    says: 'A completion that is not to be stored, and a request for it by its id.',
    needs: ['store'],
    send: (point, asking) => asked({ store: false }, point, asking),
    requests: 2,
    next: (past) => again(past).map((spec) => ({ ...spec, aim: { rule: 'store.roundtrip', expects: 'refusal' } })),
    exercises: [roundtrip],
  }),
]
