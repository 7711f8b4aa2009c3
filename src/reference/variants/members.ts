import { mapChoices, mapDeltas, mapMessages, omit, within } from '../../define/alter.ts'
import type { Deviation, Moment } from '../../define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../define/json.ts'
import { variant, type Variant } from '../../define/variant.ts'
import { complete } from '../complete.ts'
import { scriptAnswer } from '../script.ts'
import { occasionOf } from './occasion.ts'

const freedom = (name: string, says: string, ...plays: readonly Deviation[]): Variant =>
  variant(name, { kind: 'framing', says, plays: () => plays })

const inCompletion = (change: (completion: JsonObject) => JsonObject): Deviation => ({ completion: change })
const inMessages = (change: (message: JsonObject) => JsonObject): Deviation =>
  inCompletion((completion) => mapMessages(completion, change))
const inUsage = (change: (usage: JsonObject) => JsonObject): Deviation =>
  inCompletion((completion) => within(completion, 'usage', change))

const THOUGHT = 'The user wants an answer. '

/** Thinks before every text, counts the thoughts, and shows them under a name. */
const thinking = (name: string): Deviation => ({
  completion(right, moment) {
    const { json, chat } = moment.request
    const body = isObject(json) ? json : {}
    const scripted = scriptAnswer(body, chat)
    if (scripted.text === undefined || scripted.reasoning !== undefined) return right
    const answer = complete(body, chat, occasionOf(right, moment), { ...scripted, reasoning: THOUGHT })
    return mapMessages(answer, ({ reasoning_content: thought, ...message }) => ({ ...message, [name]: thought }))
  },
})

const inCalls = (change: (call: JsonObject, position: number) => JsonObject): Deviation =>
  inMessages((message) =>
    Array.isArray(message['tool_calls'])
      ? { ...message, tool_calls: objectsOf(message['tool_calls']).map(change) }
      : message,
  )

/** Leaves requests alone that have one of these members. */
const spares =
  (...names: readonly string[]) =>
  ({ request: { json } }: Moment): boolean =>
    isObject(json) && !names.some((name) => name in json)

const inDocuments = (change: (completion: JsonObject) => JsonObject): Deviation => ({
  document: (document) => ('choices' in document ? change(document) : document),
})

