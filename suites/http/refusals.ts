import { guide } from '../../src/define/cite.ts'
import { header } from '../../src/define/exchange.ts'
import { endOfFirst } from '../../src/define/json-text.ts'
import type { RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type ResponseRule } from '../../src/define/rule.ts'
import { mustRefuse } from '../../src/define/status.ts'

/** Refusals that come before anyone reads the body: they leave open how a broken one would be answered. */
const EARLIER_REFUSALS = new Set([401, 403, 413, 415])

export const malformedJson400: ResponseRule = rule({
  id: 'http.malformed-json-400',
  level: 'MUST',
  says: 'A request body that is not JSON is answered with status 400.',
  basis: 'documented',
  cite: guide('error-codes'),
  matters: 'A 5xx makes both official SDKs send the same broken body three times; a 200 answers what nobody asked.',
  when: sendsBrokenJson,
  onResponse(response, violated, request): Examined {
    const { status } = response.head
    if (EARLIER_REFUSALS.has(status) || (status < 300 && mayBeCut(request))) return 'unseen'
    if (status !== 422) return mustRefuse(response, 400, violated)
    violated('unprocessable-422', undefined, { expected: 400, actual: 422, message: 'expected status 400, got 422' })
  },
})

function sendsBrokenJson({ endpoint, json, sent, aim }: RequestView): boolean {
  if (endpoint !== 'chat' || json !== undefined) return false
  if (aim?.rule === 'http.malformed-json-400') return true
  const length = header(sent.headers, 'content-length')
  // A capture may lack the body, or a part of it; and compressed JSON is JSON all the same.
  const isWhole = length === undefined ? sent.body !== undefined : Number(length) === (sent.body?.length ?? 0)
  return isWhole && header(sent.headers, 'content-encoding') === undefined
}

/** Whether a capture may have lost the end of a body: what is answered was hardly sent so. */
function mayBeCut({ sent, aim }: RequestView): boolean {
  if (aim !== undefined || header(sent.headers, 'content-length') !== undefined) return false
  const text = new TextDecoder().decode(sent.body)
  return /^\s*\{/.test(text) && endOfFirst(text) === undefined
}

export const unknownPath404: ResponseRule = rule({
  id: 'http.unknown-path-404',
  level: 'SHOULD',
  says: 'A POST to a path that does not exist below the base URL is answered with 404 and JSON.',
  basis: 'documented',
  cite: guide('error-codes'),
  matters:
    'A web page with status 200 hides a mistyped base URL: the client fails later, on text that is no completion.',
  when: ({ aim }) => aim?.rule === 'http.unknown-path-404',
  onResponse(response, violated): Examined {
    const { head, json, mediaType, text } = response
    if (head.status === 401 || head.status === 403) return 'unseen'
    if (head.status !== 404) return mustRefuse(response, 404, violated)
    if (json === undefined || !/^application\/(?:.+\+)?json$/.test(mediaType ?? '')) {
      violated('not-json', undefined, { expected: 'a JSON body of a JSON type', actual: text })
    }
  },
})
