import {
  saysAccount,
  saysFiltered,
  saysModelFailed,
  saysStumbled,
  saysThrottled,
  speaksOfLength,
} from './error-words.ts'
import { errorOf, standsForFailure } from './failure.ts'
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
/** From here on, statuses are those that gateways have made up for what became of the server behind them. */
const FIRST_OF_GATEWAYS = 520
const MOST_ERROR_TEXT = 4000
/** What an error says that is not about the form of the request, whatever its status. */
const BESIDE_BY_WORDS = [saysThrottled, saysAccount, saysModelFailed, saysFiltered]
/** What a server says of its own state, and not of the request. */
const PASSING =
  /overload|capacity|timed? ?out|try again|temporar|unavailable|out of memory|connection|\bserver had an error\b|\bE(?:NOTFOUND|CONN\w+|PIPE|AI_AGAIN)\b|\bfetch failed\b|\bsocket hang up\b|\bno such host\b|\bdial tcp\b|\bbroken pipe\b|\bRST_STREAM\b/i

/** Whether a status alone tells that an answer says nothing about the request. */
export const isStatusBesideThePoint = (status: number): boolean =>
  BESIDE_THE_POINT.has(status) || status >= FIRST_OF_GATEWAYS

/**
 * Whether an error answer says nothing about the request: it is about the key, the account, the load, the route, a
 * gateway, what the server is in the middle of, what the model wrote, or what a filter minds.
 */
export function isBesideThePoint(response: Pick<ResponseView, 'head' | 'json' | 'text'>): boolean {
  const { status } = response.head
  if (isStatusBesideThePoint(status)) return true
  const { message } = refusalWords(response)
  if (status >= 400 && BESIDE_BY_WORDS.some((says) => says(message))) return true
  return status >= 500 && PASSING.test(message)
}

const LACKING =
  /\bnot (?:yet |currently )?(?:be )?(?:supported|available|implemented|enabled)|\bunsupported\b|(?:does|do)(?: not|n['’]t) support|\bno support/i

/** Whether an error says in so many words that the target lacks something. */
export const saysLacking = (message: string): boolean => LACKING.test(message)

/** What an error answer says. */
export function refusalWords({ json, text }: Pick<ResponseView, 'json' | 'text'>): RefusalWords {
  const error = errorOf(json) ?? (isObject(json) ? json : {})
  const message = asString(error['message']) ?? asString(error['error']) ?? asString(error['detail']) ?? text
  return { param: asString(error['param']) ?? '', message: message.slice(0, MOST_ERROR_TEXT) }
}

/**
 * The place in a list of the request that an error names: by a path (`messages[2].role`), or by the pieces of one, as
 * validators list them (`"messages", 2, "role"`).
 */
export function placeIn(list: string, { param, message }: RefusalWords): number | undefined {
  const found = new RegExp(`\\b${list}(?:[.[]{1,2}|['"],\\s*)(\\d+)`).exec(`${param} ${message}`)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** An error answer that is about the request, as far as its status and its words tell. */
export interface Turndown {
  readonly status: number
  readonly words: RefusalWords
}

/**
 * What became of a request that may be one to take: `taken`, or turned down. Undefined where the answer says nothing of
 * the request: it is about the key, the load, the length or the route, or it is a 5xx to a request that does not fit the
 * schema.
 */
export function turndownOf(response: ResponseView, request: RequestView): Turndown | 'taken' | undefined {
  const { status } = response.head
  if (succeeded(response)) return failsInside(response) ? undefined : 'taken'
  if (status < 400 || isBesideThePoint(response)) return undefined
  const words = refusalWords(response)
  // A request that is too long for one model says nothing of its parts.
  if (speaksOfLength(words.message)) return undefined
  if (status >= 500 && !request.fitsSchema) return undefined
  return { status, words }
}

/**
 * Decides whether a request that must be taken was. Reports `server-error` (5xx) and `refused` (4xx) where what the rule
 * says must be taken is to blame: the request was made for the rule, the error is plainly about it (`isAboutIt`), or, of
 * a 5xx and of what a failing program says, there is nothing else that the server could have stumbled over
 * (`isOnlyCause`). A 5xx that tells nothing, to a request that nobody made for anything, is `unexplained-server-error`: a
 * server may fail at any time for reasons of its own. Other refusals are about something else, which the target may
 * honestly lack.
 */
export function mustAccept(
  rule: string,
  response: ResponseView,
  request: RequestView,
  violated: Violated,
  isAboutIt: (words: RefusalWords) => boolean,
  isOnlyCause = false,
): Examined {
  // A route or a model that is not found is no word on the request.
  if (response.head.status === 404) return 'unseen'
  const turndown = turndownOf(response, request)
  if (turndown === 'taken') return
  if (turndown === undefined) return 'unseen'
  const { status, words } = turndown
  const isCrash = status >= 500
  const isMadeForIt = request.aim?.rule === rule && (isCrash || request.aim.expects === 'acceptance')
  const isExplained = isMadeForIt || (isOnlyCause && saysStumbled(words.message)) || isAboutIt(words)
  if (!isExplained && !(isOnlyCause && isCrash)) return 'unseen'
  const crash = isExplained || request.aim !== undefined ? 'server-error' : 'unexplained-server-error'
  violated(isCrash ? crash : 'refused', undefined, {
    expected: 'status 200',
    actual: status,
    message: `expected status 200, got ${status}: ${words.message}`,
  })
}

/** A success that reports a failure in place of an answer; rules on errors judge it. Many rules ask this of a response. */
export function failsInside(response: ResponseView): boolean {
  const fails = FAILING.get(response) ?? showsFailure(response)
  FAILING.set(response, fails)
  return fails
}

const FAILING = new WeakMap<ResponseView, boolean>()

function showsFailure({ bodyKind, json, text }: ResponseView): boolean {
  if (bodyKind === 'document') return isObject(json) && (json['choices'] === undefined || standsForFailure(json))
  return bodyKind === 'empty' || /^data:\s*\{\s*"error"\s*:\s*["{]/m.test(text)
}
