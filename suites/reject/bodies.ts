import type { Case } from '../../src/define/cases.ts'
import type { JsonObject } from '../../src/define/json.ts'
import type { ResponseRule } from '../../src/define/rule.ts'

/** What a body with one flaw is made from: what else a case has to say, and how the flaw gets into a good body. */
export interface FlawedBody extends Pick<Case, 'axes' | 'needs'> {
  /** What comes behind the dot of the case's id. */
  readonly name: string
  /** One sentence: what the request is like. */
  readonly says: string
  /** Name or path of the parameter at fault. */
  readonly culprit: string
  /** Makes the flaw. `streams` tells whether the good body asks for a stream. */
  readonly spoil: (good: JsonObject, streams: boolean) => JsonObject
}

/** A rule with the bodies that must be refused by it. */
export type Refusals = readonly [rule: ResponseRule, bodies: readonly FlawedBody[]]

/** A flaw that is made by putting members in. */
export function having(members: JsonObject): FlawedBody['spoil'] {
  return (good) => ({ ...good, ...members })
}
