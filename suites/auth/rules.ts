import { failsInside, refusalWords } from '../../src/define/acceptance.ts'
import { guide, rfc, thread } from '../../src/define/cite.ts'
import { header } from '../../src/define/exchange.ts'
import { errorOf, opensWithFailure } from '../../src/define/failure.ts'
import { streams, type RequestView } from '../../src/define/request.ts'
import { failed, type ResponseView } from '../../src/define/response.ts'
import { areaOf, rule, type Examined, type ResponseRule, type Rule, type StreamRule } from '../../src/define/rule.ts'
import { mustRefuse } from '../../src/define/status.ts'

/*
 * Whether a key is good cannot be told from an exchange, and captures often lack the header: these rules speak of
 * requests that were made to be refused for their credentials, and of those only.
 */
const lacksGoodKey = ({ aim }: RequestView): boolean => aim?.expects === 'refusal' && areaOf(aim.rule) === 'auth'

const authorization = ({ sent }: RequestView): string | undefined => header(sent.headers, 'authorization')?.trim()

/** The key of an Authorization header with a scheme. */
const keyOf = (request: RequestView): string | undefined => /^\S+\s+(\S+)$/.exec(authorization(request) ?? '')?.[1]

/** Ways of refusing that come with a success status. */
const REFUSED_OTHERWISE = ['auth.stream-failure-not-sse', 'error.no-200-envelope']

export const missingKey401: ResponseRule = rule({
  id: 'auth.missing-key-401',
  level: 'MUST',
  says: 'A request without an Authorization header is answered with status 401.',
  basis: 'documented',
  cite: guide('error-codes', '401'),
  matters: 'SDKs raise their authentication error by this status; a 200 means that anybody may spend the account.',
  needs: 'auth',
  when: (request) => lacksGoodKey(request) && authorization(request) === undefined,
  follows: REFUSED_OTHERWISE,
  onResponse: (response, violated) => mustRefuse(response, 401, violated),
})

export const wrongKey401: ResponseRule = rule({
  id: 'auth.wrong-key-401',
  level: 'MUST',
  says: 'A request with an unknown key is answered with status 401.',
  basis: 'documented',
  cite: guide('error-codes', '401'),
  matters: 'SDKs raise their authentication error by this status; another one sends the user after the wrong cause.',
  needs: 'auth',
  when: (request) => (lacksGoodKey(request) && keyOf(request) !== undefined) || isOfOthers(request),
  follows: REFUSED_OTHERWISE,
  onResponse(response, violated, request): Examined {
    // A relay may well fail over its own key with a 5xx.
    const isSaid = response.head.status >= 400 && response.head.status < 500 && saysBadKey(response)
    return isOfOthers(request) && !isSaid ? 'unseen' : mustRefuse(response, 401, violated)
  },
})

/** A request that was made for nothing in particular: only the answer tells what came of its key. */
const isOfOthers = ({ endpoint, aim }: RequestView): boolean => endpoint === 'chat' && aim === undefined

const KEY = String.raw`(?:api[ _-]?key|bearer token|access token|auth(?:ori[sz]|entic)ation header)`
const BAD_KEY = new RegExp(
  [
    String.raw`\b(?:incorrect|invalid|wrong|unknown|missing|expired|no) (?:\w+ )?${KEY}\b(?! permission)`,
    String.raw`\b${KEY}\b (?:is |was |has )?(?:not (?:valid|provided|found)|invalid|incorrect|missing|required|expired)`,
    String.raw`\b(?:did not|didn['’]t) provide an? ${KEY}\b|\bInvalid proxy server token\b|无效的令牌`,
  ].join('|'),
  'i',
)

function saysBadKey(response: ResponseView): boolean {
  return errorOf(response.json)?.['code'] === 'invalid_api_key' || BAD_KEY.test(refusalWords(response).message)
}

export const malformedHeader401: ResponseRule = rule({
  id: 'auth.malformed-header-401',
  level: 'SHOULD',
  says: 'An Authorization header without a key or without a scheme is answered with 401, and the case of the scheme does not count.',
  basis: 'documented',
  cite: rfc(9110, '11.1'),
  matters: 'A 5xx for an empty key, as an unset variable makes it, is retried and looks like an outage.',
  needs: 'auth',
  when: (request) => isMalformed(request) || varies(request),
  follows: REFUSED_OTHERWISE,
  onResponse(response, violated, request): Examined {
    if (request.aim?.expects !== 'acceptance') return mustRefuse(response, 401, violated)
    const { status } = response.head
    if (status < 300) return
    if (status !== 401 && status !== 403 && status !== 500) return 'unseen'
    const message = `the key is good, but with its scheme in lower case the status is ${status}`
    violated('scheme-case', undefined, { expected: 200, actual: status, message })
  },
})

