import { main } from '../../src/cli/main.ts'
import type { CommandResult } from './cli.ts'

/** `chatspec proxy`, under way in this process. */
export interface ProxyCommand {
  /** The base URL for clients. */
  readonly baseUrl: string
  /** What was said so far. */
  readonly said: () => string
  /** Ctrl-C; resolves when the command has ended. */
  readonly interrupt: () => Promise<CommandResult>
}

/** Starts the command on a free port, and resolves when it listens. Rejects with what it said when it does not. */
export async function proxyCommand(args: readonly string[], isTTY = false): Promise<ProxyCommand> {
  const interruption = new AbortController()
  let out = ''
  let err = ''
  const said = new EventTarget()
  const running = main(['proxy', '--port', '0', ...args], {
    out: (text) => void (out += text),
    err(text) {
      err += text
      said.dispatchEvent(new Event('more'))
    },
    env: { NO_COLOR: '1' },
    terminal: { isTTY, columns: isTTY ? 100 : undefined },
    interrupted: interruption.signal,
  })
  const listening = new Promise<string>((resolve) => {
    said.addEventListener('more', () => {
      const [, url] = /^(http:\S+) passes on to /.exec(err) ?? []
      if (url !== undefined && err.includes('Ctrl-C')) resolve(url)
    })
  })
  const ended = running.then((code) => {
    throw new Error(`ended with ${code}: ${err}`)
  })
  ended.catch(() => undefined)
  return {
    baseUrl: await Promise.race([listening, ended]),
    said: () => err,
    async interrupt() {
      interruption.abort()
      return { code: await running, out, err }
    },
  }
}
