import { refusalWords, turndownOf, type RefusalWords, type Turndown } from '../../src/define/acceptance.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { isGood, offersTools, type RequestView } from '../../src/define/request.ts'
import type { ResponseView } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule, type Violated } from '../../src/define/rule.ts'
import { keywordsIn, refusedKeyword, STRICT_KEYWORDS } from '../format/keywords.ts'
import { asksOnly, bodyOf, hasCoreMembersOnly, setMembers } from './members.ts'
import { pointsAt } from './named.ts'
import { mustTake, turnedDown } from './taken.ts'
import { unsentIn } from './unsent.ts'

export const maxTokens: ResponseRule = rule({
  id: 'req.max-tokens',
  level: 'MUST',
  says: 'max_tokens is taken.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'max_tokens'),
  matters: 'Most clients still cap their answers with it: refused, each of their requests fails.',
  when: isGood,
  onResponse: (response, violated, request): Examined =>
    mustTake(
      { rule: 'req.max-tokens', members: isOfReasoningSeries(request) ? [] : capIn(request, response, 'max_tokens') },
      response,
      request,
      violated,
    ),
})

/** Documented as not compatible with these models of OpenAI's. */
const isOfReasoningSeries = ({ chat }: RequestView): boolean => /(?:^|\/)(?:o\d|gpt-5)\b/.test(chat.model ?? '')

export const maxCompletionTokens: ResponseRule = rule({
  id: 'req.max-completion-tokens',
  level: 'MUST',
  says: 'max_completion_tokens is taken without max_tokens.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'max_completion_tokens'),
  matters: 'Newer clients send no other cap: refused, each of their requests fails.',
  when: isGood,
  onResponse: (response, violated, request): Examined =>
    mustTake(
      {
        rule: 'req.max-completion-tokens',
        members: capIn(request, response, 'max_completion_tokens'),
        // Every model has it: not to know it is no lack of the model's.
        isLack: () => false,
      },
      response,
      request,
      violated,
    ),
})

/** The most tokens that any model is sure to give. */
const MODEST_CAP = 1024
const TOO_LARGE = /too (?:large|big|high|long|many)|at most|exceed|maximum|less than|greater than|out of range/i

/** The cap of a request by one name, where it has no other, and it was not found too large for the model. */
function capIn(
  request: RequestView,
  response: ResponseView,
  member: 'max_tokens' | 'max_completion_tokens',
): readonly string[] {
  const body = bodyOf(request)
  const value = body[member]
  const caps = setMembers(body).filter((name) => name === 'max_tokens' || name === 'max_completion_tokens')
  if (typeof value !== 'number' || caps.length !== 1) return []
  return value > MODEST_CAP && TOO_LARGE.test(refusalWords(response).message) ? [] : [member]
}

/** Ids that the vocabulary of any model has. */
const MODEST_VOCABULARY = 30_000
const BEYOND_VOCABULARY = /\bvocab|\bmaximum value\b|\binvalid (?:key|token)|\bout of range\b/i
/** OpenAI takes no longer names than this. */
const MODEST_NAME = 64

function isTakenBias(value: unknown, message: string): boolean {
  const isModest = isObject(value) && Object.keys(value).every((token) => Number(token) < MODEST_VOCABULARY)
  return isModest || !BEYOND_VOCABULARY.test(message)
}

function isTakenName(value: unknown, message: string): boolean {
  return (typeof value === 'string' && value.length <= MODEST_NAME) || !TOO_LARGE.test(message)
}

/** Whether a member stands for itself, going by its value, by what the body has beside it, and by what a refusal says. */
type StandsForItself = (value: unknown, message: string, body: JsonObject) => boolean

/** The optional parameters that must be taken. */
const OPTIONALS: Readonly<Record<string, StandsForItself>> = {
  seed: () => true,
  logit_bias: isTakenBias,
  user: isTakenName,
  safety_identifier: isTakenName,
  prompt_cache_key: isTakenName,
  // OpenAI takes notes only with what it is to keep.
  metadata: (_value, _message, body) => body['store'] === true,
  store: () => true,
  service_tier: (value) => value === 'auto' || value === 'default',
  // Documented as taken with few others.
  prediction: (_value, _message, body) => asksOnly(body, ['stream', 'prediction']),
  parallel_tool_calls: () => true,
  stream_options: () => true,
}

/** What a 5xx to a request is told by, where it is one that more is at stake in. */
const MORE_SPECIFIC = [
  'req.minimal',
  'req.member-order',
  'req.null-optionals',
  'req.explicit-defaults',
  'req.sampling-bounds',
  'req.stop-forms',
  'req.max-tokens',
  'req.max-completion-tokens',
  'req.reasoning-verbosity',
  'cap.tight-cap',
  'roles.core',
  'roles.developer',
  'roles.name',
  'roles.text-parts',
  'format.text',
  'format.schema-features',
  'tools.parameterless',
  'tools.many',
  'tools.with-format',
  'tools.legacy',
]