/** A good key, presented in another way that HTTP allows. */
function varies(request: RequestView): boolean {
  const { aim } = request
  return aim?.rule === 'auth.malformed-header-401' && aim.expects === 'acceptance' && keyOf(request) !== undefined
}

function isMalformed(request: RequestView): boolean {
  return lacksGoodKey(request) && authorization(request) !== undefined && keyOf(request) === undefined
}

export const streamFailureNotSse: ResponseRule & StreamRule = rule({
  id: 'auth.stream-failure-not-sse',
  level: 'MUST',
  says: 'Refused credentials are answered with a status and a JSON body, also when a stream is asked for.',
  basis: 'documented',
  cite: guide('error-codes', '401'),
  matters: 'Both official SDKs raise their authentication error by the status alone.',
  needs: 'auth',
  when: (request) => lacksGoodKey(request) && streams(request),
  onResponse(response, violated): Examined {
    if (!failed(response)) return 'unseen'
    if (response.mediaType !== 'text/event-stream') return
    violated('event-stream-body', undefined, { expected: 'a JSON body', actual: response.text })
  },
  onStream: () => opensWithFailure(() => true),
})

/** Keys shorter than this, of fewer different characters, or without a digit are placeholders, such as `llama.cpp`: their text may stand anywhere by chance. */
const SHORTEST_KEY = 8
const FEWEST_CHARACTERS = 5

/** Other header fields in which gateways take a key. */
const KEY_FIELDS = ['api-key', 'x-api-key'] as const

function presentedKeys(request: RequestView): readonly string[] {
  const others = KEY_FIELDS.map((name) => header(request.sent.headers, name)?.trim())
  return [keyOf(request) ?? authorization(request), ...others].filter((key) => key !== undefined).filter(isTelling)
}

export const keyNotEchoed: ResponseRule = rule({
  id: 'auth.key-not-echoed',
  level: 'SHOULD',
  says: 'No answer to a bad key, and no error, contains the key that was presented.',
  basis: 'observed',
  cite: thread('continuedev/continue', 9634),
  matters: 'Error messages end up in logs, tickets and screens; a key in them is a leaked key.',
  onResponse(response, violated, request): Examined {
    const keys = presentedKeys(request)
    const isError = failed(response) || failsInside(response) || lacksGoodKey(request)
    if (!isError || keys.length === 0) return 'unseen'
    const holdsKey = (text: string): boolean => keys.some((key) => text.includes(key))
    const inHeader = response.head.headers.find(([, value]) => holdsKey(value))?.[0]
    if (inHeader !== undefined) violated('key-in-header', undefined, { message: `the field ${inHeader} holds the key` })
    if (holdsKey(unescaped(response.text)))
      violated('key-in-body', undefined, { message: 'the body holds the key in full' })
  },
})

/** A text without escapes: some serialisers escape slashes, and that of .NET whatever HTML might mind. */
function unescaped(text: string): string {
  return text
    .replaceAll(String.raw`\/`, '/')
    .replaceAll(/\\u00([2-7][\da-f])/gi, (_escape, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

// Captures often hold a marker in place of the key.
function isTelling(key: string): boolean {
  const isKey =
    key.length >= SHORTEST_KEY && /^[\w.~+/=-]+$/.test(key) && /\d/.test(key) && !/redact|removed|hidden/i.test(key)
  return isKey && new Set(key).size >= FEWEST_CHARACTERS
}

export const wwwAuthenticate: ResponseRule = rule({
  id: 'auth.www-authenticate',
  level: 'MAY',
  says: 'A 401 carries a WWW-Authenticate challenge.',
  basis: 'documented',
  cite: rfc(9110, '15.5.2'),
  matters: 'HTTP asks for it and OpenAI does not document it; clients of this API know the scheme without it.',
  when: ({ endpoint }) => endpoint !== 'other',
  onResponse({ head }, violated): Examined {
    if (head.status !== 401) return 'unseen'
    if (header(head.headers, 'www-authenticate') !== undefined) return
    violated('missing', undefined, { message: 'a 401 without WWW-Authenticate' })
  },
})

/** What a target owes to requests whose credentials are absent or wrong. */
export const rules: readonly Rule[] = [
  missingKey401,
  wrongKey401,
  malformedHeader401,
  streamFailureNotSse,
  keyNotEchoed,
  wwwAuthenticate,
]
