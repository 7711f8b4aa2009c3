import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createJudge } from '../src/judge/judge.ts'
import type { Violation } from '../src/judge/judgement.ts'
import { allRules, profiles } from '../src/registry.ts'
import { strikeOf } from '../src/run/strike.ts'
import { readHar } from '../src/wire/har-read.ts'
import { DEFAULT_LIMITS } from '../src/wire/limits.ts'

const JUDGE = createJudge(allRules, DEFAULT_LIMITS)

/** A fault that readers found in a capture: the symptom that must tell it, and the cases that show it, or how many. */
type Label = readonly [what: string, symptom: string, cases: readonly string[] | number]

interface Transcript {
  readonly file: string
  readonly labels: readonly Label[]
  /** Everything that is claimed at severity error in the profile `openai`: the number of entries for each rule. */
  readonly claims: Readonly<Record<string, number>>
}

const NAMED = ['tools_named', 'tools_named_stream']
const WITH_USAGE = ['stream_usage', 'tools_auto_stream']
const WITH_LOGPROBS = ['err_top_logprobs_range', 'logprobs', 'logprobs_no_top', 'logprobs_stream']
const OTHER_ROUTES = ['err_delete', 'err_get', 'err_unknown_path']
const TWO_CALLS = ['tools_no_parallel_b', 'tools_no_parallel_b_stream']

const TRANSCRIPTS: readonly Transcript[] = [
  {
    file: 'llama-server',
    labels: [
      ['messages lack refusal', 'message.refusal-key/missing', 36],
      ['choices lack logprobs', 'choice.logprobs-key/missing', 33],
      ['other chunks lack usage', 'usage.null-elsewhere/absent', WITH_USAGE],
      ['error codes are numbers', 'error.code/wrong-type', 16],
      ['errors lack param', 'error.param/missing', 16],
      ['errors of other routes as well', 'error.code/wrong-type', OTHER_ROUTES],
      ['log probabilities lack refusal', 'logprobs.container/missing', WITH_LOGPROBS],
      ['alternatives that nobody asked for', 'logprobs.top-count/sent-unasked', ['logprobs_no_top']],
      ['a named choice is read as auto', 'tools.choice-named/other-tool', NAMED],
      ['parallel_tool_calls false is not obeyed', 'tools.parallel-off/several-calls', TWO_CALLS],
      ['two choices are counted as one', 'usage.counts-all-choices/choices-left-out', ['n2']],
      ['no JSON is a 500', 'http.malformed-json-400/server-error', ['err_malformed_json', 'err_empty_body']],
      ['another model answers', 'completion.model-related/another-model', ['err_unknown_model']],
      ['the clock is read for each chunk', 'stream.created-constant/created-changes', ['tools_auto_stream']],
    ],
    claims: {
      'error.code': 16,
      'error.param': 16,
      'http.malformed-json-400': 2,
      'logprobs.container': 4,
      'reject.messages-shape': 2,
      'reject.numeric-bounds': 1,
      'reject.required-members': 1,
      'reject.tool-choice-dangling': 2,
      'reject.top-logprobs': 1,
      'stream.assembled-valid': 2,
      'stream.created-constant': 1,
      'tools.choice-named': 2,
      'tools.parallel-off': 2,
      'usage.counts-all-choices': 1,
    },
  },
  {
    file: 'portkey-gateway',
    labels: [
      ['messages lack refusal', 'message.refusal-key/missing', 36],
      ['choices lack logprobs', 'choice.logprobs-key/missing', 33],
      ['other chunks lack usage', 'usage.null-elsewhere/absent', WITH_USAGE],
      ['no JSON is a 500', 'http.malformed-json-400/server-error', ['err_malformed_json', 'err_empty_body']],
      ['no error object', 'error.envelope/missing', ['err_malformed_json', 'err_empty_body', 'err_wrong_content_type']],
      ['error codes are numbers', 'error.code/wrong-type', 13],
      ['errors of other routes lack param', 'error.param/missing', OTHER_ROUTES],
      ['log probabilities lack refusal', 'logprobs.container/missing', WITH_LOGPROBS],
      ['a named choice is read as auto', 'tools.choice-named/other-tool', NAMED],
      ['parallel_tool_calls false is not obeyed', 'tools.parallel-off/several-calls', TWO_CALLS],
      ['two choices are counted as one', 'usage.counts-all-choices/choices-left-out', ['n2']],
    ],
    claims: {
      'error.code': 13,
      'error.envelope': 3,
      'error.param': 3,
      'http.malformed-json-400': 2,
      'logprobs.container': 4,
      'reject.messages-shape': 2,
      'reject.numeric-bounds': 1,
      'reject.required-members': 1,
      'reject.tool-choice-dangling': 2,
      'reject.top-logprobs': 1,
      'stream.assembled-valid': 2,
      'stream.created-constant': 1,
      'tools.choice-named': 2,
      'tools.parallel-off': 2,
      'usage.counts-all-choices': 1,
    },
  },
  {
    file: 'dwmkerr-mock-llm',
    labels: [
      ['messages lack refusal', 'message.refusal-key/missing', 45],
      ['choices lack logprobs', 'choice.logprobs-key/missing', 45],
      ['completions lack created', 'completion.created/missing', 44],
      ['chunks lack created', 'chunk.created/missing', 16],
      ['choices lack index', 'choice.index/missing', 45],
      ['completions lack usage', 'completion.usage-present/missing', 44],
      ['include_usage is ignored', 'usage.final-chunk/no-usage-chunk', WITH_USAGE],
      ['content parts fail, without an error object', 'error.envelope/wrong-type', ['content_parts', 'tools_result']],
      ['a history with a tool result fails', 'tools.roundtrip-null-content/unexplained-server-error', ['tools_result']],
      ['required is ignored', 'tools.choice-required/no-call', ['tools_required', 'tools_required_stream']],
      ['a named choice is ignored', 'tools.choice-named/no-call', NAMED],
      ['json_object is ignored', 'format.json-object/not-json', ['json_object', 'json_object_stream']],
      ['json_schema is ignored', 'format.strict-valid/not-json', ['json_schema', 'json_schema_stream']],
      ['n is ignored', 'choice.count/too-few', ['n2']],
      ['n is ignored in streams', 'stream.choices-complete/choices-missing', ['n2_stream']],
      ['logprobs is ignored', 'logprobs.on/parameter-ignored', WITH_LOGPROBS],
      ['stop is ignored', 'stop.excluded/past-stop', ['stop', 'stop_stream', 'stop_string']],
      ['the cap is ignored', 'finish.length-on-cap/past-cap', ['max_tokens_1', 'max_completion_tokens_1']],
      ['an empty body is answered', 'http.malformed-json-400/accepted', ['err_empty_body']],
    ],
    claims: {
      'choice.count': 1,
      'choice.index': 45,
      'chunk.created': 16,
      'completion.created': 44,
      'error.envelope': 3,
      'finish.length-on-cap': 3,
      'format.json-object': 2,
      'format.stream-concat': 2,
      'format.strict-valid': 3,
      'http.malformed-json-400': 1,
      'logprobs.on': 4,
      'models.list': 2,
      'reject.messages-shape': 3,
      'reject.n-bounds': 1,
      'reject.numeric-bounds': 1,
      'reject.required-members': 2,
      'reject.tool-choice-dangling': 2,
      'reject.top-logprobs': 2,
      'reject.wrong-type': 3,
      'roles.text-parts': 1,
      'stop.excluded': 3,
      'stream.assembled-valid': 9,
      'stream.choices-complete': 1,
      'tools.choice-named': 4,
      'tools.choice-required': 6,
      'tools.roundtrip': 1,
      'tools.roundtrip-null-content': 1,
      'usage.final-chunk': 2,
    },
  },
]

