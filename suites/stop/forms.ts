import { openapi } from '../../src/define/cite.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule } from '../../src/define/rule.ts'
import { endsAtStop, stopsOf, wantsCut } from './evidence.ts'

export const formsEqual: RelationRule = rule({
  id: 'stop.forms-equal',
  level: 'SHOULD',
  says: 'A stop string cuts alike by itself, in a list of one, and at any place of a list of four.',
  basis: 'documented',
  cite: openapi('StopConfiguration'),
  matters: 'A form that is taken and not obeyed runs on to the cap: it costs, and what comes behind is garbage.',
  needs: 'stop',
  follows: ['stop.excluded'],
  across(exchanges, violated): Examined {
    let examined = false
    for (const group of groupsIn(exchanges)) {
      const cut = group.find(isCut)
      if (cut === undefined) continue
      for (const other of group) {
        if (formOf(other) === formOf(cut) || !sharesStop(other, cut)) continue
        const passed = textsOf(other).some((text) => stopsOf(cut.request.chat).some((stop) => text.includes(stop)))
        examined ||= passed || isCut(other)
        if (!passed) continue
        const message = `the text goes past a stop string that ends it in the form ${formOf(cut)}, and not in the form ${formOf(other)}`
        violated(other.exchange, 'form-ignored', '/choices/0/message/content', { expected: 'the same end', message })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** The answers to requests that differ in nothing but their stop strings. */
function groupsIn(exchanges: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups = new Map<string, Judged[]>()
  for (const judged of exchanges) {
    const { request, answer } = judged
    if (answer === undefined || !wantsCut(request) || !isObject(request.json)) continue
    const key = JSON.stringify({ ...request.json, stop: null })
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(judged)
  }
  return [...groups.values()].filter((group) => new Set(group.map(formOf)).size > 1)
}

const bodyOf = ({ request: { json } }: Judged): JsonObject => (isObject(json) ? json : {})
const formOf = (judged: Judged): string => JSON.stringify(bodyOf(judged)['stop'])
const textsOf = ({ answer }: Judged): readonly string[] => answer?.choices.map(({ content = '' }) => content) ?? []

function isCut({ request: { chat }, answer }: Judged): boolean {
  return answer?.choices.some((choice) => endsAtStop(choice, chat)) ?? false
}

/** Whether all that can end the one can end the other. */
function sharesStop(other: Judged, cut: Judged): boolean {
  const stops = new Set(stopsOf(other.request.chat))
  return stopsOf(cut.request.chat).every((stop) => stops.has(stop))
}
