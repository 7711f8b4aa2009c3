import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { completion, exchange } from '../../tests/kit/exchange.ts'
import { greets } from '../../tests/kit/greets.ts'
import type { Exchange } from '../define/exchange.ts'
import { reportErrors } from '../judge/document-shape.ts'
import { UsageError } from '../wire/usage-error.ts'
import { check, type CheckSource } from './check.ts'

const FILE = new URL('../../tests/fixtures/har/portkey-gateway.har', import.meta.url)
const PATH = fileURLToPath(FILE)
const TEXT = readFileSync(FILE, 'utf8')

/** What somebody without a type checker may pass. */
const odd = (source: unknown): CheckSource => source as CheckSource

describe('check', () => {
  it.each([
    ['a path', PATH, PATH],
    ['a file URL', FILE, PATH],
    ['a text', `\uFEFF ${TEXT}`, 'HAR'],
    ['a value', JSON.parse(TEXT) as { log: object }, 'HAR'],
  ])('judges a recording that is given as %s', async (_kind, source, file) => {
    const report = await check(source)
    expect(reportErrors(report)).toEqual([])
    expect(report).toMatchObject({ command: 'check', target: { files: [file] } })
    expect(report.exchanges.length).toBeGreaterThan(0)
    expect(report.exchanges[0]?.source?.file).toBe(file)
  })

  it('judges several files as one', async () => {
    const one = await check(PATH)
    const two = await check([PATH, FILE])
    expect(two.totals.exchanges).toBe(2 * one.totals.exchanges)
  })

  it('judges exchanges, also such as come one after the other', async () => {
    const one = exchange({ body: { object: 'chat.completion' } })
    const report = await check([one, one])
    expect(report.exchanges.map(({ id }) => id)).toEqual(['x1', 'x1.2'])
    const named = await check(['x1.3', 'x1', 'x1', 'x1.4'].map((id) => ({ ...one, id })))
    expect(named.exchanges.map(({ id }) => id)).toEqual(['x1.3', 'x1', 'x1.4', 'x1.4.4'])
    expect(report.outcome.exitCode).toBe(1)
    async function* later(): AsyncGenerator<Exchange> {
      await Promise.resolve()
      yield one
    }
    expect((await check(later())).exchanges).toHaveLength(1)
    expect((await check(new Set([one]))).exchanges).toHaveLength(1)
  })

  it('judges by a profile, by rules of one’s own, and strictly', async () => {
    const mine = { name: 'mine', says: 'Ours.', severities: { 'mine.greets': 'warning' as const } }
    const options = { rules: [greets], profile: mine }
    expect((await check([exchange({})], options)).outcome).toMatchObject({ exitCode: 0 })
    expect((await check([exchange({})], { ...options, strict: true })).outcome).toMatchObject({ exitCode: 1 })
    // Where no profile knows it, its level says.
    const report = await check([exchange({})], { rules: [greets] })
    expect(reportErrors(report)).toEqual([])
    expect(report.outcome.exitCode).toBe(1)
    expect(report.tool.suiteVersion).not.toBe((await check([exchange({})])).tool.suiteVersion)
  })

  it('ends early where it is told to, with a valid report', async () => {
    const stop = new AbortController()
    function* endless(): Generator<Exchange> {
      for (let count = 1; ; count++) {
        if (count === 3) stop.abort('enough')
        yield { ...exchange({ body: completion({ id: `chatcmpl-${count}` }) }), id: `e${count}` }
      }
    }
    const report = await check(endless(), { signal: stop.signal })
    expect(reportErrors(report)).toEqual([])
    expect([report.exchanges.length, report.outcome.exitCode]).toEqual([2, 3])
    expect(report.outcome.sentence).toContain('incomplete: enough')
  })

  it('shows no key of a request, not even one that the answer echoes', async () => {
    const key = 'sk-in-a-capture-0123456789'
    const echo = exchange({
      requestHeaders: { authorization: `Bearer ${key}` },
      body: { object: key, choices: key, error: { message: `no such key: ${key}` } },
    })
    const report = await check([echo])
    expect(report.totals.violations).toBeGreaterThan(0)
    expect(JSON.stringify(report)).not.toContain(key)
  })

  it.each([
    ['a file that is not there', 'no-such.har', {}, 'cannot read no-such.har: there is no such file'],
    ['a file among others', [PATH, 'no-such.har'], {}, 'cannot read no-such.har: there is no such file'],
    ['a URL of elsewhere', new URL('http://a.test/x.har'), {}, 'http://a.test/x.har is not the URL of a file'],
    ['a text that is no HAR', '{"log": 1}', {}, 'expected an object at "log"'],
    ['no exchange', [], {}, 'no entry is traffic of the API'],
    ['a value that is no HAR', odd({}), {}, 'expected a HAR file or exchanges, found an object without a member log'],
    ['a number', odd(5), {}, 'expected a HAR file or exchanges, found integer'],
    ['a list of something else', odd([5]), {}, 'exchanges[0]: expected an object, found 5'],
    ['a rule that there is not', PATH, { rules: ['usage.totl'] }, 'rules "usage.totl": there is no such rule'],
    ['an option that there is not', PATH, { files: 1 }, 'check: there is no option files'],
    ['a profile that there is not', PATH, { profile: 'opnai' }, 'profile "opnai": there is no such profile'],
    ['a baseline that is not there', PATH, { baseline: 'no.json' }, 'cannot read the baseline no.json'],
  ])('refuses %s', async (_what, source, options: object, words) => {
    const failure: unknown = await check(source, options).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UsageError)
    expect(String(failure)).toContain(words)
  })
})
