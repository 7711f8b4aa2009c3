import { AXES, type Axis, type Point } from '../define/axes.ts'
import { CAPABILITIES, type Capability } from '../define/capability.ts'

const NEEDS: { readonly [A in Axis]?: Readonly<Partial<Record<Point[A], readonly Capability[]>>> } = {
  mode: {
    sse: ['stream'],
    'sse+usage': ['stream', 'includeUsage'],
    'sse+usage=false': ['stream', 'includeUsage'],
    'sse+no-obf': ['stream', 'includeUsage'],
  },
  tools: {
    'fn-noparams': ['tools'],
    'fn-one': ['tools'],
    'fn-three': ['tools'],
    'fn-strict': ['tools', 'strictTools'],
    custom: ['customTools'],
    legacy: ['legacyFunctions'],
  },
  choice: {
    required: ['toolChoice'],
    named: ['toolChoice'],
    'allowed-auto': ['allowedTools'],
    'allowed-required': ['allowedTools'],
  },
  parallel: { true: ['parallelTools'], false: ['parallelTools'] },
  format: { json_object: ['jsonObject'], schema: ['jsonSchema'], 'schema-strict': ['jsonSchema'] },
  n: { '2': ['multipleChoices'] },
  logprobs: { on: ['logprobs'], 'on+top2': ['logprobs'] },
  stop: { one: ['stop'], four: ['stop'] },
  conv: {
    'developer+user': ['developerRole'],
    'tool-roundtrip': ['tools'],
    'tool-roundtrip-parallel': ['tools'],
  },
  content: { image: ['vision'] },
}

/** What a target must have for a value of an axis to be asked of it. */
export function needsOf(axis: Axis, value: string): readonly Capability[] {
  const ofAxis: Readonly<Record<string, readonly Capability[] | undefined>> = NEEDS[axis] ?? {}
  return ofAxis[value] ?? []
}

/** What a target must have for a point to be asked of it, in the order of the catalogue. */
export function capabilitiesOf(point: Point): readonly Capability[] {
  const needed = new Set<Capability>()
  for (const axis of axisNames()) for (const capability of needsOf(axis, point[axis])) needed.add(capability)
  return inOrder(needed)
}

/** Capabilities in the order of the catalogue. */
export function inOrder(capabilities: ReadonlySet<Capability>): readonly Capability[] {
  return capabilities.size === 0 ? [] : capabilityNames().filter((capability) => capabilities.has(capability))
}

// Object.keys forgets the type; AXES has no other keys.
const AXIS_NAMES = Object.keys(AXES) as Axis[]
// Object.keys forgets the type; CAPABILITIES has no other keys.
const CAPABILITY_NAMES = Object.keys(CAPABILITIES) as Capability[]

/** The axes, in the order of the catalogue. */
export function axisNames(): readonly Axis[] {
  return AXIS_NAMES
}

/** The capabilities, in the order of the catalogue. */
export function capabilityNames(): readonly Capability[] {
  return CAPABILITY_NAMES
}
