import type { Point } from '../../src/define/axes.ts'
import type { Asking, RequestSpec } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { JsonObject } from '../../src/define/json.ts'

/** Enough for a word, and where hidden reasoning counts against the cap, for that too. */
const CAP = 16
const CAP_WHEN_REASONING = 512

/** The plainest request at a point, of no more than a short answer: nothing but what a case adds can be at fault. */
export function plain(point: Point, asking: Asking, members: JsonObject = {}, text = 'Say hi.'): JsonObject {
  const cap = { [asking.capMember]: asking.reasons ? CAP_WHEN_REASONING : CAP }
  return { ...bare(point, asking, text), ...cap, ...members }
}

/** The same without a cap. */
export function bare(point: Point, asking: Asking, text = 'Say hi.'): JsonObject {
  return chat(text, point, { ...asking, sampling: false })
}

/** A request by its exact text. */
export function asText(bodyText: string, { mode }: Point): Pick<RequestSpec, 'bodyText' | 'headers'> {
  return mode === 'json' ? { bodyText } : { bodyText, headers: { Accept: 'text/event-stream, application/json' } }
}
