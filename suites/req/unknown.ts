import { isBesideThePoint, refusalWords, turndownOf } from '../../src/define/acceptance.ts'
import { openapi, thread } from '../../src/define/cite.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import type { ResponseView } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { isDocumented } from '../error/documented.ts'
import { bodyOf } from './members.ts'
import { namesExactly, pointsAt } from './named.ts'

/** The rule that requests with a member of no meaning are made for. */
export const MADE_UP = 'req.unknown-param-rejected'

export const unknownParamNo5xx: ResponseRule = rule({
  id: 'req.unknown-param-no-5xx',
  level: 'MUST',
  says: 'A member that the server does not know is ignored, or refused with a 4xx.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest'),
  matters: 'Clients send what is new or of another vendor to any server: on a 5xx they try the same again, in vain.',
  when: hasUnknown,
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    if (status < 500) return status >= 300 && status < 400 ? 'unseen' : undefined
    if (isBesideThePoint(response) || !isToBlame(response, request)) return 'unseen'
    const message = `expected the unknown ${unknownIn(request).join(', ')} to be ignored or refused, got ${status}: ${refusalWords(response).message}`
    violated('server-error', undefined, { expected: 'status 200 or 4xx', actual: status, message })
  },
})

/** Whether it is an unknown member that the server fails on, and not something of its own. */
function isToBlame(response: ResponseView, request: RequestView): boolean {
  if (request.aim !== undefined) return request.aim.rule === MADE_UP
  const words = refusalWords(response)
  return unknownIn(request).some((member) => (isWord(member) ? namesExactly : pointsAt)(words, member))
}

/** A name of one word may be said of anything: "Provider returned error". */
const isWord = (member: string): boolean => /^[a-z]+$/.test(member)

export const unknownParamRejected: ResponseRule = rule({
  id: 'req.unknown-param-rejected',
  level: 'SHOULD',
  says: 'A member that has no meaning is refused with status 400, as OpenAI does it.',
  basis: 'observed',
  cite: thread('nashsu/llm_wiki', 336),
  matters: 'Who mistypes a parameter learns of it from a refusal, and from nothing else.',
  when: hasUnknown,
  follows: ['req.unknown-param-no-5xx', 'error.no-200-envelope', 'error.prestream-not-sse'],
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    const isMadeUp = request.aim?.rule === MADE_UP
    if (status >= 400 && status < 500 && !isBesideThePoint(response)) {
      return isMadeUp || unknownIn(request).some((member) => pointsAt(refusalWords(response), member))
        ? undefined
        : 'unseen'
    }
    // What others send may well be known to the server that they send it to.
    if (!isMadeUp || turndownOf(response, request) !== 'taken') return 'unseen'
    const message = `expected status 400 for the unknown ${unknownIn(request).join(', ')}, got ${status}`
    violated('accepted', undefined, { expected: 'status 400', actual: status, message })
  },
})

function unknownIn(request: RequestView): readonly string[] {
  return Object.keys(bodyOf(request)).filter((member) => !isDocumented(member))
}

function hasUnknown(request: RequestView): boolean {
  return request.endpoint === 'chat' && !invitesRefusal(request) && unknownIn(request).length > 0
}
