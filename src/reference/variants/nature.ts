import type { Deviation } from '../../define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../define/json.ts'
import type { ChatParameters, ToolDeclared } from '../../define/request.ts'
import { createRandom, hashText, shuffled, type Random } from '../../run/random.ts'
import { complete } from '../complete.ts'
import { instanceOf } from '../instance.ts'
import type { Scripted, ScriptedCall } from '../script.ts'
import { occasionOf } from './occasion.ts'

/** How a model behaves where nothing obliges it. The server obliges it to forced calls, JSON formats, caps and stops. */
export interface Nature {
  /** What it says, whatever it was asked. */
  readonly text: (random: Random) => string
  /** How likely it calls a tool where it may. Default never. */
  readonly calls?: number
  /** What it makes of the arguments of tools that are not strict. */
  readonly looseArguments?: (text: string, random: Random) => string
  /** What it says where a schema that is not strict wants JSON. Default an instance of the schema. */
  readonly looseJson?: (json: string, random: Random) => string
  readonly reasoning?: (random: Random) => string
  /** Tokens after which the server ends every answer. */
  readonly limit?: number
  /** False for what comes in place of an answer, forced or not: a refusal, a filter. Default true. */
  readonly obeys?: boolean
  /** A last change of the completion. */
  readonly after?: (completion: JsonObject) => JsonObject
}

/**
 * A server that keeps the contract, with a model of such a nature. What it says depends on the request and on how often
 * it came before, so that a second run is like the first.
 */
export function mood(nature: Nature): Deviation {
  const asked = new Map<string, number>()
  return {
    completion(right, moment) {
      const { request } = moment
      const body = isObject(request.json) ? request.json : {}
      const { limit = Infinity, after = (completion) => completion } = nature
      const chat = { ...request.chat, cap: Math.min(limit, request.chat.cap ?? 16_384) }
      const text = JSON.stringify(body)
      const times = (asked.get(text) ?? 0) + 1
      asked.set(text, times)
      const scripted = say(body, chat, nature, createRandom(hashText(text, times)))
      return after(complete(body, chat, occasionOf(right, moment), scripted))
    },
  }
}

function say(body: JsonObject, chat: ChatParameters, nature: Nature, random: Random): Scripted {
  if (nature.obeys === false) return { reasoning: undefined, text: nature.text(random), calls: [], finish: 'stop' }
  const calls = chat.tools.length > 0 ? toolCalls(chat, nature, random) : legacyCalls(body, nature, random)
  const reasoning = nature.reasoning?.(random)
  if (calls.length === 0) return { reasoning, text: written(chat, nature, random), calls, finish: 'stop' }
  const isNamed = chat.choice.kind === 'named' || isObject(body['function_call'])
  const own = chat.tools.length > 0 ? 'tool_calls' : 'function_call'
  return { reasoning, text: undefined, calls, finish: isNamed ? 'stop' : own }
}

function toolCalls(chat: ChatParameters, nature: Nature, random: Random): readonly ScriptedCall[] {
  const { choice, tools, parallel } = chat
  if (choice.kind === 'none') return []
  const isForced =
    choice.kind === 'named' || choice.kind === 'required' || (choice.kind === 'allowed' && choice.mode === 'required')
  if (!isForced && random() >= (nature.calls ?? 0)) return []
  const callable = tools.filter(
    ({ name }) =>
      (choice.kind !== 'named' || name === choice.name) && (choice.kind !== 'allowed' || choice.names.includes(name)),
  )
  const most = parallel === false || choice.kind === 'named' ? 1 : 1 + Math.floor(random() * 3)
  return Array.from({ length: most }, () => shuffled(callable, random)[0]).flatMap((tool) =>
    tool === undefined ? [] : [callOf(tool, nature, random)],
  )
}

function callOf({ type, name, parameters, strict }: ToolDeclared, nature: Nature, random: Random): ScriptedCall {
  if (type === 'custom') return { type, name, text: nature.text(random) }
  const text = parameters === undefined ? '{}' : instance(parameters, nature, random)
  return { type, name, text: strict ? text : (nature.looseArguments?.(text, random) ?? text) }
}

function legacyCalls(body: JsonObject, nature: Nature, random: Random): readonly ScriptedCall[] {
  const choice = body['function_call']
  const functions = objectsOf(body['functions'])
  const called = isObject(choice)
    ? functions.find(({ name }) => name === choice['name'])
    : choice !== 'none' && random() < (nature.calls ?? 0)
      ? functions[0]
      : undefined
  if (called === undefined) return []
  const parameters = isObject(called['parameters']) ? called['parameters'] : {}
  const text = instance(parameters, nature, random)
  return [{ type: 'legacy', name: String(called['name']), text: nature.looseArguments?.(text, random) ?? text }]
}

function written({ format }: ChatParameters, nature: Nature, random: Random): string {
  if (format.kind === 'json_object') return JSON.stringify({ answer: nature.text(random) })
  if (format.kind !== 'schema') return nature.text(random)
  const json = instance(format.schema ?? {}, nature, random)
  return format.strict ? json : (nature.looseJson?.(json, random) ?? json)
}

/** JSON that fits the schema, for which the server sees to it, with values as the model likes them. */
function instance(schema: JsonObject, nature: Nature, random: Random): string {
  const mentioned = shuffled(enumsIn(schema), random)
  return JSON.stringify(instanceOf(schema, { mentioned, text: nature.text(random) }))
}

function enumsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(enumsIn)
  if (!isObject(schema)) return []
  const own: readonly unknown[] = Array.isArray(schema['enum']) ? schema['enum'] : []
  return [...own.filter((value) => typeof value === 'string'), ...Object.values(schema).flatMap(enumsIn)]
}

const WORDS =
  String.raw`lake the of Pressure née 漢字 🦀 {" } <tool_call> 7 12, . " \\ get_weather null : [DONE] data: \u00e9`
    .split(' ')
    .concat('\n', '\t', '```')

/** So many words at random, with what a careless relay trips over among them. */
export function babble(random: Random, length: number = 1 + Math.floor(random() * 60)): string {
  return Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
}
