import type { Cell, Exchange, Report, Rule, Verdict, Violation } from './document.ts'

/** Everything that a page must not pass on: escape sequences, reordering, line breaks, markup, broken characters. */
export const HOSTILE =
  '\u001B[31mred\u001B[0m \u202Egnp.exe\u202C \u0007\u0000\u009B2J a\r\nb\tc <b>&"\'</b> ]]> and ]]> \uD800 \uFFFE \u200B'

function verdicts(openai: Verdict, crazyrouter: Verdict = openai, common: Verdict = crazyrouter): Cell['verdict'] {
  return { openai, crazyrouter, common }
}

function rule(id: string, fields: Partial<Rule> & Pick<Rule, 'says' | 'verdict'>): [string, Rule] {
  const level = fields.level ?? 'MUST'
  const severity = level === 'MUST' ? 'error' : 'warning'
  return [
    id,
    {
      suite: id.slice(0, id.indexOf('.')),
      level,
      basis: 'documented',
      cite: {
        title: 'OpenAI OpenAPI f85dbe223d40, ChatCompletionStreamOptions.include_usage',
        url: 'https://github.com/openai/openai-openapi/blob/f85dbe223d40/openapi.yaml',
      },
      matters: 'Clients that read the first choice of every chunk count the tokens twice.',
      severity: { openai: severity, crazyrouter: severity, common: 'warning' },
      examined: 12,
      violated: 0,
      unseen: 0,
      ...fields,
    },
  ]
}

function violation(fields: Partial<Violation> & Pick<Violation, 'rule' | 'symptom' | 'message'>): Violation {
  return {
    level: 'MUST',
    severity: { openai: 'error', crazyrouter: 'error', common: 'warning' },
    times: 1,
    ...fields,
  }
}

function cell(id: string, verdict: Cell['verdict'], exchanges: readonly string[], fields: Partial<Cell> = {}): Cell {
  const [name = id, point = ''] = id.split(/[[\]]/)
  return {
    id,
    case: name,
    suite: name.slice(0, name.indexOf('.')),
    says: 'A short answer is asked for.',
    axes: Object.fromEntries(point === '' ? [] : point.split(',').map((part) => part.split('=', 2))),
    verdict,
    durationMs: 812,
    attempts: exchanges.map((only) => ({ exchanges: [only] })),
    flaky: false,
    exercises: ['usage.final-chunk-empty-choices'],
    rerun: `chatspec verify --base-url https://llm.example.com/v1 --model small-1 --seed 7 --case '${id}'`,
    ...fields,
  }
}

function exchange(id: string, cellId: string | undefined, fields: Partial<Exchange> = {}): Exchange {
  return {
    id,
    ...(cellId !== undefined && { cell: cellId }),
    method: 'POST',
    path: '/v1/chat/completions',
    status: 200,
    ending: 'complete',
    startedAt: '2026-08-21T09:30:01.000Z',
    timings: { headersMs: 40, firstByteMs: 42, firstContentMs: 44, endMs: 812 },
    requestBytes: 180,
    responseBytes: 4096,
    curl: `curl -sSN https://llm.example.com/v1/chat/completions -H "Authorization: Bearer $OPENAI_API_KEY" -H 'content-type: application/json' -d '{"model":"small-1","messages":[{"role":"user","content":"Say hi."}],"stream":true,"stream_options":{"include_usage":true}}'`,
    violations: [],
    ...fields,
  }
}

const usageWithChoices = violation({
  rule: 'usage.final-chunk-empty-choices',
  symptom: 'choices-not-empty',
  message: 'expected [] at /choices, got [{"index":0,"delta":{},"finish_reason":"stop"}]',
  pointer: '/choices',
  event: 14,
  expected: [],
  actual: [{ index: 0, delta: {}, finish_reason: 'stop' }],
})

const assembledInvalid = violation({
  rule: 'stream.assembled-valid',
  symptom: 'broken-by-others',
  message: 'the assembled completion breaks 1 rule',
  follows: 'usage.final-chunk-empty-choices',
})

