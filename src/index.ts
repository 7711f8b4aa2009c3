/**
 * chatspec as a library: judge exchanges by the rules of the contract.
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
export type { Fault } from './define/fault.ts'
export type { Profile, Severity } from './define/profile.ts'
export { severityOf } from './define/profile.ts'
export type { Level, Rule } from './define/rule.ts'
export { createJudge, type ExchangeEnd, type Judge, type JudgeLimits } from './judge/judge.ts'
export type { ExchangeJudge } from './judge/exchange-judge.ts'
export type { Judgement, Violation } from './judge/judgement.ts'
export { allFaults, allRules, profiles, suites, type Suite } from './registry.ts'
export { DEFAULT_LIMITS, type Limits } from './wire/limits.ts'
