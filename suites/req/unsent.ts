import type { RefusalWords } from '../../src/define/acceptance.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { DOCUMENTED } from '../error/documented.ts'
import { pointsAt } from './named.ts'

/** How a server says that two parameters do not go together. */
const CONFLICT =
  /\b(?:cannot|can not|can['’]t|must not|may not)\b.{0,40}\bboth\b|\bboth\b.{0,60}\b(?:cannot|can not|can['’]t|not supported|not allowed)\b|\bnot both\b|\bat the same time\b.{0,20}\bnot\b|\bnot\b.{0,40}\bat the same time\b|\bmutually exclusive\b|\bonly one of\b.{0,80}\b(?:set|specified|provided|given|passed|used)\b/i
/** What a model does by default, and what modes are called, is no parameter that was put beside those of the request. */
const BY_DEFAULT = /think|reason|_mode\b/i
const QUOTED = /["'`]([a-z]\w*)["'`]/gi
/** How a server says that it does not know a parameter. Names of one word may be anything, but at the end of a path, or quoted where nothing else is said. */
const UNKNOWN: readonly RegExp[] = [
  /\bun(?:known|recogni[sz]ed|expected) (?:request )?(?:name|parameter|field|argument|keyword argument)s?(?: supplied)?:? ?["'`]?([a-z]+(?:_[a-z]+)+)\b/i,
  /(?:[.\]]|\b(?=[a-z]+_))([a-z]\w*): extra inputs are not permitted/i,
  /^un(?:known|supported|recogni[sz]ed) (?:request )?(?:parameter|argument)(?: supplied)?: ?["'`]([a-z]\w*)["'`.[]/i,
]

/**
 * The parameter that a request does not have and is refused for, so that the server, or one before it, has put it there:
 * it is said to be unknown, or at odds with another.
 */
export function unsentIn(words: RefusalWords, body: JsonObject): string | undefined {
  const { message } = words
  const text = JSON.stringify(body)
  const isSent = (name: string): boolean => (name in body ? body[name] !== null : text.includes(`"${name}"`))
  const unknown = UNKNOWN.flatMap((pattern) => pattern.exec(message)?.[1] ?? []).find((name) => !isSent(name))
  if (unknown !== undefined) return unknown
  if (!CONFLICT.test(message) || BY_DEFAULT.test(message)) return undefined
  const documented = DOCUMENTED.filter((member) => pointsAt(words, member))
  const named = [...documented, ...[...message.matchAll(QUOTED)].map(([, name = '']) => name)]
  // Of names that are not documented, and of which none was sent, who knows what they are.
  const areParameters = documented.length > 1 || named.some(isSent)
  return areParameters && new Set(named).size > 1 ? named.find((name) => !isSent(name)) : undefined
}
