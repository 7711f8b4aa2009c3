/** Words apart by blanks: a token is rarely more than one of them. */
const WORD = /\S+/g
const LOWER_CASE_END = /\S\s+\S+\s+\p{Ll}+$/u
const OPEN_END = /[,;:([{、，；：（]$/u
const GOAL = /\bcount(?:ing)?(?: up)?(?: from \d+)?(?: up)? to (\d+)\b/i
const NUMBERS = /(?:^|\D)(\d+)[\n,\s]+(\d+)[\n,\s]*$/

/**
 * How surely a text that came with a full cap was cut by it. `certain`: its words alone fill the cap, so that no token
 * was left to end with; or it breaks off a count before the number to which the prompt asks to count. `likely`: it
 * ends after a comma or in a lower-case word, which a model of little skill may do by itself. Names, titles and labels
 * need no full stop and do not count.
 */
export function cutAt(cap: number, text: string, prompt: string): 'certain' | 'likely' | undefined {
  const end = text.trimEnd()
  if (stopsCounting(text, prompt)) return 'certain'
  if (!OPEN_END.test(end) && !LOWER_CASE_END.test(end)) return undefined
  return (end.match(WORD) ?? []).length >= cap ? 'certain' : 'likely'
}

/** Other numbers of a prompt are no goal, as in "You have 10 seconds", or an earlier one: "and stop at 5". */
function stopsCounting(text: string, prompt: string): boolean {
  const [, before, last] = NUMBERS.exec(text.slice(-60)) ?? []
  if (before === undefined || last === undefined || Number(last) !== Number(before) + 1) return false
  const goal = GOAL.exec(prompt)?.[1]
  const named: readonly string[] = prompt.match(/\d+/g) ?? []
  return goal !== undefined && Number(last) < Number(goal) && !named.includes(last)
}
