#!/usr/bin/env node
import { main } from './main.ts'

const interruption = new AbortController()
process.once('SIGINT', () => {
  interruption.abort()
  // A second Ctrl-C ends the process at once, as without us.
})

// A reader that closes the pipe (`chatspec list rules | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  terminal: { isTTY: process.stderr.isTTY, columns: process.stderr.columns },
  interrupted: interruption.signal,
})
