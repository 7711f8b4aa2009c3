import { describe, expect, it } from 'vitest'
import type { Ending, Exchange, HeaderList } from '../define/exchange.ts'
import { couldNotRun, createWatch } from './ending.ts'

const DONE: Ending = { kind: 'complete' }

function exchange(status: number | undefined, ending: Ending = DONE, headers: HeaderList = []): Exchange {
  return {
    id: 'x1',
    request: { method: 'POST', url: 'http://target.test/v1/chat/completions', headers: [], body: undefined },
    head: status === undefined ? undefined : { status, statusText: '', headers },
    reads: [],
    ending,
    timings: { endMs: 1 },
    startedAtMs: 0,
    clock: 'live',
  }
}

const reason = (...given: Parameters<typeof exchange>): string | undefined =>
  couldNotRun({ exchange: exchange(...given), judgement: { stopped: undefined } })

const coded = (coding: string): HeaderList => [['content-encoding', coding]]
const undecodable: Ending = { kind: 'undecodable-content', message: 'cannot be decoded' }

describe('an exchange that cannot be judged as a whole', () => {
  it.each<[string, Parameters<typeof exchange>, string | undefined]>([
    ['an answer', [200], undefined],
    ['a refusal', [400], undefined],
    ['a failure', [500], undefined],
    ['no answer', [undefined, { kind: 'cut-off', message: 'closed' }], 'no answer: closed'],
    ['a body that the target cuts off', [200, { kind: 'cut-off', message: 'closed' }], undefined],
    ['a limit of ours', [200, { kind: 'body-too-large', message: 'too large' }], 'too large'],
    [
      'a redirect',
      [307, DONE, [['location', 'http://other.test/']]],
      'the target redirects (307 to http://other.test/); redirects are not followed',
    ],
    ['a status between success and refusal', [304], 'the target answered with status 304, which is no answer'],
    ['a coding that is not kept to', [200, undecodable, coded('gzip')], undefined],
    ['a coding that we do not know', [200, undecodable, coded('x-magic')], 'cannot be decoded'],
    ['more codings than we undo', [200, undecodable, coded('gzip, gzip, gzip')], 'cannot be decoded'],
  ])('%s', (_what, given, expected) => {
    expect(reason(...given)).toBe(expected)
  })
})

describe('the watch over a target', () => {
  const broken = exchange(undefined, { kind: 'cut-off', message: 'closed without an answer' })
  const garbage = exchange(undefined, { kind: 'invalid-http', message: 'no status line' })

  it('gives up after five requests in a row without an answer in HTTP', () => {
    const watch = createWatch()
    const seen = [broken, garbage, broken, garbage, broken].map((one) => watch.see(one))
    expect(seen.slice(0, -1)).toEqual([undefined, undefined, undefined, undefined])
    expect(seen.at(-1)).toBe(
      'the target gives no answer in HTTP: 5 requests in a row failed (closed without an answer)',
    )
  })

  it('goes on where answers come between', () => {
    const watch = createWatch()
    const seen = [broken, broken, broken, broken, exchange(200), broken].map((one) => watch.see(one))
    expect(seen.filter((words) => words !== undefined)).toEqual([])
  })
})
