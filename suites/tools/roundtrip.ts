import { isBesideThePoint, mustAccept, placeIn, refusalWords, type RefusalWords } from '../../src/define/acceptance.ts'
import { openapi, sdk } from '../../src/define/cite.ts'
import { bodyText } from '../../src/define/exchange.ts'
import { parseJson, type JsonObject } from '../../src/define/json.ts'
import { invitesRefusal } from '../../src/define/request.ts'
import { rule, type Examined, type Judged, type RelationRule, type ResponseRule } from '../../src/define/rule.ts'
import { inOrder } from '../equiv/modes.ts'
import { hasGoodHistory, isCalling, isCompleteRoundtrip, isOnlyOddInHistory } from './history.ts'
import { isOnHistory, wantsOwnMembers } from './history-words.ts'

export const roundtrip: ResponseRule = rule({
  id: 'tools.roundtrip',
  level: 'MUST',
  says: 'A history in which tools were called, with a tool message for each call, is accepted.',
  basis: 'documented',
  cite: openapi('ChatCompletionRequestToolMessage'),
  matters: 'No agent gets further than to its first tool call.',
  needs: 'tools',
  when: (request) => request.fitsSchema && hasGoodHistory(request) && isCompleteRoundtrip(request.chat.messages),
  follows: ['tools.roundtrip-null-content', 'tools.roundtrip-variants'],
  onResponse: (response, violated, request) =>
    mustAccept(
      'tools.roundtrip',
      response,
      request,
      (symptom, pointer, detail) => {
        const wantsOwn = symptom === 'refused' && wantsOwnMembers(refusalWords(response))
        violated(wantsOwn ? 'wants-own-members' : symptom, pointer, detail)
      },
      (words) => isOnHistory(words, request),
      isOnlyOddInHistory(request),
    ),
})

export const roundtripVerbatim: RelationRule = rule({
  id: 'tools.roundtrip-verbatim',
  level: 'SHOULD',
  says: 'An assistant message that called tools is accepted in the history as it was received, extensions included.',
  basis: 'sdk',
  cite: sdk('openai-node', 'src/lib/AbstractChatCompletionRunner.ts'),
  matters: 'SDKs and agents append the message they got: a server that refuses its own words ends the conversation.',
  needs: 'tools',
  follows: ['tools.roundtrip', 'tools.roundtrip-null-content', 'tools.roundtrip-variants'],
  across(exchanges, violated): Examined {
    const spoken = new Set<string>()
    let examined = false
    for (const one of exchanges) {
      const { messages } = one.request.chat
      const place = messages.findIndex((message) => isCalling(message) && spoken.has(spelled(message)))
      const replayed = messages[place]
      if (replayed !== undefined && one.request.endpoint === 'chat' && !invitesRefusal(one.request)) {
        const refused = refusalOf(one, replayed, place)
        examined ||= refused !== 'unseen'
        if (refused !== 'unseen' && refused !== undefined) {
          violated(one.exchange, refused.symptom, `/messages/${place}`, { expected: 'status 200', ...refused })
        }
      }
      for (const { message } of one.answer?.choices ?? []) if (isCalling(message)) spoken.add(spelled(message))
    }
    return examined ? undefined : 'unseen'
  },
})

/** A message as it is told again: members that are null may be left out. */
function spelled(message: JsonObject): string {
  return JSON.stringify(inOrder(Object.fromEntries(Object.entries(message).filter(([, value]) => value !== null))))
}

const DOCUMENTED = new Set(['role', 'content', 'refusal', 'name', 'audio', 'tool_calls', 'function_call'])

/** How a request with a replayed message was turned down over it; undefined when it was taken. */
function refusalOf(
  { exchange, request }: Judged,
  replayed: JsonObject,
  place: number,
): { symptom: string; actual: number; message: string } | 'unseen' | undefined {
  const { head } = exchange
  if (head === undefined || (head.status >= 300 && head.status < 400)) return 'unseen'
  if (head.status < 300) return undefined
  // A message that breaks the contract is rightly refused; that it was sent in the first place is told there.
  if (!request.fitsSchema) return 'unseen'
  const text = bodyText(exchange)
  const response = { head, text, json: parseJson(text) }
  if (isBesideThePoint(response)) return 'unseen'
  const words = refusalWords(response)
  const isMadeForIt = request.aim?.rule === roundtripVerbatim.id && head.status !== 404
  if (!isMadeForIt && !isOnMessage(words, replayed, place)) return 'unseen'
  const symptom = head.status >= 500 ? 'server-error' : 'refused'
  return { symptom, actual: head.status, message: `expected status 200, got ${head.status}: ${words.message}` }
}

/** Whether a refusal is about a message: it names its place, or a member of it that no document knows. */
function isOnMessage(words: RefusalWords, replayed: JsonObject, place: number): boolean {
  const named = placeIn('messages', words)
  if (named !== undefined) return named === place
  const said = `${words.param} ${words.message}`
  return Object.keys(replayed).some((member) => !DOCUMENTED.has(member) && said.includes(member))
}
