import { openapi } from '../../src/define/cite.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { asksForLogprobs } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { forEachToken, listsIn, placeOf } from './entries.ts'

/** How far rounding may carry the logarithm of a certainty above zero: in half precision, OpenAI has sent 2 ** -15. */
const ABOVE_ZERO = 1e-3
/** How far apart rounding may put two equal numbers. */
const ROUNDING = 1e-6
/** Probabilities of one place may add up to this much more than one, for rounding. */
const SUM_TOLERANCE = 0.01
/** What two logarithms of one probability may differ by, for rounding. */
const EQUAL_WITHIN = 0.01
/** Many times what can be asked for (20): each alternative is compared with all before it. */
const MOST_LOOKED_AT = 200

export const values: AnswerRule & ResponseRule = rule({
  id: 'logprobs.values',
  level: 'MUST',
  says: 'Every logprob is a finite number of at most 0, and every byte an integer from 0 to 255.',
  basis: 'documented',
  cite: openapi('ChatCompletionTokenLogprob', 'logprob'),
  matters: 'Sums and exponentials of them come out as nonsense: probabilities above one, or infinite scores.',
  when: asksForLogprobs,
  needs: 'logprobs',
  onResponse({ text }, violated): Examined {
    const literal = NO_NUMBER.exec(text)?.[1]
    if (literal === undefined) return 'unseen'
    violated('not-json-number', undefined, { expected: 'a number of at most 0, in JSON', actual: literal })
  },
  onAnswer({ choices }, violated): Examined {
    let examined = false
    for (const [pointer, list] of choices.flatMap(listsIn)) {
      forEachToken(list, ({ logprob, bytes }, position, alternative) => {
        examined = true
        if (typeof logprob === 'number') {
          const symptom = logprob > ABOVE_ZERO ? 'positive' : Number.isFinite(logprob) ? undefined : 'not-finite'
          if (symptom !== undefined) {
            violated(symptom, `${pointer}${placeOf(position, alternative)}/logprob`, { expected: 'at most 0' })
          }
        }
        if (!Array.isArray(bytes)) return
        const wrong = bytes.findIndex((byte) => typeof byte === 'number' && !isByte(byte))
        if (wrong < 0) return
        violated('not-a-byte', `${pointer}${placeOf(position, alternative)}/bytes/${wrong}`, {
          expected: 'an integer from 0 to 255',
        })
      })
    }
    return examined ? undefined : 'unseen'
  },
})

/** How serialisers write what JSON has no number for: the text is no JSON then, and clients fail to parse it. */
const NO_NUMBER = /"logprob"\s*:\s*(-?(?:infinity|inf|nan))\b/i

const isByte = (byte: number): boolean => Number.isInteger(byte) && byte >= 0 && byte <= 255

export const topCount: AnswerRule = rule({
  id: 'logprobs.top-count',
  level: 'MUST',
  says: 'Each entry has at most as many alternatives as top_logprobs asks for: none when it is 0 or left out, some otherwise.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'top_logprobs'),
  matters: 'Answers grow to many times the size that was asked for.',
  when: asksForLogprobs,
  needs: 'logprobs',
  onAnswer({ choices }, violated, { json }): Examined {
    const asked = (isObject(json) ? json['top_logprobs'] : undefined) ?? undefined
    const most = asked ?? 0
    if (typeof most !== 'number' || !Number.isInteger(most) || most < 0) return 'unseen'
    const lists = choices.flatMap(listsIn)
    if (lists.length === 0) return 'unseen'
    if (most > 0 && lists.every(([, list]) => list.every(hasNone))) {
      // The likeliest token is always one: none at any place is no shortage.
      violated('parameter-ignored', `${lists[0]?.[0]}/0/top_logprobs`, { expected: `${most} alternatives` })
    }
    for (const [pointer, list] of lists) {
      for (let position = 0; position < list.length; position++) {
        const entry = list[position]
        const alternatives = isObject(entry) ? entry['top_logprobs'] : undefined
        if (!Array.isArray(alternatives) || alternatives.length <= most) continue
        violated(asked === undefined ? 'sent-unasked' : 'more-than-asked', `${pointer}/${position}/top_logprobs`, {
          expected: most === 0 ? 'no alternatives' : `at most ${most} alternatives`,
          actual: alternatives.length,
        })
      }
    }
  },
})

