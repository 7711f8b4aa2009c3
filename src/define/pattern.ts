/** A regular expression that matches a text as it stands. */
export function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}

/** Steps that one search may cost. */
const MOST_STEPS = 1e7

/**
 * Whether a regular expression of unknown origin can be tried on a text of some length in bearable time. Expressions
 * that could take exponential time (a repeated group that itself repeats or chooses), and those that look around or
 * back, are not: who asks then does without.
 */
export function isCheapPattern(pattern: string, length: number): boolean {
  if (pattern.length > 1000 || /\\[1-9k]|\(\?<?[=!]/.test(pattern)) return false
  const plain = pattern.replaceAll(/\\./gs, 'x').replaceAll(/\[[^\]]*\]/g, 'x')
  if (repeatsRepetition(plain)) return false
  const repetitions = plain.match(/[*+]|\{\d*,/g)?.length ?? 0
  return choicesOf(plain) * Math.max(2, length) ** (repetitions + 1) <= MOST_STEPS
}

/** In how many ways the groups and the optional parts of an expression can be chosen. */
function choicesOf(plain: string): number {
  let choices = 1
  const alternatives = [1]
  for (const character of plain.replaceAll(/\(\?(?:<\w+>|:)?/g, '(').replaceAll(/([*+?}])\?/g, '$1')) {
    if (character === '(') alternatives.push(1)
    else if (character === ')') choices *= alternatives.pop() ?? 1
    else if (character === '|') alternatives[alternatives.length - 1] = (alternatives.at(-1) ?? 1) + 1
    else if (character === '?') choices *= 2
  }
  return alternatives.reduce((product, count) => product * count, choices)
}

/** Whether a group that repeats or chooses is repeated itself. */
function repeatsRepetition(plain: string): boolean {
  const groups: { varies: boolean }[] = [{ varies: false }]
  for (let position = 0; position < plain.length; position++) {
    const character = plain.charAt(position)
    const group = groups.at(-1)
    if (character === '(') groups.push({ varies: false })
    else if (character === ')' && groups.length > 1) {
      const closed = groups.pop()
      const isRepeated = /[*+{]/.test(plain.charAt(position + 1))
      if (closed?.varies === true && isRepeated) return true
      const outer = groups.at(-1)
      if (outer !== undefined && (closed?.varies === true || isRepeated)) outer.varies = true
    } else if (/[*+{|?]/.test(character) && group !== undefined && plain.charAt(position - 1) !== '(')
      group.varies = true
  }
  return false
}
