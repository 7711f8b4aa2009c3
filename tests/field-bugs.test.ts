import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BodyRead, Ending, Exchange } from '../src/define/exchange.ts'
import type { JsonObject } from '../src/define/json.ts'
import type { Severity } from '../src/define/profile.ts'
import { areaOf } from '../src/define/rule.ts'
import { createJudge } from '../src/judge/judge.ts'
import type { Violation } from '../src/judge/judgement.ts'
import { allRules, profiles } from '../src/registry.ts'
import { strikeOf } from '../src/run/strike.ts'
import { codingsOf, createContentDecoder } from '../src/wire/content-coding.ts'
import { DEFAULT_LIMITS } from '../src/wire/limits.ts'

interface Side {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A bug of a real server, as the exchange that was reported and the same one mended. */
interface FieldBug {
  readonly id: string
  /** The thread that reports it. */
  readonly source: string
  readonly implementation: string
  readonly title: string
  /** The sentence of the contract that it breaks. */
  readonly rule: string
  readonly topic: string
  /** `must`: a documented invariant or an official SDK breaks. `should`: advisable. */
  readonly level: 'must' | 'should'
  readonly confidence: 'verbatim' | 'reconstructed'
  readonly request: JsonObject
  readonly bad: Side
  readonly good: Side
}

// The fixture is ours, and a missing member shows in the tests.
const BUGS = JSON.parse(
  readFileSync(new URL('fixtures/field-bugs.json', import.meta.url), 'utf8'),
) as readonly FieldBug[]

/** The suites in which a reader looks for a bug of a topic. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  'chunk-shape': ['chunk', 'stream', 'completion', 'choice'],
  errors: ['error', 'http', 'cap'],
  finish: ['finish', 'stream', 'chunk'],
  framing: ['sse', 'stream', 'http'],
  http: ['http', 'stream'],
  logprobs: ['logprobs'],
  reasoning: ['message', 'chunk', 'stream', 'reasoning'],
  'request-acceptance': ['tools', 'format', 'reject', 'roles', 'req', 'error'],
  'response-format': ['format'],
  sampling: ['choice', 'stream', 'usage', 'finish', 'reject', 'stop', 'cap', 'seed'],
  tools: ['tools', 'toolstream', 'message'],
  usage: ['usage'],
}

/** Further suites that may rightly strike at a bug of a topic, as the reported body breaks linked rules at once. */
const LINKED: Readonly<Record<string, readonly string[]>> = {
  'chunk-shape': ['finish'],
  errors: ['chunk'],
  framing: ['error'],
}

/** Bugs that no rule reaches, with the reason. The list may only shrink. */
const NOT_REACHED: Readonly<Record<string, string>> = {
  'lmstudio-189-json-object-rejected': 'an honest lack: the refusal says that response_format must be json_schema',
  'smart-connections-942-groq-tool-choice-null': 'legal: tool_choice is not documented as nullable',
  'vllm-10463-unknown-field-rejected': 'legal: OpenAI refuses members that it does not know as well',
  'langchain-dart-778-longcat-no-space': 'legal: the space after the colon is optional in server-sent events',
  'vllm-25054-named-stream-finish': 'legal: both reasons are right for a named choice',
  'vmlx-219-empty-deltas-private-flag': 'legal: empty deltas and members of a vendor are only remarked upon',
  'trtllm-10651-control-tokens-in-content': 'undecidable: a model may write such text itself',
  'vllm-45687-think-tags-in-content':
    'undecidable without a reasoning member that shows that the server tells it apart',
  'vllm-14170-stop-cuts-think-tag': 'information only: how thoughts are told apart is not in the contract',
}

/** Bugs of level must at which the contract strikes with a warning. */
const WARNING_ONLY: Readonly<Record<string, string>> = {
  'arbr-34-length-reported-as-stop': 'a model may end by itself on the last token that the cap allows',
  'ellmer-426-databricks-stream-options': 'usage in streams may honestly be lacking, and the refusal names it',
  'llamacpp-27217-required-prose-to-limit': 'a call might have followed the words that the cap cut',
}

const JUDGE = createJudge(allRules, DEFAULT_LIMITS)
const PROFILES = Object.values(profiles)
const CREATED = /"created": ?(\d{10})\b/

/** What a client of ours would have observed. Incidents have no time: it is that of the mended answer. */
async function observed({ request, bad, good }: FieldBug, { status, headers, body }: Side): Promise<Exchange> {
  const created = CREATED.exec(good.body) ?? CREATED.exec(bad.body)
  const head = { status, statusText: '', headers: Object.entries(headers) }
  return {
    id: 'x1',
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:9/v1/chat/completions',
      headers: [['content-type', 'application/json']],
      body: Buffer.from(JSON.stringify(request)),
    },
    head,
    ...(await decoded(codingsOf(head.headers), Buffer.from(body))),
    timings: { endMs: 1 },
    startedAtMs: created === null ? Date.now() : Number(created[1]) * 1000,
    clock: 'recorded',
  }
}

