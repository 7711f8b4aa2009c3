import type { ResponseView } from './response.ts'
import type { Examined, Violated } from './rule.ts'

/** 429 and 503 ask to come again later: they say nothing about the request. */
export const asksToRetry = ({ head }: ResponseView): boolean => head.status === 429 || head.status === 503

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
