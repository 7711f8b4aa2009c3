import { guide, openapi, thread } from '../../src/define/cite.ts'
import { endedByServer } from '../../src/define/exchange.ts'
import { errorOf, opensWithFailure, standsForFailure } from '../../src/define/failure.ts'
import { isObject } from '../../src/define/json.ts'
import { streams, type RequestView } from '../../src/define/request.ts'
import { failed, succeeded, type ResponseView } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule, type StreamRule } from '../../src/define/rule.ts'
import { asksToRetry, mustRefuse } from '../../src/define/status.ts'
import { namesCulprit } from './culprit.ts'
import { aimsAtInvalidity, isInvalid } from './invalid.ts'
import {
  blamesMember,
  failureIn,
  hasCodeOfRefusal,
  isAboutLength,
  isAboutLoad,
  saysRefusedElsewhere,
  saysUnknownModel,
  wasKnownBefore,
} from './words.ts'

export const clientFault4xx: ResponseRule = rule({
  id: 'error.client-fault-4xx',
  level: 'MUST',
  says: 'A request that breaks a documented constraint is answered 4xx, never 5xx.',
  basis: 'documented',
  cite: guide('error-codes'),
  matters: 'Both official SDKs retry a 5xx twice: a request that can never succeed is sent three times.',
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    if (!failed(response) || status === 401) return 'unseen'
    if (asksToRetry(response)) {
      if (!isAboutLength(failureIn(response))) return 'unseen'
      const message = `the error says that the prompt is too long, but the status ${status} asks to try again`
      return violated('prompt-too-long', '/error', { expected: 400, actual: status, message })
    }
    if (!isInvalid(request)) {
      const symptom = status < 500 ? undefined : blameOf(response, request)
      if (symptom === undefined) return 'unseen'
      const message = `expected a 4xx status for a fault that the error puts on the request, got ${status}`
      violated(symptom, '/error', { actual: errorOf(response.json), message })
      return
    }
    if (status < 500) return
    // What is out of order fails on anything: only the one fault of a made request excludes that.
    if ((status !== 500 || isOverloaded(response)) && !aimsAtInvalidity(request)) return 'unseen'
    violated('server-error', undefined, { actual: status, message: `expected a 4xx status, got ${status}` })
  },
})

export const no200Envelope: ResponseRule = rule({
  id: 'error.no-200-envelope',
  level: 'MUST',
  says: 'A failed request is not answered with a success status and the failure in the body.',
  basis: 'documented',
  cite: guide('error-codes'),
  matters: 'Both official SDKs hand it back as a completion without choices, and the caller fails somewhere else.',
  onResponse(response, violated): Examined {
    const { json } = response
    if (!succeeded(response) || response.bodyKind !== 'document' || !isObject(json)) return 'unseen'
    if (!standsForFailure(json)) return
    const { status } = response.head
    const message = `the body reports a failure, but the status is ${status}`
    violated('error-in-success', 'error' in json ? '/error' : '', { expected: 'a 4xx or 5xx status', message })
  },
})

export const paramNamesCulprit: ResponseRule = rule({
  id: 'error.param-names-culprit',
  level: 'SHOULD',
  says: 'When one parameter is at fault, param is its name or path.',
  basis: 'observed',
  cite: thread('BerriAI/litellm', 5803),
  matters: 'Clients that drop or correct the parameter and try again need its name; a wrong one misleads.',
  when: ({ aim }) => aim?.culprit !== undefined,
  follows: ['error.param'],
  onResponse({ head, json }, violated, { aim }): Examined {
    const error = errorOf(json)
    if (error === undefined || aim?.culprit === undefined || ![400, 404, 422].includes(head.status)) return 'unseen'
    const named = error['param']
    const expected = aim.culprit
    if (typeof named !== 'string' || named === '') violated('not-named', '/error/param', { expected })
    else if (!namesCulprit(named, expected)) violated('other-param', '/error/param', { expected })
  },
})

