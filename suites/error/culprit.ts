/** Parameters that contradict each other: naming either is naming the fault. */
const PARTNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['stream_options', ['stream']],
  ['top_logprobs', ['logprobs']],
  ['tool_choice', ['tools']],
  ['parallel_tool_calls', ['tools']],
  ['response_format', ['messages']],
  ['messages', ['response_format']],
  ['audio', ['modalities']],
  ['modalities', ['audio']],
])

/**
 * Whether what a server names is the parameter at fault. Paths are compared without indexes, however they are
 * written (`messages[0].role`, `messages.0.role`, `body.messages`); a part of the path or a place below it will do,
 * and so will the last name alone.
 */
export function namesCulprit(named: string, culprit: string): boolean {
  const path = segmentsOf(named)
  const wanted = segmentsOf(culprit)
  const [first = ''] = path
  if (startsWith(path, wanted) || startsWith(wanted, path)) return true
  return (path.length === 1 && first === wanted.at(-1)) || (PARTNERS.get(wanted[0] ?? '') ?? []).includes(first)
}

function segmentsOf(path: string): readonly string[] {
  const segments = path.split(/\W+/).filter((segment) => segment !== '' && !/^\d+$/.test(segment))
  return segments[0] === 'body' ? segments.slice(1) : segments
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((segment, position) => path[position] === segment)
}
