import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLIENTS, type ClientRow, type Fate, type Reading, type Way } from '../src/define/client.ts'
import type { Severity } from '../src/define/profile.ts'
import { createJudge } from '../src/judge/judge.ts'
import { allRules, clientRows, profiles } from '../src/registry.ts'
import { strikeOf } from '../src/run/strike.ts'
import { buildRequest } from '../src/run/target.ts'
import { DEFAULT_LIMITS } from '../src/wire/limits.ts'
import { createTransport, type Transport } from '../src/wire/transport.ts'
import { CREATED, PLAIN } from '../suites/clients/answers.ts'
import { readWith } from './sdk/read.ts'
import { startRows, type RowServer } from './sdk/server.ts'

const JUDGE = createJudge(allRules, DEFAULT_LIMITS)

let server: RowServer
let transport: Transport
beforeAll(async () => {
  server = await startRows(clientRows)
  transport = createTransport({ limits: DEFAULT_LIMITS })
})
afterAll(async () => {
  await transport.close()
  await server.close()
})

const bodyOf = ({ request }: ClientRow): { [member: string]: unknown } => ({
  model: 'm-1',
  messages: [{ role: 'user', content: 'Say hi.' }],
  ...request,
})

/** What the installed SDK makes of a row: the message that it throws, or what differs from what the server meant. */
async function measured(row: ClientRow, way: Way): Promise<{ thrown: string } | { differs: Partial<Reading> }> {
  const before = server.requests(row)
  const outcome = await readWith(way, server.baseUrl(row), bodyOf(row))
  if ('thrown' in outcome) return outcome
  const reading = Object.entries({ ...outcome.reading, requests: server.requests(row) - before })
  const meant = new Map(Object.entries({ ...PLAIN, ...row.means }))
  return {
    differs: Object.fromEntries(
      reading.filter(([member, value]) => JSON.stringify(value) !== JSON.stringify(meant.get(member))),
    ),
  }
}

interface Strike {
  readonly rule: string
  readonly severities: readonly Severity[]
}

/** What the judge makes of the same bytes: the rules broken, with their severities in openai, common and crazyrouter. */
async function strikes(row: ClientRow): Promise<readonly Strike[]> {
  const target = { baseUrl: server.baseUrl(row), key: 'sk-test', headers: {}, userAgent: 'test' }
  const exchange = await transport.send(buildRequest({ body: bodyOf(row) }, target).request)
  const { violations } = JUDGE.judge({ ...exchange, startedAtMs: CREATED * 1000, clock: 'recorded' })
  return violations.map((violation) => ({
    rule: violation.rule,
    severities: [profiles.openai, profiles.common, profiles.crazyrouter].map((profile) =>
      strikeOf(profile, violation, violations),
    ),
  }))
}

const fatesOf = ({ clients }: ClientRow): readonly Fate[] =>
  Object.values(clients).flatMap((ways) => Object.values(ways))
const breaksClients = (row: ClientRow): boolean => fatesOf(row).some(({ kind }) => kind !== 'reads')
/** What the contract allows: no rule speaks of it, or one that tells only why clients break all the same. */
const isLegal = (row: ClientRow): boolean => row.rules.length === 0 || (breaksClients(row) && row.why !== undefined)

describe.each(clientRows)('$id: a server that $server', (row) => {
  // Object.entries forgets that the keys are ways.
  const ways = Object.entries(row.clients.node6 ?? {}) as [Way, Fate][]

  it.each(ways)(`meets ${CLIENTS.node6.name} %s as the table says`, async (way, fate) => {
    const outcome = await measured(row, way)
    expect(fate.kind === 'reads' || fate.how).not.toBe('')
    if (fate.kind === 'throws') expect(outcome).toEqual({ thrown: expect.stringContaining(fate.how) as string })
    else expect(outcome).toEqual({ differs: fate.kind === 'reads' ? {} : fate.as })
  })

  it.each(row.rules)('is struck by %s', async (rule) => {
    expect((await strikes(row)).map((strike) => strike.rule)).toContain(rule)
  })

  if (isLegal(row)) {
    it('is failed by no rule in any profile', async () => {
      expect((await strikes(row)).filter(({ severities }) => severities.includes('error'))).toEqual([])
    })
  } else if (breaksClients(row)) {
    it('is no mere information', async () => {
      const own = (await strikes(row)).filter(({ rule }) => row.rules.includes(rule))
      // openai and common: what breaks a client is held against a server there.
      const severities = own.flatMap((strike) => strike.severities.slice(0, 2))
      expect(severities.some((one) => one === 'error' || one === 'warning')).toBe(true)
    })
  }
})

describe('the table of clients', () => {
  it('was measured with the SDK that is installed', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../node_modules/openai/package.json', import.meta.url), 'utf8'),
    ) as {
      version: string
    }
    expect(`openai-node ${version.split('.').slice(0, 2).join('.')}`).toBe(CLIENTS.node6.name)
  })

  it('has each row once', () => {
    const ids = clientRows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names rules that exist', () => {
    const known = new Set(allRules.map(({ id }) => id))
    expect(clientRows.flatMap(({ rules }) => rules).filter((id) => !known.has(id))).toEqual([])
  })

  it('says why, where clients and rules disagree', () => {
    const disagree = clientRows.filter((row) => breaksClients(row) === (row.rules.length === 0))
    expect(disagree.filter(({ why }) => why === undefined).map(({ id }) => id)).toEqual([])
  })

  it('is complete for the measured client', () => {
    const lacking = clientRows.filter(({ clients }) => clients.node6?.create === undefined)
    expect(lacking.map(({ id }) => id)).toEqual([])
  })
})