export const unknownModel404: ResponseRule = rule({
  id: 'error.unknown-model-404',
  level: 'MUST',
  says: 'A model that nobody serves is answered with status 404 and the code model_not_found.',
  basis: 'documented',
  cite: guide('error-codes', '404'),
  matters: 'An answer from another model goes unnoticed; a 5xx is retried, and looks like an outage.',
  when: ({ endpoint, aim }) => aim?.rule === 'error.unknown-model-404' || (endpoint === 'chat' && aim === undefined),
  follows: ['error.client-fault-4xx', 'error.prestream-not-sse', 'error.no-200-envelope', 'error.code'],
  onResponse(response, violated, request): Examined {
    const { head, json } = response
    const error = errorOf(json)
    const isSaid = failed(response) && error !== undefined && saysUnknownModel(error, request)
    // Of other requests the error alone tells that nobody serves their model. 403 is for those whom it is not served.
    if (request.aim === undefined && (!isSaid || head.status === 403 || head.status === 404)) return 'unseen'
    // Relays say 503 when no channel serves the model: a lack that will not pass, and told from overload by its name.
    if (head.status === 503 && (isSaid || namesModel(response, request))) {
      const message = 'expected status 404, got 503'
      return violated('server-error', undefined, { expected: 404, actual: 503, message })
    }
    if (head.status !== 404) return mustRefuse(response, 404, violated)
    if (error !== undefined && error['code'] !== 'model_not_found') {
      violated('other-code', '/error/code', { expected: 'model_not_found' })
    }
  },
})

const namesModel = ({ text }: ResponseView, { chat }: RequestView): boolean =>
  chat.model !== undefined && text.includes(chat.model)

export const rateLimit429: ResponseRule = rule({
  id: 'error.rate-limit-429',
  level: 'MUST',
  says: 'A throttled request is answered with status 429 and an error object.',
  basis: 'documented',
  cite: openapi('paths./chat/completions.post', 'responses.429'),
  matters: 'SDKs and schedulers slow down for this status only; any other makes them give up, or press on.',
  follows: ['error.envelope', 'error.no-200-envelope'],
  onResponse({ head, json, ending }, violated): Examined {
    const error = errorOf(json)
    if (head.status === 429) {
      if (!endedByServer(ending)) return 'unseen'
      if (error === undefined) violated('no-envelope', '', { expected: 'an object with an error object' })
      return
    }
    // 413 is the answer to one request that is larger than the limit itself.
    if (error === undefined || !isAboutLoad(error) || head.status === 413) return 'unseen'
    const message = `the error says that the request was throttled, but the status is ${head.status}`
    violated('other-status', '/error', { expected: 429, actual: head.status, message })
  },
})

export const prestreamNotSse: ResponseRule & StreamRule = rule({
  id: 'error.prestream-not-sse',
  level: 'MUST',
  says: 'A fault in the request is answered with a status and a JSON body, also when a stream is asked for.',
  basis: 'documented',
  cite: openapi('paths./chat/completions.post', 'responses'),
  matters: 'SDKs raise their errors by the status; in a stream the fault shows up only once it is being read.',
  when: streams,
  follows: ['auth.stream-failure-not-sse'],
  onResponse(response, violated, request): Examined {
    if (!failed(response) || !isInvalid(request)) return 'unseen'
    if (response.mediaType !== 'text/event-stream') return
    violated('event-stream-body', undefined, { expected: 'a JSON body', actual: response.text })
  },
  onStream: (request) =>
    opensWithFailure((object, isFirst) => {
      if (isInvalid(request) || (isFirst && wasKnownBefore(object))) return true
      return isAboutLength(errorOf(object) ?? object)
    }),
})

/** Whether a failure says that the server has too much to do. That it had an error is what a crash says as well. */
function isOverloaded(response: ResponseView): boolean {
  const error = failureIn(response)
  return (
    isAboutLoad(error) || /\boverloaded\b|\bat capacity\b|\btemporarily unavailable\b/i.test(String(error['message']))
  )
}

/** What a failure with a 5xx status puts on the request, in its own words. */
function blameOf(response: ResponseView, request: RequestView): string | undefined {
  const error = failureIn(response)
  // Who answers for others may be out of order, or may have spoilt the request on the way.
  const isOwn = response.head.status === 500
  if (isOwn && isAboutLength(error)) return 'prompt-too-long'
  if (isOwn && blamesMember(error, request)) return 'blames-parameter'
  const blames = isAboutLength(error) || saysRefusedElsewhere(error) || (isOwn && hasCodeOfRefusal(error))
  return blames ? 'blames-request' : undefined
}
