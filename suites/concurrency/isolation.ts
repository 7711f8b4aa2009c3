import type { Answer } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { NONCE_LETTERS } from '../../src/define/nonce.ts'
import type { RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { promptTexts } from '../message/asked.ts'

export const isolation: RelationRule = rule({
  id: 'concurrency.isolation',
  level: 'MUST',
  says: 'An answer holds nothing of what another request asked for.',
  basis: 'documented',
  cite: openapi('paths./chat/completions.post', 'responses.200'),
  matters: 'One user reads what another has written.',
  across(exchanges, violated): Examined {
    const owners = ownersOfTraces(exchanges)
    let examined = false
    for (const one of exchanges) {
      if (one.answer === undefined || one.request.endpoint !== 'chat') continue
      const own = tracesIn([bodyOf(one.request)])
      const said = tracesIn(textsOf(one.answer))
      examined ||= [...said].some((trace) => own.has(trace) && owners.has(trace))
      for (const trace of said) {
        if (own.has(trace)) continue
        const owner = owners.get(trace)
        if (owner === undefined || !isUnderWay(owner, one)) continue
        examined = true
        violated(one.exchange, 'foreign-text', undefined, {
          actual: trace,
          message: `the answer holds ${JSON.stringify(trace)}, which only exchange ${owner.exchange.id} has asked for`,
        })
        break
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** A word of so many consonants is a nonce: no language has one. */
const NONCE = new RegExp(`(?<![\\p{L}\\p{N}_-])[${NONCE_LETTERS}]{10,}(?![\\p{L}\\p{N}_-])`, 'gu')
/** So many letters of a nonce in a row tell which it is, also where texts are mixed. */
const TRACE_LENGTH = 7
/** Starts are known in whole milliseconds. */
const ROUNDING_MS = 1
const RUN = new RegExp(`[${NONCE_LETTERS}]{${TRACE_LENGTH},}`, 'g')

/** The first exchange whose prompt holds a nonce, by every trace that it may leave. */
function ownersOfTraces(exchanges: readonly Judged[]): ReadonlyMap<string, Judged> {
  const owners = new Map<string, Judged>()
  for (const one of exchanges) {
    const nonces = promptTexts(one.request).flatMap((text) => text.match(NONCE) ?? [])
    for (const trace of tracesIn(nonces)) if (!owners.has(trace)) owners.set(trace, one)
  }
  return owners
}

/** All runs of letters in some texts that a nonce may have left there. */
function tracesIn(texts: readonly string[]): ReadonlySet<string> {
  const traces = new Set<string>()
  for (const text of texts) {
    for (const [run] of text.matchAll(RUN)) {
      for (let at = 0; at + TRACE_LENGTH <= run.length; at++) traces.add(run.slice(at, at + TRACE_LENGTH))
    }
  }
  return traces
}

function bodyOf({ sent }: RequestView): string {
  return sent.body === undefined ? '' : new TextDecoder().decode(sent.body)
}

function textsOf({ choices }: Answer): readonly string[] {
  return choices.flatMap(({ content, refusal, reasoning, toolCalls }) =>
    [content, refusal, reasoning, ...toolCalls.flatMap((call) => [call.arguments, call.input])].filter(
      (text) => typeof text === 'string',
    ),
  )
}

/**
 * Whether a request had certainly been sent before another exchange was over: what a model makes up may well stand in
 * the requests that follow.
 */
function isUnderWay({ exchange: other }: Judged, { exchange: one }: Judged): boolean {
  if (one.clock === 'recorded') return other.startedAtMs < one.startedAtMs
  return other.startedAtMs + ROUNDING_MS < one.startedAtMs + one.timings.endMs
}
