import { describe, expect, it } from 'vitest'
import { CAPABILITIES } from '../define/capability.ts'
import { UsageError } from '../wire/usage-error.ts'
import { createBudget } from './budget.ts'
import { createCourier, type Courier } from './courier.ts'
import { probeTarget, type ProbeResult } from './probe.ts'
import { createRateLimiter } from './rate.ts'
import { DEFAULT_RETRY } from './retry.ts'
import {
  completion,
  fakeClock,
  refusal,
  scripted,
  TARGET,
  testJudge,
  type Answered,
  type Asked,
} from './scripted.test-data.ts'

async function probed(
  answer: (asked: Asked) => Answered,
  model?: string,
  target = TARGET,
): Promise<ProbeResult & { asked: readonly Asked[]; courier: Courier }> {
  const clock = fakeClock()
  const { send, asked } = scripted(answer)
  const courier = createCourier({
    target,
    send,
    judge: (exchange) => testJudge().judge(exchange),
    clock,
    rate: createRateLimiter(Infinity, clock),
    budget: createBudget({}, clock),
    retry: DEFAULT_RETRY,
    seed: 1,
  })
  return { ...(await probeTarget(courier, model, 4)), asked, courier }
}

const able = (asked: Asked): Answered =>
  asked.hasKey
    ? asked.path.endsWith('/models')
      ? { status: 200, body: { data: [] } }
      : completion('hi')
    : refusal(401, 'no key')

const nothing = (): Answered => refusal(404, 'No such page.')

const withoutModels = (asked: Asked): Answered => (asked.path.endsWith('/models') ? refusal(404, 'no') : able(asked))

describe('capabilities', () => {
  it('are present where the target takes the request, at little cost', async () => {
    const { capabilities, abort, asked } = await probed(able, 'm')
    expect(abort).toBeUndefined()
    expect([...capabilities.values()].map(({ status }) => status)).toEqual(
      Object.keys(CAPABILITIES).map(() => 'present'),
    )
    expect(asked.every(({ body }) => Number(body['max_tokens'] ?? 0) <= 64)).toBe(true)
  })

  it.each<[string, Answered, 'absent' | 'unknown']>([
    ['refused by param', refusal(400, 'bad value', 'n'), 'absent'],
    ['refused by name in the message', refusal(422, "'n' must be 1"), 'absent'],
    ['refused as unsupported', refusal(400, 'multiple choices are not supported by this model'), 'absent'],
    [
      'refused in another form',
      { status: 422, body: { detail: [{ loc: ['body', 'n'], msg: 'must be 1' }] } },
      'absent',
    ],
    ['refused for something else', refusal(400, 'the prompt is too short'), 'unknown'],
    ['a web page', { status: 400, body: "<html>'n' is not supported</html>" }, 'unknown'],
    ['a failure', refusal(500, "'n' is not supported"), 'unknown'],
    ['a refused key', refusal(403, 'this key may not be used here'), 'unknown'],
    ['forbidden by name', refusal(403, "'n' greater than 1 is not allowed for this model"), 'absent'],
    ['no answer', { ending: { kind: 'total-timeout', message: 'too long' } }, 'unknown'],
  ])('are never guessed from a failure: %s', async (_, answer, status) => {
    const { capabilities, courier } = await probed((asked) => (asked.body['n'] === 2 ? answer : able(asked)), 'm')
    expect(capabilities.get('multipleChoices')?.status).toBe(status)
    expect(capabilities.get('tools')?.status).toBe('present')
    const excused = courier.records().filter((record) => record.excused?.includes('multipleChoices'))
    expect(excused).toHaveLength(status === 'absent' ? 1 : 0)
  })

  it('come with the exchange that shows them', async () => {
    const { capabilities, courier } = await probed(
      (asked) => (asked.body['n'] === 2 ? refusal(400, "'n' must be 1", 'n') : able(asked)),
      'm',
    )
    const proof = capabilities.get('multipleChoices')?.proof
    expect(proof?.summary).toBe("400 invalid_request_error: 'n' must be 1")
    expect(courier.records().some(({ exchange }) => exchange.id === proof?.exchange)).toBe(true)
  })

  it('are not absent where the target wants one more parameter with them', async () => {
    const { capabilities, courier } = await probed(
      (asked) =>
        asked.body['logprobs'] === true ? refusal(400, 'Top logprobs must be set when logprobs is.') : able(asked),
      'm',
    )
    expect(capabilities.get('logprobs')?.status).toBe('unknown')
    expect(courier.records().filter(({ excused }) => excused?.includes('logprobs'))).toEqual([])
  })

  it('tell an open server from a guarded one, and a missing list of models', async () => {
    const { capabilities } = await probed(
      (asked) => (asked.path.endsWith('/models') ? { status: 404, body: 'not found' } : completion('hi')),
      'm',
    )
    expect([capabilities.get('auth')?.status, capabilities.get('models')?.status]).toEqual(['absent', 'absent'])
  })
})

