import { objectsOf, type JsonObject } from '../../src/define/json.ts'

/** The calls of an assistant message of the history. */
function callsOf({ role, tool_calls: calls }: JsonObject): readonly JsonObject[] {
  return role === 'assistant' ? objectsOf(calls) : []
}

/** Whether a body has a tool message that answers none of the calls that stand anywhere before it. */
export function hasOrphan({ messages }: JsonObject): boolean {
  const called = new Set<unknown>()
  for (const turn of objectsOf(messages)) {
    if (turn['role'] === 'tool' && !called.has(turn['tool_call_id'])) return true
    for (const { id } of callsOf(turn)) {
      // Calls without ids, as some relays make them, may be meant by any result behind them.
      if (typeof id !== 'string') return false
      called.add(id)
    }
  }
  return false
}

/** Whether a body has a call that no tool message behind it answers. */
export function hasUnanswered({ messages }: JsonObject): boolean {
  const answered = new Set<unknown>()
  for (const turn of objectsOf(messages).toReversed()) {
    if (callsOf(turn).some(({ id }) => typeof id === 'string' && !answered.has(id))) return true
    if (turn['role'] === 'tool') answered.add(turn['tool_call_id'])
  }
  return false
}
