#!/usr/bin/env node
import { main } from './main.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What writing fails with when whoever read is gone. */
const READER_GONE = new Set(['EPIPE', 'ECONNRESET'])

const interruption = new AbortController()
for (const signal of SIGNALS) process.on(signal, stop)

function stop(signal: NodeJS.Signals): void {
  // A second Ctrl-C ends the process at once, as without us.
  for (const each of SIGNALS) process.off(each, stop)
  interruption.abort(signal === 'SIGINT' ? 'Ctrl-C' : signal)
}

let isOutputLost = false
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that closes the pipe (`chatspec list rules | head`) is no failure of ours.
  if (isOutputLost || READER_GONE.has(code ?? '')) return
  isOutputLost = true
  process.exitCode = 2
  process.stderr.write(`chatspec: cannot write to standard output: ${message}\nExit code 2, as not all is written.\n`)
})
// Nobody is left to be told of it: files and the exit code still say how it went.
process.stderr.on('error', () => undefined)

const exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  terminal: {
    isTTY: process.stderr.isTTY,
    // Windows are resized.
    get columns() {
      return process.stderr.columns
    },
  },
  interrupted: interruption.signal,
})
process.exitCode = isOutputLost ? 2 : exitCode