describe('the first request', () => {
  it('finds the member for caps, and goes without sampling parameters', async () => {
    const { traits, notes } = await probed((asked) => {
      if ('max_tokens' in asked.body) return refusal(400, "Unsupported parameter: 'max_tokens'", 'max_tokens')
      if ('temperature' in asked.body)
        return refusal(400, 'temperature: only the default (1) is supported', 'temperature')
      return able(asked)
    }, 'm')
    expect(traits).toEqual({ model: 'm', capMember: 'max_completion_tokens', sampling: false, reasons: false })
    expect(notes).toHaveLength(2)
  })

  it('finds hidden reasoning', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 9, completion_tokens_details: { reasoning_tokens: 8 } }
    const { traits } = await probed((asked) => (asked.hasKey ? completion('hi', usage) : refusal(401, 'no key')), 'm')
    expect(traits.reasons).toBe(true)
  })

  it.each<[Answered, string]>([
    [
      { ending: { kind: 'connect-failed', message: 'connection refused' } },
      'the target cannot be reached: connection refused',
    ],
    [refusal(401, 'wrong key'), 'the target refused the key: 401 invalid_request_error: wrong key'],
    [
      refusal(404, 'no such model'),
      'the target answered POST chat/completions with 404 invalid_request_error: no such model',
    ],
    [
      { status: 200, body: '<!doctype html>', headers: { 'content-type': 'text/html' } },
      'the target answered POST chat/completions with a web page: is the base URL right?',
    ],
    [
      { status: 301, body: '', headers: { location: 'https://else.where/' } },
      'the target redirects (301 to https://else.where/); redirects are not followed',
    ],
    [
      { status: 200, body: '{"id":', ending: { kind: 'body-too-large', message: 'the body is too large' } },
      'the answer to POST chat/completions cannot be read to its end: the body is too large',
    ],
    [refusal(429, 'busy'), 'the target is too busy: POST chat/completions was answered with 429 each time'],
  ])('ends the run where none is possible: %#', async (answer, reason) => {
    expect((await probed(() => answer, 'm')).abort).toBe(reason)
  })

  it('goes on where the answer is merely wrong', async () => {
    const { abort } = await probed(
      (asked) => (asked.hasKey ? { status: 200, body: '{"choices":[},' } : refusal(401, '')),
      'm',
    )
    expect(abort).toBeUndefined()
  })
})

describe('the model', () => {
  it('is the first listed one that looks made for chat', async () => {
    const list = { status: 200, body: { data: [{ id: 'text-embedding-3' }, { id: 'whisper-1' }, { id: 'gpt-9' }] } }
    const { traits, notes } = await probed((asked) => (asked.path.endsWith('/models') ? list : able(asked)))
    expect(traits.model).toBe('gpt-9')
    expect(notes).toEqual(['model gpt-9 was taken from the list of models'])
  })

  it('is found in a list that begins with a byte-order mark', async () => {
    const list = { status: 200, body: '\uFEFF{"data":[{"id":"small"}]}' }
    const { traits } = await probed((asked) => (asked.path.endsWith('/models') ? list : able(asked)))
    expect(traits.model).toBe('small')
  })

  it.each<[Answered, string]>([
    [{ status: 200, body: 'no list' }, 'GET models (status 200) gave no list of models: name one with --model'],
    [{ status: 502, body: '' }, 'GET models (status 502) gave no list of models: name one with --model'],
    [
      { status: 200, body: '{"da', ending: { kind: 'cut-off', message: 'the connection was closed' } },
      'GET models (status 200) gave no list of models: the connection was closed: name one with --model',
    ],
  ])('is not known where the list cannot be read, which is no mistake of the user: %#', async (list, reason) => {
    const { abort } = await probed((asked) => (asked.path.endsWith('/models') ? list : able(asked)))
    expect(abort).toBe(reason)
  })

  it('is not to blame where the base URL lacks its path', async () => {
    const target = { ...TARGET, baseUrl: 'http://target.test' }
    const cause = 'the base URL has no path, and most servers answer below /v1'
    await expect(probed(nothing, undefined, target)).rejects.toThrow(`lists none; ${cause}`)
    expect((await probed(nothing, 'm', target)).abort).toMatch(new RegExp(`No such page; ${cause}$`))
    expect((await probed(nothing, 'm')).abort).toMatch(/No such page\.$/)
  })

  it('has to be named where none is listed', async () => {
    await expect(probed((asked) => able(asked))).rejects.toThrow(UsageError)
    await expect(probed(withoutModels)).rejects.toThrow(UsageError)
    await expect(probed(withoutModels)).rejects.toThrow('no model was given, and GET models (status 404) lists none')
  })
})
