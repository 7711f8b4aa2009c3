import { mustAccept, refusalWords, saysLacking, type RefusalWords } from '../../src/define/acceptance.ts'
import { openapi } from '../../src/define/cite.ts'
import { asString, type JsonObject } from '../../src/define/json.ts'
import { isGood, type RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import {
  isOnlyOddInMessages,
  isSilent,
  isTurnAbout,
  lacksSystemRole,
  rolesOf,
  says,
  speaksOfEmptiness,
} from './conversation.ts'

/** What servers, and the chat templates that they hold, say of roles and of their order. */
const ABOUT_ROLES: readonly RegExp[] = [
  /\broles?\b.{0,40}\balternat|\balternat(?:e|ing)\b.{0,40}\b(?:roles?|user|assistant)\b|\bconsecutive\b.{0,40}\b(?:roles?|messages|user|assistant|system)\b/i,
  /(?:unexpected|unknown|invalid|unsupported|unrecognized|incorrect) (?:value .{0,20})?(?:message )?['"`]?roles?\b/i,
  /\broles?\b.{0,60}(?:not (?:be )?(?:supported|allowed|permitted|valid|recognized)|unsupported|invalid|unknown|unexpected|must|should|expected|one of)/i,
  /(?:multiple|more than one|second|duplicate) ['"`]?(?:system|developer)['"`]? |(?:only|at most) (?:one|a single|1) ['"`]?system/i,
  /system (?:message|prompt|instruction|role)s?\b.{0,60}(?:not |unsupported|first|beginning|start|only|once|single)/i,
  /(?:first|last|final) (?:message|turn|role) (?:must|should|has to)|(?:must|should|has to) (?:start|begin|end) with (?:a |an )?['"`]?(?:user|system)/i,
  /\bonly\b.{0,60}\broles?\b/i,
  /(?:does|do)(?: not|n't) support (?:the )?(?:system|developer)\b|\b(?:system|developer) instructions? (?:is|are) not\b/i,
  /\bno user (?:query|message|turn)\b|\bat least one (?:user )?message\b|\bcontents (?:is|are) not specified\b/i,
  /unknown variant ['"`]?(?:system|developer|user|assistant)/i,
  /\b(?:expected|one of|options?)\b.{0,40}['"`]user['"`].{0,80}\brole\b|\bvalid role\b|\bmust have (?:a |the )?role\b/i,
]

/** Roles that people have, what they may do with them, and what is left to them of it. */
const ABOUT_CALLER =
  /\b(?:this|the|your|api) key\b|\badmin\w*|\bpermissions?\b|\bto access\b|\bcredits?\b|\blimit (?:left|reached)\b|\bblocked\b|\bcach(?:e|ing)\b/i

export const core: ResponseRule = rule({
  id: 'roles.core',
  level: 'MUST',
  says: 'Messages of the system, the user and the assistant are taken in one conversation, in any number and order.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestMessage'),
  matters:
    'Agents add instructions as they go, and frameworks send two turns of one speaker: a strict chat template refuses the whole conversation.',
  when: (request) => isGood(request) && isOfTextTurns(request),
  onResponse: (response, violated, request): Examined =>
    mustAccept(
      'roles.core',
      response,
      request,
      (symptom, pointer, detail) => {
        const way = symptom === 'refused' ? wayOfRefusing : wayOfCrashing
        violated(way(refusalWords(response), request), pointer, detail)
      },
      (words) => isAboutTurns(words, request) || (isSilent(words) && isOddOnlyInOrder(request)),
      isOddOnlyInOrder(request),
    ),
})

function isAboutTurns(words: RefusalWords, request: RequestView): boolean {
  return (
    isAboutRoles(words) ||
    lacksSystemRole(words, request) ||
    isAboutEmptiness(words, request) ||
    namesMemberOfTurn(words, request)
  )
}

/**
 * How a refusal differs from a plain one: some templates know turn about only, some want a text in each turn, and some
 * models have no system role at all.
 */
function wayOfRefusing(words: RefusalWords, request: RequestView): string {
  if (isAboutEmptiness(words, request)) return 'empty-refused'
  if (lacksSystemRole(words, request)) return 'unsupported'
  return isTurnAbout(request) ? 'refused' : 'order-refused'
}

/** In the traffic of others, a crash with no word of the conversation may have come for a reason that passes. */
function wayOfCrashing(words: RefusalWords, request: RequestView): string {
  const isExplained =
    request.aim !== undefined || isAboutTurns(words, request) || /jinja|\btemplate/i.test(words.message)
  return isExplained ? 'server-error' : 'unexplained-server-error'
}

function isAboutEmptiness({ message }: RefusalWords, { chat }: RequestView): boolean {
  return speaksOfEmptiness(message) && chat.messages.some(isEmpty)
}

const isEmpty = ({ content }: JsonObject): boolean => content === ''

/** Members that an assistant message may have beside what it says, and that SDKs write into the history as null. */
const MEMBERS_OF_TURN = ['refusal', 'audio', 'function_call'] as const

function namesMemberOfTurn({ param, message }: RefusalWords, { chat }: RequestView): boolean {
  return MEMBERS_OF_TURN.some(
    (member) =>
      chat.messages.some((turn) => turn['role'] === 'assistant' && member in turn) &&
      (param.endsWith(`.${member}`) || new RegExp(`['"\`]${member}['"\`]|\\.${member}\\b`).test(message)),
  )
}

export const developer: ResponseRule = rule({
  id: 'roles.developer',
  level: 'MUST',
  says: 'A message of the role developer is taken.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestDeveloperMessage'),
  matters:
    'SDKs and agents send their instructions in this role to newer models: refused, none of their requests gets through.',
  needs: 'developerRole',
  when: (request) => isGood(request) && rolesOf(request).includes('d'),
  onResponse: (response, violated, request): Examined =>
    mustAccept(
      'roles.developer',
      response,
      request,
      (symptom, pointer, detail) =>
        violated(
          symptom === 'refused' && saysLacking(detail?.message ?? '') ? 'unsupported' : symptom,
          pointer,
          detail,
        ),
      (words) => isAboutDeveloper(words) || (isSilent(words) && isOddOnlyInDeveloper(request)),
      isOddOnlyInDeveloper(request),
    ),
})

function isAboutRoles({ param, message }: RefusalWords): boolean {
  return param.endsWith('.role') || (says(message, ABOUT_ROLES) && !ABOUT_CALLER.test(message))
}

/** Whether nothing but the order of the speakers sets a request apart from any other. */
function isOddOnlyInOrder(request: RequestView): boolean {
  return isOnlyOddInMessages(request) && !isTurnAbout(request)
}

const NAMES_DEVELOPER =
  /['"`]developer['"`]|\bdeveloper is not (?:one of|a valid|an? allowed)\b|\bdeveloper (?:role|message|instruction)|\broles?\b.{0,40}\bdeveloper\b/i

function isAboutDeveloper(words: RefusalWords): boolean {
  if (NAMES_DEVELOPER.test(words.message)) return true
  return isAboutRoles(words) && !/\brole:? ['"`]?tool\b/i.test(words.message)
}

/** Whether nothing but the role of the developer sets a request apart from any other. */
function isOddOnlyInDeveloper(request: RequestView): boolean {
  return isOnlyOddInMessages(request) && /^d(?:ua)*u$/.test(rolesOf(request)) && request.chat.messages.every(isString)
}

const isString = ({ content }: JsonObject): boolean => typeof content === 'string'

/** Names that OpenAI takes without question. */
const SAFE_NAME = /^[\w-]{1,64}$/
const NAMED_ROLES = new Set(['system', 'developer', 'user', 'assistant'])

export const name: ResponseRule = rule({
  id: 'roles.name',
  level: 'MUST',
  says: 'The name of a speaker is taken on messages of the system, the developer, the user and the assistant.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestUserMessage', 'name'),
  matters: 'Conversations of several agents tell the speakers apart by it, and do not work at all where it is refused.',
  when: (request) => isGood(request) && request.chat.messages.some(isNamed) && request.chat.messages.every(isNamedWell),
  follows: ['roles.developer', 'roles.core'],
  onResponse: (response, violated, request): Examined =>
    mustAccept('roles.name', response, request, violated, isAboutName),
})

function isNamed({ role, name: given }: JsonObject): boolean {
  return NAMED_ROLES.has(String(role)) && typeof given === 'string'
}

function isNamedWell({ name: given }: JsonObject): boolean {
  return given === undefined || SAFE_NAME.test(asString(given) ?? '')
}

function isAboutName({ param, message }: RefusalWords): boolean {
  if (/\b(?:tools?|functions?|schema|response_format|file_?name)\b/i.test(`${param} ${message}`)) return false
  return /(?:^|\W)name$/.test(param) || /['"`]name['"`]|\bmessages?\b.{0,30}\bname\b/i.test(message)
}

function isOfTextTurns(request: RequestView): boolean {
  const roles = rolesOf(request)
  const isConversation =
    /^(?:[sua]*u|s+)$/.test(roles) && (/[sa]|uu/.test(roles) || request.chat.messages.some(isEmpty))
  return isConversation && request.chat.messages.every(({ content }) => typeof content === 'string')
}
