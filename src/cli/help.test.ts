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

  it.each([
    ['verify', ['0  the target conforms', '1  a rule failed', '3  incomplete']],
    ['selftest', ['0  all is proven', '1  a false alarm', '3  interrupted']],
    ['diff', ['0  nothing is worse', '1  something fails newly', '3  something was no longer looked at']],
    ['baseline', ['0  done', '1  check: an entry has expired']],
  ])('tells what the exit codes of %s mean', async (command, told) => {
    const said = await help([command, '--help'])
    for (const words of told) expect(said).toContain(`\n  ${words}`)
    expect(said).toContain('\n  4  a bug in chatspec')
  })

  it('tells of no verdict where a command gives none', async () => {
    const said = await help(['list', '--help'])
    expect(said).toMatch(/Exit codes:\n {2}0 {2}the list is printed\n {2}2 {2}usage/)
    expect(said).not.toContain('the target conforms')
  })

  it('lists the options of a command, with a flag beside the one that asks for it, too', async () => {
    const said = await help(['check', 'x.har', '--strict', '--help'])
    expect(said).toContain('--max-line-bytes')
    expect(said).toContain('chatspec check capture.har')
  })
})
