import { expect, it } from 'vitest'

import type { Report } from '../types/report.ts'
import { reportErrors } from './document-shape.ts'

const severity = { openai: 'error', crazyrouter: 'off', common: 'warning' } as const
const verdict = { openai: 'fail', crazyrouter: 'not-applicable', common: 'warn' } as const

const report: Report = {
  reportVersion: 1,
  tool: { name: 'chatspec', version: '0.1.0', suiteVersion: 'ab12' },
  command: 'check',
  startedAt: '2026-11-22T10:00:00.000Z',
  durationMs: 12.5,
  profile: 'openai',
  strict: false,
  outcome: { verdict: 'violates', exitCode: 1, sentence: '1 rule failed' },
  profiles: {
    openai: {
      verdict: 'violates',
      rules: { pass: 1, fail: 1, warn: 0, inconclusive: 0, notApplicable: 0, couldNotRun: 0 },
    },
  },
  target: { files: ['a.har'] },
  plan: { tier: 'quick', digest: 'cd34', seed: 1, cells: 1, requests: 1, tokens: 10, uncoveredPairs: 0 },
  capabilities: [
    { name: 'tools', says: 'calls tools', status: 'absent', proof: { exchange: 'x1', summary: '400' }, required: true },
  ],
  notes: ['a note'],
  rules: {
    'chunk.id': {
      suite: 'chunk',
      level: 'MUST',
      says: 'x',
      basis: 'documented',
      cite: { title: 'x', url: 'https://example.org' },
      matters: 'x',
      severity,
      verdict,
      examined: 1,
      violated: 1,
      unseen: 0,
    },
  },
  cells: [
    {
      id: 'chat.plain/json',
      case: 'chat.plain',
      suite: 'chat',
      says: 'x',
      axes: { mode: 'json' },
      verdict,
      reason: 'x',
      durationMs: 3,
      attempts: [{ exchanges: ['x1'] }],
      flaky: false,
      exercises: ['chunk.id'],
      rerun: 'chatspec verify',
    },
  ],
  exchanges: [
    {
      id: 'x1',
      cell: 'chat.plain/json',
      source: { file: 'a.har', entry: 0, comment: 'plain' },
      method: 'POST',
      path: '/v1/chat/completions',
      status: 200,
      ending: 'complete',
      startedAt: '2026-11-22T10:00:00.000Z',
      timings: { headersMs: 1, firstByteMs: 2, endMs: 3 },
      requestBytes: 10,
      responseBytes: 20,
      events: 2,
      usage: { prompt: 1, completion: 1 },
      curl: 'curl',
      violations: [
        {
          rule: 'chunk.id',
          level: 'MUST',
          severity,
          symptom: 'empty',
          message: 'x',
          pointer: '/id',
          event: 1,
          expected: 'a non-empty string',
          actual: '',
          times: 2,
          follows: 'stream.id-constant',
        },
      ],
    },
  ],
  totals: { requests: 1, retries: 0, promptTokens: 1, completionTokens: 1, exchanges: 1, violations: 1 },
  problems: [{ where: 'a.har, entry 2', message: 'no response' }],
}

it('a report in the declared type fits the schema', () => {
  expect(reportErrors(report)).toEqual([])
})

it.each([
  [{ ...report, command: 'bench' }, '/command', 'expected "verify", "check", "proxy" or "fetch", got "bench"'],
  [{ ...report, reportVersion: 2 }, '/reportVersion', 'expected 1, got 2'],
  [{ ...report, extra: true }, '/extra', 'is not a known member'],
  [{ ...report, totals: { ...report.totals, requests: -1 } }, '/totals/requests', 'expected 0 or more, got -1'],
  [{ ...report, cells: [{}] }, '/cells/0/id', 'is required'],
  ['x', '', 'expected object, got "x"'],
])('another one is refused with the place and the reason', (broken, pointer, message) => {
  expect(reportErrors(broken)).toContainEqual({ pointer, message })
})
