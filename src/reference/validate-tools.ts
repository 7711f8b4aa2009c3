import { isObject, objectsOf, type JsonObject } from '../define/json.ts'
import type { ChatParameters } from '../define/request.ts'
import { invalid, type Refusal } from './refusal.ts'
import { strictFault } from './strict-schema.ts'

/** What is wrong with tools, the choice among them and schemas beyond their shape. */
export function toolsFault(body: JsonObject, chat: ChatParameters): Refusal | undefined {
  return (
    withoutToolsFault(body, chat) ?? choiceFault(body, chat) ?? strictToolFault(chat) ?? strictFormatFault(body, chat)
  )
}

function withoutToolsFault(body: JsonObject, { tools }: ChatParameters): Refusal | undefined {
  const dangling = tools.length > 0 ? undefined : ['tool_choice', 'parallel_tool_calls'].find((name) => name in body)
  if (dangling !== undefined) return invalid(dangling, `'${dangling}' is only allowed when 'tools' are specified.`)
  if (!('function_call' in body) || objectsOf(body['functions']).length > 0) return undefined
  return invalid('function_call', "'function_call' is only allowed when 'functions' are specified.")
}

function choiceFault(body: JsonObject, { tools, choice }: ChatParameters): Refusal | undefined {
  const legacy = body['function_call']
  if (isObject(legacy) && !objectsOf(body['functions']).some(({ name }) => name === legacy['name'])) {
    return invalid(
      'function_call',
      `'function_call' names ${JSON.stringify(legacy['name'])}, which is not in 'functions'.`,
    )
  }
  const wanted = choice.kind === 'named' ? [choice.name] : choice.kind === 'allowed' ? choice.names : []
  const undeclared = wanted.find(
    (name) => !tools.some((tool) => tool.name === name && (choice.kind !== 'named' || tool.type === choice.type)),
  )
  if (undeclared !== undefined) {
    return invalid('tool_choice', `'tool_choice' names ${JSON.stringify(undeclared)}, which is not in 'tools'.`)
  }
  return choice.kind === 'allowed' && wanted.length === 0
    ? invalid('tool_choice', "'tool_choice' allows no tool at all.")
    : undefined
}

function strictToolFault({ tools }: ChatParameters): Refusal | undefined {
  for (const [position, { name, strict, parameters }] of tools.entries()) {
    const fault = strict && parameters !== undefined ? strictFault(parameters) : undefined
    if (fault !== undefined) {
      const message = `Invalid schema for function '${name}': ${fault}.`
      return invalid(`tools[${position}].function.parameters`, message, 'invalid_function_parameters')
    }
  }
  return undefined
}

function strictFormatFault(body: JsonObject, { format }: ChatParameters): Refusal | undefined {
  if (format.kind !== 'schema' || !format.strict || format.schema === undefined) return undefined
  const fault = strictFault(format.schema)
  if (fault === undefined) return undefined
  const definition = isObject(body['response_format']) ? body['response_format']['json_schema'] : undefined
  const name = isObject(definition) ? String(definition['name']) : ''
  return invalid('response_format', `Invalid schema for response_format '${name}': ${fault}.`)
}
