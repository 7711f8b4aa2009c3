import { isStatusBesideThePoint } from '../../src/define/acceptance.ts'
import { openapi } from '../../src/define/cite.ts'
import { bodyText, endedByServer } from '../../src/define/exchange.ts'
import { errorOf } from '../../src/define/failure.ts'
import { parseJson } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { isInvalid } from '../error/invalid.ts'
import { saysUnknownModel } from '../error/words.ts'
import { areDisjoint, inBothModes, toldIn } from './modes.ts'

/** Rules on the one answer that explain why it is not as the other. */
const CAUSES: readonly string[] = [
  'error.client-fault-4xx',
  'error.no-200-envelope',
  'error.prestream-not-sse',
  'error.unknown-model-404',
  'error.envelope',
  'error.code',
  'stream.iff-requested',
  'reject.required-members',
  'reject.messages-shape',
  'reject.numeric-bounds',
  'reject.n-bounds',
  'reject.stop-over-four',
  'reject.top-logprobs',
  'reject.logit-bias',
  'reject.nonpositive-cap',
  'reject.tool-name',
  'reject.tool-choice-dangling',
  'reject.orphan-tool-message',
  'reject.unanswered-tool-calls',
  'reject.empty-tool-calls-history',
  'reject.json-mode-without-word',
  'reject.strict-schema',
  'reject.schema-name',
  'reject.metadata-limits',
  'reject.bad-enum',
  'reject.wrong-type',
  'reject.audio-needs-params',
]

export const errors: RelationRule = rule({
  id: 'equiv.errors',
  level: 'MUST',
  says: 'An invalid request gets the same status and the same error.code whether or not it asks for a stream.',
  basis: 'documented',
  cite: openapi('paths./chat/completions.post', 'responses'),
  matters:
    'Error handling that was written and tested without streaming does not recognise the same fault in a stream.',
  follows: CAUSES,
  across(exchanges, violated): Examined {
    let examined = false
    for (const both of inBothModes(exchanges, isMeant)) {
      const whole = both.whole.flatMap(refusalOf)
      const streamed = both.streamed.flatMap(refusalOf)
      const place = toldIn(both, CAUSES)
      if (whole.length === 0 || streamed.length === 0 || place === undefined) continue
      examined = true
      const [status, otherStatus] = [statusesOf(whole), statusesOf(streamed)]
      const [code, otherCode] = [codesOf(whole), codesOf(streamed)]
      if (areDisjoint(status, otherStatus)) {
        violated(place.exchange, 'status-differs', undefined, difference('the status', status, otherStatus))
      } else if (areDisjoint(code, otherCode)) {
        violated(place.exchange, 'code-differs', undefined, difference('error.code', code, otherCode))
      }
    }
    return examined ? undefined : 'unseen'
  },
})

interface RefusalSeen {
  readonly status: number
  readonly code: string
}

/** A request that would be invalid in the other mode, too, as far as is known: options for streams depend on the mode. */
function isMeant(one: Judged): boolean {
  const { json, chat } = one.request
  if (chat.stream !== true && typeof json === 'object' && json !== null && 'stream_options' in json) return false
  return isInvalid(one.request) || isForUnknownModel(one)
}

/** Whether a server says that it has no such model. Other refusals of what is in order may be the provider's behind it. */
function isForUnknownModel({ exchange, request }: Judged): boolean {
  if (request.aim !== undefined || (exchange.head?.status ?? 0) < 400) return false
  const error = errorOf(parseJson(bodyText(exchange)))
  return error !== undefined && saysUnknownModel(error, request)
}

/** How a request was answered; nothing where the answer says nothing about the request. */
function refusalOf({ exchange }: Judged): readonly RefusalSeen[] {
  const { head, ending } = exchange
  if (head === undefined || head.status < 200 || (head.status >= 300 && head.status < 400)) return []
  if (isStatusBesideThePoint(head.status) || (head.status >= 400 && !endedByServer(ending))) return []
  const code = head.status < 400 ? undefined : errorOf(parseJson(bodyText(exchange)))?.['code']
  return [{ status: head.status, code: spelled(code) }]
}

/** A code in one spelling: some servers give the number in one place and its digits in another. */
function spelled(code: unknown): string {
  if (code === undefined || code === null) return 'none'
  return typeof code === 'string' ? code : JSON.stringify(code)
}

const statusesOf = (seen: readonly RefusalSeen[]): ReadonlySet<number> => new Set(seen.map(({ status }) => status))
const codesOf = (seen: readonly RefusalSeen[]): ReadonlySet<string> => new Set(seen.map(({ code }) => code))

function difference(
  what: string,
  whole: ReadonlySet<unknown>,
  streamed: ReadonlySet<unknown>,
): { expected: string; actual: string; message: string } {
  const [expected, actual] = [[...whole].join(' or '), [...streamed].join(' or ')]
  return { expected, actual, message: `${what} is ${expected} without streaming, and ${actual} with it` }
}
