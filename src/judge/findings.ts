import { valueAt } from '../define/place.ts'
import type { Detail, Finding, Rule, Violated } from '../define/rule.ts'
import type { Violation } from './judgement.ts'
import { bounded, describe } from './words.ts'

/** What is being looked at. */
export interface Place {
  /** Number of the event; undefined outside of a stream. */
  readonly event: number | undefined
  /** The document or chunk that pointers refer to: where `actual` is read when a rule does not give it. */
  readonly subject: unknown
}

interface Kept {
  readonly rule: Rule
  readonly symptom: string
  readonly pointer: string | undefined
  readonly event: number | undefined
  /** The event that was looked at when it was found; Infinity when the whole was. */
  readonly foundAt: number
  readonly detail: Detail
  readonly cause: string | undefined
  times: number
}

/**
 * Collects what the rules report about one exchange. A rule that is broken in every chunk costs one entry with a
 * count, so that a broken stream of a million chunks is judged in constant memory.
 */
export class Findings {
  /** What is being looked at; the owner keeps it up to date. */
  place: Place = { event: undefined, subject: undefined }

  readonly #kept = new Map<string, Kept>()

  /** How many different violations there are. */
  get size(): number {
    return this.#kept.size
  }

  /** The reporting function of a rule. */
  reporterOf(rule: Rule): Violated {
    return (symptom, pointer, detail) => this.add(rule, symptom, pointer, detail)
  }

  /** Notes a violation. `cause` is the rule that it follows from, where the caller knows. */
  add(rule: Rule, symptom: string, pointer?: string, detail: Detail = {}, cause?: string): void {
    const key = `${rule.id}/${symptom}`
    const kept = this.#kept.get(key)
    if (kept !== undefined) {
      kept.times++
      return
    }
    const { place } = this
    const actual = 'actual' in detail || pointer === undefined ? detail.actual : valueAt(place.subject, pointer)
    const seen = { ...detail, actual: bounded(actual) }
    this.#kept.set(key, {
      rule,
      symptom,
      pointer,
      event: detail.event ?? place.event,
      foundAt: place.event ?? Infinity,
      detail: seen,
      cause,
      times: 1,
    })
  }

  /** The findings so far, for umbrella rules. `streamed`: whether the response is an event stream. */
  list(streamed: boolean): readonly Finding[] {
    return this.#inOrder().map(({ rule, symptom, event }) => ({ rule: rule.id, symptom, event, streamed }))
  }

  /**
   * All violations; those that another violation explains name it. `elsewhere` names what else the exchange breaks: ids
   * of rules, and `rule/symptom`.
   */
  violations(elsewhere: ReadonlySet<string> = new Set()): readonly Violation[] {
    const broken = new Set([...elsewhere, ...[...this.#kept].flatMap(([key, { rule }]) => [key, rule.id])])
    return this.#inOrder().map((kept) => toViolation(kept, broken))
  }

  /** In the order of the stream: each check looks at many events before the next one does. */
  #inOrder(): readonly Kept[] {
    return [...this.#kept.values()].toSorted((one, other) =>
      one.foundAt === other.foundAt ? 0 : one.foundAt - other.foundAt,
    )
  }
}

function toViolation(kept: Kept, broken: ReadonlySet<string>): Violation {
  const { rule, symptom, pointer, event, detail, times } = kept
  const cause = kept.cause ?? rule.follows?.find((id) => broken.has(id))
  return {
    rule: rule.id,
    symptom,
    message: detail.message ?? describe(symptom, pointer, detail),
    ...(pointer !== undefined && { pointer }),
    ...(event !== undefined && { event }),
    ...(detail.expected !== undefined && { expected: bounded(detail.expected) }),
    ...(detail.actual !== undefined && { actual: detail.actual }),
    times,
    ...(cause !== undefined && { follows: cause }),
  }
}
