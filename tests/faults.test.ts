import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fault } from '../src/define/fault.ts'
import { createJudge } from '../src/judge/judge.ts'
import { startReference } from '../src/reference/server.ts'
import { allCases, allFaults, allRules } from '../src/registry.ts'
import type { Cell } from '../src/run/cell.ts'
import { planRun } from '../src/run/plan.ts'
import { buildRequest } from '../src/run/target.ts'
import { DEFAULT_LIMITS } from '../src/wire/limits.ts'
import { createTransport, type Transport } from '../src/wire/transport.ts'

const ASKING = { model: 'reference-1', capMember: 'max_tokens', sampling: true, reasons: false } as const
const PLAN = planRun({
  cases: allCases,
  rules: allRules,
  tier: 'default',
  absent: new Set(),
  selection: {},
  seed: 1,
  repeat: 1,
  asking: ASKING,
  suiteVersion: 'test',
})
const JUDGE = createJudge(allRules, DEFAULT_LIMITS)
/** Short, as some faults leave a connection open on purpose. */
const LIMITS = { ...DEFAULT_LIMITS, silenceMs: 250, firstByteMs: 2000 }

let transport: Transport
beforeAll(() => {
  transport = createTransport({ limits: LIMITS })
})
afterAll(() => transport.close())

/** The cells of the plan, those first that are there for a rule which the fault breaks. */
function cellsFor(fault: Fault): readonly Cell[] {
  const isFor = (cell: Cell): boolean => cell.case.exercises.some(({ id }) => id in fault.breaks)
  return [...PLAN.cells.filter(isFor), ...PLAN.cells.filter((cell) => !isFor(cell))]
}

/** What of a fault's promise the cells of the default tier show; the run ends once all is seen. */
async function missedBy(fault: Fault): Promise<readonly string[]> {
  const missing = new Set(
    Object.entries(fault.breaks).flatMap(([rule, symptoms]) =>
      [symptoms].flat().map((symptom) => `${rule}: ${symptom}`),
    ),
  )
  const server = await startReference({ deviations: [fault.plays] })
  const target = { baseUrl: server.baseUrl, key: 'sk-reference', headers: {}, userAgent: 'test' }
  const records: Parameters<typeof JUDGE.relate>[0][number][] = []
  const strike = (rule: string, symptom: string): boolean => missing.delete(`${rule}: ${symptom}`)
  try {
    for (const [position, cell] of cellsFor(fault).entries()) {
      const spec = cell.case.send(cell.point, { ...ASKING, nonce: `nonce-${position}`, attempt: 1 })
      const { request, aim } = buildRequest(spec, target)
      const exchange = await transport.send(request, { id: `x${position}`, ...(aim !== undefined && { aim }) })
      const judgement = JUDGE.judge(exchange)
      records.push({ exchange, request: judgement.request, answer: judgement.answer })
      for (const { rule, symptom } of judgement.violations) strike(rule, symptom)
      if (position === 5 || missing.size === 0) {
        for (const violations of JUDGE.relate(records).violations.values())
          for (const { rule, symptom } of violations) strike(rule, symptom)
      }
      if (missing.size === 0) break
    }
  } finally {
    await server.close()
  }
  return [...missing]
}

describe.each(allFaults)('the fault $name', (fault) => {
  it('is caught as it says', async () => {
    expect(await missedBy(fault)).toEqual([])
  })
})
