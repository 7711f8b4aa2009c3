import OpenAI, { APIError } from 'openai'
import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions'
import type { CallRead, Reading, Way } from '../../src/define/client.ts'
import { within } from '../../src/define/alter.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'

/** What came of one call of the SDK: what it gave, or the message of what it threw. */
export type Outcome = { readonly reading: Partial<Reading> } | { readonly thrown: string }

const NOTHING: Omit<Reading, 'requests'> = {
  text: null,
  role: null,
  finish: null,
  id: null,
  totalTokens: null,
  reasoning: null,
  calls: [],
  error: null,
}

/** Sends a request with the real SDK and gives what an application would have in hand. */
export async function readWith(way: Way, baseURL: string, body: JsonObject): Promise<Outcome> {
  const client = new OpenAI({ baseURL, apiKey: 'sk-test', logLevel: 'off' })
  // Some requests are wrong on purpose, and the SDK does not look.
  const params = (way === 'strict' ? withStrictTools(body) : body) as unknown as ChatCompletionCreateParams
  try {
    if (way !== 'create') {
      const { stream: _, ...rest } = params
      return { reading: ofDocument(await client.chat.completions.stream(rest).finalChatCompletion()) }
    }
    if (params.stream !== true) return { reading: ofDocument(await client.chat.completions.create(params)) }
    return { reading: await ofChunks(await client.chat.completions.create(params)) }
  } catch (error) {
    if (error instanceof APIError && error.status !== undefined)
      return { reading: { ...NOTHING, error: ofError(error) } }
    return { thrown: error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error) }
  }
}

function withStrictTools(body: JsonObject): JsonObject {
  return { ...body, tools: objectsOf(body['tools']).map(asStrict) }
}

function asStrict(tool: JsonObject): JsonObject {
  return within(tool, 'function', (called) => ({ ...called, strict: true }))
}

// Whatever the types of the SDK promise, the server decides what is there.
function ofDocument(document: unknown): Partial<Reading> {
  const body = isObject(document) ? document : {}
  const choice = objectsOf(body['choices'])[0] ?? {}
  const message = isObject(choice['message']) ? choice['message'] : {}
  return {
    text: message['content'] ?? null,
    role: message['role'] ?? null,
    finish: choice['finish_reason'] ?? null,
    id: body['id'] ?? null,
    totalTokens: isObject(body['usage']) ? body['usage']['total_tokens'] : null,
    reasoning: message['reasoning_content'] ?? null,
    calls: objectsOf(message['tool_calls']).map(ofCall),
    error: null,
  }
}

function ofCall(call: JsonObject): CallRead {
  const called = [call['function'], call['custom']].find(isObject) ?? {}
  const id = typeof call['id'] === 'string' ? call['id'].replace(/^call_[\da-f-]{36}$/, 'call_(made up)') : null
  return { id, name: called['name'] ?? null, arguments: called['arguments'] ?? called['input'] ?? null }
}

function ofError({ status, message, type, code }: APIError): JsonObject {
  return { status, message: message.replace(/^\d+ /, ''), type: type ?? null, code: code ?? null }
}

/** Reads bare chunks as forgivingly as an application can: members as far as they are there. */
async function ofChunks(chunks: AsyncIterable<unknown>): Promise<Partial<Reading>> {
  let totalTokens: unknown = null
  const choices = new Map<unknown, ChoiceSoFar>()
  for await (const chunk of chunks) {
    const body = isObject(chunk) ? chunk : {}
    if (isObject(body['usage'])) totalTokens = body['usage']['total_tokens']
    for (const choice of objectsOf(body['choices'])) {
      const sofar = choices.get(choice['index']) ?? new ChoiceSoFar()
      choices.set(choice['index'], sofar)
      sofar.add(choice)
    }
  }
  const first = choices.get(0) ?? [...choices.values()][0] ?? new ChoiceSoFar()
  return { ...first.reading(), totalTokens, error: null }
}

class ChoiceSoFar {
  #text = ''
  #reasoning = ''
  #finish: unknown = null
  readonly #calls = new Map<unknown, { id: unknown; name: string; arguments: string }>()

  add(choice: JsonObject): void {
    const delta = isObject(choice['delta']) ? choice['delta'] : {}
    this.#text += added(delta['content'])
    this.#reasoning += added(delta['reasoning_content'])
    this.#finish = choice['finish_reason'] || this.#finish
    for (const fragment of objectsOf(delta['tool_calls'])) {
      const { id, name, arguments: more } = ofCall(fragment)
      const call = this.#calls.get(fragment['index'])
      // As OpenAI's guide on function calling does it: the first fragment is the call, the others bring arguments.
      if (call === undefined) this.#calls.set(fragment['index'], { id, name: added(name), arguments: added(more) })
      else call.arguments += added(more)
    }
  }

  reading(): Partial<Reading> {
    const calls = [...this.#calls.values()]
    const text = this.#text === '' && calls.length > 0 ? null : this.#text
    return { text, reasoning: this.#reasoning || null, finish: this.#finish, calls }
  }
}

// As an application adds what the types call a string: an object becomes "[object Object]".
function added(value: unknown): string {
  return value === undefined || value === null ? '' : ''.concat(value as string)
}
