import type { Rule } from '../define/rule.ts'
import { isThrottled } from '../run/retry.ts'
import type { Annotating } from './delivery.ts'
import type { Cutting } from './response-flow.ts'
import type { Strike, Weigh } from './strikes.ts'

/**
 * Cuts a stream at the first violation that is an error, by a rule that every answer must keep. What a model may break now
 * and then is left to the end of the run, and so are documents: they have passed when they can be judged.
 */
export function failFast(weigh: Weigh, rules: readonly Rule[]): Cutting {
  const forgiving = new Set(rules.filter(({ tries = 'every' }) => tries !== 'every').map(({ id }) => id))
  const reasonIn = (strikes: readonly Strike[]): string | undefined => {
    const fatal = strikes.find(({ severity, violation }) => severity === 'error' && !forgiving.has(violation.rule))
    return fatal && `cut by --fail-fast: ${fatal.violation.rule}/${fatal.violation.symptom}`
  }
  return {
    soFar: (observation) => reasonIn(weigh(observation.soFar(), false)),
    atEnd({ result }) {
      const isStream = typeof result !== 'string' && result.events > 0
      return isStream ? reasonIn(weigh(result.violations, false)) : undefined
    },
  }
}

/** Tells in each answer what it breaks. */
export function annotate(weigh: Weigh): Annotating {
  return {
    soFar: (observation) => weigh(observation.soFar(), isThrottled({ head: observation.responseHead })),
    atEnd: ({ exchange, result }) =>
      typeof result === 'string' ? undefined : weigh(result.violations, isThrottled(exchange)),
  }
}
