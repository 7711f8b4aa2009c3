import { omit } from '../../src/define/alter.ts'
import { openapi } from '../../src/define/cite.ts'
import { asString, isObject, type JsonObject } from '../../src/define/json.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { askedBeside } from '../equiv/modes.ts'
import { countsOf } from './counts.ts'

export const promptStable: RelationRule = rule({
  id: 'usage.prompt-stable',
  level: 'SHOULD',
  says: 'The same messages count the same prompt_tokens each time and in both modes, and one message more never less.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'prompt_tokens'),
  matters: 'Agents trim their history by this number; when it depends on the mode they trim too much or overflow.',
  follows: [
    'req.escapes-equal',
    'usage.integers',
    'usage.prompt-positive',
    'usage.total',
    'usage.final-chunk',
    'usage.no-partial-usage',
  ],
  across(exchanges, violated): Examined {
    const roots = new Map<string, Turn>()
    let examined = false
    for (const one of exchanges) {
      const counted = countedIn(one)
      if (counted === undefined) continue
      const root = roots.get(counted.asked) ?? new Turn()
      roots.set(counted.asked, root)
      const { turn, before } = turnAt(root, one.request.chat.messages)
      const inMode = turn.of(counted.source)
      const same = inMode ?? turn.any()
      turn.keep(counted)
      const tell = (symptom: string, earlier: Counted, expected: unknown, of: string): void => {
        const message = `prompt_tokens is ${counted.prompt}; for ${of} it was ${earlier.prompt} in exchange ${earlier.exchange}`
        violated(one.exchange, symptom, '/usage/prompt_tokens', { expected, actual: counted.prompt, message })
      }
      examined ||= same !== undefined || before !== undefined
      if (same !== undefined && same.prompt !== counted.prompt) {
        const symptom = inMode === undefined ? 'differs-by-mode' : 'differs-on-repetition'
        tell(symptom, same, same.prompt, 'the same messages')
      }
      if (before !== undefined && counted.prompt < before.prompt) {
        tell('lowered-by-message', before, `at least ${before.prompt}`, 'fewer messages')
      }
    }
    return examined ? undefined : 'unseen'
  },
})

interface Counted {
  /** What was asked for, apart from the messages, and who answered. */
  readonly asked: string
  readonly exchange: string
  readonly source: 'json' | 'stream'
  readonly prompt: number
}

/** A place in conversations: what was counted there, and where they go on. */
class Turn {
  readonly #next = new Map<string, Turn>()
  readonly #counted = new Map<Counted['source'], Counted>()

  /** The turn that a message leads to. */
  after(message: JsonObject): Turn {
    const key = JSON.stringify(message)
    const next = this.#next.get(key) ?? new Turn()
    this.#next.set(key, next)
    return next
  }

  keep(counted: Counted): void {
    if (!this.#counted.has(counted.source)) this.#counted.set(counted.source, counted)
  }

  of(source: Counted['source']): Counted | undefined {
    return this.#counted.get(source)
  }

  any(): Counted | undefined {
    return this.of('json') ?? this.of('stream')
  }
}

/** The turn that messages lead to, and what was counted last on the way there. */
function turnAt(root: Turn, messages: readonly JsonObject[]): { turn: Turn; before: Counted | undefined } {
  let turn = root
  let before: Counted | undefined
  for (const message of messages) {
    before = turn.any() ?? before
    turn = turn.after(message)
  }
  return { turn, before }
}

/** Beyond this some servers leave out what their context has no room for. */
const MOST_TOKENS = 1000
/** Members by which a server is told to add to the prompt what it finds. */
const ADDS_TO_PROMPT =
  /search|plugin|mcp|retriev|knowledge|document|agent|assistant|memory|cache|context|thread|transform/i
/** What is counted in one turn and, as the templates of reasoning models have it, left out in later ones. */
const LEFT_OUT_LATER = /"reasoning|"thinking|<think/
/** What is fetched anew each time, and may be another thing then. */
const FETCHED = /"url":"https?:/

/** The prompt tokens of an answer; undefined where they may rightly differ from those of the same messages. */
function countedIn({ exchange, request, answer }: Judged): Counted | undefined {
  const counts = answer === undefined ? undefined : countsOf(answer.usage)
  if (answer === undefined || counts === undefined || counts.prompt > MOST_TOKENS || !isPlain(request)) return undefined
  const { model, provider } = answer.raw
  const asked = `${askedBeside(request, 'messages')} ${asString(model)} ${asString(provider)}`
  return { asked, exchange: exchange.id, source: answer.source, prompt: counts.prompt }
}

function isPlain(request: RequestView): boolean {
  const { json } = request
  if (!isObject(json) || invitesRefusal(request) || !Array.isArray(json['messages'])) return false
  const others = Object.keys(omit(json, 'prompt_cache_key', 'prompt_cache_retention', 'prompt_cache_options'))
  if (others.some((member) => ADDS_TO_PROMPT.test(member))) return false
  const messages = JSON.stringify(json['messages'])
  return !LEFT_OUT_LATER.test(messages) && !FETCHED.test(messages)
}
