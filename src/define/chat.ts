import type { AxisValue, Point } from './axes.ts'
import type { Asking } from './cases.ts'
import { formatMembers } from './format-samples.ts'
import type { JsonObject } from './json.ts'
import { messagesFor } from './messages.ts'
import type { Ask } from './prompts.ts'
import { choiceMembers, toolMembers } from './tool-samples.ts'

/** Tokens that a loose cap allows, and what it must allow where hidden reasoning counts against it. */
const LOOSE_CAP = 400
const LOOSE_CAP_WHEN_REASONING = 2048
const TIGHT_CAP = 16
/** Any number will do; a fixed one makes a second run ask the same. */
const SEED = 7

/** The stop sequences of the `stop` axis. All of them hold the one that the count recipe runs into: 7. */
const STOPS: Readonly<Record<Exclude<AxisValue<'stop'>, 'none'>, string | readonly string[]>> = {
  one: '7',
  four: ['7', 'ZZZ', '###', 'The end'],
}

/** The tokens that the cap of a point allows; undefined when there is no cap. */
function capOf(cap: AxisValue<'cap'>, reasons: boolean): number | undefined {
  if (cap === 'none') return undefined
  if (cap === 'tight') return TIGHT_CAP
  return reasons ? LOOSE_CAP_WHEN_REASONING : LOOSE_CAP
}

/**
 * The body of a valid request at a point of the axes. A case that needs more spreads it:
 * `{ ...chat(ask, point, asking), user: 'somebody' }`.
 */
export function chat(ask: Ask | string, point: Point, asking: Asking): JsonObject {
  const asked = typeof ask === 'string' ? { text: ask } : ask
  const cap = capOf(point.cap, asking.reasons)
  return {
    model: asking.model,
    messages: messagesFor(withJsonWord(asked, point.format), point),
    ...modeMembers(point.mode),
    ...toolMembers(point),
    ...choiceMembers(point),
    ...formatMembers(point.format, point.script),
    ...(point.n === 'absent' ? {} : { n: Number(point.n) }),
    ...logprobsMembers(point.logprobs),
    ...(cap === undefined ? {} : { [asking.capMember]: cap }),
    ...(point.stop === 'none' ? {} : { stop: STOPS[point.stop] }),
    ...(asking.sampling ? { temperature: 0, seed: SEED } : {}),
  }
}

// The contract obliges a server to refuse json_object when no message says JSON.
function withJsonWord(ask: Ask, format: AxisValue<'format'>): Ask {
  return format !== 'json_object' || /json/i.test(ask.text) ? ask : { ...ask, text: `${ask.text} Answer in JSON.` }
}

function modeMembers(mode: AxisValue<'mode'>): JsonObject {
  switch (mode) {
    case 'json':
      return {}
    case 'sse':
      return { stream: true }
    case 'sse+usage':
      return { stream: true, stream_options: { include_usage: true } }
    case 'sse+usage=false':
      return { stream: true, stream_options: { include_usage: false } }
    case 'sse+no-obf':
      return { stream: true, stream_options: { include_obfuscation: false } }
    default:
      return mode satisfies never
  }
}

function logprobsMembers(logprobs: AxisValue<'logprobs'>): JsonObject {
  if (logprobs === 'off') return {}
  return logprobs === 'on' ? { logprobs: true } : { logprobs: true, top_logprobs: 2 }
}
