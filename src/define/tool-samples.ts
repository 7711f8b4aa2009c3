import type { AxisValue, Point } from './axes.ts'
import type { JsonObject } from './json.ts'

type Script = AxisValue<'script'>

/** The function that prompts ask for: the first one of every set of function tools with arguments. */
export const WEATHER = 'get_weather'
/** The function without arguments. */
export const TIME = 'get_time'
/** The custom tool. */
export const NOTE = 'write_note'

const ARGUMENTS: Readonly<Record<Script, JsonObject>> = {
  ascii: { city: 'Oslo', unit: 'c' },
  unicode: { city: 'Zürich, "東京" 🚀', unit: 'c' },
  nested: {
    stops: [{ place: { city: 'Oslo', labels: ['say "hi"', 'back\\slash', 'two\nlines'] }, unit: 'c' }],
  },
}

const CITY = { type: 'string', enum: ['Oslo', 'Lima', 'Zürich, "東京" 🚀'] }
const UNIT = { type: 'string', enum: ['c', 'f'] }
const FLAT = closedObject({ city: CITY, unit: UNIT })
const LABEL = { type: 'string', enum: ['say "hi"', 'back\\slash', 'two\nlines'] }
const NESTED = closedObject({
  stops: {
    type: 'array',
    items: closedObject({
      place: closedObject({ city: CITY, labels: { type: 'array', items: LABEL } }),
      unit: UNIT,
    }),
  },
})

/** An object schema that strict modes take: every property required, no others allowed. */
export function closedObject(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/** The arguments that prompts dictate for the weather function. */
export function sampleArguments(script: Script): JsonObject {
  return ARGUMENTS[script]
}

/** The schema of the weather function's arguments; its leaves are enums, so that a model can hardly miss them. */
export function sampleParameters(script: Script): JsonObject {
  return script === 'nested' ? NESTED : FLAT
}

/** The members of a request that offer the tools of a point: `tools`, `functions`, or none. */
export function toolMembers({ tools, script }: Pick<Point, 'tools' | 'script'>): JsonObject {
  switch (tools) {
    case 'none':
      return {}
    case 'fn-noparams':
      return { tools: [functionTool(timeWithoutParameters)] }
    case 'fn-one':
      return { tools: [functionTool(weather(script))] }
    case 'fn-three':
      return { tools: [weather(script), time, mail].map(functionTool) }
    case 'fn-strict':
      return { tools: [functionTool({ ...weather(script), strict: true })] }
    case 'custom':
      return { tools: [{ type: 'custom', custom: note }] }
    case 'legacy':
      return { functions: [weather(script)] }
    default:
      return tools satisfies never
  }
}

/** The members of a request that steer the choice among the tools of a point. */
export function choiceMembers({ tools, choice, parallel }: Pick<Point, 'tools' | 'choice' | 'parallel'>): JsonObject {
  return {
    ...(choice === 'absent' ? {} : { tool_choice: toolChoice(tools, choice) }),
    ...(parallel === 'absent' ? {} : { parallel_tool_calls: parallel === 'true' }),
  }
}

/** The tool that a forced call of a point is to. */
export function wantedTool(tools: Point['tools']): string {
  if (tools === 'custom') return NOTE
  return tools === 'fn-noparams' ? TIME : WEATHER
}

function toolChoice(tools: Point['tools'], choice: Exclude<Point['choice'], 'absent'>): unknown {
  switch (choice) {
    case 'auto':
    case 'none':
    case 'required':
      return choice
    case 'named':
      return tools === 'custom' ? { type: 'custom', custom: { name: NOTE } } : reference(wantedTool(tools))
    case 'allowed-auto':
    case 'allowed-required':
      // The third tool is left out on purpose: a call to it would show that the list is ignored.
      return {
        type: 'allowed_tools',
        allowed_tools: { mode: choice.slice('allowed-'.length), tools: [reference(WEATHER), reference(TIME)] },
      }
    default:
      return choice satisfies never
  }
}

const timeWithoutParameters = { name: TIME, description: 'Tells the time of day.' }
const time = { ...timeWithoutParameters, parameters: closedObject({}) }
const mail = {
  name: 'send_mail',
  description: 'Sends a short mail.',
  parameters: closedObject({ to: { type: 'string' }, text: { type: 'string' } }),
}
const note = { name: NOTE, description: 'Keeps a note, given as plain text.' }

function weather(script: Script): JsonObject {
  return { name: WEATHER, description: 'Tells the weather in a city.', parameters: sampleParameters(script) }
}

function functionTool(definition: JsonObject): JsonObject {
  return { type: 'function', function: definition }
}

function reference(name: string): JsonObject {
  return { type: 'function', function: { name } }
}
