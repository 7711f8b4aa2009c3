import { guide } from '../../src/define/cite.ts'
import { header } from '../../src/define/exchange.ts'
import { rule, type Examined, type RelationRule } from '../../src/define/rule.ts'
import { toTheApi } from './scope.ts'

const NAME = 'x-request-id'

export const requestId: RelationRule = rule({
  id: 'http.request-id',
  level: 'SHOULD',
  says: 'Every response carries an x-request-id of its own.',
  basis: 'documented',
  cite: guide('reference', 'debugging requests'),
  matters: 'Both official SDKs show it as the request id; without it a failed call cannot be found in the logs.',
  across(exchanges, violated): Examined {
    const firstWith = new Map<string, string>()
    let looked = false
    for (const { exchange, request } of exchanges) {
      if (exchange.head === undefined || exchange.clock !== 'live' || !toTheApi(request)) continue
      looked = true
      const id = header(exchange.head.headers, NAME)?.trim()
      if (id === undefined) violated(exchange, 'missing', undefined, { message: `the response has no ${NAME}` })
      else if (id === '') violated(exchange, 'empty', undefined, { message: `${NAME} is empty` })
      // An id that the client chose comes back as often as the client sends it.
      if (id === undefined || id === '' || id === header(exchange.request.headers, NAME)) continue
      const first = firstWith.get(id)
      if (first === undefined) firstWith.set(id, exchange.id)
      else violated(exchange, 'repeated', undefined, { actual: id, message: `${NAME} is that of exchange ${first}` })
    }
    return looked ? undefined : 'unseen'
  },
})
