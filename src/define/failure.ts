import type { Examined, StreamCheck } from './rule.ts'
import { bringsContent } from './chunk.ts'
import { isObject, type JsonObject } from './json.ts'

/**
 * Whether an `error` member reports a failure: text, or an object that says anything. An empty object, or one of
 * members that are empty or say that all is well, is what a serialiser makes of "no error".
 */
export function reportsFailure(error: unknown): boolean {
  return isObject(error) ? Object.values(error).some((value) => Boolean(value) && !saysFine(value)) : Boolean(error)
}

/**
 * Whether an object reports a failure in place of an answer: it has no choices, or only choices that failed, and an
 * `error`, or one of the other forms that servers have for it.
 */
export function standsForFailure(object: JsonObject): boolean {
  const { choices, error } = object
  if (Array.isArray(choices) && choices.length > 0) return choices.every((choice) => isFailedChoice(choice))
  if ((error ?? undefined) !== undefined) return true
  const members = membersOf(object)
  if (saysFailed(members)) return true
  // Some gateways wrap the answer: words beside it are no failure.
  if (choices !== undefined || wrapsAnswer(members)) return false
  return 'detail' in object || isText(object['message']) || isText(object['msg'])
}

const isFailedChoice = (choice: unknown): boolean => isObject(choice) && reportsFailure(choice['error'])

function wrapsAnswer(members: Members): boolean {
  return members.some(([name, member]) => isObject(member) && (name === 'data' || 'choices' in member))
}

/** What tells of a failure has few members: of a hostile object only so many are looked at. */
const MOST_MEMBERS = 500

type Members = readonly (readonly [name: string, value: unknown])[]

function membersOf(object: JsonObject): Members {
  const members: [string, unknown][] = []
  for (const name in object) if (members.push([name, object[name]]) >= MOST_MEMBERS) break
  return members
}

/** Members of an object, or of one within it such as `base_resp` and `header`, that are there when something failed. */
const FAILURE = /^err(?:or)?s?$|^faults?$|^exception$|^err(?:or)?_?(?:code|no|num|msg|message|info|type)$/i
const CODE = /^(?:(?:status|ret|result|resp)_?)?code$/i
const WORDS = /^(?:(?:status|ret|result|resp)_?)?(?:msg|message)$/i
const STATUS = /^(?:http_?)?status(?:_?code)?$/i
const STATE = /^(?:status|object)$/
const FAILED = /^(?:err(?:or)?|fail(?:ed|ure)?)$/i
const FINE = /^(?:0*|2\d\d|ok|success(?:ful)?)$/i

/** Whether an object says in so many members that something failed, by itself or by an object within it. */
function saysFailed(members: Members): boolean {
  if (saysItself(members)) return true
  return members.some(([name, member]) => !ASIDE.test(name) && isObject(member) && saysItself(membersOf(member)))
}

/** Members in which vendors note what is no failure, with a code and words all the same. */
const ASIDE = /^(?:warn|notice|info|hint|advice|deprecat|(?:\w+_)?meta|metric|stat(?:s|istics)$|debug|trac)/i

function saysItself(members: Members): boolean {
  if (members.some(([name, value]) => FAILURE.test(name) && isFilled(value))) return true
  if (members.some(([name, value]) => (name === 'success' || name === 'ok') && value === false)) return true
  if (members.some(([name, value]) => STATUS.test(name) && isBadStatus(value))) return true
  if (members.some(([name, value]) => name === '__type' && /(?:Exception|Error)$/.test(textOf(value)))) return true
  if (members.some(([name, value]) => STATE.test(name) && FAILED.test(textOf(value)))) return true
  const hasWords = members.some(([name, value]) => WORDS.test(name) && textOf(value) !== '')
  return hasWords && members.some(([name, value]) => CODE.test(name) && isBadCode(value))
}

const saysFine = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') && FINE.test(String(value))

const isBadStatus = (value: unknown): boolean => typeof value === 'number' && value >= 400 && value < 600

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '0' && reportsFailure(value)

const isBadCode = (value: unknown): boolean =>
  (typeof value === 'number' || (isText(value) && value !== '')) && !FINE.test(String(value))

const isText = (value: unknown): value is string => typeof value === 'string'
const textOf = (value: unknown): string => (isText(value) ? value : '')

/** The `error` object of an error body; undefined when the body has none. */
export function errorOf(json: unknown): JsonObject | undefined {
  return isObject(json) && isObject(json['error']) ? json['error'] : undefined
}

/**
 * A check that reports `error-event` when a stream fails before it has brought anything: what should have been an error
 * status. `counts` tells whether the failure is of the kind that was known before; it is also told whether the failure
 * is the first that came, or stands behind a chunk that only opens the answer.
 */
export function opensWithFailure(counts: (object: JsonObject, isFirst: boolean) => boolean): StreamCheck {
  let opened = false
  let begun = false
  return {
    reads: 'frame',
    onEvent({ payload }, violated): Examined {
      if (begun || payload.kind === 'empty') return 'unseen'
      const isFirst = !opened
      opened = true
      begun = payload.kind !== 'chunk' || bringsContent(payload.chunk)
      if (payload.kind !== 'error' || !counts(payload.object, isFirst)) return 'unseen'
      violated('error-event', '', { expected: 'an error status with a JSON body', actual: payload.object })
    },
  }
}
