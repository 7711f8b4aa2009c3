/**
 * chatspec as a library: verify servers, judge recordings and live exchanges, play a server, and write rules and cases of
 * one's own. Importing it does nothing but define: it opens, prints, reads and listens to nothing.
 *
 * @module
 */
export { BEYOND_FETCH } from './fetch/beyond.ts'
export type { FoundViolation } from './fetch/exchanging.ts'
export { judgingFetch, type JudgingFetch, type JudgingFetchOptions } from './fetch/judging-fetch.ts'
export { check, type CheckOptions, type CheckSource } from './library/check.ts'
export { ConformanceError } from './library/conformance-error.ts'
export { createReferenceServer, type ReferenceServer, type ReferenceServerOptions } from './library/reference-server.ts'
export { exchangeOf, type BodyGiven, type ExchangeParts, type HeadersGiven } from './library/exchange.ts'
export {
  createJudge,
  judgeExchange,
  type Judge,
  type JudgedViolation,
  type Judgement,
  type JudgeOptions,
  type OpenExchange,
} from './library/judge.ts'
export { harOf } from './library/har.ts'
export { render, type ReportFormat } from './library/render.ts'
export { planOf, verify } from './library/verify.ts'
export type {
  CellUpdate,
  PlannedCell,
  PlannedRun,
  ReferenceTarget,
  SelectionOptions,
  VerdictOptions,
  VerifyOptions,
} from './library/verify-options.ts'
export { UsageError } from './wire/usage-error.ts'

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
export type { Capability } from './define/capability.ts'
export type { Asking, Case, RequestSpec } from './define/cases.ts'
export { cases } from './define/cases.ts'
export { chat } from './define/chat.ts'
export type { ChunkView } from './define/chunk.ts'
export type { Citation } from './define/cite.ts'
export { guide, openapi, rfc } from './define/cite.ts'
export { bodyText, header, jsonBody } from './define/exchange.ts'
export type { Deviation, Fault } from './define/fault.ts'
export { faults } from './define/fault.ts'
export { asInteger, asString, isObject, objectsOf, type JsonObject } from './define/json.ts'
export { askFor, echo } from './define/prompts.ts'
export type { RequestView } from './define/request.ts'
export { asksForLogprobs, offersTools, streams, wantsJson } from './define/request.ts'
export type { ResponseView } from './define/response.ts'
export { succeeded } from './define/response.ts'
export type { Change, Profile, Severity } from './define/profile.ts'
export { extendProfile, severityOf } from './define/profile.ts'
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
export type { ExchangeEnd } from './judge/judge.ts'
export type { Violation } from './judge/judgement.ts'
export { allFaults, allRules, profiles, suites, vendors, type Suite } from './registry.ts'
export type { Verdict } from './run/verdict.ts'
export type { CustomSuite } from './setup/extended-rulebook.ts'
export type { CellResult, ExchangeResult, Problem, Report, RuleResult, ViolationResult } from './types/report.ts'
export { DEFAULT_LIMITS, type Limits } from './wire/limits.ts'
