import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { count } from '../../src/define/prompts.ts'
import { usage } from './rules.ts'

const PREDICTED = Array.from({ length: 20 }, (_, position) => position + 1).join(', ')

export const cases: readonly Case[] = [
  define('prediction.text', {
    says: 'A request that foresees its answer, as text and as text parts.',
    axes: { mode: ['json', 'sse+usage'], content: ['string', 'parts'] },
    needs: ['prediction'],
    send: (point, asking) => {
      const content = point.content === 'parts' ? [{ type: 'text', text: PREDICTED }] : PREDICTED
      // OpenAI refuses a prediction together with max_completion_tokens.
      const body = {
        ...chat(count(), { ...point, content: 'string' }, asking),
        prediction: { type: 'content', content },
      }
      return { body, aim: { rule: 'prediction.usage', expects: 'either' } }
    },
    exercises: [usage],
  }),
]
