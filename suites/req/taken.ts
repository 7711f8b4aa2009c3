import { turndownOf, type RefusalWords, type Turndown } from '../../src/define/acceptance.ts'
import type { RequestView } from '../../src/define/request.ts'
import type { ResponseView } from '../../src/define/response.ts'
import type { Detail, Examined, Violated } from '../../src/define/rule.ts'
import { bodyOf, isLackable, setMembers } from './members.ts'
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
 * answer counts only where these members are to blame: it names one of them; or it names none that the request has, and
 * the request was made for the rule or, for a 5xx, has nothing else that a server could stumble over.
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
  const named = Object.keys(body).filter((member) => pointsAt(words, member))
  if (named.length > 0) return named.some((member) => members.includes(member))
  if (isAboutIt(words)) return true
  const { aim } = request
  if (aim?.rule === rule) return status >= 500 || (aim.expects === 'acceptance' && status !== 404)
  return status >= 500 && aim === undefined && areAllThereIs(members, setMembers(body).concat(members))
}

const BARE: ReadonlySet<string> = new Set(['model', 'messages', 'stream'])
/** With a cap, a request is still as plain as any. */
const CAPS: ReadonlySet<string> = new Set(['max_tokens', 'max_completion_tokens'])

/** Whether some members are all that a request has beyond what every request has. */
function areAllThereIs(members: readonly string[], all: readonly string[]): boolean {
  const notBare = all.filter((member) => !BARE.has(member))
  const notCaps = notBare.filter((member) => !CAPS.has(member))
  const odd = notCaps.length > 0 ? notCaps : notBare
  return odd.length > 0 && odd.every((member) => members.includes(member))
}

function isHonest(words: RefusalWords, members: readonly string[]): boolean {
  if (saysLacking(words)) return true
  const named = members.filter((member) => pointsAt(words, member))
  return saysUnknown(words) && (named.length > 0 ? named : members).every(isLackable)
}
