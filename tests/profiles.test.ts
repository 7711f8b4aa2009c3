import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-profiles-'))
const RUN = ['verify', '--reference', '--model', 'reference-1', '--no-probe', '--case', 'usage.stream[mode=sse+usage]']
const FAULT = ['--fault', 'usage-rides-on-finish-chunk']

let count = 0
function written(text: string): string {
  const file = join(folder, `profile-${++count}.json`)
  writeFileSync(file, text)
  return file
}

const profile = (changes: readonly object[], more: object = {}): string =>
  written(JSON.stringify({ name: 'mine', extends: 'openai', changes, ...more }))

const KNOWN = { rule: 'usage.final-chunk-empty-choices', severity: 'info', reason: 'our gateway adds usage there' }

describe('a profile of a file', () => {
  it('sets the exit code, beside the verdicts of the built-in ones', async () => {
    const { code, out } = await chatspec([...RUN, ...FAULT, '--profile', profile([KNOWN]), '--reporter', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      profile: 'mine',
      profiles: { mine: { verdict: 'conforms' }, openai: { verdict: 'violates' } },
    })
  })

  it('can be harder than the one that it extends', async () => {
    const hard = profile([{ ...KNOWN, severity: 'error' }], { extends: 'common' })
    expect((await chatspec([...RUN, ...FAULT, '--profile', 'common'])).code).toBe(0)
    expect((await chatspec([...RUN, ...FAULT, '--profile', hard])).code).toBe(1)
  })

  it('is the one of the documents', async () => {
    const { code, out } = await chatspec([...RUN, '--profile', 'docs/examples/profile.json', '--reporter', 'json'])
    expect(code).toBe(0)
    const { rules } = JSON.parse(out) as { rules: Record<string, { severity: Record<string, string> }> }
    expect(rules['usage.total']?.severity['our-gateway']).toBe('error')
    expect(rules['logprobs.on']?.severity['our-gateway']).toBe('off')
  })

  it.each([
    ['is not there', () => './none.json', 'there is no such file'],
    ['is no JSON', () => written('{'), 'not JSON'],
    ['has a change without a reason', () => profile([{ rule: 'a.b', severity: 'off' }]), '/changes/0/reason'],
    ['has a severity that is none', () => profile([{ ...KNOWN, severity: 'mild' }]), '/changes/0/severity'],
    ['names a rule that is none', () => profile([{ ...KNOWN, rule: 'usage.totals' }]), 'Did you mean usage.total?'],
    ['extends what is not there', () => profile([], { extends: 'opnai' }), 'did you mean openai?'],
    ['has the name of a built-in one', () => profile([], { name: 'common' }), 'Take another name'],
  ])('is refused when it %s', async (_what, file, words) => {
    const { code, err } = await chatspec([...RUN, '--profile', file()])
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('the profile of a vendor', () => {
  it('is found by its name', async () => {
    const { code, out } = await chatspec([...RUN, '--profile', 'ollama', '--reporter', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ profile: 'ollama', profiles: { ollama: { verdict: 'conforms' } } })
  })

  it('stands in the list, and its name is guessed', async () => {
    expect((await chatspec(['list', 'profiles'])).out).toMatch(/^vllm +What a client of vLLM can count on\.$/m)
    const { code, err } = await chatspec([...RUN, '--profile', 'olama'])
    expect([code, err]).toEqual([2, expect.stringContaining('did you mean ollama?')])
  })

  it('that is mistyped is refused with a guess, where it is listed too', async () => {
    const { code, err } = await chatspec(['list', 'rules', '--profile', 'comon'])
    expect([code, err]).toEqual([2, expect.stringContaining('there is no such profile; did you mean common?')])
  })
})
