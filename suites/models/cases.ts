import { cases as define, type Asking, type Case, type RequestSpec } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { jsonBody } from '../../src/define/exchange.ts'
import { asString, isObject, objectsOf } from '../../src/define/json.ts'
import type { Judged } from '../../src/define/rule.ts'
import { list, listsTarget } from './list.ts'
import { retrieve, unknown404 } from './retrieve.ts'

const get = (path: string): RequestSpec => ({ method: 'GET', path })

/** The path of a model on the list that came back: the target's own, if it has an id that goes into a path as it is. */
function retrievable([listed]: readonly Judged[], { model }: Asking): readonly RequestSpec[] {
  const json = listed === undefined ? undefined : jsonBody(listed.exchange)
  const ids = objectsOf(isObject(json) ? json['data'] : undefined).flatMap(({ id }) => asString(id) ?? [])
  const plain = ids.filter((id) => /^[\w.:@-]+$/.test(id))
  const id = plain.includes(model) ? model : plain[0]
  return id === undefined ? [] : [get(`models/${id}`)]
}

export const cases: readonly Case[] = [
  define('models.list', {
    says: 'The list of models, and a question to the model under test.',
    needs: ['models'],
    send: () => get('models'),
    requests: 2,
    next: (past, point, asking) =>
      past.length === 1 ? [{ body: chat('Say hi.', { ...point, cap: 'loose' }, asking) }] : [],
    exercises: [list, listsTarget],
  }),
  define('models.retrieve', {
    says: 'The list of models, and one of them by its id.',
    needs: ['models'],
    send: () => get('models'),
    requests: 2,
    next: (past, _point, asking) => (past.length === 1 ? retrievable(past, asking) : []),
    exercises: [retrieve],
  }),
  define('models.unknown', {
    says: 'A model that nobody serves, by its id.',
    needs: ['models'],
    send: () => ({
      ...get('models/chatspec-no-such-model'),
      aim: { rule: 'models.unknown-404', expects: 'refusal' },
    }),
    exercises: [unknown404],
  }),
]
