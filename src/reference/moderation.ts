import type { JsonObject } from '../define/json.ts'

const CATEGORIES = ['harassment', 'hate', 'illicit', 'self-harm', 'sexual', 'violence']

const each = (value: unknown): JsonObject => Object.fromEntries(CATEGORIES.map((category) => [category, value]))

/** The `moderation` member of an answer whose prompt and text nobody could mind. */
export function moderated(model = 'omni-moderation-latest'): JsonObject {
  const result = {
    type: 'moderation_result',
    model,
    flagged: false,
    categories: each(false),
    category_scores: each(0.001),
    category_applied_input_types: each(['text']),
  }
  const results = { type: 'moderation_results', model, results: [result] }
  return { input: results, output: results }
}
