import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))

/** The built command line in a process of its own. */
export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  /** What it has printed so far. */
  readonly printed: { readonly out: string; readonly err: string }
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

/** Starts the built command line, away from the environment of whoever runs the tests. */
export function start(args: readonly string[]): Running {
  return watched(process.execPath, [BIN, ...args])
}

/** Starts it from a script of the shell, to which it is `"$@"`. */
export function startInShell(script: string, args: readonly string[]): Running {
  return watched('/bin/sh', ['-c', script, 'sh', process.execPath, BIN, ...args])
}

function watched(program: string, args: readonly string[]): Running {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: {} })
  const printed = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (printed.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (printed.err += text))
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null, // The two arguments of the event.
    signal: signal as NodeJS.Signals | null,
  }))
  return { child, printed, ended }
}
