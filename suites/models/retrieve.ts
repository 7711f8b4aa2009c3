import { isStatusBesideThePoint } from '../../src/define/acceptance.ts'
import { openapi } from '../../src/define/cite.ts'
import { jsonBody } from '../../src/define/exchange.ts'
import { errorOf } from '../../src/define/failure.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { rule, type Examined, type Judged, type RelationRule, type ResponseRule } from '../../src/define/rule.ts'
import { mustRefuse } from '../../src/define/status.ts'

const MEMBERS = ['id', 'object', 'created', 'owned_by'] as const

export const retrieve: RelationRule = rule({
  id: 'models.retrieve',
  level: 'MUST',
  says: 'A model that is listed can be retrieved by its id, and is the same object.',
  basis: 'documented',
  cite: openapi('paths./models/{model}.get'),
  matters: 'Clients check a model by its id before they use it, and take it for missing.',
  needs: 'models',
  when: ({ endpoint }) => endpoint === 'model',
  across(exchanges, violated): Examined {
    const listed = new Map<string, JsonObject>()
    for (const one of exchanges) for (const entry of entriesIn(one)) listed.set(String(entry['id']), entry)
    let examined = false
    for (const { exchange, request } of exchanges) {
      const entry = request.endpoint === 'model' ? listed.get(idOf(exchange.request.url)) : undefined
      const status = exchange.head?.status ?? 0
      if (entry === undefined || (status !== 200 && !isRefusal(status))) continue
      examined = true
      const found = jsonBody(exchange)
      if (status !== 200) {
        const id = String(entry['id'])
        // Where the error does not speak of the model, it is the path that leads nowhere.
        const symptom = JSON.stringify(found ?? '').includes(id) ? 'not-found' : 'no-endpoint'
        const message = `expected the listed model ${id}, got status ${status}`
        violated(exchange, symptom, undefined, { expected: entry, actual: status, message })
      } else if (!isObject(found)) {
        violated(exchange, 'not-a-model', '', { expected: entry, actual: found })
      } else {
        const other = MEMBERS.find((member) => found[member] !== entry[member])
        if (other === undefined) continue
        violated(exchange, 'other-object', `/${other}`, { expected: entry[other], actual: found[other] })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

function entriesIn({ exchange, request }: Judged): readonly JsonObject[] {
  if (request.endpoint !== 'models' || exchange.head?.status !== 200) return []
  const json = jsonBody(exchange)
  return isObject(json) ? objectsOf(json['data']) : []
}

/** The id at the end of a path. */
function idOf(url: string): string {
  const segment = new URL(url).pathname.replace(/\/+$/, '').split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(segment)
  } catch {
    // No id of a list is written so: it is looked up as it stands, and not found.
    return segment
  }
}

/** Statuses of an endpoint that is not there, or not for this key. */
const NO_SUCH_ENDPOINT = new Set([401, 402, 403, 405, 407, 501])

/** Whether a status turns down what was asked for, and not who asks, or how often. */
const isRefusal = (status: number): boolean =>
  status >= 400 && status < 500 && !NO_SUCH_ENDPOINT.has(status) && !isStatusBesideThePoint(status)

export const unknown404: ResponseRule = rule({
  id: 'models.unknown-404',
  level: 'MUST',
  says: 'A model that nobody serves is not found: status 404, with an error object.',
  basis: 'documented',
  cite: openapi('paths./models/{model}.get'),
  matters:
    'A client that looks before it asks takes an invented model for a real one, or an outage for a typing error.',
  needs: 'models',
  when: ({ endpoint }) => endpoint === 'model',
  onResponse(response, violated, { aim }): Examined {
    const { head, json } = response
    if (NO_SUCH_ENDPOINT.has(head.status)) return 'unseen'
    if (head.status !== 404) {
      // Which models there are is the server's to say: only an id that was made up is known to be unknown.
      return aim?.rule === 'models.unknown-404' ? mustRefuse(response, 404, violated) : 'unseen'
    }
    if (errorOf(json) === undefined) violated('no-envelope', '', { expected: 'an object with an error object' })
  },
})
