import type { Excluded } from '../src/define/excluded.ts'

/** What the catalogue numbers and no rule checks. */
export const excluded: readonly Excluded[] = [
  {
    id: 'crazyrouter.scope',
    reason:
      'It says what the page does not speak of (summaries of reasoning, web search) and when it was checked: it bounds the profile, which says so, and asks nothing of a server.',
  },
]
