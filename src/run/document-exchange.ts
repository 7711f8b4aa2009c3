import type { RequestSent } from '../define/exchange.ts'
import type { Profile } from '../define/profile.ts'
import type { Violation } from '../judge/judgement.ts'
import type { EvidenceResult, ExchangeResult, ViolationResult } from '../types/report.ts'
import { urlWithoutSecrets } from '../wire/redact.ts'
import type { Observed } from './observed.ts'
import { strikeOf } from './strike.ts'
import type { Tally } from './tally.ts'

/** A value for each profile, by its name. */
export function perProfile<T>(profiles: readonly Profile[], value: (profile: Profile) => T): Record<string, T> {
  return Object.fromEntries(profiles.map((profile) => [profile.name, value(profile)]))
}

/** What a report says of an exchange. Its violations are those that count. */
export function exchangeResult(
  observed: Observed,
  tally: Tally,
  profiles: readonly Profile[],
  curl: (request: RequestSent) => string,
  evidence: EvidenceResult | undefined,
): ExchangeResult {
  const { found, request, timings, ending, cell, source } = observed
  const violations = tally.evidence.get(observed.id)?.violations ?? []
  return {
    id: observed.id,
    ...(cell === undefined ? {} : { cell }),
    ...(source === undefined ? {} : { source }),
    method: request.method,
    path: pathOf(urlWithoutSecrets(request.url)),
    ...(observed.status === undefined ? {} : { status: observed.status }),
    ending: ending.kind,
    ...('message' in ending ? { endingMessage: ending.message } : {}),
    startedAt: new Date(observed.startedAtMs).toISOString(),
    timings: {
      ...timings,
      ...(found.firstContentMs === undefined ? {} : { firstContentMs: found.firstContentMs }),
    },
    requestBytes: request.body?.length ?? 0,
    responseBytes: observed.responseBytes,
    ...(found.events > 0 ? { events: found.events } : {}),
    ...(found.usage === undefined ? {} : { usage: found.usage }),
    curl: curl(request),
    ...(evidence === undefined ? {} : { evidence }),
    violations: violations.map((violation) => violationResult(violation, violations, tally, profiles)),
  }
}

function violationResult(
  violation: Violation,
  ofExchange: readonly Violation[],
  tally: Tally,
  profiles: readonly Profile[],
): ViolationResult {
  const { rule, symptom, message, pointer, event, times, follows } = violation
  return {
    rule,
    level: tally.rules.get(rule)?.level ?? 'MUST',
    severity: perProfile(profiles, (profile) => strikeOf(profile, violation, ofExchange)),
    symptom,
    message,
    ...(pointer === undefined ? {} : { pointer }),
    ...(event === undefined ? {} : { event }),
    ...('expected' in violation ? { expected: violation.expected } : {}),
    ...('actual' in violation ? { actual: violation.actual } : {}),
    times,
    ...(follows === undefined ? {} : { follows: ruleIn(follows) }),
  }
}

// A report tells the rule that is to blame; its symptoms stand beside it.
const ruleIn = (cause: string): string => cause.split('/', 1)[0] ?? cause

function pathOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { pathname, search } = new URL(url)
  return `${pathname}${search}`
}
