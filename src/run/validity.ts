import type { Axis, Point } from '../define/axes.ts'
import { forcesCall, forcesJson } from '../define/prompts.ts'

/** A reason for which combinations of axis values are left out: invalid requests, or requests that show nothing. */
export interface ValidityRule {
  readonly name: string
  /** One sentence, said of what is left out. */
  readonly says: string
  /** The axes that it looks at. */
  readonly axes: readonly Axis[]
  readonly holds: (point: Point) => boolean
}

const isFunctionWithArguments = ({ tools }: Point): boolean =>
  tools === 'fn-one' || tools === 'fn-three' || tools === 'fn-strict'

const isAllowed = ({ choice }: Point): boolean => choice === 'allowed-auto' || choice === 'allowed-required'

const isRoundtrip = ({ conv }: Point): boolean => conv === 'tool-roundtrip' || conv === 'tool-roundtrip-parallel'

/** Which points of the matrix are sent. A point is valid when every rule holds. */
export const VALIDITY_RULES: readonly ValidityRule[] = [
  {
    name: 'choice-needs-tools',
    says: 'tool_choice and parallel_tool_calls are refused without tools',
    axes: ['tools', 'choice', 'parallel'],
    holds: ({ tools, choice, parallel }) =>
      (tools !== 'none' && tools !== 'legacy') || (choice === 'absent' && parallel === 'absent'),
  },
  {
    name: 'allowed-needs-three',
    says: 'a list of allowed tools shows something only when it leaves a tool out',
    axes: ['tools', 'choice'],
    holds: (point) => !isAllowed(point) || point.tools === 'fn-three',
  },
  {
    name: 'strict-needs-single-calls',
    says: 'strict tools are only promised for single calls, so parallel_tool_calls is false',
    axes: ['tools', 'parallel'],
    holds: ({ tools, parallel }) => tools !== 'fn-strict' || parallel === 'false',
  },
  {
    name: 'forced-call-alone',
    says: 'a forced call takes the place of the text, so that a format, logprobs, a tight cap or a stop would show nothing',
    axes: ['choice', 'format', 'logprobs', 'cap', 'stop'],
    holds: ({ choice, format, logprobs, cap, stop }) =>
      !forcesCall(choice) || (!forcesJson(format) && logprobs === 'off' && cap !== 'tight' && stop === 'none'),
  },
  {
    name: 'tight-cap-alone',
    says: 'a tight cap cuts an answer before a JSON format or a stop could show',
    axes: ['format', 'cap', 'stop'],
    holds: ({ format, cap, stop }) => cap !== 'tight' || (!forcesJson(format) && stop === 'none'),
  },
  {
    name: 'stop-without-json',
    says: 'a stop sequence would cut the JSON',
    axes: ['format', 'stop'],
    holds: ({ format, stop }) => stop === 'none' || !forcesJson(format),
  },
  {
    name: 'roundtrip-needs-function',
    says: 'a tool round trip needs a function with arguments, and several calls at once need parallel calls',
    axes: ['tools', 'conv', 'parallel'],
    holds: (point) =>
      !isRoundtrip(point) ||
      (isFunctionWithArguments(point) && (point.conv === 'tool-roundtrip' || point.parallel !== 'false')),
  },
  {
    name: 'nested-needs-structure',
    says: 'nested values need a function with arguments or a schema, and no image, custom tool or bare function',
    axes: ['tools', 'format', 'content', 'script'],
    holds: (point) => {
      if (point.script !== 'nested') return true
      if (point.content === 'image' || point.tools === 'custom' || point.tools === 'fn-noparams') return false
      return isFunctionWithArguments(point) || point.format === 'schema' || point.format === 'schema-strict'
    },
  },
  {
    name: 'bare-function-ascii',
    says: 'a function without parameters has no arguments in any script',
    axes: ['tools', 'script'],
    holds: ({ tools, script }) => tools !== 'fn-noparams' || script === 'ascii',
  },
]

/** Why a point is not sent; undefined when it is valid. */
export function invalidity(point: Point): ValidityRule | undefined {
  return VALIDITY_RULES.find((rule) => !rule.holds(point))
}
