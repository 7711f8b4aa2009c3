// What a team asks of its own gateway beyond the contract. Run it with
//   chatspec verify --base-url "$URL" --suite ./suite.js
// and together with all built-in suites with --suite all --suite ./suite.js.
import { asString, cases, chat, header, rule, succeeded } from 'chatspec'

const cite = { title: 'Gateway handbook, answers', url: 'https://handbook.example/gateway#answers' }

const namesModel = rule({
  id: 'gateway.names-model',
  level: 'MUST',
  says: 'An answer names the model that was asked for.',
  basis: 'documented',
  cite,
  matters: 'Costs are booked by the model of the answer.',
  onAnswer(answer, violated, request) {
    const asked = asString(request.json?.model)
    if (asked !== undefined && answer.raw.model !== asked) violated('other-model', '/model', { expected: asked })
    return asked === undefined ? 'unseen' : undefined
  },
})

const tracesRequest = rule({
  id: 'gateway.traces-request',
  level: 'SHOULD',
  says: 'A successful response carries x-request-id.',
  basis: 'documented',
  cite,
  matters: 'Without it a complaint cannot be matched with our logs.',
  onResponse(response, violated) {
    const isThere = header(response.head.headers, 'x-request-id') !== undefined
    if (succeeded(response) && !isThere) violated('missing')
    return succeeded(response) ? undefined : 'unseen'
  },
})

export const rules = [namesModel, tracesRequest]

export default {
  rules,
  cases: [
    cases('gateway.plain', {
      says: 'A plain request, streamed and not.',
      axes: { mode: ['json', 'sse'] },
      send: (point, asking) => ({ body: chat('Say hi.', point, asking) }),
      exercises: rules,
    }),
  ],
  // Left out, MUST is an error, SHOULD a warning, and the rest for information.
  severities: { 'gateway.traces-request': 'error' },
}
