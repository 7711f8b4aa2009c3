import { rfc } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { isGood } from '../../src/define/request.ts'
import { rule, type Examined, type Judged, type RelationRule, type ViolatedIn } from '../../src/define/rule.ts'

/** How a request spells what is not ASCII. */
type Spelling = 'raw' | 'escaped'

export const escapesEqual: RelationRule = rule({
  id: 'req.escapes-equal',
  level: 'MUST',
  says: 'Characters written as \\u escapes, in pairs of them too, and as UTF-8 are one prompt of as many tokens.',
  basis: 'documented',
  cite: rfc(8259, '7'),
  matters:
    'Python escapes by default and other languages do not: read otherwise, a prompt reaches the model in a garbled form.',
  across(exchanges, violated): Examined {
    let examined = false
    for (const [raw, escaped] of pairsIn(exchanges)) {
      const looked = [compareAcceptance(raw, escaped, violated), compareTokens(raw, escaped, violated)]
      examined ||= looked.includes(true)
    }
    return examined ? undefined : 'unseen'
  },
})

/** The exchanges of one request, by the way that it is spelt; only where there are both. */
function pairsIn(
  exchanges: readonly Judged[],
): readonly (readonly [raw: readonly Judged[], escaped: readonly Judged[]])[] {
  const groups = new Map<string, Record<Spelling, Judged[]>>()
  for (const judged of exchanges) {
    const spelling = spellingOf(judged)
    if (spelling === undefined) continue
    const key = JSON.stringify(judged.request.json)
    const group = groups.get(key) ?? { raw: [], escaped: [] }
    groups.set(key, group)
    group[spelling].push(judged)
  }
  return [...groups.values()].flatMap(({ raw, escaped }) =>
    raw.length > 0 && escaped.length > 0 ? [[raw, escaped] as const] : [],
  )
}

/** An escape, and not an escaped backslash before a "u". Those of ASCII have no other spelling, or hide nothing. */
const ESCAPE = /(?<!\\)(?:\\\\)*\\u(?!00[0-7])[0-9a-f]{4}/i
const NOT_ASCII = /\P{ASCII}/u

function spellingOf({ request }: Judged): Spelling | undefined {
  if (!isGood(request)) return undefined
  const text = new TextDecoder().decode(request.sent.body)
  const [isRaw, isEscaped] = [NOT_ASCII.test(text), ESCAPE.test(text)]
  if (isRaw === isEscaped) return undefined
  return isRaw ? 'raw' : 'escaped'
}

const isAnswered = ({ answer }: Judged): boolean => answer !== undefined
const isRefused = ({ exchange }: Judged): boolean => [400, 422, 500].includes(exchange.head?.status ?? 0)

/** Reports the spelling that is refused where the other one is answered; tells whether there was one. */
function compareAcceptance(raw: readonly Judged[], escaped: readonly Judged[], violated: ViolatedIn): boolean {
  const report = (ones: readonly Judged[], others: readonly Judged[], spelt: string): boolean => {
    if (!ones.every(isRefused) || !others.every(isAnswered)) return false
    for (const { exchange } of ones) {
      const actual = exchange.head?.status
      const message = `expected status 200, as for the same request spelt otherwise, got ${actual} for ${spelt}`
      violated(exchange, 'refused', undefined, { expected: 'status 200', actual, message })
    }
    return true
  }
  return report(escaped, raw, 'escapes') || report(raw, escaped, 'UTF-8')
}

/**
 * Reports prompts of other numbers of tokens. Some servers count only what is not in their cache, so that one spelling
 * must have come twice, with the other one in between, and be counted alike.
 */
function compareTokens(raw: readonly Judged[], escaped: readonly Judged[], violated: ViolatedIn): boolean {
  // What was answered with a wish to come again later counts nothing.
  const [ofRaw, ofEscaped] = [raw.filter(isAnswered), escaped.filter(isAnswered)]
  return compareWith(ofRaw, ofEscaped, violated) || compareWith(ofEscaped, ofRaw, violated)
}

function compareWith(repeated: readonly Judged[], others: readonly Judged[], violated: ViolatedIn): boolean {
  const counts = new Set(repeated.map(promptTokens))
  const [expected] = counts
  const [first, last] = [repeated[0], repeated.at(-1)]
  if (counts.size !== 1 || expected === undefined || first === undefined || last === undefined) return false
  const between = others.filter(({ exchange: { startedAtMs } }) => {
    return startedAtMs >= first.exchange.startedAtMs && startedAtMs <= last.exchange.startedAtMs
  })
  const counted = between.filter((judged) => repeated.length > 1 && promptTokens(judged) !== undefined)
  for (const judged of counted) {
    const actual = promptTokens(judged)
    if (actual === expected) continue
    const message = `expected ${expected} prompt tokens, as for the same text spelt otherwise, got ${actual}`
    violated(judged.exchange, 'other-prompt-tokens', '/usage/prompt_tokens', { expected, actual, message })
  }
  return counted.length > 0
}

function promptTokens({ answer }: Judged): number | undefined {
  const usage = answer?.usage
  return isObject(usage) ? asInteger(usage['prompt_tokens']) : undefined
}
