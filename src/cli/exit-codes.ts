import type { ExitCodes } from './command.ts'

/** What the exit codes of a command that judges mean. */
const OF_A_VERDICT: ExitCodes = {
  0: 'the target conforms to the chosen profile',
  1: 'a rule failed at severity error (or at warning under --strict)',
  3: 'incomplete: unreachable, refused key, budget or time spent, cells that could not run',
}

/** The exit codes as the end of a help text. */
export function exitCodesText(own: ExitCodes = OF_A_VERDICT): string {
  const all = {
    ...own,
    2: 'usage, configuration, an unreadable input, an output that cannot be written, or an empty selection',
    4: 'a bug in chatspec',
  }
  const lines = Object.entries(all).map(([code, means]) => `  ${code}  ${means}`)
  return ['Exit codes:', ...lines].join('\n')
}
