import { openapi } from '../../src/define/cite.ts'
import { jsonBody } from '../../src/define/exchange.ts'
import { asString, isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule, type Rule } from '../../src/define/rule.ts'

export const roundtrip: RelationRule = rule({
  id: 'store.roundtrip',
  level: 'MAY',
  says: 'A completion that was asked to be stored can be read by its id, with its metadata; one that was not, cannot.',
  basis: 'documented',
  cite: openapi('paths./chat/completions/{completion_id}.get'),
  matters: 'Evaluations are fed from stored completions; and what nobody asked to keep should not be kept.',
  needs: 'store',
  when: ({ endpoint }) => endpoint === 'stored',
  across(exchanges, violated): Examined {
    const made = new Map(
      exchanges.flatMap((judged) => {
        const id = asString(judged.answer?.raw['id'])
        return id === undefined || id === '' ? [] : [[id, judged] as const]
      }),
    )
    let examined = false
    for (const { exchange, request } of exchanges) {
      const status = exchange.head?.status ?? 0
      const completion = request.endpoint === 'stored' ? made.get(idOf(exchange.request.url)) : undefined
      if (completion === undefined || (status !== 200 && status !== 404)) continue
      const isKept = wantsStoring(completion)
      if (isKept === undefined) continue
      examined = true
      if (isKept === (status === 200)) {
        const other = isKept && isWhole(completion) ? otherIn(completion, jsonBody(exchange)) : undefined
        if (other !== undefined) violated(exchange, other.symptom, other.pointer, other)
      } else {
        const message = isKept
          ? 'the completion was to be stored, but is not found'
          : 'the completion is kept, which nobody asked for'
        violated(exchange, isKept ? 'not-found' : 'kept-unasked', undefined, {
          expected: isKept ? 200 : 404,
          actual: status,
          message,
        })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

export const rules: readonly Rule[] = [roundtrip]

const idOf = (url: string): string => new URL(url).pathname.replace(/\/+$/, '').split('/').at(-1) ?? ''

/** Whether the answer came as it should have, so that what is stored can be compared with it. */
function isWhole({ broken = new Set() }: Judged): boolean {
  return ![...broken].some((name) => /^(?:sse|stream|chunk|completion|choice|message)\./.test(name))
}

/** What the request said of storing; undefined when it left that to the server. */
function wantsStoring({ request: { json } }: Judged): boolean | undefined {
  const store = isObject(json) ? json['store'] : undefined
  return typeof store === 'boolean' ? store : undefined
}

interface Other {
  readonly symptom: 'not-a-completion' | 'other-completion' | 'other-metadata'
  readonly pointer: string
  readonly expected: unknown
  readonly actual: unknown
}

/** In what a stored completion differs from the answer that was given, and from the notes that came with the request. */
function otherIn({ answer, request }: Judged, found: unknown): Other | undefined {
  const given = answer?.raw ?? {}
  if (!isObject(found)) return { symptom: 'not-a-completion', pointer: '', expected: 'the completion', actual: found }
  if (found['id'] !== given['id'])
    return { symptom: 'other-completion', pointer: '/id', expected: given['id'], actual: found['id'] }
  const texts = [textsOf(given), textsOf(found)]
  if (JSON.stringify(texts[0]) !== JSON.stringify(texts[1])) {
    return { symptom: 'other-completion', pointer: '/choices', expected: texts[0], actual: texts[1] }
  }
  const notes = isObject(request.json) ? request.json['metadata'] : undefined
  if (!isObject(notes)) return undefined
  const kept = isObject(found['metadata']) ? found['metadata'] : {}
  const isSame = Object.entries(notes).every(([name, note]) => kept[name] === note)
  return isSame
    ? undefined
    : { symptom: 'other-metadata', pointer: '/metadata', expected: notes, actual: found['metadata'] }
}

/** The text of each choice. */
function textsOf(completion: JsonObject): readonly unknown[] {
  return objectsOf(completion['choices']).map(({ message }) =>
    isObject(message) ? (message['content'] ?? null) : null,
  )
}
