import { describe, expect, it } from 'vitest'
import { main } from './main.ts'

async function help(argv: readonly string[]): Promise<string> {
  let said = ''
  const exitCode = await main(argv, {
    out: (text) => void (said += text),
    err: (text) => void (said += text),
    env: {},
    terminal: { isTTY: false, columns: 80 },
    interrupted: new AbortController().signal,
  })
  expect(exitCode).toBe(0)
  return said
}

describe('the help', () => {
  // The build lays it out by its length.
  it.each([
    ['--help'],
    ['verify', '--help'],
    ['check', '-h'],
    ['serve', '-h'],
    ['list', '-h'],
    ['explain', '-h'],
    ['selftest', '-h'],
  ])('is ASCII: %s %s', async (...argv) => {
    const said = await help(argv.filter((argument) => argument !== undefined))
    expect(said).toMatch(/^[\n\x20-\x7e]+$/)
    expect(said).toContain('Exit codes:')
  })

  it('lists the options of a command, with a flag beside the one that asks for it, too', async () => {
    const said = await help(['check', 'x.har', '--strict', '--help'])
    expect(said).toContain('--max-line-bytes')
    expect(said).toContain('chatspec check capture.har')
  })
})
