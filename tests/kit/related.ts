import type { Exchange } from '../../src/define/exchange.ts'
import type { Rule } from '../../src/define/rule.ts'
import { createJudge, type Judge } from '../../src/judge/judge.ts'
import { judgedOf } from '../../src/judge/judgement.ts'
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts'
import { exchange, type Given } from './exchange.ts'

/** An exchange among others: what is given of it, and what of the observation is not the usual. */
export interface Part extends Given {
  readonly observed?: Partial<Exchange>
}

/** What a rule on relations says of some exchanges: `x2 symptom` and so on, counted from 1, or `pass`, or `unseen`. */
export function related(rule: Rule, parts: readonly Part[], others: readonly Rule[] = []): readonly string[] | string {
  const judge: Judge = createJudge([rule, ...others], DEFAULT_LIMITS)
  const judged = parts.map(({ observed, ...given }, position) => {
    const one: Exchange = { ...exchange(given), id: `x${position + 1}`, ...observed }
    return judgedOf(one, judge.judge(one))
  })
  const { violations, examined } = judge.relate(judged)
  const found = [...violations].flatMap(([id, ofExchange]) =>
    ofExchange.flatMap(({ rule: name, symptom, follows }) =>
      name === rule.id ? [`${id} ${symptom}${follows === undefined ? '' : ` after ${follows}`}`] : [],
    ),
  )
  if (found.length > 0) return found
  return examined.get(rule.id) === 'examined' ? 'pass' : 'unseen'
}
