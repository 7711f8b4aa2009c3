import { openapi } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'

export const functionCall: AnswerRule = rule({
  id: 'message.function-call',
  level: 'MUST',
  says: 'function_call comes only when the request has functions, alone, and with a name and arguments that are strings.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'function_call'),
  matters: 'Clients that read both forms run the call twice; those that read one form may find the wrong one.',
  follows: ['sse.payload-object', 'sse.event-terminated', 'chunk.index'],
  onAnswer({ choices }, violated, { json, chat }): Examined {
    if (!isObject(json)) return 'unseen'
    let examined = false
    for (const { message, pointer, toolCalls, finishReason } of choices) {
      const call = message['function_call']
      // Many servers send null for what is not there.
      if (call === undefined || call === null) continue
      const at = `${pointer}/message/function_call`
      examined = true
      if (!chat.legacyFunctions) violated('not-asked-for', at, { expected: 'no function_call' })
      else if (toolCalls.length > 0) violated('both-forms', at, { expected: 'no tool_calls beside it' })
      if (!isObject(call)) {
        violated('wrong-type', at, { expected: 'an object' })
        continue
      }
      // A stream that was cut before its end may still owe the arguments.
      if (typeof finishReason !== 'string') continue
      for (const member of ['name', 'arguments'] as const) {
        if (typeof call[member] !== 'string')
          violated(`${member}-not-string`, `${at}/${member}`, { expected: 'a string' })
      }
    }
    return examined ? undefined : 'unseen'
  },
})
