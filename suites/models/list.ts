import { openapi } from '../../src/define/cite.ts'
import { isInMilliseconds } from '../../src/define/created.ts'
import { jsonBody, type Exchange } from '../../src/define/exchange.ts'
import { asString, isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { invitesRefusal } from '../../src/define/request.ts'
import { succeeded } from '../../src/define/response.ts'
import { rule, type Examined, type Judged, type RelationRule, type ResponseRule } from '../../src/define/rule.ts'

export const list: ResponseRule = rule({
  id: 'models.list',
  level: 'MUST',
  says: 'The list of models is an object of type list, whose data are models with distinct ids, a creation time and an owner.',
  basis: 'documented',
  cite: openapi('ListModelsResponse'),
  matters: 'SDKs page through data, and pickers show it: a bare array or an entry without an id leaves them empty.',
  needs: 'models',
  when: ({ endpoint }) => endpoint === 'models',
  onResponse(response, violated): Examined {
    // Of a body that did not come whole nothing is known: how it ended is judged by itself.
    if (!succeeded(response) || response.ending.kind !== 'complete') return 'unseen'
    const { json } = response
    if (!isObject(json)) return violated('not-an-object', '', { expected: 'an object of type list' })
    // openai-node parses a body by its media type. A capture without any header field has lost it.
    if (response.mediaType !== 'application/json' && response.head.headers.length > 0)
      violated('other-media-type', undefined, { expected: 'application/json', actual: response.mediaType ?? 'none' })
    if (json['object'] !== 'list') violated('wrong-object', '/object', { expected: 'list' })
    const { data } = json
    if (!Array.isArray(data)) return violated('no-data', '/data', { expected: 'an array of models' })
    const seen = new Set<string>()
    for (const [position, entry] of data.entries()) {
      const pointer = `/data/${position}`
      if (!isObject(entry)) {
        violated('not-a-model', pointer, { expected: 'an object of type model' })
        continue
      }
      const fault = faultIn(entry)
      if (fault !== undefined) violated(fault.symptom, `${pointer}/${fault.member}`, { expected: fault.expected })
      const id = asString(entry['id']) ?? ''
      if (seen.has(id) && id !== '') violated('repeated-id', `${pointer}/id`, { expected: 'an id of its own' })
      seen.add(id)
    }
  },
})

function faultIn(entry: JsonObject): { symptom: string; member: string; expected: string } | undefined {
  const { id, object, created, owned_by: owner } = entry
  if (typeof id !== 'string' || id === '') return { symptom: 'no-id', member: 'id', expected: 'a string' }
  if (object !== 'model') return { symptom: 'wrong-entry-object', member: 'object', expected: 'model' }
  if (!Number.isInteger(created))
    return { symptom: 'no-created', member: 'created', expected: 'an integer in Unix seconds' }
  if (isInMilliseconds(Number(created)))
    return { symptom: 'not-in-seconds', member: 'created', expected: 'an integer in Unix seconds' }
  return typeof owner === 'string' ? undefined : { symptom: 'no-owner', member: 'owned_by', expected: 'a string' }
}

export const listsTarget: RelationRule = rule({
  id: 'models.lists-target',
  level: 'SHOULD',
  says: 'A model that answers is on the list of models.',
  basis: 'documented',
  cite: openapi('paths./models.get'),
  matters: 'Clients let their users choose from the list, and hide what is not on it.',
  needs: 'models',
  // Who is compared is found among all exchanges; the requests for the list are what the rule speaks about.
  when: ({ endpoint }) => endpoint === 'models',
  follows: ['models.list'],
  across(exchanges, violated): Examined {
    const lists = exchanges.flatMap((judged) => {
      const ids = idsIn(judged)
      return ids === undefined || asksForPart(judged, exchanges) ? [] : [{ judged, ids }]
    })
    const models = new Set(
      exchanges.flatMap(({ answer, request }) =>
        answer === undefined || invitesRefusal(request) ? [] : (request.chat.model ?? []),
      ),
    )
    if (lists.length === 0 || models.size === 0) return 'unseen'
    for (const model of models) {
      const last = lists.at(-1)
      if (last === undefined || lists.some(({ ids }) => ids.some((id) => isSame(id, model)))) continue
      const message = `expected the list to hold ${model}, which answers; it holds ${last.ids.length} others`
      violated(last.judged.exchange, 'not-listed', '/data', { expected: model, actual: last.ids.slice(0, 5), message })
    }
  },
})

/** Whether a request asks for a part of the list: it has a query, and those that were answered do not have it. */
function asksForPart({ exchange }: Judged, all: readonly Judged[]): boolean {
  const query = queryOf(exchange)
  return query !== '' && !all.some((one) => one.answer !== undefined && queryOf(one.exchange) === query)
}

const queryOf = ({ request }: Exchange): string => (URL.canParse(request.url) ? new URL(request.url).search : '')

/** The ids of a whole list; undefined for what is none, or only a page of one. */
function idsIn({ exchange, request }: Judged): readonly string[] | undefined {
  if (request.endpoint !== 'models' || exchange.head?.status !== 200) return undefined
  const json = jsonBody(exchange)
  if (!isObject(json) || !Array.isArray(json['data']) || json['has_more'] === true) return undefined
  return objectsOf(json['data']).flatMap(({ id }) => asString(id) ?? [])
}

/** Whether an id and the name that a request used are the same, aliases and versions aside: `models/x`, `x:latest`, `x-0613`. */
function isSame(id: string, model: string): boolean {
  const [short, long] = [id, model].map(bare).toSorted((one, other) => one.length - other.length)
  if (short === undefined || long === undefined || short === '') return false
  return long === short || (long.startsWith(short) && /^[-:@]/.test(long.slice(short.length)))
}

const bare = (id: string): string => (id.split('/').at(-1) ?? id).toLowerCase()
