import { endsText } from '../format/natural-end.ts'
import { offersNothingToCall } from '../finish/calls.ts'
import { asksForPlainText } from '../message/asked.ts'
import { wantsJson } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type UmbrellaRule } from '../../src/define/rule.ts'
import { comesDownTo, page } from './page.ts'

export const replyShape: UmbrellaRule = rule({
  id: 'crazyrouter.reply-shape',
  level: 'MUST',
  says: 'A reply has the members that the sample of the page shows: object, model, and choices with a message and a finish_reason.',
  basis: 'documented',
  cite: page('reply that is not streamed'),
  matters: 'Clients written after the sample read these members and fail where one is missing.',
  when: wantsJson,
  over: 'successes',
  ...comesDownTo(
    'completion.object',
    'completion.model',
    'completion.choices',
    'choice.message',
    'message.role',
    'message.content',
    'choice.finish-reason-set',
  ),
})

export const contentPrimary: UmbrellaRule = rule({
  id: 'crazyrouter.content-primary',
  level: 'MUST',
  says: 'The final text stands in message.content.',
  basis: 'documented',
  cite: page('notes, message.content'),
  matters: 'The page tells clients to read the text there and nowhere else: elsewhere, users see an empty answer.',
  when: asksForPlainText,
  tries: 'run',
  over: 'successes',
  ...comesDownTo('message.text-nonempty'),
})

export const toolCallsOnlyOnCall: AnswerRule = rule({
  id: 'crazyrouter.tool-calls-only-on-call',
  level: 'MUST',
  says: 'tool_calls holds calls when a tool is called, and is null or absent otherwise.',
  basis: 'documented',
  cite: page('notes, message.tool_calls'),
  matters: 'Clients take the presence of tool_calls for a call, run nothing, and never show the text.',
  follows: ['finish.no-calls-without-tools'],
  onAnswer({ choices }, violated, request): Examined {
    let examined = false
    for (const { message, toolCalls, finishReason, pointer } of choices) {
      const calls = message['tool_calls'] ?? []
      // Where a call was meant, an empty list is a call that was lost, which other rules tell.
      const isText = endsText(finishReason) && typeof message['content'] === 'string'
      if (!Array.isArray(calls) || (toolCalls.length === 0 && !isText)) continue
      examined = true
      const place = `${pointer}/message/tool_calls`
      if (toolCalls.length > 0 && offersNothingToCall(request)) {
        violated('call-without-tools', place, { expected: 'null or absent' })
      } else if (message['tool_calls'] !== undefined && message['tool_calls'] !== null && calls.length === 0) {
        violated('empty-list', place, { expected: 'null or absent' })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

export const reasoningOptional: UmbrellaRule = rule({
  id: 'crazyrouter.reasoning-optional',
  level: 'MUST',
  says: 'reasoning_content is absent, null or a string.',
  basis: 'documented',
  cite: page('notes, message.reasoning_content'),
  matters: 'Clients show it as text where it is there: an object comes out as "[object Object]", or makes them throw.',
  over: 'successes',
  covers: ({ rule: id }) => id === 'message.reasoning-type',
  // It may well be absent: any message shows that.
  restsOn: ['message.reasoning-type', 'message.role'],
})