const hostileArguments = violation({
  rule: 'tools.arguments-json',
  symptom: 'not-json',
  message: `the arguments do not parse: ${HOSTILE}`,
  pointer: '/choices/0/message/tool_calls/0/function/arguments',
  expected: 'a JSON object as text',
  actual: `${HOSTILE}${'{"city":"Oslo"'.repeat(60)}`,
  times: 3,
})

const fingerprintNull = violation({
  rule: 'completion.fingerprint',
  level: 'SHOULD',
  severity: { openai: 'warning', crazyrouter: 'off', common: 'off' },
  symptom: 'null',
  message: 'expected a string at /system_fingerprint, got null',
  pointer: '/system_fingerprint',
  expected: 'a string',
  actual: null,
})

const USAGE = 'usage.stream[mode=sse+usage]'
const USAGE_TOOLS = 'usage.stream[mode=sse+usage,tools=fn-one,choice=required,format=json_object,n=2]'
const FORCED = 'tools.force[tools=fn-one,choice=required]'

/** A run with one cell of every verdict, consequences, a hostile answer, a required capability that is absent. */
export const sampleReport: Report = {
  reportVersion: 1,
  tool: { name: 'chatspec', version: '0.1.0', suiteVersion: '3f9ac21b' },
  command: 'verify',
  startedAt: '2026-08-21T09:30:00.000Z',
  durationMs: 41_230,
  profile: 'openai',
  strict: false,
  outcome: {
    verdict: 'violates',
    exitCode: 1,
    sentence:
      'openai: violates the contract. 3 rules failed, 1 warned, 120 passed, 1 inconclusive, 9 not applicable, 1 could not run. Exit code 1',
  },
  profiles: {
    openai: {
      verdict: 'violates',
      rules: { pass: 120, fail: 3, warn: 1, inconclusive: 1, notApplicable: 9, couldNotRun: 1 },
    },
    crazyrouter: {
      verdict: 'violates',
      rules: { pass: 98, fail: 3, warn: 0, inconclusive: 1, notApplicable: 9, couldNotRun: 1 },
    },
    common: {
      verdict: 'conforms',
      rules: { pass: 64, fail: 0, warn: 3, inconclusive: 1, notApplicable: 9, couldNotRun: 1 },
    },
  },
  target: { baseUrl: 'https://llm.example.com/v1', model: `small-1${HOSTILE}` },
  plan: { tier: 'default', digest: '8c1f02ab93de', seed: 7, cells: 9, requests: 31, tokens: 4210, uncoveredPairs: 0 },
  capabilities: [
    { name: 'stream', says: 'streamed answers', status: 'present' },
    { name: 'includeUsage', says: 'usage in streams (stream_options.include_usage)', status: 'present' },
    { name: 'tools', says: 'function tools', status: 'present', required: true },
    { name: 'jsonSchema', says: 'response_format json_schema', status: 'present' },
    {
      name: 'multipleChoices',
      says: 'n greater than 1',
      status: 'absent',
      proof: { exchange: 'x4', summary: "400 invalid_request_error: 'n' must be 1" },
    },
    {
      name: 'logprobs',
      says: 'log probabilities',
      status: 'absent',
      required: true,
      proof: { exchange: 'x5', summary: `400 invalid_request_error: logprobs is not supported ${HOSTILE}` },
    },
    { name: 'vision', says: 'image input', status: 'unknown', proof: { exchange: 'x6', summary: 'status 502' } },
  ],
  notes: ['temperature is refused by name: requests without sampling parameters are used'],
  rules: Object.fromEntries([
    rule('usage.final-chunk-empty-choices', {
      says: 'The chunk that carries usage has an empty choices array.',
      verdict: verdicts('fail', 'fail', 'warn'),
      violated: 2,
    }),
    rule('stream.assembled-valid', {
      says: 'What the chunks assemble to is a valid completion.',
      verdict: verdicts('fail', 'fail', 'warn'),
      violated: 2,
    }),
    rule('tools.arguments-json', {
      says: 'The arguments of a function call are a JSON object written as text.',
      verdict: verdicts('fail', 'fail', 'warn'),
      examined: 1,
      violated: 1,
      matters: 'Every agent framework parses them; the call is lost, and with it the turn.',
    }),
    rule('completion.fingerprint', {
      level: 'SHOULD',
      says: 'system_fingerprint is a string where it is given.',
      verdict: verdicts('warn', 'not-applicable'),
      violated: 1,
    }),
    rule('finish.length', {
      says: 'An answer that the token cap cuts has the finish reason length.',
      verdict: verdicts('inconclusive'),
      examined: 0,
      unseen: 2,
    }),
    rule('http.success-200', { says: 'A good answer has status 200.', verdict: verdicts('pass') }),
  ]),
  cells: [
    cell(USAGE, verdicts('fail', 'fail', 'warn'), ['x10']),
    cell(USAGE_TOOLS, verdicts('fail', 'fail', 'warn'), ['x11']),
    cell(FORCED, verdicts('fail', 'fail', 'warn'), ['x12', 'x13'], { flaky: true }),
    cell('completion.basic', verdicts('warn', 'pass'), ['x14']),
    cell('completion.unicode[script=unicode]', verdicts('pass'), ['x15']),
    cell('choice.two[n=2]', verdicts('not-applicable'), [], { reason: 'multipleChoices is absent', durationMs: 0 }),
    cell('choice.two-streamed[mode=sse,n=2]', verdicts('not-applicable'), [], {
      reason: 'multipleChoices is absent',
      durationMs: 0,
    }),
    cell('finish.cap[cap=tight]', verdicts('inconclusive'), ['x16', 'x17'], {
      reason: 'the model answered in fewer tokens than the cap allows, 2 times',
    }),
    cell('message.image[content=image]', verdicts('could-not-run'), ['x18'], {
      reason: 'the target answered 429 to each of 4 requests',
    }),
  ],
  exchanges: [
    exchange('x4', undefined, { status: 400 }),
    exchange('x10', USAGE, { events: 15, violations: [usageWithChoices, assembledInvalid] }),
    exchange('x11', USAGE_TOOLS, { events: 15, violations: [usageWithChoices, assembledInvalid] }),
    exchange('x12', FORCED),
    exchange('x13', FORCED, {
      ending: 'cut-off',
      endingMessage: `the connection closed after 4096 bytes ${HOSTILE}`,
      violations: [hostileArguments],
    }),
    exchange('x14', 'completion.basic', { violations: [fingerprintNull] }),
    exchange('x15', 'completion.unicode[script=unicode]'),
    exchange('x16', 'finish.cap[cap=tight]'),
    exchange('x17', 'finish.cap[cap=tight]'),
    exchange('x18', 'message.image[content=image]', { status: 429 }),
  ],
  totals: { requests: 31, retries: 3, promptTokens: 1820, completionTokens: 912, exchanges: 10, violations: 6 },
  problems: [{ where: 'message.image[content=image]', message: 'the target answered 429 to each of 4 requests' }],
}

/** The same rules on recorded traffic: no cells, a place in a file for every exchange. */
export const sampleCheckReport: Report = {
  ...sampleReport,
  command: 'check',
  target: { files: ['capture.har', 'second.har'] },
  capabilities: [],
  notes: [],
  cells: [],
  exchanges: [
    exchange('1', undefined, {
      source: { file: 'capture.har', entry: 1, comment: 'usage rides along' },
      events: 15,
      violations: [usageWithChoices, assembledInvalid],
    }),
    exchange('2', undefined, { source: { file: 'capture.har', entry: 2 } }),
    exchange('3', undefined, {
      source: { file: 'second.har', entry: 1, comment: HOSTILE },
      violations: [hostileArguments, fingerprintNull],
    }),
  ],
  totals: { requests: 0, retries: 0, promptTokens: 0, completionTokens: 0, exchanges: 3, violations: 4 },
  problems: [{ where: 'second.har entry 2', message: 'the entry has no response' }],
}
// `plan` is of live runs only.
delete sampleCheckReport.plan