/** Members that vendors add, and documented ones that may be absent. */
export const members: readonly Variant[] = [
  freedom(
    'members-of-its-own',
    'Adds members of its own to completions, choices, messages, usage, chunks and errors.',
    {
      document: (document) =>
        'choices' in document
          ? within(
              {
                ...mapChoices(document, (choice) => ({
                  ...within(choice, 'message', (message) => ({ ...message, x_vendor: { safe: true } })),
                  stop_reason: null,
                  content_filter_results: { hate: { filtered: false, severity: 'safe' } },
                })),
                provider: 'Somebody',
                x_trace: ['a', 1, null],
              },
              'usage',
              (usage) => ({ ...usage, cost: 0.0001, is_byok: false }),
            )
          : { ...document, x_vendor: true },
      chunks: (chunks) =>
        chunks.map((chunk) =>
          within(
            { ...mapChoices(chunk, (choice) => ({ ...choice, stop_reason: null })), provider: 'Somebody' },
            'usage',
            (usage) => ({
              ...usage,
              cost: 0.0001,
            }),
          ),
        ),
      error: (error) => ({
        ...within(error, 'error', (inner) => ({ ...inner, metadata: { raw: 'x' } })),
        status: 'failed',
      }),
    },
  ),
  freedom('vendor-text-in-deltas', 'Adds a text of its own to the first delta.', {
    chunks: (chunks) => mapDeltas(chunks, (delta) => ('role' in delta ? { ...delta, provider_note: 'first' } : delta)),
  }),
  freedom(
    'shows-reasoning-content',
    'Shows thoughts in reasoning_content, asked or not.',
    thinking('reasoning_content'),
  ),
  freedom('shows-reasoning', 'Shows thoughts in the member reasoning, asked or not.', thinking('reasoning')),
  freedom('shows-reasoning-details', 'Shows thoughts as a list of objects with an index.', {
    document: (document) =>
      'choices' in document
        ? mapMessages(document, (message) => ({ ...message, reasoning_details: [detail(THOUGHT)] }))
        : document,
    chunks: (chunks) =>
      mapDeltas(chunks, (delta) => ('role' in delta ? { ...delta, reasoning_details: [detail(THOUGHT)] } : delta)),
  }),
  freedom(
    'dated-model-ids',
    'Answers with the dated id of the model that it was asked for.',
    inCompletion((completion) => ({ ...completion, model: `${String(completion['model'])}-2026-01-31` })),
  ),
  freedom(
    'ids-of-other-form',
    'Gives completions and calls ids that are UUIDs.',
    inCompletion((completion) => ({ ...completion, id: uuidFrom(completion['id']) })),
    inCalls((call) => ({ ...call, id: uuidFrom(call['id']) })),
  ),
  freedom(
    'usage-without-details',
    'Breaks its token counts down no further, where nothing that was asked for needs it.',
    {
      ...inUsage((usage) => omit(usage, 'prompt_tokens_details', 'completion_tokens_details')),
      when: spares('prediction', 'reasoning_effort'),
    },
  ),
  freedom('usage-with-few-details', 'Breaks its token counts down into the cached and the reasoning ones.', {
    ...inUsage((usage) => ({
      ...usage,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: reasoningIn(usage) },
    })),
    when: spares('prediction'),
  }),
  freedom(
    'no-fingerprint',
    'Sends no system_fingerprint.',
    inCompletion((completion) => omit(completion, 'system_fingerprint')),
  ),
  freedom('no-service-tier', 'Sends no service_tier to who asked for none.', {
    ...inCompletion((completion) => omit(completion, 'service_tier')),
    when: spares('service_tier'),
  }),
  freedom(
    'service-tier-priority',
    'Reports that it served the request with priority.',
    inCompletion((completion) => ({ ...completion, service_tier: 'priority' })),
  ),
  freedom(
    'no-annotations',
    'Leaves annotations out where there are none.',
    inMessages((message) => (objectsOf(message['annotations']).length === 0 ? omit(message, 'annotations') : message)),
  ),
  freedom(
    'nulls-for-absent-members',
    'Sends null for members that an answer does not have.',
    inDocuments((document) =>
      mapMessages(document, (message) => ({ function_call: null, audio: null, reasoning_content: null, ...message })),
    ),
  ),
  freedom(
    'empty-content-beside-calls',
    'Sends an empty content beside tool calls.',
    inMessages((message) => ('tool_calls' in message ? { ...message, content: '' } : message)),
  ),
  freedom(
    'index-in-calls',
    'Gives the calls of JSON answers an index, too.',
    inDocuments((document) =>
      mapMessages(document, (message) =>
        Array.isArray(message['tool_calls'])
          ? { ...message, tool_calls: objectsOf(message['tool_calls']).map((call, index) => ({ index, ...call })) }
          : message,
      ),
    ),
  ),
  variant('named-call-ends-with-tool-calls', {
    kind: 'framing',
    says: 'Ends the call of a tool that tool_choice names with tool_calls.',
    plays: () => [
      {
        when: ({ request }) => request.chat.choice.kind === 'named',
        completion: (completion) =>
          mapChoices(completion, (choice) =>
            choice['finish_reason'] === 'stop' && hasCalls(choice)
              ? { ...choice, finish_reason: 'tool_calls' }
              : choice,
          ),
      },
    ],
  }),
]

const detail = (text: string): JsonObject => ({ type: 'reasoning.text', index: 0, text, format: 'unknown' })

const hasCalls = ({ message }: JsonObject): boolean => isObject(message) && objectsOf(message['tool_calls']).length > 0

function reasoningIn({ completion_tokens_details: details }: JsonObject): unknown {
  return isObject(details) ? details['reasoning_tokens'] : 0
}

/** A UUID whose digits are those of an id. */
function uuidFrom(id: unknown): string {
  const digits = Buffer.from(String(id)).toString('hex').slice(-32).padStart(32, '0')
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}
