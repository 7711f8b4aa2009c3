import { endpointOf, type Endpoint } from '../define/request.ts'
import type { Severity } from '../define/profile.ts'
import type { Judgement } from '../judge/judgement.ts'
import { limitOf } from '../run/ending.ts'
import { isThrottled } from '../run/retry.ts'
import { urlWithoutSecrets, type Redactor } from '../wire/redact.ts'
import type { Passed } from './passed.ts'
import type { Weigh } from './strikes.ts'

/** The verdict on one exchange by the chosen profile. */
export type PassedVerdict = 'pass' | 'warn' | 'fail' | 'not-judged' | 'could-not-run'

/** What is told of an exchange at once. No text of the target is in it, but for its path, which is free of secrets. */
export interface Told {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly endpoint: Endpoint
  readonly status: number | undefined
  readonly isStream: boolean
  readonly firstByteMs: number | undefined
  readonly verdict: PassedVerdict
  /** Rules that it breaks, hardest first; those of severity `info` as well. */
  readonly broken: readonly {
    readonly way: string
    readonly rule: string
    readonly severity: Exclude<Severity, 'off'>
  }[]
  /** Why nothing, or not all, could be said of the target. */
  readonly problem: string | undefined
}

/** Words for what is told of an exchange. */
export function toldOf(passed: Passed, weigh: Weigh, redactor: Redactor): Told {
  const { exchange, result } = passed
  const { request, head, timings } = exchange
  const judgement = typeof result === 'string' ? undefined : result
  const strikes = judgement === undefined ? [] : weigh(judgement.violations, isThrottled(exchange))
  const problem = problemOf(passed)
  const hardest = strikes[0]?.severity
  const { pathname, search } = new URL(request.url)
  const free = redactor.of(request)
  return {
    id: exchange.id,
    method: request.method,
    path: urlWithoutSecrets(free.text(`${pathname}${search}`)),
    endpoint: endpointOf(request.method, request.url),
    status: head?.status,
    isStream: (judgement?.events ?? 0) > 0,
    firstByteMs: timings.firstByteMs ?? timings.headersMs,
    verdict: verdictOf(judgement, hardest, problem),
    broken: strikes.map(({ violation: { rule, symptom }, severity }) => ({
      rule,
      way: `${rule}/${symptom}`,
      severity,
    })),
    problem: problem === undefined ? undefined : free.text(problem),
  }
}

function verdictOf(
  judgement: Judgement | undefined,
  hardest: Severity | undefined,
  problem: string | undefined,
): PassedVerdict {
  if (hardest === 'error') return 'fail'
  if (problem !== undefined) return 'could-not-run'
  if (judgement === undefined) return 'not-judged'
  return hardest === 'warning' ? 'warn' : 'pass'
}

function problemOf({ exchange, result, bug }: Passed): string | undefined {
  if (result === 'judge-failed') return `a bug in chatspec: ${bug instanceof Error ? bug.message : String(bug)}`
  if (result === 'request-too-large') return 'the body of the request is larger than is read (--max-body-bytes)'
  if (typeof result === 'string') return undefined
  const { head, ending } = exchange
  // What the client does, or was done on purpose, is no matter of the target's.
  if (ending.kind === 'aborted' || ending.kind === 'dropped') return undefined
  if (head === undefined) return ending.kind === 'complete' ? undefined : ending.message
  return limitOf({ exchange, judgement: result })
}
