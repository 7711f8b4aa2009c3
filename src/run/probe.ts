import type { Capability } from '../define/capability.ts'
import type { Asking } from '../define/cases.ts'
import { bodyText, header, jsonBody, mediaType, type Exchange } from '../define/exchange.ts'
import { asString, isObject, objectsOf } from '../define/json.ts'
import { UsageError } from '../wire/usage-error.ts'
import type { Courier, Recorded } from './courier.ts'
import { isTimeUp, limitOf, sentElsewhere } from './ending.ts'
import { capabilityNames } from './needs.ts'
import { mapPool } from './pool.ts'
import { helloRequest, probeRequest } from './probe-requests.ts'
import { canBeLack, namesLack, pointsAt, readRefusal, refusalWords, saysUnsupported } from './refusal.ts'
import { isThrottled } from './retry.ts'
import { FIRST_TRAITS, type TargetTraits } from './traits.ts'

/** The exchange that shows what is known of a capability, in one line. */
interface Proof {
  readonly exchange: string
  readonly summary: string
}

/** What is known of a capability. What is unknown is asked of the target as if it were present. */
export interface CapabilityFinding {
  readonly status: 'present' | 'absent' | 'unknown'
  readonly proof?: Proof
}

export type CapabilityFindings = ReadonlyMap<Capability, CapabilityFinding>

/** What a run has to know of a target before it can be planned. */
export interface ProbeResult {
  readonly capabilities: CapabilityFindings
  readonly traits: TargetTraits
  readonly notes: readonly string[]
  /** Why it makes no sense to go on. */
  readonly abort: string | undefined
}

const NOT_FOR_CHAT =
  /embed|tts|whisper|moderation|dall-?e|transcri|speech|realtime|rerank|audio|image|video|sora|guard|ocr|davinci|babbage/i

/** Finds out what a target can do. `model` undefined: the first listed one that looks made for chat is taken. */
export async function probeTarget(
  courier: Courier,
  model: string | undefined,
  concurrency: number,
): Promise<ProbeResult> {
  const chosen = model === undefined ? await chooseModel(courier) : { model }
  if ('abort' in chosen) return aborted(chosen.abort, { ...FIRST_TRAITS, model: '' })
  const hello = await sayHello(courier, { ...FIRST_TRAITS, model: chosen.model })
  const notes = [...('note' in chosen ? [chosen.note] : []), ...hello.notes]
  if (hello.abort !== undefined) return { ...aborted(hello.abort, hello.traits), notes }
  const asking = askingWith(hello.traits)
  const findings = await mapPool(capabilityNames(), concurrency, async (capability) => {
    const delivery = await courier.ask(probeRequest(capability, asking))
    if (delivery.kind === 'stopped') return [capability, { status: 'unknown' }] as const
    const finding = readFinding(capability, delivery.record)
    if (finding.status === 'absent') courier.excuse(delivery.record, `the target does not support ${capability}`)
    return [capability, finding] as const
  })
  return { capabilities: new Map(findings), traits: hello.traits, notes, abort: courier.stopped() }
}

/** Every capability unknown: nothing was asked, so nothing is excused. */
export function unknownCapabilities(): CapabilityFindings {
  return new Map(capabilityNames().map((capability) => [capability, { status: 'unknown' }]))
}

/** What an exchange shows of a capability. Absent is only what the target itself says is absent. */
function readFinding(capability: Capability, { exchange }: Pick<Recorded, 'exchange'>): CapabilityFinding {
  const status = exchange.head?.status
  if (status === undefined) return { status: 'unknown' }
  const proof = (summary: string): Proof => ({ exchange: exchange.id, summary })
  const refusal = readRefusal(exchange)
  if (capability === 'auth') {
    if (status === 401) return { status: 'present', proof: proof('401 without a key') }
    return status < 300 ? { status: 'absent', proof: proof(`${status} without a key`) } : { status: 'unknown' }
  }
  if (status >= 200 && status < 300) return { status: 'present', proof: proof(String(status)) }
  if (refusal === undefined) return { status: 'unknown' }
  const summary = refusalWords(refusal)
  if (capability === 'models' && [404, 405, 501].includes(status)) return { status: 'absent', proof: proof(summary) }
  const isLack = namesLack(refusal, capability) || (canBeLack(status) && refusal.isEnvelope && saysUnsupported(refusal))
  return { status: isLack ? 'absent' : 'unknown', proof: proof(summary) }
}

/** Statuses of a target that has no list of models, and says so. */
const HAS_NO_LIST: ReadonlySet<number | undefined> = new Set([404, 405, 501])

/**
 * Takes a model from the list of the target. Throws a UsageError when it has no list, or one without models; what else
 * keeps the list from being read is no mistake of the user, and ends the run.
 */
