import { BASE_POINT, type Point } from '../define/axes.ts'
import type { Capability } from '../define/capability.ts'
import type { Asking, RequestSpec } from '../define/cases.ts'
import type { Aim } from '../define/exchange.ts'
import type { JsonObject } from '../define/json.ts'
import { chat } from '../define/chat.ts'
import { audioPart, filePart } from '../define/media-samples.ts'
import { answerAsJson, colour, count, force, type Ask } from '../define/prompts.ts'

/** Enough for a word. Where hidden reasoning counts against the cap, some targets refuse a cap that it uses up. */
const CAP = 16
const CAP_WHEN_REASONING = 512
/** A call or a JSON object should not be cut: some targets fail on what they cannot parse. */
const CAP_FOR_STRUCTURE = 64

const HELLO: Ask = { text: 'Say hi.' }

// A target may take or refuse each of these; both are within the contract.
const EITHER: Aim = { rule: 'http.success-200', expects: 'either' }

interface Probe {
  readonly point?: Partial<Point>
  readonly ask?: Ask
  /** Members beside those of the point. */
  readonly members?: JsonObject
  readonly cap?: number
}

const CHAT_PROBES: Readonly<Record<Exclude<Capability, 'models' | 'auth'>, Probe>> = {
  stream: { point: { mode: 'sse' } },
  includeUsage: { point: { mode: 'sse+usage' } },
  tools: { point: { tools: 'fn-one' } },
  toolChoice: {
    point: { tools: 'fn-one', choice: 'required' },
    ask: force({ tools: 'fn-one', script: 'ascii' }),
    cap: CAP_FOR_STRUCTURE,
  },
  strictTools: { point: { tools: 'fn-strict' } },
  parallelTools: { point: { tools: 'fn-one', parallel: 'false' } },
  customTools: { point: { tools: 'custom' } },
  allowedTools: { point: { tools: 'fn-three', choice: 'allowed-auto' } },
  legacyFunctions: { point: { tools: 'legacy' } },
  jsonObject: { point: { format: 'json_object' }, ask: answerAsJson(), cap: CAP_FOR_STRUCTURE },
  jsonSchema: { point: { format: 'schema' }, ask: answerAsJson(), cap: CAP_FOR_STRUCTURE },
  logprobs: { point: { logprobs: 'on' } },
  multipleChoices: { point: { n: '2' } },
  stop: { point: { stop: 'one' }, ask: count() },
  vision: { point: { content: 'image' }, ask: colour() },
  audioIn: { members: { messages: [withPart('What do you hear?', audioPart())] } },
  fileIn: { members: { messages: [withPart('What does the page say?', filePart('Oslo'))] } },
  audioOut: { members: { modalities: ['text', 'audio'], audio: { voice: 'alloy', format: 'wav' } } },
  webSearch: { members: { web_search_options: {} } },
  prediction: { members: { prediction: { type: 'content', content: 'Hi.' } } },
  moderation: { members: { moderation: { model: 'omni-moderation-latest' } } },
  store: { members: { store: true } },
  developerRole: { point: { conv: 'developer+user' } },
  reasoning: { members: { reasoning_effort: 'low' } },
}

function withPart(text: string, part: JsonObject): JsonObject {
  return { role: 'user', content: [{ type: 'text', text }, part] }
}

/** The plainest chat request: with it a run begins. It is no probe of a capability but owed a good answer. */
export function helloRequest(asking: Asking): RequestSpec {
  return { body: helloBody(asking) }
}

/** The cheapest request whose answer tells whether the target has a capability; only that varies from the plain one. */
export function probeRequest(capability: Capability, asking: Asking): RequestSpec {
  if (capability === 'models') return { method: 'GET', path: 'models' }
  if (capability === 'auth') {
    const aim: Aim = { rule: 'auth.missing-key-401', expects: 'either' }
    return { body: helloBody(asking), credentials: 'none', aim }
  }
  const { point, ask = HELLO, members, cap = CAP } = CHAT_PROBES[capability]
  const body = { ...chat(ask, { ...BASE_POINT, ...point }, asking), ...members }
  return { body: capped(body, asking, cap), aim: EITHER }
}

function helloBody(asking: Asking): JsonObject {
  return capped(chat(HELLO, BASE_POINT, asking), asking, CAP)
}

function capped(body: JsonObject, { capMember, reasons }: Asking, cap: number): JsonObject {
  return { ...body, [capMember]: reasons ? CAP_WHEN_REASONING : cap }
}
