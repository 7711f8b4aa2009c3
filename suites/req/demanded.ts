import type { RefusalWords } from '../../src/define/acceptance.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import { isOnlyOddIn } from '../roles/conversation.ts'
import { bodyOf, NULLABLE } from './members.ts'
import { demands } from './named.ts'

/** Parameters that a server may rightly ask for, as they make others work, and those that say what is wanted. */
const OWED_WITH_OTHERS: ReadonlySet<string> = new Set(['audio', 'modalities', 'store', 'stream', 'stream_options'])
const OPTIONAL: readonly string[] = [...NULLABLE, 'user', 'response_format', 'parallel_tool_calls'].filter(
  (member) => !OWED_WITH_OTHERS.has(member),
)

/** The optional parameter that a refusal demands: one that the request does not have, and need not have. */
export function demandedBy(words: RefusalWords, request: RequestView): string | undefined {
  const body = bodyOf(request)
  const documented = OPTIONAL.find((member) => body[member] === undefined && demands(words, member))
  if (documented !== undefined) return documented
  if (demandsStream(words, body)) return 'stream true'
  // Where much else is set, a demand may well be what another parameter brings with it.
  return isEveryday(request) ? demandedOfOthers(words, body) : demandedOfTool(words, body)
}

/** Parameters that bring no other with them. */
const EVERYDAY: readonly string[] = [
  'model',
  'messages',
  'stream',
  'temperature',
  'top_p',
  'max_tokens',
  'max_completion_tokens',
  'user',
]

const isEveryday = (request: RequestView): boolean =>
  isOnlyOddIn(request) && Object.keys(bodyOf(request)).every((member) => EVERYDAY.includes(member))

const ONLY_STREAMS =
  /\bonly supports? (?:the )?stream|\bstream['"`]? must be (?:set to )?['"`]?true\b|\bstream(?:ing)? (?:mode )?(?:only|is required)\b|\bnon-?stream\w*\b.{0,20}\bnot supported/i

function demandsStream(words: RefusalWords, body: JsonObject): boolean {
  if (body['stream'] === true || body['stream_options'] !== undefined) return false
  return ONLY_STREAMS.test(words.message) || demands(words, 'stream')
}

const DEMANDED =
  /\b([a-z]+(?:_[a-z]+)+)['"`]? (?:is required|must be (?:set|provided|specified|given|present|supplied))/i
/** What names the caller and not the request. */
const OF_CALLER = /key|token$|secret|auth|credential|account|project|organi[sz]ation|tenant|region|(?:^|_)id$/i

/** A parameter of a vendor that the plainest request must have. */
function demandedOfOthers({ message }: RefusalWords, body: JsonObject): string | undefined {
  const member = DEMANDED.exec(message)?.[1]
  return member === undefined || member in body || OF_CALLER.test(member) ? undefined : member
}

/** An optional member of a tool. That a tool needs no parameters is the matter of tools.parameterless. */
function demandedOfTool(words: RefusalWords, body: JsonObject): string | undefined {
  const isAboutTool = /\b(?:tools?|functions?)\b.{0,40}\bdescription\b/i.test(`${words.param} ${words.message}`)
  const lacksOne = objectsOf(body['tools']).some(
    ({ function: called }) => isObject(called) && called['description'] === undefined,
  )
  return isAboutTool && lacksOne && demands(words, 'description') ? 'a description of each tool' : undefined
}
