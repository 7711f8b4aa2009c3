import { openapi } from '../../src/define/cite.ts'
import { wantedChoices, wantsJson } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type Rule, type ShapeRule } from '../../src/define/rule.ts'

export const count: AnswerRule = rule({
  id: 'choice.count',
  level: 'MUST',
  says: 'There are as many choices as n asks for, and one without n.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionRequest', 'n'),
  matters: 'Code that votes over n answers, or picks the best, works on fewer than it asked and paid for.',
  when: wantsJson,
  follows: ['completion.choices'],
  onAnswer({ source, raw }, violated, request): Examined {
    const wanted = wantedChoices(request)
    const answered = raw['choices']
    if (source !== 'json' || wanted === undefined || !Array.isArray(answered) || answered.length === 0) return 'unseen'
    if (answered.length === wanted) return
    const message = `expected ${choicesOf(wanted)}, got ${answered.length}`
    const symptom = answered.length < wanted ? 'too-few' : 'too-many'
    violated(symptom, '/choices', { expected: wanted, actual: answered.length, message })
  },
})

export const index: ShapeRule = rule({
  id: 'choice.index',
  level: 'MUST',
  says: 'Every choice has an integer index.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.index'),
  matters: 'Typed clients fail without it, and with n above 1 answers cannot be told apart.',
  shape: 'completion',
})

export const indexesComplete: AnswerRule = rule({
  id: 'choice.indexes-complete',
  level: 'MUST',
  says: 'The indexes of the choices are 0 to n-1, each once, in the order of the array.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.index'),
  matters: 'Clients that sort or file answers by index overwrite one with another, or look for one that is not there.',
  when: wantsJson,
  follows: ['choice.count'],
  onAnswer({ source, raw, choices }, violated): Examined {
    const indexes = choices.flatMap((choice) => choice.index ?? [])
    const isReadable = Array.isArray(raw['choices']) && raw['choices'].length === indexes.length
    if (source !== 'json' || indexes.length === 0 || !isReadable) return 'unseen'
    const expected = indexes.map((_, position) => position)
    const wrong = indexes.findIndex((value, position) => value !== position)
    if (wrong < 0) return
    const distinct = new Set(indexes)
    const isComplete = expected.every((position) => distinct.has(position))
    const symptom = distinct.size < indexes.length ? 'index-repeated' : isComplete ? 'out-of-order' : 'index-gap'
    violated(symptom, `/choices/${wrong}/index`, { expected, actual: indexes })
  },
})

export const message: ShapeRule = rule({
  id: 'choice.message',
  level: 'MUST',
  says: 'Every choice has a message object and no delta.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.message'),
  matters: 'Clients read choices[0].message.content: without the message the answer is lost, or the code throws.',
  shape: 'completion',
})

export const finishReasonSet: ShapeRule = rule({
  id: 'choice.finish-reason-set',
  level: 'MUST',
  says: 'finish_reason is a string.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.finish_reason'),
  matters: 'Agents decide by it whether to run tools, to continue a cut text or to stop; null leaves them in a loop.',
  shape: 'completion',
})

export const logprobsKey: ShapeRule = rule({
  id: 'choice.logprobs-key',
  level: 'MUST',
  says: 'Every choice has the member logprobs, an object or null.',
  basis: 'documented',
  cite: openapi('CreateChatCompletionResponse', 'choices.logprobs'),
  matters: 'Typed clients that take it as required fail to decode the choice. Few do.',
  shape: 'completion',
})

/** The members of each choice of a completion. */
export const rules: readonly Rule[] = [count, index, indexesComplete, message, finishReasonSet, logprobsKey]

const choicesOf = (amount: number): string => (amount === 1 ? 'one choice' : `${amount} choices`)
