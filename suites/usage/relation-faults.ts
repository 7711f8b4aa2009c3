import { within } from '../../src/define/alter.ts'
import type { Deviation, Fault, Moment } from '../../src/define/fault.ts'
import { asInteger, type JsonObject } from '../../src/define/json.ts'
import { offersTools, streams } from '../../src/define/request.ts'

/** Counts other tokens for the prompt, and adds them up rightly. */
function countingPrompt(count: (prompt: number, moment: Moment) => number, when?: Deviation['when']): Deviation {
  return {
    ...(when !== undefined && { when }),
    completion: (completion, moment) =>
      within(completion, 'usage', (usage) => {
        const right = asInteger(usage['prompt_tokens']) ?? 0
        return recounted(usage, count(right, moment) - right)
      }),
  }
}

function recounted(usage: JsonObject, more: number): JsonObject {
  const prompt = (asInteger(usage['prompt_tokens']) ?? 0) + more
  return { ...usage, prompt_tokens: prompt, total_tokens: (asInteger(usage['total_tokens']) ?? 0) + more }
}

export const relationFaults: Readonly<Record<string, Omit<Fault, 'name'>>> = {
  'prompt-counted-anew-in-streams': {
    says: 'Counts more prompt tokens when it streams.',
    plays: countingPrompt(
      (prompt) => prompt + 5,
      ({ request }) => streams(request),
    ),
    breaks: { 'usage.prompt-stable': 'differs-by-mode' },
  },
  'prompt-counted-anew-in-tool-streams': {
    says: 'Counts the tools twice when it streams.',
    plays: countingPrompt(
      (prompt) => prompt + 40,
      ({ request }) => streams(request) && offersTools(request),
    ),
    breaks: { 'usage.prompt-stable': 'differs-by-mode' },
  },
  'prompt-counted-at-random': {
    says: 'Counts the prompt differently each time.',
    plays: countingPrompt((prompt, { requestNumber }) => prompt + (requestNumber % 7)),
    breaks: { 'usage.prompt-stable': ['differs-by-mode', 'differs-on-repetition'] },
  },
  'prompt-of-conversation-uncounted': {
    says: 'Counts one token for the prompt of longer conversations.',
    plays: countingPrompt(
      () => 1,
      ({ request }) => request.chat.messages.length > 2,
    ),
    breaks: { 'usage.prompt-stable': 'lowered-by-message' },
  },
}
