import { header, type Ending, type Exchange, type ResponseHead } from '../define/exchange.ts'
import { areaOf } from '../define/rule.ts'
import type { Judgement } from '../judge/judgement.ts'
import { codingsOf, whyUndecodable } from '../wire/content-coding.ts'
import { isThrottled } from './retry.ts'

/** Whether a limit on time ended an exchange whose connection stood: what the target would have said is not known. */
export function isTimeUp({ kind }: Ending): boolean {
  return kind === 'first-byte-timeout' || kind === 'silence-timeout' || kind === 'total-timeout'
}

/** Ends that the target brought itself: they are judged. */
const BY_TARGET: ReadonlySet<Ending['kind']> = new Set(['complete', 'cut-off', 'invalid-http', 'undecodable-content'])
/** Ends that a case wanted. */
const AS_WANTED: Ending['kind'] = 'dropped'

/** An exchange with what of its judgement tells how it came to its end. */
interface Ended {
  readonly exchange: Exchange
  readonly judgement: Pick<Judgement, 'stopped'>
}

/**
 * Why an exchange cannot be judged as a whole: no answer came, the target was too busy or sent us elsewhere, or a limit
 * of ours ended the answer, in reading it or in judging it. A body that the target cuts off is its own doing.
 */
export function couldNotRun({ exchange, judgement }: Ended): string | undefined {
  if (isThrottled(exchange)) return `the target was too busy: ${exchange.head?.status} after all retries`
  if (isKeyRefused(exchange)) return 'the target refused the key (401)'
  const { head, ending } = exchange
  if (head === undefined) {
    return ending.kind === 'complete' || ending.kind === AS_WANTED ? undefined : `no answer: ${ending.message}`
  }
  return limitOf({ exchange, judgement }) ?? sentElsewhere(head)
}

/** The limit of ours that ended an answer; undefined where it ended otherwise, and where there was none. */
export function limitOf({ exchange: { head, ending: given }, judgement }: Ended): string | undefined {
  const ending = judgement.stopped ?? given
  if (head === undefined || ending.kind === 'complete' || ending.kind === AS_WANTED) return undefined
  const isOfTarget =
    ending.kind === 'undecodable-content'
      ? whyUndecodable(codingsOf(head.headers)) === undefined
      : BY_TARGET.has(ending.kind)
  return isOfTarget ? undefined : ending.message
}

/** Why a status is neither an answer nor a refusal; undefined for all others. */
export function sentElsewhere({ status, headers }: ResponseHead): string | undefined {
  if (status < 300 || status >= 400) return undefined
  const to = header(headers, 'location')
  if (to === undefined) return `the target answered with status ${status}, which is no answer`
  return `the target redirects (${status} to ${to}); redirects are not followed`
}

/** Whether the key of the user was refused, in a request that was not about keys: then nothing is known of the target. */
function isKeyRefused({ head, aim }: Exchange): boolean {
  if (head?.status !== 401) return false
  return aim === undefined || (aim.expects === 'acceptance' && areaOf(aim.rule) !== 'auth')
}

/** How many exchanges of one kind in a row show that it is of no use to go on. */
const HOPELESS = 5

const WORDS = {
  gone: `the target is gone: ${HOPELESS} connections in a row failed`,
  mute: `the target gives no answer in HTTP: ${HOPELESS} requests in a row failed`,
  silent: `the target hangs: ${HOPELESS} requests in a row got no answer in time`,
  unauthorized: `the target refused the key, ${HOPELESS} times in a row`,
  busy: `the target is too busy: ${HOPELESS} requests in a row were refused after all retries`,
} as const

/** Watches whether a target is still there. */
export interface Watch {
  /** Takes note of the last try of a request. Gives the reason once it is of no use to go on. */
  see(exchange: Exchange): string | undefined
}

/** Starts to watch a target. */
export function createWatch(): Watch {
  let kind: keyof typeof WORDS | undefined
  let times = 0
  return {
    see(exchange) {
      const now = hopelessness(exchange)
      times = now === kind ? times + 1 : 1
      kind = now
      return now === undefined || times < HOPELESS ? undefined : `${WORDS[now]} (${lastWords(exchange)})`
    },
  }
}

function hopelessness(exchange: Exchange): keyof typeof WORDS | undefined {
  const { kind } = exchange.ending
  if (kind === 'connect-failed' || kind === 'connect-timeout') return 'gone'
  if (exchange.head === undefined && (kind === 'cut-off' || kind === 'invalid-http')) return 'mute'
  // One that sends its head at least is there.
  if (kind === 'first-byte-timeout' && exchange.head === undefined) return 'silent'
  if (isKeyRefused(exchange)) return 'unauthorized'
  return isThrottled(exchange) ? 'busy' : undefined
}

function lastWords({ ending, head }: Exchange): string {
  return 'message' in ending ? ending.message : `status ${head?.status}`
}
