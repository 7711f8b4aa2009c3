import { AXES, type Axis, type AxisValue, type Point } from '../define/axes.ts'
import { forcesCall, forcesJson } from '../define/prompts.ts'

/** Values of two or more axes; a point meets it when each of these axes has one of its values. */
export type Meeting = { readonly [A in Axis]?: readonly AxisValue<A>[] }

/** A reason for which combinations of axis values are left out: invalid requests, or requests that show nothing. */
export interface ValidityRule {
  readonly name: string
  /** One sentence, said of what is left out. */
  readonly says: string
  /** A point that meets one of these is not sent. */
  readonly forbids: readonly Meeting[]
}

const WITHOUT_CHOICE = ['none', 'legacy'] as const
const FUNCTIONS_WITH_ARGUMENTS: readonly AxisValue<'tools'>[] = ['fn-one', 'fn-three', 'fn-strict']
const OTHER_TOOLS = AXES.tools.filter((tools) => !FUNCTIONS_WITH_ARGUMENTS.includes(tools))
const FORCED = AXES.choice.filter(forcesCall)
const JSON_FORMATS = AXES.format.filter(forcesJson)
const STOPS = ['one', 'four'] as const

/** Which points of the matrix are sent. A point is valid when no rule forbids it. */
export const VALIDITY_RULES: readonly ValidityRule[] = [
  {
    name: 'choice-needs-tools',
    says: 'tool_choice and parallel_tool_calls are refused without tools',
    forbids: [
      { tools: WITHOUT_CHOICE, choice: AXES.choice.filter((choice) => choice !== 'absent') },
      { tools: WITHOUT_CHOICE, parallel: ['true', 'false'] },
    ],
  },
  {
    name: 'allowed-needs-three',
    says: 'a list of allowed tools shows something only when it leaves a tool out',
    forbids: [
      { tools: AXES.tools.filter((tools) => tools !== 'fn-three'), choice: ['allowed-auto', 'allowed-required'] },
    ],
  },
  {
    name: 'strict-needs-single-calls',
    says: 'strict tools are only promised for single calls, so parallel_tool_calls is false',
    forbids: [{ tools: ['fn-strict'], parallel: ['absent', 'true'] }],
  },
  {
    name: 'forced-call-alone',
    says: 'a forced call takes the place of the text, so that a format, logprobs, a tight cap or a stop would show nothing',
    forbids: [
      { choice: FORCED, format: JSON_FORMATS },
      { choice: FORCED, logprobs: ['on', 'on+top2'] },
      { choice: FORCED, cap: ['tight'] },
      { choice: FORCED, stop: STOPS },
    ],
  },
  {
    name: 'tight-cap-alone',
    says: 'a tight cap cuts an answer before a JSON format or a stop could show',
    forbids: [
      { cap: ['tight'], format: JSON_FORMATS },
      { cap: ['tight'], stop: STOPS },
    ],
  },
  {
    name: 'stop-without-json',
    says: 'a stop sequence would cut the JSON',
    forbids: [{ format: JSON_FORMATS, stop: STOPS }],
  },
  {
    name: 'roundtrip-needs-function',
    says: 'a tool round trip needs a function with arguments, and several calls at once need parallel calls',
    forbids: [
      { tools: OTHER_TOOLS, conv: ['tool-roundtrip', 'tool-roundtrip-parallel'] },
      { parallel: ['false'], conv: ['tool-roundtrip-parallel'] },
    ],
  },
  {
    name: 'nested-needs-structure',
    says: 'nested values need a function with arguments or a schema, and no image, custom tool or bare function',
    forbids: [
      { content: ['image'], script: ['nested'] },
      { tools: ['custom', 'fn-noparams'], script: ['nested'] },
      { tools: OTHER_TOOLS, format: ['absent', 'text', 'json_object'], script: ['nested'] },
    ],
  },
  {
    name: 'bare-function-ascii',
    says: 'a function without parameters has no arguments in any script',
    forbids: [{ tools: ['fn-noparams'], script: ['unicode', 'nested'] }],
  },
]

/** Why a point is not sent; undefined when it is valid. */
export function invalidity(point: Point): ValidityRule | undefined {
  return SIDES.find(({ meetings }) => meetings.some((sides) => sides.every((side) => isOn(point, side))))?.rule
}

type Side = readonly [axis: string, values: readonly string[]]

// Laid out once, as thousands of points are asked about.
const SIDES = VALIDITY_RULES.map((rule) => ({
  rule,
  meetings: rule.forbids.map((meeting): readonly Side[] => Object.entries(meeting)),
}))

function isOn(point: Readonly<Record<string, string>>, [axis, values]: Side): boolean {
  return values.includes(point[axis] ?? '')
}
