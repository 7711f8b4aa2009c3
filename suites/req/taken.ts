import { turndownOf, type RefusalWords, type Turndown } from '../../src/define/acceptance.ts'
import type { JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import type { ResponseView } from '../../src/define/response.ts'
import type { Detail, Examined, Violated } from '../../src/define/rule.ts'
import { bodyOf, isLackable } from './members.ts'
import { pointsAt, saysLacking, saysUnknown } from './named.ts'

/** What a rule says must be taken. */
export interface Taking {
  readonly rule: string
  /** The members of this body that the rule speaks about; without any, there is nothing to see. */
  readonly members: readonly string[]
  /** Whether words that name no member are about these all the same. */
  readonly isAboutIt?: (words: RefusalWords) => boolean
  /** Whether a refusal tells of an honest lack; by default, from its words and the members. */
  readonly isLack?: (words: RefusalWords) => boolean
}

/**
 * Decides whether the members of a good request that a rule speaks about were taken. Reports `server-error` (5xx),
 * `refused` (4xx), and `unsupported` for a 4xx that says that the server does not have what was asked for. An error
 * answer counts only where these members are to blame: it names one of them, or it names none that the request has and
 * the request was made for the rule. A server may fail at any time for reasons of its own.
 */
export function mustTake(
  { rule, members, isAboutIt = () => false, isLack = (words) => isHonest(words, members) }: Taking,
  response: ResponseView,
  request: RequestView,
  violated: Violated,
): Examined {
  if (members.length === 0) return 'unseen'
  const turndown = turndownOf(response, request)
  if (turndown === 'taken') return
  if (turndown === undefined || !isToBlame(turndown, members, request, rule, isAboutIt)) return 'unseen'
  const symptom = turndown.status >= 500 ? 'server-error' : isLack(turndown.words) ? 'unsupported' : 'refused'
  violated(symptom, undefined, turnedDown(turndown, `a request with ${members.join(', ')}`))
}

/** How a request that was turned down is told of. `what` names the request, with its article. */
export function turnedDown({ status, words }: Turndown, what: string): Detail {
  const message = `expected status 200 for ${what}, got ${status}: ${words.message}`
  return { expected: 'status 200', actual: status, message }
}

function isToBlame(
  { status, words }: Turndown,
  members: readonly string[],
  request: RequestView,
  rule: string,
  isAboutIt: (words: RefusalWords) => boolean,
): boolean {
  const body = bodyOf(request)
  const named = blamedIn(words, body)
  if (named.length > 0) return named.some((member) => members.includes(member))
  if (isAboutIt(words)) return true
  const { aim } = request
  return aim?.rule === rule && (status >= 500 || (aim.expects === 'acceptance' && status !== 404))
}

/** What a parser of Rust says of a number that is of another type, without the name. */
const NUMBER = /\binvalid (?:type|value): integer `(-?\d+)`/

/** The members of a body that a refusal points at: by name, or by the number that one of them has. */
function blamedIn(words: RefusalWords, body: JsonObject): readonly string[] {
  const named = Object.keys(body).filter((member) => pointsAt(words, member))
  const number = NUMBER.exec(words.message)?.[1]
  if (named.length > 0 || number === undefined) return named
  const holding = Object.keys(body).filter((member) => body[member] === Number(number))
  return holding.length === 1 ? holding : []
}

function isHonest(words: RefusalWords, members: readonly string[]): boolean {
  if (saysLacking(words)) return true
  const named = members.filter((member) => pointsAt(words, member))
  return saysUnknown(words) && (named.length > 0 ? named : members).every(isLackable)
}
