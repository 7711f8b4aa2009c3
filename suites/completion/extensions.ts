import { openapi } from '../../src/define/cite.ts'
import { isObject, objectsOf, typeName } from '../../src/define/json.ts'
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
    const [ofChoice, ofMessage] = [found.of('choices[].', CHOICE), found.of('choices[].message.', MESSAGE)]
    found.of('', COMPLETION).look(raw)
    for (const choice of objectsOf(raw['choices'])) {
      ofChoice.look(choice)
      ofMessage.look(choice['message'])
    }
    found.of('usage.', USAGE).look(raw['usage'])
    found.report(violated)
  },
  onStream() {
    const found = new Inventory()
    const [ofChunk, ofUsage] = [found.of('', CHUNK), found.of('usage.', USAGE)]
    const [ofChoice, ofDelta] = [found.of('choices[].', CHOICE), found.of('choices[].delta.', DELTA)]
    return {
      reads: 'frame',
      onChunk({ raw, choices }): Examined {
        ofChunk.look(raw)
        for (const choice of choices) {
          ofChoice.look(choice.raw)
          ofDelta.look(choice.delta)
        }
        ofUsage.look(raw['usage'])
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
/** How many members of the object before are remembered. */
const MOST_REMEMBERED = 32

/** The undocumented members met so far, each with the type of its first value. */
class Inventory {
  readonly #types = new Map<string, string>()

  /** The objects at one place of the document. */
  of(place: string, known: ReadonlySet<string>): ObjectsAt {
    return new ObjectsAt((member, value) => {
      // Only so many are kept: a hostile server can invent them.
      if (known.has(member) || this.#types.size >= MOST_LISTED) return
      const name = place + member.slice(0, LONGEST_NAME)
      if (!this.#types.has(name)) this.#types.set(name, typeName(value))
    })
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

/** Walks the members of objects. In a stream most have the same ones, which then need no second look. */
class ObjectsAt {
  readonly #take: (member: string, value: unknown) => void
  readonly #before: string[] = []

  constructor(take: (member: string, value: unknown) => void) {
    this.#take = take
  }

  /** Takes the next value at the place; only objects have members. */
  look(object: unknown): void {
    if (!isObject(object)) return
    let position = 0
    for (const member in object) {
      if (this.#before[position] !== member) {
        this.#take(member, object[member])
        if (position < MOST_REMEMBERED) this.#before[position] = member
      }
      position++
    }
  }
}
