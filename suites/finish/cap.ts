import type { Answer, ChoiceView } from '../../src/define/answer.ts'
import { openapi } from '../../src/define/cite.ts'
import { asInteger, asString, isObject, objectsOf, parseJson, type JsonObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined, type Violated } from '../../src/define/rule.ts'
import { reasoningTokens } from '../usage/counts.ts'
import { cutAt } from './cut.ts'

export const lengthOnCap: AnswerRule = rule({
  id: 'finish.length-on-cap',
  level: 'MUST',
  says: 'Output goes no further than the token cap, and ends with length where the cap cuts it.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Clients continue or retry a cut answer by this reason: with stop they take half a text for the whole.',
  when: ({ endpoint, chat }) => endpoint === 'chat' && chat.cap !== undefined,
  // Text that is sent several times over is long without being too long.
  follows: ['stream.increments'],
  tries: 'any',
  onAnswer(answer, violated, { chat, json }): Examined {
    const [choice] = answer.choices
    if (choice === undefined) return 'unseen'
    const cap = capOf(json, chat.cap)
    if (typeof cap === 'number' && reportPastCap(answer, cap, violated)) return
    if (answer.choices.every(({ finishReason }) => finishReason === 'length')) return
    const tokens = spentTokens(answer)?.completion
    // With several choices the count does not tell how many tokens each has.
    if (answer.choices.length > 1 || tokens === undefined || tokens !== chat.cap) return 'unseen'
    if ((choice.finishReason !== 'stop' && choice.finishReason !== 'tool_calls') || chat.stops.length > 0) {
      return 'unseen'
    }
    const cut = cutWithinThoughts(answer, choice, tokens) ?? cutOf(choice, tokens, chat.messages)
    if (cut === undefined) return 'unseen'
    violated(cut === 'certain' ? 'not-length' : 'stop-at-cap', `${choice.pointer}/finish_reason`, {
      expected: 'length',
    })
  },
})

/** Words of letters apart by blanks. */
const WORD = /(?<!\S)\p{L}{2,}/gu
/** Characters of scripts that set no words apart. */
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu
const IDEOGRAPHS_A_WORD = 2
/** Even tokenizers that join words make no token of more. */
const WORDS_A_TOKEN_AT_MOST = 4
/** What a filter says in place of the answer is no output of the model, and need not heed the cap. */
const WORDS_OF_NOTICE_AT_MOST = 64

/** Reports texts that go on beyond the cap, by any count and whatever reason they end with. */
function reportPastCap({ choices }: Answer, cap: number, violated: Violated): boolean {
  let found = false
  for (const { finishReason, content, pointer } of choices) {
    const words = countWords(content ?? '')
    const most = Math.max(cap * WORDS_A_TOKEN_AT_MOST, finishReason === 'content_filter' ? WORDS_OF_NOTICE_AT_MOST : 0)
    if (words <= most) continue
    found = true
    const end = typeof finishReason === 'string' ? `that end with ${finishReason}` : 'without an end'
    const message = `expected an answer cut by the cap of ${cap}, got ${words} words ${end}`
    violated('past-cap', `${pointer}/message/content`, { expected: `at most ${cap} tokens`, message })
  }
  return found
}

function countWords(text: string): number {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0
  return (text.match(WORD)?.length ?? 0) + Math.floor(ideographs / IDEOGRAPHS_A_WORD)
}

/** How surely the cap cut an answer that holds no text while its model was thinking. */
function cutWithinThoughts(
  { usage }: Answer,
  choice: ChoiceView,
  completion: number,
): 'certain' | 'likely' | undefined {
  if (choice.finishReason !== 'stop' || saysAnything(choice) || isObject(choice.message['audio'])) return undefined
  if (reasoningTokens(usage) === completion) return 'certain'
  return choice.reasoning === undefined ? undefined : 'likely'
}

/** Whether a choice holds anything beside thoughts. */
function saysAnything({ content = '', refusal, toolCalls, functionCall }: ChoiceView): boolean {
  return content.trim() !== '' || refusal !== undefined || toolCalls.length > 0 || functionCall !== undefined
}

