import { asString, isObject, objectsOf, type JsonObject } from '../define/json.ts'
import type { ChatParameters, ToolDeclared } from '../define/request.ts'
import { answerText, readAsk, type Asked } from './ask.ts'
import { instanceOf } from './instance.ts'

/** A call that the scripted model makes. */
export interface ScriptedCall {
  readonly type: 'function' | 'custom' | 'legacy'
  readonly name: string
  /** The arguments as JSON text; for a custom tool its input. */
  readonly text: string
}

/** What the scripted model says: a text, or calls, or both left out for neither. */
export interface Scripted {
  /** Thoughts that it shows; undefined when it was not asked to think. */
  readonly reasoning: string | undefined
  /** Undefined when it calls instead. */
  readonly text: string | undefined
  readonly calls: readonly ScriptedCall[]
  /** Why it ends when nothing cuts it short. */
  readonly finish: 'stop' | 'tool_calls' | 'function_call'
}

/** The answer to a request: a pure function of its body. */
export function scriptAnswer(body: JsonObject, chat: ChatParameters): Scripted {
  const asked = readAsk(chat.messages)
  const effort = asString(body['reasoning_effort'])
  const reasoning = effort === undefined || effort === 'none' ? undefined : 'This needs little thought.'
  const calls = chat.tools.length > 0 ? toolCalls(chat, asked) : legacyCalls(body, asked)
  if (calls.length > 0) return { reasoning, text: undefined, calls, finish: finishOf(body, chat) }
  return { reasoning, text: formatted(chat, asked), calls, finish: 'stop' }
}

// As OpenAI does it: a forced function ends with `stop`, whatever was called of free will with its own reason.
function finishOf(body: JsonObject, chat: ChatParameters): Scripted['finish'] {
  if (chat.tools.length > 0) return chat.choice.kind === 'named' ? 'stop' : 'tool_calls'
  return isObject(body['function_call']) ? 'stop' : 'function_call'
}

function toolCalls(chat: ChatParameters, asked: Asked): readonly ScriptedCall[] {
  const { choice, tools } = chat
  const callable =
    choice.kind === 'named'
      ? tools.filter(({ type, name }) => type === choice.type && name === choice.name)
      : choice.kind === 'allowed'
        ? tools.filter(({ name }) => choice.names.includes(name))
        : tools
  const forced =
    choice.kind === 'named' || choice.kind === 'required' || (choice.kind === 'allowed' && choice.mode === 'required')
  const mentioned = callable.filter(({ name }) => asked.words.has(name))
  const free = choice.kind !== 'none' && asked.asksForCall && asked.results.length === 0
  const called = mentioned.length === 0 && forced ? callable.slice(0, 1) : forced || free ? mentioned : []
  const calls = called.flatMap((tool) => callsOf(tool, asked))
  return chat.parallel === false ? calls.slice(0, 1) : calls
}

function legacyCalls(body: JsonObject, asked: Asked): readonly ScriptedCall[] {
  const choice = body['function_call']
  const functions = objectsOf(body['functions'])
  const called = isObject(choice)
    ? functions.find(({ name }) => name === choice['name'])
    : functions.find(({ name }) => typeof name === 'string' && asked.words.has(name))
  const free = choice !== 'none' && asked.asksForCall && asked.results.length === 0
  if (called === undefined || !(isObject(choice) || free)) return []
  const parameters = isObject(called['parameters']) ? called['parameters'] : undefined
  const [place] = asked.places
  return [{ type: 'legacy', name: String(called['name']), text: argumentsFor(parameters, asked, place) }]
}

/** One call, or one for each of the places that the prompt wants calls for. */
function callsOf(tool: ToolDeclared, asked: Asked): readonly ScriptedCall[] {
  const { type, name, parameters } = tool
  if (type === 'custom') return [{ type, name, text: asked.input ?? asked.text }]
  const several = asked.dictated === undefined && parameters !== undefined && asked.places.length > 1
  const places = several ? asked.places : [asked.places[0]]
  return places.map((place) => ({ type, name, text: argumentsFor(parameters, asked, place) }))
}

function argumentsFor(parameters: JsonObject | undefined, asked: Asked, place: string | undefined): string {
  if (asked.dictated !== undefined) return JSON.stringify(asked.dictated)
  if (parameters === undefined) return '{}'
  const mentioned = place === undefined ? [...asked.words] : [place]
  return JSON.stringify(instanceOf(parameters, { named: asked.named, mentioned, text: place ?? 'Oslo' }))
}

function formatted({ format, messages }: ChatParameters, asked: Asked): string {
  const text = answerText(asked, messages)
  if (format.kind === 'json_object') return JSON.stringify(asked.dictated ?? { answer: text })
  if (format.kind !== 'schema') return text
  const { named, dictated } = asked
  return JSON.stringify(instanceOf(format.schema ?? {}, { value: dictated, named, mentioned: [...asked.words], text }))
}
