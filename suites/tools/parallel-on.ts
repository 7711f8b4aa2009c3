import { openapi } from '../../src/define/cite.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'
import type { RequestView } from '../../src/define/request.ts'
import { promptTexts } from '../message/asked.ts'
import { offers, offersOnlyKnownTools } from './offered.ts'

/** How prompts of ours ask for a call for each of two places. */
const TWO_CALLS = /^Call \w+ once for \p{L}+ and once for \p{L}+/u

export const parallelOn: AnswerRule = rule({
  id: 'tools.parallel-on',
  level: 'SHOULD',
  says: 'With parallel calls allowed, a prompt that needs two calls gets both in one turn.',
  basis: 'documented',
  cite: openapi('ParallelToolCalls'),
  matters: 'Each call that comes in a turn of its own costs the user another round trip. It is noted, never failed.',
  needs: 'parallelTools',
  when: wantsTwoCalls,
  tries: 'any',
  onAnswer({ choices }, violated): Examined {
    const calling = choices.filter(({ toolCalls }) => toolCalls.length > 0)
    for (const { toolCalls, pointer } of calling) {
      if (toolCalls.length === 1) violated('one-call', `${pointer}/message/tool_calls`, { expected: 'two tool calls' })
    }
    return calling.length > 0 ? undefined : 'unseen'
  },
})

function wantsTwoCalls(request: RequestView): boolean {
  const { choice, parallel } = request.chat
  if (!offers(request) || !offersOnlyKnownTools(request) || parallel === false) return false
  return (
    (choice.kind === 'auto' || choice.kind === 'required') && promptTexts(request).some((text) => TWO_CALLS.test(text))
  )
}
