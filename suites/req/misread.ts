import type { RefusalWords } from '../../src/define/acceptance.ts'

/*
 * What servers say of a body that they could not read, or in which they have not found what is there. The same words are
 * said of JSON within a request: the arguments of a call, a schema, what a relay knows of a parameter.
 */

const SYNTAX =
  /unexpected (?:token\b|character|end of (?:json|input|data|file))|expecting (?:value|property)|control character in string|trailing (?:characters|data)|(?:not valid|invalid|malformed) json\b(?!.{0,2}schema)|could not parse .{0,30}\b(?:json|body)|eof while parsing/i

const WITHIN =
  /\b(?:schema|arguments?|tool_calls?|functions?|unknown (?:name|field)|cannot find field)\b|\bmessages[.[]|'failed_generation'/i

const QUOTE = '["\'`]?'
const WHAT = String.raw`(?: (?:a|the|required|parameter|field|property|argument|key))*:? ?${QUOTE}`
/** What follows a name that is missed: not "a model that can …", nor "missing model access". */
const NAME_ENDS = String.raw`${QUOTE}(?=$|[.,;:)\]](?:\s|$)| (?:parameter|field|property|argument|name|id|in|at|is|and|or)\b)`

const MISSING = new RegExp(
  [
    String.raw`\b(?:provide|missing)${WHAT}\b(?:model|messages)${NAME_ENDS}`,
    String.raw`\b(?:model|messages)\b${QUOTE}:? (?:parameter |field )?(?:is )?(?:a )?(?:required|missing)\b(?! to\b)`,
    String.raw`\b(?:model|messages): field required`,
  ].join('|'),
  'i',
)

/** Whether a refusal says that the body is no JSON, or lacks what every request has. */
export function saysMisread({ param, message }: RefusalWords): boolean {
  return MISSING.test(message) || (param === '' && SYNTAX.test(message) && !WITHIN.test(message))
}
