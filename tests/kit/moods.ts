import { mapChoices, within } from '../../src/define/alter.ts'
import type { Deviation } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { ChatParameters, ToolDeclared } from '../../src/define/request.ts'
import { complete } from '../../src/reference/complete.ts'
import { instanceOf } from '../../src/reference/instance.ts'
import type { Scripted, ScriptedCall } from '../../src/reference/script.ts'
import { createRandom, hashText, shuffled, type Random } from '../../src/run/random.ts'

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
    completion(_right, { request, requestNumber }) {
      const body = isObject(request.json) ? request.json : {}
      const { limit = Infinity, after = (completion) => completion } = nature
      const chat = { ...request.chat, cap: Math.min(limit, request.chat.cap ?? 16_384) }
      const text = JSON.stringify(body)
      const times = (asked.get(text) ?? 0) + 1
      asked.set(text, times)
      const scripted = say(body, chat, nature, createRandom(hashText(text, times)))
      return after(complete(body, chat, { requestNumber, now: Date.now() }, scripted))
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
function babble(random: Random, length: number = 1 + Math.floor(random() * 60)): string {
  return Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
}

const REFUSAL = "I'm sorry, but I can't help with that."
const always = (text: string): (() => string) => {
  return () => text
}

/** The answer turned into a refusal in the member made for it. */
function asRefusal(completion: JsonObject): JsonObject {
  return mapChoices(completion, (choice) => ({
    ...within(choice, 'message', (message) => ({ ...message, content: null, refusal: message['content'] })),
    logprobs: isObject(choice['logprobs']) ? { content: null, refusal: choice['logprobs']['content'] } : null,
  }))
}

/** Models that do nothing of what they are asked: none of them is the server's fault. */
export const MOODS: Readonly<Record<string, Nature>> = {
  'says random words': { text: (random) => babble(random) },
  'says random words, and now and then calls': { text: (random) => babble(random), calls: 0.5 },
  'says nothing': { text: always('') },
  'says one word': { text: always('Hm') },
  'never stops': { text: (random) => babble(random, 2000), calls: 0.3, limit: 300 },
  'never stops, in numbers': { text: always('7 '.repeat(3000)), limit: 300 },
  'counts, whatever it is asked': { text: always(Array.from({ length: 30 }, (_, at) => at + 1).join(', ')) },
  'refuses in words': { text: always(REFUSAL) },
  'refuses in the member for it': { text: always(REFUSAL), obeys: false, after: asRefusal },
  'never calls where it may': { text: always('I would rather talk about the weather myself.'), calls: 0 },
  'always calls where it may': { text: (random) => babble(random, 8), calls: 1 },
  'breaks one in three loose arguments': {
    text: (random) => babble(random, 8),
    calls: 1,
    looseArguments: (text, random) => (random() < 1 / 3 ? text.slice(0, -1) : text),
  },
  'adds members to loose arguments': {
    text: (random) => babble(random, 8),
    calls: 1,
    looseArguments: (text) => (text === '{}' ? '{"why":1}' : text.replace(/\}$/, ',"why":1}')),
  },
  'fences JSON where nobody forbids it': {
    text: (random) => babble(random, 8),
    looseJson: (json) => `Here you are:\n\`\`\`json\n${json}\n\`\`\``,
  },
  'ignores schemas that are not strict': {
    text: (random) => babble(random, 8),
    looseJson: (_json, random) => babble(random, 20),
  },
  'thinks aloud before it says random words': {
    text: (random) => babble(random, 10),
    reasoning: (random) => babble(random, 40),
    calls: 0.5,
  },
  'thinks, and now and then says nothing more': {
    text: (random) => (random() < 1 / 3 ? '' : babble(random, 10)),
    reasoning: (random) => babble(random, 40),
  },
  'is filtered': {
    text: always(''),
    obeys: false,
    after: (completion) => mapChoices(completion, (choice) => ({ ...choice, finish_reason: 'content_filter' })),
  },
}
