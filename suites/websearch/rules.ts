import { mustAccept, refusalWords, saysLacking } from '../../src/define/acceptance.ts'
import { openapi } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { isGood, type RequestView } from '../../src/define/request.ts'
import { failed } from '../../src/define/response.ts'
import { rule, type Examined, type ResponseRule, type Rule } from '../../src/define/rule.ts'

export const options: ResponseRule = rule({
  id: 'websearch.options',
  level: 'MUST',
  says: 'A search model takes web_search_options with any context size and an approximate place, or null for it.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'web_search_options'),
  matters: 'Clients send where their users are, or null when they do not know: refused, they get no answer at all.',
  needs: 'webSearch',
  when: (request) => isGood(request) && asksForSearch(request),
  onResponse(response, violated, request): Examined {
    // Other models than those that search may say so.
    if (failed(response) && saysLacking(refusalWords(response).message)) return 'unseen'
    return mustAccept('websearch.options', response, request, violated, ({ param, message }) =>
      /search_context_size|user_location|approximate/.test(`${param} ${message}`),
    )
  },
})

export const rules: readonly Rule[] = [options]

function asksForSearch({ json }: RequestView): boolean {
  const wanted = isObject(json) ? json['web_search_options'] : undefined
  return isObject(wanted) && isKnownPlace(wanted['user_location'])
}

/** Whether a place can be understood: a country is told by its two letters, which the schema does not say. */
function isKnownPlace(place: unknown): boolean {
  const approximate = isObject(place) ? place['approximate'] : undefined
  const country = isObject(approximate) ? approximate['country'] : undefined
  return typeof country !== 'string' || /^[A-Za-z]{2}$/.test(country)
}