async function decoded(
  codings: readonly string[],
  bytes: Uint8Array,
): Promise<{ reads: readonly BodyRead[]; ending: Ending }> {
  const reads: BodyRead[] = []
  let ending: Ending = { kind: 'complete' }
  const decoder = createContentDecoder(codings, {
    maxBytes: DEFAULT_LIMITS.bodyBytes,
    onBytes: (piece, atMs) => void reads.push({ bytes: piece, atMs }),
    onFailure(failure) {
      if (failure.kind === 'undecodable-content') ending = failure
    },
  })
  decoder.write(bytes, 1)
  await decoder.finish(true)
  return { reads, ending }
}

interface Struck extends Violation {
  readonly severities: Readonly<Record<string, Severity>>
}

async function judge(bug: FieldBug, side: Side): Promise<readonly Struck[]> {
  const { violations } = JUDGE.judge(await observed(bug, side))
  return violations.map((violation) => ({
    ...violation,
    severities: Object.fromEntries(PROFILES.map((profile) => [profile.name, strikeOf(profile, violation, violations)])),
  }))
}

const nameOf = ({ rule, symptom }: Violation): string => `${rule}/${symptom}`

/** What the bad answer is struck for and the mended one is not, at some severities of `openai`. */
async function newlyStruck(bug: FieldBug, severities: readonly Severity[]): Promise<readonly Struck[]> {
  const known = new Set((await judge(bug, bug.good)).map(nameOf))
  const bad = await judge(bug, bug.bad)
  return bad.filter((one) => !known.has(nameOf(one)) && severities.includes(one.severities['openai'] ?? 'off'))
}

describe.each(BUGS)('$id', (bug) => {
  const { topic, level, id } = bug
  const needed: readonly Severity[] = level === 'must' && !(id in WARNING_ONLY) ? ['error'] : ['error', 'warning']

  it('has a mended twin that no profile fails', async () => {
    const errors = (await judge(bug, bug.good)).filter(({ severities }) => Object.values(severities).includes('error'))
    expect(errors.map(nameOf)).toEqual([])
  })

  it(id in NOT_REACHED ? 'is not reached yet' : 'is struck by a rule of the right suite', async () => {
    const struck = (await newlyStruck(bug, needed)).filter(({ rule }) => AREAS[topic]?.includes(areaOf(rule)))
    expect(struck.length > 0, struck.map(nameOf).join(', ')).toBe(!(id in NOT_REACHED))
  })

  it('is struck by no other suite, consequences aside', async () => {
    const own = [...(AREAS[topic] ?? []), ...(LINKED[topic] ?? [])]
    const foreign = (await newlyStruck(bug, ['error'])).filter(
      ({ rule, follows }) => follows === undefined && !own.includes(areaOf(rule)),
    )
    expect(foreign.map(nameOf)).toEqual([])
  })
})

describe('the lists of exceptions', () => {
  it('name only bugs that there are', () => {
    const ids = new Set(BUGS.map(({ id }) => id))
    expect([...Object.keys(NOT_REACHED), ...Object.keys(WARNING_ONLY)].filter((id) => !ids.has(id))).toEqual([])
  })

  it.each(BUGS.filter(({ id }) => id in WARNING_ONLY))('still holds for $id', async (bug) => {
    const struck = (await newlyStruck(bug, ['error'])).filter(({ rule }) => AREAS[bug.topic]?.includes(areaOf(rule)))
    expect(struck.map(nameOf)).toEqual([])
  })
})

it('is as the README says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const must = BUGS.filter(({ level }) => level === 'must')
  const failed = must.filter(({ id }) => !(id in NOT_REACHED) && !(id in WARNING_ONLY))
  expect(readme.replaceAll(/\s+/g, ' ')).toContain(
    `Of ${must.length} public incidents of level must that are kept as test data, ${failed.length} are failed`,
  )
})