/** What the rules say of a capture, by the case name of each entry. */
function judgeTranscript(file: string): ReadonlyMap<string, readonly Violation[]> {
  const text = readFileSync(new URL(`fixtures/transcripts/${file}.har`, import.meta.url), 'utf8')
  const { exchanges, problems } = readHar(text, file)
  expect(problems).toEqual([])
  const judged = exchanges.map(({ exchange, comment = '' }) => ({ comment, exchange, ...JUDGE.judge(exchange) }))
  const relations = JUDGE.relate(judged)
  return new Map(
    judged.map(({ comment, exchange, violations }) => [
      comment,
      [...violations, ...(relations.violations.get(exchange.id) ?? [])],
    ]),
  )
}

function casesWith(
  found: ReadonlyMap<string, readonly Violation[]>,
  wanted: (violation: Violation, all: readonly Violation[]) => boolean,
): readonly string[] {
  return [...found].filter(([, all]) => all.some((violation) => wanted(violation, all))).map(([comment]) => comment)
}

describe.each(TRANSCRIPTS)('the capture of $file', ({ file, labels, claims }) => {
  const found = judgeTranscript(file)

  it('is judged whole', () => {
    expect(found.size).toBe(71)
  })

  it.each(labels)('shows that %s (%s)', (_what, wanted, cases) => {
    const shown = casesWith(found, ({ rule, symptom }) => `${rule}/${symptom}` === wanted)
    if (typeof cases === 'number') expect(shown).toHaveLength(cases)
    else expect(shown).toEqual(expect.arrayContaining([...cases]))
  })

  it('is accused of nothing else', () => {
    const struck = allRules.map(({ id }): [string, number] => [
      id,
      casesWith(found, (one, all) => one.rule === id && strikeOf(profiles.openai, one, all) === 'error').length,
    ])
    expect(Object.fromEntries(struck.filter(([, entries]) => entries > 0))).toEqual(claims)
  })

  it('is not blamed for what the model did', () => {
    for (const trap of ['tools_none', 'tools_none_stream', 'tools_parallel']) {
      const accused = (found.get(trap) ?? []).filter(({ rule }) => /^(?:tools|toolstream|finish)\./.test(rule))
      // The echo calls nothing although tools_parallel requires it.
      expect(accused.map(({ rule }) => rule)).toEqual(
        file === 'dwmkerr-mock-llm' && trap === 'tools_parallel' ? ['tools.choice-required'] : [],
      )
    }
  })
})
