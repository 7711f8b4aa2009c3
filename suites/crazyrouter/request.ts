import { refusalWords, turndownOf, type RefusalWords } from '../../src/define/acceptance.ts'
import { header } from '../../src/define/exchange.ts'
import { errorOf, standsForFailure } from '../../src/define/failure.ts'
import { isObject } from '../../src/define/json.ts'
import { isGood, type RequestView } from '../../src/define/request.ts'
import { succeeded, type ResponseView } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { bodyOf, setMembers } from '../req/members.ts'
import { pointsAt } from '../req/named.ts'
import { mustTake } from '../req/taken.ts'
import { page } from './page.ts'

/** What a router says that has nothing at a path, or nothing for POST. */
const NO_ROUTE: ReadonlySet<number> = new Set([404, 405])
/** What servers say that look for the key in another place. */
const OTHER_PLACE =
  /\b(?:x-|ocp-apim-)?(?:api|subscription)-key\b.{0,40}\bheader|\bheader\b.{0,40}\b(?:x-|ocp-apim-)?(?:api|subscription)-key\b/i

export const endpoint: ResponseRule = rule({
  id: 'crazyrouter.endpoint',
  level: 'MUST',
  says: 'POST on chat/completions with a bearer key makes a reply of a list of messages.',
  basis: 'documented',
  cite: page('introduction, authentication'),
  matters: 'It is the one address and the one way to present a key that the page names: clients know no other.',
  when: (request) => isGood(request) && header(request.sent.headers, 'authorization')?.startsWith('Bearer ') === true,
  follows: ['req.minimal'],
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    const { message } = refusalWords(response)
    if (succeeded(response)) return isObject(response.json) || response.bodyKind === 'sse' ? undefined : 'unseen'
    if (NO_ROUTE.has(status) && !isAboutModel(response, request)) {
      violated('not-found', undefined, {
        expected: 'a reply',
        actual: status,
        message: `expected a reply to POST ${new URL(request.sent.url).pathname}, got ${status}: ${message}`,
      })
    } else if ((status === 401 || status === 403) && OTHER_PLACE.test(message)) {
      violated('bearer-not-taken', undefined, {
        expected: 'a reply',
        actual: status,
        message: `expected a reply to a request with a bearer key, got ${status}: ${message}`,
      })
    } else return 'unseen'
  },
})

/** Whether an error is about what the path leads to, and not about the path. */
function isAboutModel({ json, text }: ResponseView, { chat: { model } }: RequestView): boolean {
  const code = errorOf(json)?.['code']
  if (code === 'model_not_found' || (model !== undefined && model !== '' && text.includes(model))) return true
  return /\bmodels?\b|deployment|provider|engine|\bendpoints? found\b/i.test(text)
}

/** The parameters that the page lists, beside the model and the messages, which every request has. */
const LISTED = [
  'stream',
  'max_tokens',
  'temperature',
  'response_format',
  'tools',
  'tool_choice',
  'stream_options',
] as const

export const parameters: ResponseRule = rule({
  id: 'crazyrouter.parameters',
  level: 'MUST',
  says: 'The parameters that the page lists are taken, each with the type that it gives.',
  basis: 'documented',
  cite: page('parameters'),
  matters: 'Clients written after the page send these parameters, and are turned away.',
  when: isGood,
  follows: [
    'req.minimal',
    'req.null-optionals',
    'req.explicit-defaults',
    'req.sampling-bounds',
    'req.max-tokens',
    'crazyrouter.endpoint',
  ],
  onResponse(response, violated, request): Examined {
    const members = LISTED.filter((member) => isTakenByAll(member, request))
    return mustTake({ rule: 'crazyrouter.parameters', members }, response, request, violated)
  },
})

/** No model is too small for so many. */
const MODEST_CAP = 1024

/**
 * Whether a parameter is there in a form that no model has a reason to refuse. What else is in an object may well be at
 * fault in itself, which only a request that was made for this rule excludes.
 */
function isTakenByAll(member: (typeof LISTED)[number], { json, aim }: RequestView): boolean {
  const body = isObject(json) ? json : {}
  const value = body[member]
  const isMadeForIt = aim?.rule === 'crazyrouter.parameters'
  switch (member) {
    case 'stream':
      return typeof value === 'boolean'
    case 'max_tokens':
      return typeof value === 'number' && value <= MODEST_CAP
    case 'temperature':
      return typeof value === 'number' && value <= 1
    case 'response_format':
      return isObject(value) && value['type'] === 'text'
    case 'tools':
      return isMadeForIt && Array.isArray(value)
    case 'tool_choice':
      return (value === 'auto' && Array.isArray(body['tools'])) || (isMadeForIt && value !== undefined)
    case 'stream_options':
      return body['stream'] === true && isObject(value) && value['include_usage'] === true
    default:
      return member satisfies never
  }
}

/** What every request has. All else is optional, and a model may lack it. */
const COMMON: ReadonlySet<string> = new Set(['model', 'messages', 'stream'])

export const gracefulDegradation: ResponseRule = rule({
  id: 'crazyrouter.graceful-degradation',
  level: 'MUST',
  says: 'An optional parameter that a model lacks is ignored, or refused with a 4xx status and an error object.',
  basis: 'documented',
  cite: page('note under the parameters'),
  matters: 'On a 5xx, clients try the same again, in vain, and nobody learns which parameter to leave out.',
  when: (request) => isGood(request) && optionalIn(request).length > 0,
  follows: [
    'crazyrouter.parameters',
    'error.envelope',
    'error.no-200-envelope',
    'req.unknown-param-no-5xx',
    'req.optional-params',
    'req.null-optionals',
    'req.explicit-defaults',
    'req.sampling-bounds',
    'req.stop-forms',
    'req.max-tokens',
    'req.max-completion-tokens',
    'req.reasoning-verbosity',
    'media.unsupported-4xx',
  ],
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    if (succeeded(response)) {
      if (!isObject(response.json)) return response.bodyKind === 'sse' ? undefined : 'unseen'
      if (standsForFailure(response.json)) violated('failure-in-success', undefined, { actual: status })
      return
    }
    const turndown = turndownOf(response, request)
    if (turndown === undefined || turndown === 'taken' || !isToBlame(turndown.words, request)) return 'unseen'
    if (status >= 500) {
      violated('server-error', undefined, {
        expected: 'status 200 or 4xx',
        actual: status,
        message: `expected ${optionalIn(request).join(', ')} to be ignored or refused, got ${status}: ${turndown.words.message}`,
      })
    } else if (errorOf(response.json) === undefined) {
      violated('no-envelope', '', { expected: 'an object with an error object' })
    }
  },
})

const optionalIn = (request: RequestView): readonly string[] =>
  setMembers(bodyOf(request)).filter((member) => !COMMON.has(member))

function isToBlame(words: RefusalWords, request: RequestView): boolean {
  if (request.aim !== undefined) return request.aim.rule === 'crazyrouter.graceful-degradation'
  return optionalIn(request).some((member) => pointsAt(words, member))
}
