import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import { areaOf } from '../../src/define/rule.ts'
import { hasOrphan, hasUnanswered } from '../reject/history.ts'
import { choosesUndeclared } from '../reject/tools.ts'
import { hasDocumentedMembersOnly } from './documented.ts'

/** Suites whose refusals are not about a constraint on the body. */
const OTHER_FAULTS = new Set(['auth', 'http'])

/** A chat request that was made to break a documented constraint on its body. */
export function aimsAtInvalidity({ endpoint, aim }: RequestView): boolean {
  return endpoint === 'chat' && aim?.expects === 'refusal' && !OTHER_FAULTS.has(areaOf(aim.rule))
}

/** A chat request whose body breaks a documented constraint, whether or not it was made to. */
export function isInvalid(request: RequestView): boolean {
  const { endpoint, json, fitsSchema, aim } = request
  if (endpoint !== 'chat' || (aim !== undefined && aim.expects !== 'refusal')) return false
  // What is no JSON at all is the matter of http.malformed-json-400.
  if (!isObject(json)) return json !== undefined
  if (aimsAtInvalidity(request) || contradictsItself(json, request)) return true
  // A body that does not fit for a vendor's own members alone is not broken.
  return !fitsSchema && hasDocumentedMembersOnly(json)
}

/** Members that are documented as allowed only together with another, and calls and results that belong together. */
function contradictsItself(json: JsonObject, request: RequestView): boolean {
  const { chat } = request
  if (hasOrphan(json) || hasUnanswered(json) || choosesUndeclared(request)) return true
  const has = (member: string): boolean => json[member] !== undefined && json[member] !== null
  if ((has('tool_choice') || has('parallel_tool_calls')) && !has('tools')) return true
  return (has('stream_options') && chat.stream === false) || (has('top_logprobs') && !chat.logprobs)
}
