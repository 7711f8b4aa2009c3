import { LLMock, type ChatCompletionRequest, type FixtureResponse } from '@copilotkit/aimock'
import { afterEach, describe, expect, it } from 'vitest'
import type { Report } from '../src/types/report.ts'
import { failures, verify, warnings } from './kit/verify.ts'

/** What the mock server answers, as one who tests an application sets it up. */
type Setup = (request: ChatCompletionRequest) => FixtureResponse

/** The same text, whatever is asked. */
const talks: Setup = () => ({ content: 'Hello from the mock.' })

/** A call where tools are on offer, JSON where a format is asked for. */
const plays: Setup = ({ tools, tool_choice: choice, messages, response_format: format }) => {
  const name = tools?.find(({ type }) => type === 'function')?.function.name
  if (name !== undefined && choice !== 'none' && messages.at(-1)?.role === 'user') {
    return { toolCalls: [{ name, arguments: '{"city":"Oslo","unit":"c"}' }] }
  }
  return { content: format === undefined ? 'Hello from the mock.' : '{"answer":"yes","count":3}' }
}

let mock: LLMock | undefined
afterEach(() => mock?.stop())

async function verified(setup: Setup) {
  mock = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' })
  mock.on({}, setup)
  await mock.start()
  return verify(`${mock.url}/v1`, '--tier', 'smoke')
}

/** Read in its answers: one choice for n 2, any model is served, no log probabilities, and caps count for nothing. */
const OWN_FAILURES = [
  'audio.output',
  'choice.count',
  // Who is asked by no model answers as none.
  'completion.model',
  'error.unknown-model-404',
  'logprobs.on',
  'moderation.opt-in',
  'prediction.usage',
  'usage.within-cap',
]

/** What fails beside the refusals: the mock takes every request, whatever is wrong with it. */
function failuresOfAnswers(report: Report): readonly string[] {
  const failing = Object.keys(failures(report)).toSorted()
  const untaken = failing.filter((id) => id.startsWith('reject.'))
  expect(untaken.length).toBeGreaterThan(15)
  return failing.filter((id) => !untaken.includes(id))
}

describe('verify on a server that is not ours', () => {
  it('finds what a mock that always says the same ignores', async () => {
    const { code, report, sentence } = await verified(talks)
    expect(failuresOfAnswers(report)).toEqual(
      [
        ...OWN_FAILURES,
        'format.json-object',
        'format.strict-valid',
        'stream.assembled-valid',
        'tools.choice-allowed',
        'tools.choice-named',
        'tools.choice-required',
      ].toSorted(),
    )
    expect([code, sentence]).toEqual([1, expect.stringContaining('openai: violates the contract')])
    expect(report.profiles['common']?.verdict).toBe('conforms')
    expect(report.capabilities.filter(({ status }) => status !== 'present')).toMatchObject([
      { name: 'auth', status: 'absent', proof: { summary: '200 without a key' } },
    ])
    expect(report.problems).toEqual([])
  })

  it('finds no fault in how a mock that plays along writes its calls', async () => {
    const { code, report } = await verified(plays)
    // The strict schema of one case, and custom tools, are beyond what this setup can say.
    expect(failuresOfAnswers(report)).toEqual(
      [...OWN_FAILURES, 'format.strict-valid', 'tools.choice-required'].toSorted(),
    )
    expect(warnings(report, 'openai').toSorted()).toEqual([
      'format.loose-json',
      'models.retrieve',
      'reject.empty-tool-calls-history',
      'reject.nonpositive-cap',
      'req.unknown-param-rejected',
      'tools.arguments-loose-valid',
      'tools.choice-auto-text',
      'usage.null-elsewhere',
    ])
    expect(code).toBe(1)
    const looked = Object.values(report.rules).filter(({ suite, examined }) => suite === 'toolstream' && examined > 0)
    expect(looked.length).toBeGreaterThan(10)
  })
})
