import { openapi } from '../../src/define/cite.ts'
import { isObject, objectsOf, typeName, type JsonObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined, type StreamRule, type Violated } from '../../src/define/rule.ts'

export const extensions: AnswerRule & StreamRule = rule({
  id: 'completion.extensions',
  level: 'INFO',
  says: 'An answer has only members that are documented, or widely known as the two names of the reasoning text.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse'),
  matters: 'Servers may add members. Listed, so that a client knows what it would come to rely on; never judged.',
  onAnswer({ source, raw }, violated): Examined {
    if (source !== 'json') return 'unseen'
    const found = new Inventory()
    found.look('', raw, COMPLETION)
    for (const choice of objectsOf(raw['choices'])) {
      found.look('choices[].', choice, CHOICE)
      if (isObject(choice['message'])) found.look('choices[].message.', choice['message'], MESSAGE)
    }
    if (isObject(raw['usage'])) found.look('usage.', raw['usage'], USAGE)
    found.report(violated)
  },
  onStream() {
    const found = new Inventory()
    return {
      onChunk({ raw, choices }): Examined {
        found.look('', raw, CHUNK)
        for (const { raw: choice, delta } of choices) {
          found.look('choices[].', choice, CHOICE)
          if (delta !== undefined) found.look('choices[].delta.', delta, DELTA)
        }
        if (isObject(raw['usage'])) found.look('usage.', raw['usage'], USAGE)
      },
      onEnd(_end, violated): Examined {
        found.report(violated)
        return 'unseen'
      },
    }
  },
})

const ENVELOPE = ['id', 'object', 'created', 'model', 'choices', 'usage', 'system_fingerprint', 'service_tier']
const TEXTS = ['role', 'content', 'refusal', 'reasoning_content', 'reasoning', 'tool_calls', 'function_call', 'audio']
const COMPLETION = new Set([...ENVELOPE, 'moderation'])
const CHUNK = new Set([...COMPLETION, 'obfuscation'])
// `delta` in a completion and `message` in a chunk are faults with rules of their own.
const CHOICE = new Set(['index', 'message', 'delta', 'finish_reason', 'logprobs'])
const DELTA = new Set(TEXTS)
const MESSAGE = new Set([...TEXTS, 'annotations'])
const USAGE = new Set([
  'prompt_tokens',
  'completion_tokens',
  'total_tokens',
  'prompt_tokens_details',
  'completion_tokens_details',
])

const MOST_LISTED = 40
const LONGEST_NAME = 60

/** The undocumented members met so far, each with the type of its first value. */
class Inventory {
  readonly #types = new Map<string, string>()

  /** Notes the members of an object that are not known. Only so many are kept: a hostile server can invent them. */
  look(place: string, object: JsonObject, known: ReadonlySet<string>): void {
    for (const member in object) {
      if (known.has(member) || this.#types.size >= MOST_LISTED) continue
      const name = place + member.slice(0, LONGEST_NAME)
      if (!this.#types.has(name)) this.#types.set(name, typeName(object[member]))
    }
  }

  report(violated: Violated): void {
    if (this.#types.size === 0) return
    const listed = [...this.#types].map(([name, type]) => `${name} (${type})`)
    violated('undocumented-members', undefined, {
      message: `undocumented members: ${listed.join(', ')}`,
      actual: Object.fromEntries(this.#types),
    })
  }
}
