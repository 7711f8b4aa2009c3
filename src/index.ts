/**
 * chatspec as a library: judge exchanges by the rules of the contract, and write rules and cases of one's own.
 *
 * @module
 */
export type { Answer, ChoiceView, ToolCallView } from './define/answer.ts'
export type {
  Aim,
  BodyRead,
  Ending,
  Exchange,
  HeaderList,
  RequestSent,
  ResponseHead,
  Timings,
} from './define/exchange.ts'
export type { Axis, AxisValue, Point } from './define/axes.ts'
export type { Asking, Case, RequestSpec } from './define/cases.ts'
export { cases } from './define/cases.ts'
export { chat } from './define/chat.ts'
export type { ChunkView } from './define/chunk.ts'
export type { Citation } from './define/cite.ts'
export { guide, openapi, rfc } from './define/cite.ts'
export { header, jsonBody } from './define/exchange.ts'
export type { Fault } from './define/fault.ts'
export { faults } from './define/fault.ts'
export { asInteger, asString, isObject, objectsOf, type JsonObject } from './define/json.ts'
export { askFor, echo } from './define/prompts.ts'
export type { RequestView } from './define/request.ts'
export { asksForLogprobs, offersTools, streams, wantsJson } from './define/request.ts'
export type { ResponseView } from './define/response.ts'
export { succeeded } from './define/response.ts'
export type { Profile, Severity } from './define/profile.ts'
export { severityOf } from './define/profile.ts'
export type {
  AnswerRule,
  ChunkRule,
  Examined,
  Judged,
  Level,
  RelationRule,
  ResponseRule,
  Rule,
  StreamCheck,
  StreamRule,
} from './define/rule.ts'
export { rule } from './define/rule.ts'
export { createJudge, type ExchangeEnd, type Judge, type JudgeLimits } from './judge/judge.ts'
export type { ExchangeJudge } from './judge/exchange-judge.ts'
export type { Judgement, Violation } from './judge/judgement.ts'
export { allFaults, allRules, profiles, suites, type Suite } from './registry.ts'
export { DEFAULT_LIMITS, type Limits } from './wire/limits.ts'
