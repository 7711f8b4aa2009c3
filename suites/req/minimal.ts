import { turndownOf, type RefusalWords } from '../../src/define/acceptance.ts'
import { openapi, rfc } from '../../src/define/cite.ts'
import { isGood, streams, type RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { demandedBy } from './demanded.ts'
import { asksOnly, bodyOf } from './members.ts'
import { saysMisread } from './misread.ts'
import { pointsAt } from './named.ts'
import { turnedDown } from './taken.ts'
import { unsentIn } from './unsent.ts'

/** What is said of a text that should be a list, where the content is the only one that could be. */
const WANTS_PARTS =
  /\bcontent\b.{0,40}\b(?:expected|must be|should be) (?:an? )?(?:valid )?(?:array|list|sequence)\b|\bexpected array, received string\b|\binvalid type: string\b.{0,80}\bexpected a sequence\b/i

export const minimal: ResponseRule = rule({
  id: 'req.minimal',
  level: 'MUST',
  says: 'A model and one message of the user suffice, and no request needs another optional parameter.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'required'),
  matters: 'The first request that any client sends is this one: who cannot answer it cannot be used at all.',
  when: isGood,
  onResponse(response, violated, request): Examined {
    const turndown = turndownOf(response, request)
    const isMinimal = asksOnly(bodyOf(request), ['stream'])
    if (turndown === 'taken') return isMinimal ? undefined : 'unseen'
    if (turndown === undefined) return 'unseen'
    const what = streams(request) ? 'a streamed request' : 'a request'
    const demanded = turndown.status < 500 ? demandedBy(turndown.words, request) : undefined
    if (demanded !== undefined) {
      violated('requires-more', undefined, turnedDown(turndown, `${what} without ${demanded}`))
      return
    }
    if (!isMinimal) return 'unseen'
    const { aim } = request
    const isMadeForIt = aim?.rule === 'req.minimal' && turndown.status !== 404
    if (turndown.status < 500 && !isMadeForIt && !WANTS_PARTS.test(turndown.words.message)) return 'unseen'
    // What was put beside the request is the matter of req.optional-params.
    if (!isMadeForIt && unsentIn(turndown.words, bodyOf(request)) !== undefined) return 'unseen'
    const detail = turnedDown(turndown, `${what} with nothing but a model and a message of the user`)
    if (turndown.status < 500) violated('refused', undefined, detail)
    // What fails in the traffic of others may have failed for a reason that passes.
    else violated(isMadeForIt ? 'server-error' : 'unexplained-server-error', undefined, detail)
  },
})

export const memberOrder: ResponseRule = rule({
  id: 'req.member-order',
  level: 'MUST',
  says: 'Neither the order of members nor white space between them matters in a request body.',
  basis: 'documented',
  cite: rfc(8259, '4'),
  matters:
    'Languages write the members of an object in any order: a relay that looks for them by place loses requests.',
  when: (request) => isGood(request) && isWrittenUnusually(request),
  follows: ['req.minimal'],
  onResponse(response, violated, request): Examined {
    const turndown = turndownOf(response, request)
    if (turndown === 'taken') return
    if (turndown === undefined) return 'unseen'
    const { status, words } = turndown
    const isMadeForIt = request.aim?.rule === 'req.member-order'
    if (status >= 500 && !isMadeForIt) return 'unseen'
    // What it misses is there, and what it cannot read is JSON.
    const misreads = saysMisread(words)
    if (!misreads && (!isMadeForIt || status === 404 || isAboutParameter(words, request))) return 'unseen'
    const symptom = status >= 500 ? 'server-error' : 'refused'
    violated(symptom, undefined, turnedDown(turndown, 'a request whose members are in another order, or on lines'))
  },
})

/** Whether words are about a parameter of the request, which the order of members has nothing to do with. */
function isAboutParameter(words: RefusalWords, request: RequestView): boolean {
  const parameters = Object.keys(bodyOf(request)).filter((member) => !['model', 'messages', 'stream'].includes(member))
  return parameters.some((member) => pointsAt(words, member))
}

/** Whether a body is spread over lines or has its members in an order that few clients write. */
function isWrittenUnusually(request: RequestView): boolean {
  const members = Object.keys(bodyOf(request))
  const [first = ''] = members
  const isSpread = ['\n', '\r', '\t'].some((space) => request.sent.body?.includes(space.charCodeAt(0)))
  return isSpread || members.at(-1) === 'model' || (first !== 'model' && first !== 'messages')
}