export async function chooseModel(courier: Courier): Promise<{ model: string; note: string } | { abort: string }> {
  const delivery = await courier.ask(probeRequest('models', askingWith({ ...FIRST_TRAITS, model: '' })))
  if (delivery.kind === 'stopped') return { abort: delivery.reason }
  const reason = hopeless(delivery.record, 'GET models')
  if (reason !== undefined) return { abort: reason }
  const { exchange } = delivery.record
  const json = jsonBody(exchange)
  const list = isObject(json) ? json['data'] : undefined
  const ids = objectsOf(list).flatMap((entry) => asString(entry['id']) ?? [])
  const model = ids.find((id) => !NOT_FOR_CHAT.test(id)) ?? ids[0]
  if (model === undefined) {
    const status = exchange.head?.status
    if (HAS_NO_LIST.has(status) || Array.isArray(list)) {
      const words = `no model was given, and GET models (status ${status}) lists none`
      throw new UsageError('no-model', withoutPath(words, exchange), {
        fix: 'Name one: --model ID on the command line, model in the library.',
      })
    }
    const why = 'message' in exchange.ending ? `: ${exchange.ending.message}` : ''
    return { abort: `GET models (status ${status}) gave no list of models${why}: name one with --model` }
  }
  return { model, note: `model ${model} was taken from the list of models` }
}

/** Adds the likely cause where nothing was found at the root of a server: the path of the base URL is often left out. */
function withoutPath(words: string, { request, head }: Exchange): string {
  const isAtRoot = /^\/(?:models|chat\/completions)$/.test(new URL(request.url).pathname)
  if (head?.status !== 404 || !isAtRoot) return words
  return `${words.replace(/\.$/, '')}; the base URL has no path, and most servers answer below /v1`
}

interface Hello {
  readonly traits: TargetTraits
  readonly notes: readonly string[]
  readonly abort?: string
}

/** Asks the plainest request, and again without what the target refuses by name. */
async function sayHello(courier: Courier, first: TargetTraits): Promise<Hello> {
  let traits = first
  const notes: string[] = []
  for (;;) {
    const delivery = await courier.ask(helloRequest(askingWith(traits)))
    if (delivery.kind === 'stopped') return { traits, notes, abort: delivery.reason }
    const { record } = delivery
    const refusal = readRefusal(record.exchange)
    if (refusal === undefined || !canBeLack(refusal.status)) {
      const abort = hopeless(record, 'POST chat/completions')
      if (abort !== undefined) {
        // Nobody's contract is judged by what may not be the API at all.
        courier.excuse(record, abort)
        return { traits, notes, abort }
      }
      if (reasonsIn(record)) {
        traits = { ...traits, reasons: true }
        notes.push('the target spends tokens on hidden reasoning: caps are wider')
      }
      return { traits, notes }
    }
    if (traits.capMember === 'max_tokens' && pointsAt(refusal, ['max_tokens'])) {
      traits = { ...traits, capMember: 'max_completion_tokens' }
      notes.push('max_tokens is refused by name: max_completion_tokens is used')
    } else if (traits.sampling && pointsAt(refusal, ['temperature', 'seed', 'top_p'])) {
      traits = { ...traits, sampling: false }
      notes.push('temperature or seed is refused by name: requests without sampling parameters are used')
    } else if (refusal.status === 404 || refusal.status === 405) {
      const words = `the target answered POST chat/completions with ${refusalWords(refusal)}`
      return { traits, notes, abort: withoutPath(words, record.exchange) }
    } else {
      notes.push(`the plainest request was refused: ${refusalWords(refusal)}`)
      return { traits, notes }
    }
    courier.excuse(record, notes.at(-1) ?? '')
  }
}

/** Why an answer shows that no run is possible; undefined when one is. */
function hopeless(record: Recorded, what: string): string | undefined {
  const { exchange } = record
  const { head, ending } = exchange
  const message = 'message' in ending ? ending.message : 'no answer'
  if (isTimeUp(ending)) return `the target does not answer ${what}: ${message}`
  if (head === undefined) return `the target cannot be reached: ${message}`
  const limit = limitOf(record)
  if (limit !== undefined) return `the answer to ${what} cannot be read to its end: ${limit}`
  const refusal = readRefusal(exchange)
  if (refusal !== undefined && [401, 402, 403].includes(head.status)) {
    return `the target refused the key: ${refusalWords(refusal)}`
  }
  if (isThrottled(exchange)) return `the target is too busy: ${what} was answered with ${head.status} each time`
  const elsewhere = sentElsewhere(head)
  if (elsewhere !== undefined) return elsewhere
  const isPage = mediaType(header(head.headers, 'content-type')) === 'text/html' || /^\s*</.test(bodyText(exchange))
  if (head.status < 300 && isPage) return `the target answered ${what} with a web page: is the base URL right?`
  return undefined
}

function reasonsIn({ judgement }: Recorded): boolean {
  const usage = judgement.answer?.usage
  const details = isObject(usage) ? usage['completion_tokens_details'] : undefined
  const tokens = isObject(details) ? details['reasoning_tokens'] : undefined
  const shown = judgement.answer?.choices.some((choice) => choice.reasoning !== undefined) ?? false
  return shown || (typeof tokens === 'number' && tokens > 0)
}

function aborted(abort: string, traits: TargetTraits): ProbeResult {
  return { capabilities: unknownCapabilities(), traits, notes: [], abort }
}

function askingWith(traits: TargetTraits): Asking {
  return { ...traits, nonce: 'hello', attempt: 1 }
}
