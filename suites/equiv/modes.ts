import { omit } from '../../src/define/alter.ts'
import { header, mediaType } from '../../src/define/exchange.ts'
import { isObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import type { Judged } from '../../src/define/rule.ts'

/** Exchanges that ask for the same, those answered whole and those streamed. Neither list is empty. */
export interface BothModes {
  readonly whole: readonly Judged[]
  readonly streamed: readonly Judged[]
}

/**
 * What a request asks for, apart from whether it is streamed: requests with the same text ask for the same. Undefined
 * when the body is no JSON object.
 */
export function askedIn(request: RequestView): string | undefined {
  // Several rules ask this of every exchange.
  if (!ASKED.has(request)) ASKED.set(request, askedBeside(request))
  return ASKED.get(request)
}

const ASKED = new WeakMap<RequestView, string | undefined>()

/** What a request asks for, apart from whether it is streamed and from some members. */
export function askedBeside({ json, sent }: RequestView, ...leftOut: readonly string[]): string | undefined {
  if (!isObject(json)) return undefined
  const type = mediaType(header(sent.headers, 'content-type'))
  return JSON.stringify([type, inOrder(omit(json, 'stream', 'stream_options', ...leftOut))])
}

/** The exchanges that a rule speaks about, by what they ask for, as far as it was asked in both modes. */
export function inBothModes(exchanges: readonly Judged[], isMeant: (one: Judged) => boolean): readonly BothModes[] {
  const groups = new Map<string, { whole: Judged[]; streamed: Judged[] }>()
  for (const one of exchanges) {
    const { endpoint, chat } = one.request
    if (endpoint !== 'chat' || chat.stream === undefined || !isMeant(one)) continue
    const asked = askedIn(one.request)
    if (asked === undefined) continue
    const group = groups.get(asked) ?? { whole: [], streamed: [] }
    groups.set(asked, group)
    group[chat.stream ? 'streamed' : 'whole'].push(one)
  }
  return [...groups.values()].filter(({ whole, streamed }) => whole.length > 0 && streamed.length > 0)
}

/**
 * The exchange in which a difference between the modes is told: one that breaks a rule by which the difference comes
 * about, else the first stream.
 */
export function toldIn({ whole, streamed }: BothModes, causes: readonly string[]): Judged | undefined {
  const all = [...streamed, ...whole]
  return all.find(({ broken }) => causes.some((cause) => broken?.has(cause))) ?? all[0]
}

/** Whether two collections have nothing in common. */
export function areDisjoint(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  return ![...one].some((value) => other.has(value))
}

/** A JSON value with the members of every object in the order of their names. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((name) => [name, inOrder(value[name])]),
  )
}
