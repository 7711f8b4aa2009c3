import type { ResponseView } from './response.ts'
import type { Examined, Violated } from './rule.ts'

/** Throttled, unavailable, and overloaded, for which some servers use a number that no standard has. */
const LATER = new Set([429, 503, 529])

/** Statuses that ask to come again later: they say nothing about the request. */
export const asksToRetry = ({ head }: ResponseView): boolean => LATER.has(head.status)

/**
 * Decides whether a request that must be refused with one certain status was. Reports `accepted` (2xx), `server-error`
 * (5xx) or `other-4xx`; redirects and requests to come again later decide nothing.
 */
export function mustRefuse(response: ResponseView, expected: number, violated: Violated): Examined {
  const { status } = response.head
  if (status === expected) return
  if (status < 200 || (status >= 300 && status < 400) || asksToRetry(response)) return 'unseen'
  violated(wayOfAnswering(status), undefined, {
    expected,
    actual: status,
    message: `expected status ${expected}, got ${status}`,
  })
}

function wayOfAnswering(status: number): string {
  if (status < 300) return 'accepted'
  return status < 500 ? 'other-4xx' : 'server-error'
}
