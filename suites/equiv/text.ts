import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { endedByItself } from '../format/natural-end.ts'
import { areDisjoint, inBothModes, toldIn } from './modes.ts'

/** What damages the text of a stream, or of a document. */
const CAUSES: readonly string[] = ['stream.increments', 'stream.no-split-characters', 'http.valid-utf8']

export const text: RelationRule = rule({
  id: 'equiv.text',
  level: 'INFO',
  says: 'At temperature 0 and with a seed the text is usually the same in both modes.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'seed'),
  matters: 'Who compares runs, or caches answers, counts on the seed in both modes. Nobody promises it: it is noted.',
  follows: CAUSES,
  across(exchanges, violated): Examined {
    let examined = false
    for (const both of inBothModes(exchanges, ({ request }) => isMeantToRepeat(request))) {
      const whole = new Set(both.whole.flatMap(textsOf))
      const streamed = new Set(both.streamed.flatMap(textsOf))
      const place = toldIn(both, CAUSES)
      if (whole.size === 0 || streamed.size === 0 || place === undefined) continue
      examined = true
      if (!areDisjoint(whole, streamed)) continue
      const alike = mostInCommon([...whole].slice(0, MOST_COMPARED), [...streamed].slice(0, MOST_COMPARED))
      violated(place.exchange, 'texts-differ', undefined, {
        expected: [...whole][0],
        actual: [...streamed][0],
        message: `the texts agree in the first ${Math.round(alike * 100)} % of their length`,
      })
    }
    return examined ? undefined : 'unseen'
  },
})

function isMeantToRepeat(request: RequestView): boolean {
  const { json } = request
  if (!isObject(json) || invitesRefusal(request)) return false
  return json['temperature'] === 0 && asInteger(json['seed']) !== undefined
}

/** The texts of an answer that the model brought to their end. */
function textsOf({ answer }: Judged): readonly string[] {
  return (answer?.choices ?? [])
    .filter((choice) => endedByItself(choice) && choice.toolCalls.length === 0)
    .flatMap(({ content }) => (content === undefined || content === '' ? [] : [content]))
}

/** So many texts of each mode tell how alike they are. */
const MOST_COMPARED = 16

function mostInCommon(whole: readonly string[], streamed: readonly string[]): number {
  return Math.max(...whole.flatMap((one) => streamed.map((other) => shareInCommon(one, other))))
}

/** How much of the longer of two texts both begin with, from 0 to 1. */
function shareInCommon(one: string, other: string): number {
  const longest = Math.max(one.length, other.length)
  let same = 0
  while (same < longest && one[same] === other[same]) same++
  return same / longest
}
