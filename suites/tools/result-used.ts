import type { ChoiceView } from '../../src/define/answer.ts'
import { guide } from '../../src/define/cite.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { invitesRefusal, streams } from '../../src/define/request.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { endedByItself } from '../format/natural-end.ts'
import { textsIn } from '../message/asked.ts'

export const resultUsed: RelationRule = rule({
  id: 'tools.result-used',
  level: 'SHOULD',
  says: 'What a tool answered reaches the model.',
  basis: 'documented',
  cite: guide('function-calling', 'handling function calls'),
  matters: 'A relay that drops results on translation leaves the model to invent them, and users to believe it.',
  needs: 'tools',
  follows: ['tools.roundtrip'],
  across(exchanges, violated): Examined {
    const asked = exchanges.flatMap((one) => codeAsked(one) ?? [])
    const groups = [...new Set(asked.map(({ place }) => place))].map((place) =>
      asked.filter((one) => one.place === place),
    )
    // A model that gives back no code at all says nothing about where this one was lost.
    const gives = groups.some(isTold)
    let examined = false
    for (const group of groups) {
      const [first] = group
      if (first === undefined || first.place === 'elsewhere' || !gives) continue
      examined = true
      if (isTold(group)) continue
      const message = `no answer tells the code that the tool gave (of ${group.length}), though others tell theirs`
      violated(first.asked.exchange, 'result-ignored', '/choices/0/message/content', { expected: first.code, message })
    }
    return examined ? undefined : 'unseen'
  },
})

/** An answered request for a code. */
interface CodeAsked {
  readonly asked: Judged
  readonly code: string
  /** Where the code was to be found: among one or several results, in a stream or not, or elsewhere. */
  readonly place: string
  readonly isTold: boolean
}

const isTold = (group: readonly CodeAsked[]): boolean => group.some((one) => one.isTold)

const ASKS = /\bwhat is the code\?/i
const TELLS = /\bthe code is ([\w-]{6,})/i

/** What became of a request for a code; undefined for others, and where the answer is no text. */
function codeAsked(asked: Judged): CodeAsked | undefined {
  const { request, answer } = asked
  const { messages } = request.chat
  const question = messages.findLast(({ role }) => role === 'user')
  if (answer === undefined || question === undefined || invitesRefusal(request)) return undefined
  if (!textsIn(question).some((text) => ASKS.test(text))) return undefined
  const results = trailingResults(messages)
  const code = codeIn(results) ?? codeIn(messages)
  const texts = answer.choices.flatMap((choice) => textOf(choice) ?? [])
  if (code === undefined || texts.length === 0) return undefined
  const inResults = `${streams(request) ? 'stream' : 'document'} ${results.length > 1 ? 'results' : 'result'}`
  const place = codeIn(results) === undefined ? 'elsewhere' : inResults
  return { asked, code, place, isTold: texts.some((text) => text.includes(code)) }
}

function trailingResults(messages: readonly JsonObject[]): readonly JsonObject[] {
  return messages.slice(messages.findLastIndex(({ role }) => role !== 'tool') + 1)
}

function codeIn(messages: readonly JsonObject[]): string | undefined {
  return messages.flatMap(textsIn).flatMap((text) => TELLS.exec(text)?.[1] ?? [])[0]
}

function textOf(choice: ChoiceView): string | undefined {
  return endedByItself(choice) && choice.toolCalls.length === 0 && choice.content !== '' ? choice.content : undefined
}
