import { refusalWords, type RefusalWords } from '../../src/define/acceptance.ts'
import type { ResponseView } from '../../src/define/response.ts'
import type { Examined, Violated } from '../../src/define/rule.ts'
import { pointsAt, saysLacking, saysUnknown } from '../req/named.ts'

/** How a server says that it cannot read a value: by its type, or by those that it knows. */
const OF_VALUE =
  /\binvalid\b|\bexpected\b|\bmust be\b|\bshould be\b|\bone of\b|\bsupported (?:string )?values\b|\bunmarshal\b|\bnot (?:a )?valid\b/i
/** How a server says that it took the value, and that its model did otherwise: what is forced is the server's to force. */
const OF_MODEL = /\bbut\b.{0,40}\bdid(?: not|n['’]t) (?:call|use)\b/i

/**
 * Reports that a forced choice of tools was refused over its value. That a target lacks the parameter, the kind of choice or
 * what it takes to force one is an honest lack. `isMeant` knows the value by words that do not name the parameter.
 */
export function refusesChoice(
  response: ResponseView,
  violated: Violated,
  isMeant: (words: RefusalWords) => boolean = () => false,
): Examined {
  const { status } = response.head
  if (status !== 400 && status !== 422) return 'unseen'
  const words = refusalWords(response)
  if (!pointsAt(words, 'tool_choice') && !isMeant(words)) return 'unseen'
  const { message } = words
  if (saysLacking(words) || saysUnknown(words) || !(OF_VALUE.test(message) || OF_MODEL.test(message))) return 'unseen'
  violated('refused', undefined, { expected: 'status 200', actual: status, message: `got ${status}: ${message}` })
}
