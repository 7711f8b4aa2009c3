import { openapi } from '../../src/define/cite.ts'
import { isObject, typeName } from '../../src/define/json.ts'
import { invitesRefusal, type RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type Rule } from '../../src/define/rule.ts'

const COUNTS = ['accepted_prediction_tokens', 'rejected_prediction_tokens'] as const

export const usage: AnswerRule = rule({
  id: 'prediction.usage',
  level: 'MUST',
  says: 'With a prediction, usage says how many of its tokens were accepted and how many rejected.',
  basis: 'documented',
  cite: openapi('CompletionUsage', 'completion_tokens_details.accepted_prediction_tokens'),
  matters: 'Rejected tokens are billed as well: without the counts nobody can tell whether predicting saves or costs.',
  needs: 'prediction',
  when: (request) => request.endpoint === 'chat' && predicts(request) && !invitesRefusal(request),
  follows: ['usage.details-shape', 'usage.completion-positive'],
  onAnswer({ usage: counted }, violated): Examined {
    if (!isObject(counted)) return 'unseen'
    const details = isObject(counted['completion_tokens_details']) ? counted['completion_tokens_details'] : {}
    for (const member of COUNTS) {
      const count = details[member]
      const pointer = `/usage/completion_tokens_details/${member}`
      if (count === undefined || count === null) violated('missing', pointer, { expected: 'an integer', actual: count })
      else if (typeName(count) !== 'integer') violated('wrong-type', pointer, { expected: 'an integer' })
      else if (Number(count) < 0) violated('negative', pointer, { expected: '0 or more' })
    }
  },
})

export const rules: readonly Rule[] = [usage]

function predicts({ json }: RequestView): boolean {
  return isObject(json) && isObject(json['prediction'])
}
