import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/types/report.ts'
import { chatspec } from './kit/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-record-'))
const HAR = join(folder, 'run.har')
const FAULTS = ['--fault', 'usage-rides-on-finish-chunk', '--fault', 'role-never-streamed', '--fault', 'error-flat']

async function reportOf(...args: readonly string[]): Promise<Report> {
  const { out } = await chatspec([...args, '--reporter', 'json'])
  return JSON.parse(out) as Report // as the command has written it
}

/** The rules with a verdict in a profile. */
const having = ({ rules }: Report, profile: string, verdict: string): readonly string[] =>
  Object.keys(rules).filter((id) => rules[id]?.verdict[profile] === verdict)

describe('a run that was recorded', () => {
  it('is judged by its recording as it was live', async () => {
    const live = await reportOf('verify', '--reference', ...FAULTS, '--tier', 'smoke', '--record', HAR)
    const recorded = await reportOf('check', HAR)
    expect(recorded.exchanges).toHaveLength(live.exchanges.length)
    for (const profile of ['openai', 'crazyrouter', 'common']) {
      expect(having(recorded, profile, 'fail'), profile).toEqual(having(live, profile, 'fail'))
      expect(having(recorded, profile, 'warn'), profile).toEqual(having(live, profile, 'warn'))
      expect(recorded.profiles[profile]?.verdict).toBe(live.profiles[profile]?.verdict)
      // Keys are not recorded, nor how a connection was used: what hangs on them is left open, and never green.
      const lost = having(live, profile, 'pass').filter((id) => recorded.rules[id]?.verdict[profile] !== 'pass')
      expect(lost.map((id) => recorded.rules[id]?.verdict[profile])).toEqual(lost.map(() => 'inconclusive'))
      expect(lost.length).toBeLessThan(10)
    }
    expect(having(live, 'openai', 'fail').length).toBeGreaterThan(2)
    expect(readFileSync(HAR, 'utf8')).not.toContain('sk-reference')
  })
})