const hasNone = (entry: unknown): boolean =>
  isObject(entry) && Array.isArray(entry['top_logprobs']) && entry['top_logprobs'].length === 0

export const topOrder: AnswerRule = rule({
  id: 'logprobs.top-order',
  level: 'SHOULD',
  says: 'The alternatives of a token are distinct, likeliest first, together at most certain, and agree with the token.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'top_logprobs'),
  matters: 'Clients take the first alternative for the likeliest one, and the list for one distribution.',
  when: (request) => asksForLogprobs(request) && (request.chat.topLogprobs ?? 0) >= 2,
  needs: 'logprobs',
  follows: ['logprobs.values'],
  onAnswer({ choices }, violated): Examined {
    let examined = false
    for (const [pointer, list] of choices.flatMap(listsIn)) {
      for (let position = 0; position < list.length; position++) {
        const entry = list[position]
        if (!isObject(entry)) continue
        const alternatives = objectsOf(entry['top_logprobs']).slice(0, MOST_LOOKED_AT)
        if (alternatives.length < 2) continue
        examined = true
        for (const symptom of disorders(entry, alternatives)) {
          violated(symptom, `${pointer}/${position}`, { expected: 'the likeliest tokens at this place' })
        }
      }
    }
    return examined ? undefined : 'unseen'
  },
})

function disorders(entry: JsonObject, alternatives: readonly JsonObject[]): readonly string[] {
  const symptoms = new Set<string>()
  const listed = alternatives.find((alternative) => isSameToken(alternative, entry))
  const isUnlisted = listed === undefined && tellsToken(entry)
  let sum = isUnlisted ? probabilityOf(entry) : 0
  let before = Infinity
  for (let rank = 0; rank < alternatives.length; rank++) {
    const alternative = alternatives[rank] ?? {}
    sum += probabilityOf(alternative)
    const { logprob } = alternative
    if (typeof logprob === 'number') {
      if (logprob > before + ROUNDING) symptoms.add('not-falling')
      before = logprob
    }
    if (isAmong(alternatives, rank, alternative)) symptoms.add('repeated')
  }
  // Where a token is not listed, and is more than certain with what is, the list belongs to another one.
  if (sum > 1 + SUM_TOLERANCE) symptoms.add(isUnlisted ? 'of-another-token' : 'sum-over-one')
  else if (isUnlisted && isLikelierThanAll(entry, alternatives)) symptoms.add('of-another-token')
  const own = entry['logprob']
  const its = listed?.['logprob']
  if (typeof own === 'number' && typeof its === 'number' && Math.abs(own - its) > EQUAL_WITHIN) {
    symptoms.add('token-differs')
  }
  return [...symptoms]
}

/** Whether a token is likelier than the likeliest there are said to be, one of which it would be. */
function isLikelierThanAll({ logprob }: JsonObject, alternatives: readonly JsonObject[]): boolean {
  const others = alternatives.map((alternative) => alternative['logprob'])
  return typeof logprob === 'number' && others.every((one) => typeof one === 'number' && one < logprob - EQUAL_WITHIN)
}

function isAmong(alternatives: readonly JsonObject[], count: number, token: JsonObject): boolean {
  for (let rank = 0; rank < count; rank++) if (isSameToken(alternatives[rank] ?? {}, token)) return true
  return false
}

function probabilityOf({ logprob }: JsonObject): number {
  return typeof logprob === 'number' ? Math.exp(Math.min(logprob, 0)) : 0
}

/** Control tokens all read as an empty text, and parts of characters as U+FFFD, so that these tell nothing. */
function tellsToken({ token }: JsonObject): boolean {
  return typeof token === 'string' && token !== '' && !token.includes('\ufffd')
}

function isSameToken(one: JsonObject, other: JsonObject): boolean {
  if (!tellsToken(one) || one['token'] !== other['token']) return false
  const { bytes } = one
  return !Array.isArray(bytes) || !Array.isArray(other['bytes']) || String(bytes) === String(other['bytes'])
}
