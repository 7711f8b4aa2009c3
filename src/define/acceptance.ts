import { errorOf } from './failure.ts'
import { asString, isObject } from './json.ts'
import type { RequestView } from './request.ts'
import { succeeded, type ResponseView } from './response.ts'
import type { Examined, Violated } from './rule.ts'

/** What an error answer says, read leniently: its `param`, and its message or else the whole body. */
export interface RefusalWords {
  readonly param: string
  readonly message: string
}

/** Statuses that are about the key, the load, the route or a gateway: they say nothing about the request. */
const BESIDE_THE_POINT: ReadonlySet<number> = new Set([401, 402, 403, 407, 408, 425, 429, 501, 502, 503, 504])
const MOST_ERROR_TEXT = 4000
const OVERFLOW = /context[ _-]?(?:length|window|size)|maximum context|too many (?:input |prompt )?tokens/i
/** What a server says of its own state, and not of the request. */
const PASSING = /overload|capacity|timed? ?out|try again|temporar|unavailable|out of memory|connection/i

/** What an error answer says. */
export function refusalWords({ json, text }: ResponseView): RefusalWords {
  const error = errorOf(json) ?? (isObject(json) ? json : {})
  const message = asString(error['message']) ?? text
  return { param: asString(error['param']) ?? '', message: message.slice(0, MOST_ERROR_TEXT) }
}

/**
 * Decides whether a request that must be taken was. Reports `server-error` (5xx), and `refused` (4xx) when the request
 * was made for the rule, or when the refusal is plainly about what the rule says must be taken (`isAboutIt`). Other
 * refusals are about something else, which the target may honestly lack.
 */
export function mustAccept(
  rule: string,
  response: ResponseView,
  request: RequestView,
  violated: Violated,
  isAboutIt: (words: RefusalWords) => boolean,
): Examined {
  const { status } = response.head
  if (succeeded(response)) return failsInside(response) ? 'unseen' : undefined
  if (status < 400 || status >= 520 || BESIDE_THE_POINT.has(status)) return 'unseen'
  const words = refusalWords(response)
  // A request that is too long for one model says nothing of its parts.
  if (OVERFLOW.test(words.message)) return 'unseen'
  const detail = {
    expected: 'status 200',
    actual: status,
    message: `expected status 200, got ${status}: ${words.message}`,
  }
  if (status >= 500) {
    if (!request.fitsSchema || PASSING.test(words.message)) return 'unseen'
    violated('server-error', undefined, detail)
    return
  }
  const isMadeForIt = request.aim?.rule === rule && request.aim.expects === 'acceptance' && status !== 404
  if (!isMadeForIt && !isAboutIt(words)) return 'unseen'
  violated('refused', undefined, detail)
}

/** A success that reports a failure in place of an answer; rules on errors judge it. */
function failsInside({ bodyKind, json, text }: ResponseView): boolean {
  if (bodyKind === 'document') return isObject(json) && json['choices'] === undefined
  return bodyKind === 'empty' || /^data:\s*\{\s*"error"\s*:\s*["{]/m.test(text)
}
