import type { RefusalWords } from '../../src/define/acceptance.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import { speaksOfEmptiness } from '../roles/conversation.ts'
import { isCalling, isOnlyOddInHistory } from './history.ts'

/** How a refusal speaks of two turns in a row, of calls and of results in a history. */
const ON_RESULTS =
  /\brole\b.{0,40}\btool\b|\btool\b.{0,20}\brole\b|tool_?[ ]?call_?[ ]?ids?\b|\btool (?:message|result|response|output)s?\b|'tool_calls'|\btool_calls[.[]{1,2}\d|\bfunction[_ ]?(?:call|response)s?\b|\btool_(?:use|result)\b|\bsingle tool[- ]calls?\b|\bmessages\b[\w.[\]]*\.tool_calls\b/i
/** What a translation to another API says that left out what the request declares. */
const ON_LOST_DECLARATION = /\btool_?config\b.{0,40}\bmust be defined\b/i
/** How some say that their conversations have no results: by the roles that there are. */
const ON_ROLES = /\broles?\b/i
const KNOWN_ROLES = /\b(?:only|must be|should be|valid|allowed|supported|expected)\b/i
/** How a server objects to the messages as a whole, without a word of what is wrong with them. */
const ON_MESSAGES =
  /\b(?:invalid|illegal|malformed)\b[:\s]*(?:(?:value|format|type) (?:of|for|in) |parameter:? )?['"`]?messages\b(?![.[])|\bmessages\b['"`]?,?\s*(?:\w+\s+){0,2}(?:(?:invalid|illegal|malformed)\b|参数非法)|\buntagged enum \w*Message/i
const ON_TURNS = /\balternat(?:e|es|ing|ion)\b/i
/** Requirements on the form of ids, which only the ids that a server gave itself need to fulfil. */
const ON_FORM_OF_IDS = /a-z|\blength\b|characters|alphanumeric|pattern|prefix/i
const ON_LACK = /does(?: not|n't) support|not supported|unsupported|no endpoints?/i
/** What some want declared that is only remembered. */
const ON_DECLARATION =
  /\btool(?:s|_?config)?\b.{0,60}\b(?:must|need|require)\w*\b.{0,60}\b(?:defin|declar|provid|specif|includ|present|set)|\b(?:must|need|require)\w*\b.{0,40}\b(?:defin|declar|provid|specif|includ)\w*\b.{0,20}\btools?\b/i
const WITHOUT_TOOLS = /\bwithout ['"`]?tools?\b/i
/** What some vendors put into their calls, and want back. */
const OWN_MEMBERS = /thought_?[ ]?signature|reasoning|thinking|extra_content/i
const PLACE = /(?:messages|contents)(?:[.[]{1,2}|['"],\s*)(\d+)\]?(?:(?:\.|,\s*['"])(\w+))?/
const MEMBERS: ReadonlySet<string> = new Set([
  'role',
  'content',
  'name',
  'tool_calls',
  'tool_call_id',
  'refusal',
  'parts',
])
const WANTED = /\b(?:must|missing|required?|needs?)\b/i

/** Whether a refusal is about calls that are remembered, or about their results. */
export function isOnHistory(words: RefusalWords, request: RequestView): boolean {
  const said = `${words.param} ${words.message}`
  if (wantsOwnMembers(words) || ON_LOST_DECLARATION.test(said)) return true
  if (onlyRemembers(request) && (WITHOUT_TOOLS.test(said) || (ON_DECLARATION.test(said) && !ON_LACK.test(said))))
    return true
  if (ON_FORM_OF_IDS.test(said) || ON_LACK.test(said)) return false
  if (ON_RESULTS.test(said) || ON_TURNS.test(said) || isOnRoles(said, request)) return true
  const [, place, member] = PLACE.exec(said) ?? []
  const meant = place === undefined ? undefined : request.chat.messages[Number(place)]
  // A member that no document knows is the matter of tools.roundtrip-verbatim.
  if (meant !== undefined) return isOfHistory(meant) && (member === undefined || MEMBERS.has(member))
  const { messages } = request.chat
  if (ON_MESSAGES.test(said) && isOnlyOddInHistory(request)) return true
  return speaksOfEmptiness(words.message) && messages.some(saysNothing) && messages.filter(isEmpty).every(isOfHistory)
}

/** Whether a refusal lists the roles that there are, of which only that of the results is none. */
function isOnRoles(said: string, { chat }: RequestView): boolean {
  if (!ON_ROLES.test(said) || !/\bassistant\b/i.test(said) || !KNOWN_ROLES.test(said)) return false
  const roles = new Set(chat.messages.map(({ role }) => role))
  return roles.has('tool') && ![...roles].some((role) => role !== 'tool' && !said.includes(String(role)))
}

/** Whether a request has tools in its history only, and no parameter that is about tools. */
function onlyRemembers({ json, chat }: RequestView): boolean {
  const steers = isObject(json) && (json['tool_choice'] !== undefined || json['parallel_tool_calls'] !== undefined)
  return chat.tools.length === 0 && !steers
}

/** Whether a refusal wants members back that only its own server puts into calls. */
export const wantsOwnMembers = ({ message }: RefusalWords): boolean => OWN_MEMBERS.test(message) && WANTED.test(message)

const isOfHistory = (message: JsonObject): boolean => message['role'] === 'tool' || isCalling(message)
const isEmpty = ({ content }: JsonObject): boolean => content === ''
const saysNothing = (message: JsonObject): boolean => isEmpty(message) && isOfHistory(message)
