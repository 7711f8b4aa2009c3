import { main } from '../../src/cli/main.ts'

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, away from the environment of whoever runs the tests. */
export async function chatspec(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  let out = ''
  let err = ''
  const code = await main(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env,
    terminal: { isTTY: false, columns: undefined },
    interrupted: new AbortController().signal,
  })
  return { code, out, err }
}
