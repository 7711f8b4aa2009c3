/** The axes of the case matrix with their values; the first value of each is the base. */
export const AXES = {
  mode: ['json', 'sse', 'sse+usage', 'sse+usage=false', 'sse+no-obf'],
  tools: ['none', 'fn-noparams', 'fn-one', 'fn-three', 'fn-strict', 'custom', 'legacy'],
  choice: ['absent', 'auto', 'none', 'required', 'named', 'allowed-auto', 'allowed-required'],
  parallel: ['absent', 'true', 'false'],
  format: ['absent', 'text', 'json_object', 'schema', 'schema-strict'],
  n: ['absent', '2'],
  logprobs: ['off', 'on', 'on+top2'],
  cap: ['none', 'loose', 'tight'],
  stop: ['none', 'one', 'four'],
  conv: ['user', 'system+user', 'developer+user', 'history', 'tool-roundtrip', 'tool-roundtrip-parallel'],
  content: ['string', 'parts', 'image'],
  script: ['ascii', 'unicode', 'nested'],
} as const

export type Axis = keyof typeof AXES
export type AxisValue<A extends Axis> = (typeof AXES)[A][number]

/** One value for each axis. */
export type Point = { readonly [A in Axis]: AxisValue<A> }

/** Every axis at its base value: a plain JSON request. */
export const BASE_POINT: Point = Object.fromEntries(
  Object.entries(AXES).map(([axis, values]) => [axis, values[0]]),
) as unknown as Point
