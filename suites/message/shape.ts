import { guide, openapi } from '../../src/define/cite.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'
import { isPrinted } from './printed.ts'

export const role: ShapeRule = rule({
  id: 'message.role',
  level: 'MUST',
  says: 'The role of the message is assistant.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'role'),
  matters: 'Clients append the message to the next request as it is: any other role is refused there, or misread.',
  shape: 'completion',
  assembled: true,
  follows: ['stream.role-first', 'chunk.role', 'chunk.delta', 'stream.choices-complete', 'chunk.index'],
})

export const content: ShapeRule & AnswerRule = rule({
  id: 'message.content',
  level: 'MUST',
  says: 'The message has a content, which is a string or null.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'content'),
  matters: 'A list or object in its place reaches users as "[object Object]", or the text is lost.',
  shape: 'completion',
  assembled: true,
  follows: ['chunk.content'],
  onAnswer({ choices }, violated, request): Examined {
    for (const choice of choices) {
      if (choice.content === undefined || !isPrinted(choice.content, request)) continue
      const message = 'the text is what a list of parts, or an object, is printed as'
      violated('value-printed', `${choice.pointer}/message/content`, { expected: 'the text of it', message })
    }
    return 'unseen'
  },
})

export const refusalKey: ShapeRule = rule({
  id: 'message.refusal-key',
  level: 'MUST',
  says: 'The message has the member refusal, a string or null.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'refusal'),
  matters: "Typed clients that take it as required fail. OpenAI's own function example leaves it out.",
  shape: 'completion',
})

export const toolCallsType: ShapeRule = rule({
  id: 'message.tool-calls-type',
  level: 'MUST',
  says: 'tool_calls, when present, is a non-empty array.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCalls'),
  matters: 'A message with an empty list cannot be sent back in the history; null fails in typed clients.',
  shape: 'completion',
  assembled: true,
  seesAnswer: ({ choices }) => choices.some(({ message }) => message['tool_calls'] !== undefined),
  follows: ['chunk.tool-calls'],
})

const REASONING = ['reasoning_content', 'reasoning'] as const

export const reasoningType: ShapeRule = rule({
  id: 'message.reasoning-type',
  level: 'SHOULD',
  says: 'reasoning_content or reasoning, when present, is a string or null.',
  basis: 'documented',
  cite: guide('reasoning'),
  matters: 'Clients show it as text: an array or object comes out as "[object Object]", or makes them throw.',
  shape: ['completion', 'chunk'],
  seesAnswer: ({ choices }) => choices.some(({ message }) => REASONING.some((member) => message[member] !== undefined)),
  seesChunk: ({ choices }) =>
    choices.some(({ delta }) => delta?.['reasoning_content'] !== undefined || delta?.['reasoning'] !== undefined),
})
