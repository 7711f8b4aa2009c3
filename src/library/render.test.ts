import { beforeAll, describe, expect, it } from 'vitest'
import { completion, exchange } from '../../tests/kit/exchange.ts'
import { bodyText, type Exchange } from '../define/exchange.ts'
import type { Report } from '../types/report.ts'
import { check } from './check.ts'
import { harOf } from './har.ts'
import { render } from './render.ts'
import { verify } from './verify.ts'

describe('render', () => {
  let report: Report
  beforeAll(async () => {
    report = await check([exchange({ body: completion({ object: 'wrong' }) })])
  })

  it('gives a report in the formats of the command line', async () => {
    expect(await render(report, 'junit')).toMatch(/^<\?xml /)
    expect(JSON.parse(await render(report, 'json'))).toMatchObject({ outcome: { exitCode: 1 } })
    expect(await render(report, 'terminal')).toContain('✗ MUST completion.object')
    expect(await render(report, 'terminal', { color: true })).toContain('\u001B[31m')
  })

  it('refuses what is no format', async () => {
    const wrong: string = 'xml'
    await expect(render(report, wrong as 'tap')).rejects.toThrow('format "xml": there is no such format')
    const misspelt: object = { colour: true }
    await expect(render(report, 'tap', misspelt)).rejects.toThrow('render: there is no option colour')
  })
})

describe('harOf', () => {
  it('writes what check reads, without keys', async () => {
    const exchanges: Exchange[] = []
    const run = { reference: true, cases: ['usage.stream[mode=sse+usage]'], probe: false }
    const live = await verify({ ...run, onExchange: (one) => exchanges.push(one) })
    const text = harOf(exchanges)
    const recorded = await check(text)
    expect(recorded.outcome.exitCode).toBe(0)
    expect(recorded.exchanges.map(({ path, events }) => [path, events])).toEqual(
      live.exchanges.map(({ path, events }) => [path, events]),
    )
    const own = exchange({ requestHeaders: { authorization: 'Bearer sk-my-own-key' }, body: { key: 'sk-my-own-key' } })
    expect(bodyText(own)).toContain('sk-my-own-key')
    expect(harOf([own])).not.toContain('sk-my-own-key')
  })
})
