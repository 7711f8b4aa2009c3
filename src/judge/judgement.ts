import type { Answer } from '../define/answer.ts'
import type { Ending, Exchange } from '../define/exchange.ts'
import type { RequestView } from '../define/request.ts'
import type { Judged } from '../define/rule.ts'
import type { RulesExamined } from './examination.ts'

/** A rule that an exchange breaks, with the first place where it does. */
export interface Violation {
  readonly rule: string
  readonly symptom: string
  /** A sentence that says what was expected and what was there. */
  readonly message: string
  /** JSON Pointer into the document, or into the payload of `event`; '' for the whole. */
  readonly pointer?: string
  /** Number of the SSE event, counted from 1. */
  readonly event?: number
  readonly expected?: unknown
  readonly actual?: unknown
  /** How often the exchange shows this symptom. */
  readonly times: number
  /** The rule, or `rule/symptom`, whose violation explains this one: a consequence, not a defect of its own. */
  readonly follows?: string
}

/** What judging one exchange found. */
export interface Judgement {
  readonly request: RequestView
  readonly violations: readonly Violation[]
  /** Every rule that speaks about this exchange: whether its situation came up. Other rules do not apply. */
  readonly examined: RulesExamined
  /** Missing when the exchange gave no completion. */
  readonly answer: Answer | undefined
  /** Number of SSE events; 0 for documents. */
  readonly events: number
  /** Milliseconds from the start of the request to the first delta with content, a refusal or a tool call. */
  readonly firstContentMs: number | undefined
  /** Set when a limit of the judge ended the reading: what came after was not judged. */
  readonly stopped: Ending | undefined
}

/** An exchange with its judgement, as rules on relations and the next steps of a case see it. */
export function judgedOf(exchange: Exchange, { request, answer, violations }: Judgement): Judged {
  const broken = new Set(violations.flatMap(({ rule, symptom }) => [rule, `${rule}/${symptom}`]))
  return { exchange, request, answer, broken }
}
