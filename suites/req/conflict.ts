import type { RefusalWords } from '../../src/define/acceptance.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { DOCUMENTED } from '../error/documented.ts'
import { pointsAt } from './named.ts'

/** How a server says that two parameters do not go together. */
const CONFLICT =
  /\b(?:cannot|can not|can['’]t|must not|may not)\b.{0,40}\bboth\b|\bboth\b.{0,60}\b(?:cannot|can not|can['’]t|not supported|not allowed)\b|\bnot both\b|\bat the same time\b.{0,20}\bnot\b|\bnot\b.{0,40}\bat the same time\b|\bmutually exclusive\b|\bonly one of\b/i
/** What a model does by default is no parameter that was put beside those of the request. */
const BY_DEFAULT = /think|reason/i
const QUOTED = /["'`]([a-z]\w*)["'`]/gi

/**
 * The parameter that a request does not have and is refused for: it is said to be at odds with one that was sent, so that
 * the server, or one before it, has put it there.
 */
export function unsentIn(words: RefusalWords, body: JsonObject): string | undefined {
  const { message } = words
  if (!CONFLICT.test(message) || BY_DEFAULT.test(message)) return undefined
  const text = JSON.stringify(body)
  const isSent = (name: string): boolean => (name in body ? body[name] !== null : text.includes(`"${name}"`))
  const named = [
    ...DOCUMENTED.filter((member) => pointsAt(words, member)),
    ...[...message.matchAll(QUOTED)].map(([, name = '']) => name),
  ]
  return named.some(isSent) ? named.find((name) => !isSent(name)) : undefined
}
