import { describe, expect, it } from 'vitest'
import type { ClientRow } from '../../src/define/client.ts'
import type { Exchange } from '../../src/define/exchange.ts'
import { createJudge } from '../../src/judge/judge.ts'
import { allRules } from '../../src/rulebook.ts'
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts'
import { CREATED } from '../clients/answers.ts'
import { clientRows } from '../clients/rows.ts'

const JUDGE = createJudge(allRules, DEFAULT_LIMITS)

function exchangeOf({ request, answer }: ClientRow): Exchange {
  const { status, headers, body, isCut } = answer()
  const asked = { model: 'm-1', messages: [{ role: 'user', content: 'Say hi.' }], ...request }
  return {
    id: 'x1',
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:9/v1/chat/completions',
      headers: [['authorization', 'Bearer sk-test']],
      body: Buffer.from(JSON.stringify(asked)),
    },
    head: { status, statusText: '', headers: [['date', 'Sat, 31 Jan 2026 00:00:00 GMT'], ...headers] },
    reads: [{ bytes: body, atMs: 1 }],
    ending: isCut ? { kind: 'cut-off', message: 'the connection was dropped' } : { kind: 'complete' },
    timings: { endMs: 2 },
    startedAtMs: CREATED * 1000,
    clock: 'recorded',
  }
}

function symptoms(row: ClientRow): readonly string[] {
  const { violations } = JUDGE.judge(exchangeOf(row))
  return violations.filter(({ rule }) => rule === 'crazyrouter.sdk-compatible').map(({ symptom }) => symptom)
}

/** Whether create() of an official SDK throws or goes on with what was not meant. Errors are for it to throw. */
function failsInCreate({ clients: { node6, node7, python }, answer }: ClientRow): boolean {
  if (answer().status >= 300) return false
  return [node6, node7, python].some((ways) => ways?.create !== undefined && ways.create.kind !== 'reads')
}

/** Where create() fails and the server is not to blame. */
const DEPARTURES: Readonly<Record<string, string>> = {
  'failure-as-event': 'the server failed, and the exception says so',
  'content-type-in-capitals': 'case does not count in media types; only an old version minds',
  'name-in-pieces': 'create() hands on the pieces as they come; who puts them together is the application',
}

describe('crazyrouter.sdk-compatible, beside what the SDKs do', () => {
  it.each(clientRows.filter(({ id }) => !(id in DEPARTURES)))('agrees on $id', (row) => {
    const found = symptoms(row).some((symptom) => symptom !== 'helper-fails')
    expect(found, symptoms(row).join(', ')).toBe(failsInCreate(row))
  })
})
