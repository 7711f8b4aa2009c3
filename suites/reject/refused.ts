import { isBesideThePoint } from '../../src/define/acceptance.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import { succeeded, type ResponseView } from '../../src/define/response.ts'
import type { Examined, ResponseRule, Violated } from '../../src/define/rule.ts'
import { mustRefuse } from '../../src/define/status.ts'

/** Tells whether a body breaks the contract in a certain way. The view is of the same request. */
type Flaw = (body: JsonObject, request: RequestView) => boolean

/** What a rule on refusals says beside what all of them have in common. */
interface RefusalRule extends Omit<ResponseRule, 'onResponse' | 'when'> {
  /** What must be refused, whoever sends it. */
  readonly isWrong?: Flaw
  /**
   * What must be refused as well, as the contract does not list it, but what a client may send on purpose to a server
   * with values of its own.
   */
  readonly isUnlisted?: Flaw
  /** What the documents forbid, and OpenAI's own server takes all the same. */
  readonly isTakenByOpenai?: Flaw
}

const never: Flaw = () => false

/** Whether a request that was made for nothing in particular has a flaw. */
function has(flaw: Flaw, request: RequestView): boolean {
  const { endpoint, aim, json } = request
  return endpoint === 'chat' && aim === undefined && isObject(json) && flaw(json, request)
}

/** Too large, and of a kind that is not taken: refusals that are right where they fit. */
const RIGHT_WHERE_THEY_FIT: ReadonlySet<number> = new Set([413, 415])

/**
 * Makes a rule that a server must refuse requests with a certain flaw. A request that was made with one flaw is judged
 * by the rule that it was made for only; of other requests the body decides.
 */
export function refusalRule(rule: RefusalRule): ResponseRule {
  const { isWrong = never, isUnlisted = never, isTakenByOpenai = never, ...head } = rule
  const isMadeFor = ({ aim }: RequestView): boolean => aim?.rule === head.id && aim.expects === 'refusal'
  const wayOfAccepting = (request: RequestView): string => {
    if (isObject(request.json) && isTakenByOpenai(request.json, request)) return 'accepted-as-by-openai'
    return isMadeFor(request) || has(isWrong, request) ? 'accepted' : 'unlisted-accepted'
  }
  return {
    ...head,
    follows: ['error.client-fault-4xx', ...(head.follows ?? [])],
    when: (request) => isMadeFor(request) || [isWrong, isUnlisted, isTakenByOpenai].some((flaw) => has(flaw, request)),
    onResponse: (response, violated, request) =>
      judgeRefusal(response, violated, wayOfAccepting(request), isMadeFor(request)),
  }
}

/**
 * Reports a request that was answered (by the symptom given), and of one that was made for it `unprocessable-422`,
 * `other-4xx` and `server-error` as well: others may have been refused, or have failed, for something else.
 */
function judgeRefusal(response: ResponseView, violated: Violated, accepted: string, isMadeForIt: boolean): Examined {
  const { status } = response.head
  const say = (symptom: string): void =>
    violated(symptom, undefined, { expected: 400, actual: status, message: `expected status 400, got ${status}` })
  if (succeeded(response)) return isAnswered(response) ? say(accepted) : 'unseen'
  // A route or a model that is not found is not a word on the body.
  if (status === 404 || isBesideThePoint(response)) return 'unseen'
  if (RIGHT_WHERE_THEY_FIT.has(status)) return
  if (!isMadeForIt) return status >= 400 && status < 500 ? undefined : 'unseen'
  return status === 422 ? say('unprocessable-422') : mustRefuse(response, 400, violated)
}

/** Whether a success is an answer. One that reports a failure in its body is the matter of the rules on errors. */
function isAnswered({ bodyKind, json, text }: ResponseView): boolean {
  if (/"finish_reason":\s*"content_filter"/.test(text)) return false
  if (bodyKind === 'document') return isObject(json) && Array.isArray(json['choices'])
  return bodyKind === 'sse' && /"choices":/.test(text) && !/^data:\s*\{\s*"error"\s*:\s*["{]/m.test(text)
}
