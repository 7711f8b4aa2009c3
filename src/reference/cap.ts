import type { Scripted, ScriptedCall } from './script.ts'
import { countTokens, tokensOf } from './text.ts'
import type { Spent } from './usage.ts'

/** What a token limit leaves of an answer. */
export interface Capped extends Scripted {
  readonly cut: boolean
  readonly spent: Omit<Spent, 'audio'>
}

/** Cuts an answer at a number of tokens: thoughts first, then text, then the arguments of calls in order. */
export function capped(scripted: Scripted, limit: number): Capped {
  let left = limit
  let cut = false
  const take = (text: string): string => {
    const tokens = tokensOf(text)
    const taken = tokens.slice(0, left)
    cut ||= taken.length < tokens.length
    left -= taken.length
    return taken.join('')
  }
  const reasoning = scripted.reasoning === undefined ? undefined : take(scripted.reasoning)
  const spentThinking = limit - left
  const text = scripted.text === undefined ? undefined : take(scripted.text)
  const calls: ScriptedCall[] = []
  for (const call of scripted.calls) {
    if (cut) break
    const nameTokens = countTokens(call.name)
    cut = nameTokens > left
    if (cut) break
    left -= nameTokens
    calls.push({ ...call, text: take(call.text) })
  }
  return { ...scripted, reasoning, text, calls, cut, spent: { total: limit - left, reasoning: spentThinking } }
}
