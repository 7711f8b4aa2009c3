import type { Point } from './axes.ts'
import { forcesCall, forcesJson, invitesCall } from './prompts.ts'

/** The suites whose cases share out the matrix. */
export type Subject =
  | 'tools'
  | 'toolstream'
  | 'format'
  | 'finish'
  | 'logprobs'
  | 'choice'
  | 'usage'
  | 'sse'
  | 'chunk'
  | 'stream'
  | 'message'
  | 'completion'

/**
 * What a point of the matrix is mostly about: each point belongs to one suite, so that a failing cell is found where a
 * reader looks for it. The order is that of the recipes: what obliges the model comes first.
 */
function subjectOf(point: Point): Subject {
  if (forcesCall(point.choice)) return callsIn(point)
  if (forcesJson(point.format)) return 'format'
  if (point.cap === 'tight' || point.stop !== 'none') return 'finish'
  if (invitesCall(point)) return callsIn(point)
  if (point.logprobs !== 'off') return 'logprobs'
  if (point.n !== 'absent') return 'choice'
  if (point.mode !== 'json') return STREAMS[point.mode]
  return point.conv === 'user' && point.content === 'string' && point.script === 'ascii' ? 'completion' : 'message'
}

const STREAMS = { 'sse+usage': 'usage', sse: 'sse', 'sse+usage=false': 'chunk', 'sse+no-obf': 'stream' } as const

function callsIn(point: Point): Subject {
  return point.mode === 'json' ? 'tools' : 'toolstream'
}

/** For `takes`: the points that are mostly about a suite. */
export function about(subject: Subject): (point: Point) => boolean {
  return (point) => subjectOf(point) === subject
}