export const optionalParams: ResponseRule = rule({
  id: 'req.optional-params',
  level: 'MUST',
  says: 'Documented optional parameters are taken, and none of them makes a good request fail in the server.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest'),
  matters:
    'Clients set what the API documents: one such parameter that is refused, or fails, takes the request with it.',
  when: isGood,
  follows: MORE_SPECIFIC,
  onResponse(response, violated, request): Examined {
    const body = bodyOf(request)
    const turndown = turndownOf(response, request)
    if (typeof turndown === 'object') {
      const unsent = unsentIn(turndown.words, body)
      if (unsent !== undefined) {
        return violated('refused-for-unsent', undefined, turnedDown(turndown, `a request without ${unsent}`))
      }
      if (turndown.status >= 500) return reportCrash(turndown, request, violated)
      const keyword = refusedInTools(turndown.words, request)
      if (keyword !== undefined) {
        return violated(
          'refused',
          undefined,
          turnedDown(turndown, `a request with tools whose schemas have ${keyword}`),
        )
      }
    }
    const message = typeof turndown === 'object' ? turndown.words.message : ''
    const members = Object.keys(OPTIONALS).filter(
      (member) => (body[member] ?? null) !== null && OPTIONALS[member]?.(body[member], message, body) === true,
    )
    // What else is wrong with a tool that others wrote is hard to tell.
    if (request.aim?.rule === 'req.optional-params' && offersTools(request)) members.push('tools')
    return mustTake({ rule: 'req.optional-params', members }, response, request, violated)
  },
})

function reportCrash(turndown: Turndown, request: RequestView, violated: Violated): Examined {
  if (!isPlain(request)) return 'unseen'
  const body = bodyOf(request)
  const members = setMembers(body).filter((member) => member !== 'model' && member !== 'messages')
  const named = members.filter((member) => pointsAt(turndown.words, member))
  if (members.length === 0) return 'unseen'
  const what = `a request with ${(named.length > 0 ? named : members).join(', ')}`
  // What fails in passing, with no word of the request, may have failed for a reason that passes.
  const isExplained = named.length > 0 || request.aim !== undefined
  const ofMembers = hasCoreMembersOnly(body) ? 'server-error' : 'optional-server-error'
  violated(isExplained ? ofMembers : 'unexplained-server-error', undefined, turnedDown(turndown, what))
}

/** The keyword of JSON Schema that a refusal does not take in the parameters of a tool. Strict tools know but some of them. */
function refusedInTools(words: RefusalWords, { chat }: RequestView): string | undefined {
  if (!/tool|function/i.test(`${words.param} ${words.message}`)) return undefined
  // A choice of tools may be called what a keyword is called: required.
  if (pointsAt(words, 'tool_choice')) return undefined
  const used = chat.tools.flatMap(({ strict, parameters }) => {
    const keywords = parameters === undefined ? [] : [...keywordsIn(parameters)]
    return strict ? keywords.filter((keyword) => STRICT_KEYWORDS.includes(keyword)) : keywords
  })
  return refusedKeyword(words, used)
}

/**
 * A request that leaves no doubt that it is a good one, for all that the schema does not say: text turns, tools by good
 * names, no strict schemas. What was made for a rule of another suite is judged there.
 */
function isPlain({ aim, chat }: RequestView): boolean {
  if (aim !== undefined && !aim.rule.startsWith('req.')) return false
  const { choice, format, tools, messages } = chat
  if (choice.kind === 'named' && !tools.some(({ name }) => name === choice.name)) return false
  if (tools.some(({ name, strict }) => strict || !/^[\w-]{1,64}$/.test(name))) return false
  if (
    format.kind === 'schema' ? format.strict : format.kind === 'json_object' && !/json/i.test(JSON.stringify(messages))
  )
    return false
  return messages.every(
    ({ role, content, tool_calls: calls }) =>
      typeof content === 'string' && calls === undefined && role !== 'tool' && role !== 'function',
  )
}

export const reasoningVerbosity: ResponseRule = rule({
  id: 'req.reasoning-verbosity',
  level: 'SHOULD',
  says: 'reasoning_effort and verbosity are taken by models that have them; others ignore them, or refuse them by name.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'reasoning_effort'),
  matters: 'Clients set them for all models of a list: who is told which one is at fault can leave it out and go on.',
  when: isGood,
  onResponse(response, violated, request): Examined {
    const body = bodyOf(request)
    const members = ['reasoning_effort', 'verbosity'].filter((member) => (body[member] ?? null) !== null)
    const turndown = turndownOf(response, request)
    if (members.length === 0 || turndown === undefined) return 'unseen'
    if (turndown === 'taken' || turndown.status >= 500) {
      return mustTake({ rule: 'req.reasoning-verbosity', members }, response, request, violated)
    }
    // A refusal by name is as good as an answer.
    if (members.some((member) => pointsAt(turndown.words, member))) return
    const isAboutAnother = Object.keys(body).some((member) => pointsAt(turndown.words, member))
    if (request.aim?.rule !== 'req.reasoning-verbosity' || turndown.status === 404 || isAboutAnother) return 'unseen'
    const message = `expected a refusal that names ${members.join(', ')}, got: ${turndown.words.message}`
    violated('not-named', undefined, { expected: 'the name of the parameter', message })
  },
})
