import type { RefusalWords } from '../../src/define/acceptance.ts'
import { openapi } from '../../src/define/cite.ts'
import { rule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { isGood, offersTools, type RequestView } from '../../src/define/request.ts'
import { isOnlyOddIn, isSilent } from '../roles/conversation.ts'
import { BOUNDS, bodyOf, DEFAULTS, NULLABLE, TOOL_DEFAULTS } from './members.ts'
import { pointsAt, saysLacking, saysUnknown, speaksOfNull } from './named.ts'
import { mustTake } from './taken.ts'

export const nullOptionals: ResponseRule = rule({
  id: 'req.null-optionals',
  level: 'MUST',
  says: 'Each of the 26 parameters that are documented as nullable may be null, which is the same as leaving it out.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'temperature'),
  matters: 'Typed clients write null for what was not set: one parameter that takes no null refuses all they send.',
  when: ({ endpoint, aim }) => endpoint === 'chat' && aim?.expects !== 'refusal',
  follows: ['stream.iff-requested'],
  onResponse(response, violated, request): Examined {
    const members = nullIn(request)
    if (members.length === 0) return 'unseen'
    if (members.includes('stream') && response.bodyKind === 'sse' && response.head.status < 300) {
      violated('streams', undefined, { expected: 'a JSON document', actual: 'an event stream' })
      return
    }
    return mustTake(
      {
        rule: 'req.null-optionals',
        members,
        isAboutIt: (words) => speaksOfNull(words) && !hasOtherNulls(request),
        isLack: (words) => !speaksOfNull(words) && (saysLacking(words) || saysUnknown(words)),
      },
      response,
      request,
      violated,
    )
  },
})

function nullIn(request: RequestView): readonly string[] {
  const body = bodyOf(request)
  return NULLABLE.filter((member) => body[member] === null)
}

/** Whether a request has nulls that are none of this rule's: at members that may not be null, or further down. */
function hasOtherNulls(request: RequestView): boolean {
  return JSON.stringify(bodyOf(request)).split(/[:,[]null[,}\]]/).length - 1 > nullIn(request).length
}

export const explicitDefaults: ResponseRule = rule({
  id: 'req.explicit-defaults',
  level: 'MUST',
  says: 'The documented defaults of parameters may be sent.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'n.default'),
  matters: 'Frameworks spell out every default: a server that takes only what is left out refuses them for nothing.',
  when: isGood,
  follows: ['req.minimal'],
  onResponse: (response, violated, request): Examined =>
    mustTake({ rule: 'req.explicit-defaults', members: defaultsIn(request) }, response, request, violated),
})

function defaultsIn(request: RequestView): readonly string[] {
  const body = bodyOf(request)
  const defaults = offersTools(request) ? { ...DEFAULTS, ...TOOL_DEFAULTS } : DEFAULTS
  return Object.keys(defaults).filter((member) => body[member] === defaults[member])
}

export const samplingBounds: ResponseRule = rule({
  id: 'req.sampling-bounds',
  level: 'MUST',
  says: 'Temperature may be 0 and 2, top_p 1, and the penalties -2 and 2, on models that take them.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'temperature.maximum'),
  matters: 'Temperature 0 is what tests and extraction run at: a server that refuses it, or divides by it, fails them.',
  when: isGood,
  follows: ['req.explicit-defaults'],
  onResponse: (response, violated, request): Examined =>
    mustTake(
      {
        rule: 'req.sampling-bounds',
        members: boundsIn(request),
        isAboutIt: ({ message }) => bodyOf(request)['temperature'] === 0 && DIVIDES_BY_ZERO.test(message),
      },
      response,
      request,
      violated,
    ),
})

/** What samplers say of temperature 0, to which no other parameter leads. */
const DIVIDES_BY_ZERO = /\bdivi(?:sion|de) by zero|probability tensor contains/i

function boundsIn(request: RequestView): readonly string[] {
  const body = bodyOf(request)
  return Object.keys(BOUNDS).filter((member) => (BOUNDS[member] as readonly unknown[]).includes(body[member]))
}

/** No text says where to stop, and some models have a bound. */
const LONGEST_STOP = 64
const isPlainStop = (stop: string): boolean => stop !== '' && stop.length <= LONGEST_STOP

/** What is said of a list that should be a string, and of a string that should be a list, as each language says it. */
const NO_LIST =
  /'list' object|\bunmarshal array\b|\bmust be (?:a )?string, but is array\b|\bexpected (?:a )?string, (?:received|got|but got) (?:an )?array\b|\binvalid type: sequence\b|\bfrom Array value\b|\bshould be a valid string\b|\bto System\.String\b/i
const NO_STRING =
  /\bunmarshal string\b|\bmust be (?:an )?array, but is string\b|\bexpected (?:an )?array, (?:received|got|but got) (?:a )?string\b|\binvalid type: string\b|\bfrom String value\b|\bshould be a valid list\b/i

/** Whether words are about the form of a value as its language calls it, where no other value has that form. */
function speaksOfForm({ message }: RefusalWords, stop: unknown): boolean {
  return (Array.isArray(stop) ? NO_LIST : NO_STRING).test(message)
}

export const stopForms: ResponseRule = rule({
  id: 'req.stop-forms',
  level: 'MUST',
  says: 'stop may be a string, or a list of one to four strings.',
  basis: 'documented',
  cite: openapi('StopConfiguration'),
  matters: 'Some clients send a string, others a list: what takes only one of them refuses half of its clients.',
  needs: 'stop',
  when: isGood,
  onResponse: (response, violated, request): Examined =>
    mustTake(
      {
        rule: 'req.stop-forms',
        members: request.chat.stops.length > 0 && request.chat.stops.every(isPlainStop) ? ['stop'] : [],
        isAboutIt: (words) =>
          pointsAt(words, 'stop_sequences') ||
          (isOnlyOddIn(request, 'stop') && (isSilent(words) || speaksOfForm(words, bodyOf(request)['stop']))),
      },
      response,
      request,
      violated,
    ),
})