/** No server limits answers to less of its own accord. */
const LEAST_DEFAULT_CAP = 16
/** No model's context is filled by less. */
const LEAST_CONTEXT = 256
/** So many times what was made is a generous cap: a gateway that counts by a tokenizer of its own may find less. */
const GENEROUS = 2

export const stopOnNaturalEnd: AnswerRule = rule({
  id: 'finish.stop-on-natural-end',
  level: 'SHOULD',
  says: 'A short answer under a generous cap does not end with length.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Clients ask again with a higher cap, or fail, over an answer that is whole; the Python helper throws.',
  onAnswer(answer, violated, { chat, json }): Examined {
    const spent = spentTokens(answer)
    const cap = capOf(json, chat.cap)
    if (spent === undefined || cap === 'unreadable') return 'unseen'
    const enough = cap === undefined ? LEAST_DEFAULT_CAP - 1 : cap / GENEROUS
    let examined = false
    for (const choice of answer.choices) {
      const { finishReason, reasoning, pointer } = choice
      if (finishReason === 'stop') examined = true
      // Thoughts that are shown need not be counted, and hidden ones are cut some tokens short of the cap.
      if (finishReason !== 'length' || reasoning !== undefined || spent.thoughts > 0 || !saysAnything(choice)) continue
      if (spent.all >= LEAST_CONTEXT || spent.output >= enough) continue
      examined = true
      const message = `expected stop, got length after ${spent.output} tokens with ${cap === undefined ? 'no cap' : `a cap of ${cap}`}`
      violated('length-below-cap', `${pointer}/finish_reason`, { expected: 'stop', message })
    }
    return examined ? undefined : 'unseen'
  },
})

interface Spent {
  readonly completion: number
  readonly thoughts: number
  /** What was made, by any count: some leave thoughts out of the completion tokens, or out of the total, too. */
  readonly output: number
  readonly all: number
}

function spentTokens({ usage }: Answer): Spent | undefined {
  if (!isObject(usage)) return undefined
  const prompt = asInteger(usage['prompt_tokens'])
  const completion = asInteger(usage['completion_tokens'])
  const total = asInteger(usage['total_tokens'])
  if (prompt === undefined || completion === undefined || total === undefined || completion === 0) return undefined
  const thoughts = reasoningTokens(usage)
  const output = Math.max(completion, total - prompt, thoughts > completion ? completion + thoughts : 0)
  return { completion, thoughts, output, all: prompt + output }
}

const CAPS = new Set(['max_completion_tokens', 'max_tokens'])
/** Members by which vendors limit the output beside the documented ones, or put the prompt in front of it. */
const VENDOR_CAP = /max_|limit|length|predict|budget|thinking|^options$|config|^echo$/i

/** The cap, `unreadable` when there is one that cannot be read, so that nothing is owed. */
function capOf(json: unknown, cap: number | undefined): number | 'unreadable' | undefined {
  if (!isObject(json)) return 'unreadable'
  if (Object.keys(json).some((member) => VENDOR_CAP.test(member) && !CAPS.has(member))) return 'unreadable'
  const set = [...CAPS].map((member) => json[member]).filter((value) => (value ?? undefined) !== undefined)
  if (set.length === 0) return undefined
  return set.length === 1 && set[0] === cap && cap !== undefined ? cap : 'unreadable'
}

/** Whether an output was visibly cut by the cap that it fills. */
function cutOf(
  { content, toolCalls }: ChoiceView,
  cap: number,
  messages: readonly JsonObject[],
): 'certain' | 'likely' | undefined {
  const last = toolCalls.at(-1)
  if (last === undefined) return cutAt(cap, content ?? '', textOf(messages.at(-1)?.['content']))
  return typeof last.arguments === 'string' && parseJson(last.arguments) === undefined ? 'certain' : undefined
}

function textOf(content: unknown): string {
  return (
    asString(content) ??
    objectsOf(content)
      .map(({ text }) => asString(text) ?? '')
      .join(' ')
  )
}
