import type { RequestSpec } from '../define/cases.ts'
import { requestErrors } from '../judge/request-shape.ts'

/**
 * What the request of a case has wrong by the contract; undefined where it keeps it, or is not meant to: it is there to be
 * refused, or repeats what the target said.
 */
export function requestFault({ body, path, aim, replays }: RequestSpec): string | undefined {
  if (body === undefined || path !== undefined || aim?.expects === 'refusal' || replays === true) return undefined
  const [fault] = requestErrors(body)
  return fault === undefined ? undefined : `${fault.pointer} ${fault.message}`.trimStart()
}
