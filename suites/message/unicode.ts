import { rfc } from '../../src/define/cite.ts'
import { parseJson } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'
import { endsText } from '../format/natural-end.ts'
import { lastAsk } from '../roles/conversation.ts'
import { promptTexts } from './asked.ts'
import { asEscapes, misread, misreadThroughout } from './misreadings.ts'

export const unicodeIntact: AnswerRule = rule({
  id: 'message.unicode-intact',
  level: 'SHOULD',
  says: 'Characters beyond ASCII that a prompt has repeated come back without damage, and no text holds half of one.',
  basis: 'documented',
  cite: rfc(8259, '8'),
  matters: 'Names, currencies and whole languages reach users as gibberish.',
  follows: ['http.valid-utf8', 'stream.no-split-characters'],
  onAnswer({ choices }, violated, request): Examined {
    const probes = probesOf(request)
    const prompt = promptTexts(request).join('\n')
    const isOnDamage = ON_DAMAGE.test(lastAsk(request) ?? '')
    let examined = false
    for (const { content, finishReason, pointer } of choices) {
      // A text that a cap or a stop sequence cut may end within a character.
      if (content === undefined || !endsText(finishReason) || request.chat.stops.length > 0) continue
      const damage =
        halfIn(content, prompt) ??
        tokensIn(content, prompt) ??
        damageAnywhere(content, prompt, isOnDamage) ??
        (probes.length > 0 ? damageOf(content, prompt, probes, isOnDamage) : undefined)
      if (damage === undefined && !probes.some((probe) => content.includes(probe))) continue
      examined = true
      if (damage === undefined) continue
      violated(damage.symptom, `${pointer}/message/content`, { expected: damage.of, actual: damage.found })
    }
    return examined ? undefined : 'unseen'
  },
})

const BEYOND_ASCII = /\P{ASCII}+/gu
const LONE_SURROGATE = /\p{Surrogate}/u
const REPLACEMENT = '\uFFFD'
const UNDAMAGED = 'no damaged characters'
const MOST_PROBES = 50
const LONGEST_PROBE = 200

/** Runs of characters beyond ASCII in the prompt. */
function probesOf(request: RequestView): readonly string[] {
  const runs = promptTexts(request).flatMap((text) => text.match(BEYOND_ASCII) ?? [])
  return [...new Set(runs)].filter(({ length }) => length <= LONGEST_PROBE).slice(0, MOST_PROBES)
}

/** How a text was damaged on the way. */
export interface Damage {
  readonly symptom: string
  readonly of: string
  readonly found: string
}

function damageOf(content: string, prompt: string, probes: readonly string[], isOnDamage: boolean): Damage | undefined {
  for (const probe of probes) {
    // Side by side with the characters themselves gibberish is what the answer is about.
    if (content.includes(probe)) continue
    const found = misread(probe).find((gibberish) => content.includes(gibberish) && !prompt.includes(gibberish))
    if (found !== undefined) return { symptom: 'mojibake', of: probe, found }
  }
  const lower = content.toLowerCase()
  const escaped = probes
    .flatMap(asEscapes)
    .find(
      (escapes) => escapes.length > ONE_ESCAPE && lower.includes(escapes) && !prompt.toLowerCase().includes(escapes),
    )
  if (escaped !== undefined && !ON_CODE.test(prompt)) {
    return { symptom: 'escapes-shown', of: 'the characters themselves', found: escaped }
  }
  if (isOnDamage) return undefined
  const lost = wordsIn(prompt).find(({ word, bare }) => !content.includes(word) && content.includes(bare))
  if (lost !== undefined && !prompt.includes(lost.bare)) {
    return { symptom: 'question-marks', of: lost.word, found: lost.bare }
  }
  if (content.includes(REPLACEMENT) && !prompt.includes(REPLACEMENT)) {
    return { symptom: 'replacement-character', of: UNDAMAGED, found: REPLACEMENT }
  }
  return undefined
}

/** What was damaged though the prompt did not have it to be repeated, and text that is written as a text within JSON. */
function damageAnywhere(content: string, prompt: string, isOnDamage: boolean): Damage | undefined {
  if (isOnDamage) return undefined
  const read = misreadThroughout(content)
  if (read !== undefined && !prompt.includes(read.found)) return { symptom: 'mojibake', ...read }
  const meant = ON_CODE.test(prompt) ? undefined : escapedTwice(content, prompt)
  return meant === undefined ? undefined : { symptom: 'escapes-shown', of: meant, found: content }
}

/** How a text was damaged that has words of the prompt; undefined when it was not. */
export function damageOfWords(text: string, request: RequestView): Damage | undefined {
  const probes = probesOf(request)
  if (probes.length === 0) return undefined
  return damageOf(text, promptTexts(request).join('\n'), probes, ON_DAMAGE.test(lastAsk(request) ?? ''))
}

/** Half of a surrogate pair is no text in any encoding: no model can have meant it. */
function halfIn(content: string, prompt: string): Damage | undefined {
  if (!LONE_SURROGATE.test(content) || LONE_SURROGATE.test(prompt)) return undefined
  return { symptom: 'lone-surrogate', of: UNDAMAGED, found: 'half of a surrogate pair' }
}

/** How vocabularies write a space before a word, and single bytes. A language that has these letters has spaces as well. */
const SPACES_OF_TOKENS = /[ -~][Ġ▁](?=[A-Za-z])/gu
const BYTES_OF_TOKENS = /(?:<0x[\dA-F]{2}>){3,}/
const FEWEST_TOKENS = 3

/** Tokens as the vocabulary of a model writes them, where their text belongs. */
function tokensIn(content: string, prompt: string): Damage | undefined {
  const spaces = content.match(SPACES_OF_TOKENS) ?? []
  const space = spaces.length >= FEWEST_TOKENS && !content.includes(' ') ? spaces[0]?.slice(1) : undefined
  const found = space ?? BYTES_OF_TOKENS.exec(content)?.[0]
  if (found === undefined || prompt.includes(space ?? '<0x') || /token/i.test(prompt)) return undefined
  return { symptom: 'tokens-shown', of: 'the text of the tokens', found }
}

const ONE_ESCAPE = 6
/** In programs escapes are right. */
const ON_CODE = /\\u|escap|unicode|json|html|xml|ascii|code|program|script|python|java|function/i

/** Where characters are what the user asks about, question marks and black diamonds are as well. */
const ON_DAMAGE =
  /encod|decod|mojibake|unicode|utf-?\d|ascii|garbled|displayed?|shows? up|angezeigt|umlaut|\bdiamond|question mark|(?<!\S)\?/i

const LEAST_ESCAPED = 10
const MOST_CHARACTERS = 20_000

/** What a text would be without escapes that only a text within JSON has, where the prompt has it so. */
function escapedTwice(content: string, prompt: string): string | undefined {
  if (!/\\[n"]/.test(content) || content.length > MOST_CHARACTERS || prompt.includes(content)) return undefined
  const meant = parseJson(`"${content}"`)
  if (typeof meant !== 'string' || meant.length < LEAST_ESCAPED || meant === content) return undefined
  return prompt.includes(meant.trim()) ? meant : undefined
}

const LEAST_LETTERS = /[A-Za-z]{2,}/
const MOST_WORDS = 200

/** Words of letters within and beyond ASCII, and what a narrow encoding makes of them. */
function wordsIn(prompt: string): readonly { readonly word: string; readonly bare: string }[] {
  const words = (prompt.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => /\P{ASCII}/u.test(word) && LEAST_LETTERS.test(word),
  )
  return words.slice(0, MOST_WORDS).flatMap((word) => {
    const bare = word.replaceAll(/\P{ASCII}/gu, '?')
    // A question mark at the end may be one.
    return /[A-Za-z]$/.test(bare) ? [{ word, bare }] : []
  })
}
