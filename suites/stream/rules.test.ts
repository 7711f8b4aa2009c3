import { describe, expect, it } from 'vitest'
import {
  chunk,
  completion,
  goodChunks,
  judged,
  sse,
  usageChunk,
  verdict,
  type Given,
} from '../../tests/kit/exchange.ts'
import { mapChoices } from '../../src/define/alter.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Rule } from '../../src/define/rule.ts'
import { choicesAscending, choicesComplete, hasChoices } from './choices.ts'
import { closes, done, doneExact, doneLast, notTruncated } from './ending.ts'
import { finishDeltaEmpty, finishLast, finishOnce } from './finish.ts'
import { createdConstant, idConstant, modelConstant } from './identity.ts'
import { roleFirst, roleOnce } from './role.ts'
import { assembledValid, iffRequested, obfuscationOff } from './rules.ts'

type Verdict = ReturnType<typeof verdict>

const GOOD = goodChunks()
const FINISH = chunk({}, { finish_reason: 'stop' })
const UNFINISHED = GOOD.slice(0, -1)
const NAMELESS_END = { id: '', object: '', created: 0, model: '', choices: [{ index: 0, finish_reason: 'stop' }] }
const NOTES = { id: '', object: '', created: 0, model: '', choices: [], prompt_filter_results: [] }
const ERROR = { error: { message: 'm', type: 'server_error', param: null, code: null } }
const CUT = { kind: 'cut-off', message: 'the connection was closed' } as const
const TIME_UP = { kind: 'total-timeout', message: 'the time is up' } as const
const SILENCE = { kind: 'silence-timeout', message: 'nothing came' } as const
const ask = (members: JsonObject): Given => ({ request: { stream: true, ...members } })
const audio = [chunk({ role: 'assistant', audio: { id: 'a' } }), chunk({ audio: { data: 'AAAA' } })]

/** The chunks as a stream with another terminator, or none. */
const ending = (chunks: readonly JsonObject[], end: string): string => sse(chunks).replace('data: [DONE]\n\n', end)
/** The chunk as one of another choice. */
const ofChoice = (index: number, delta: JsonObject, more: JsonObject = {}): JsonObject =>
  chunk(delta, { index, ...more })
const two = (...indexes: readonly number[]): JsonObject[] => [
  ...indexes.map((index) => ofChoice(index, { role: 'assistant', content: 'Hi' })),
  ...indexes.map((index) => ofChoice(index, {}, { finish_reason: 'stop' })),
]

const table: readonly (readonly [rule: Rule, what: string, given: Given, expected: Verdict])[] = [
  [iffRequested, 'a stream that was asked for', { body: GOOD }, 'pass'],
  [iffRequested, 'a document', {}, 'pass'],
  [iffRequested, 'a document with stream null', { request: { stream: null } }, 'pass'],
  [iffRequested, 'a document for a stream', { ...ask({}), body: completion() }, ['document-for-stream']],
  [iffRequested, 'a stream for a document', { request: { stream: false }, body: GOOD }, ['stream-for-document']],
  [iffRequested, 'an empty body for a stream', { ...ask({}), body: '' }, ['empty-body']],
  [iffRequested, 'a refusal of a stream', { ...ask({}), status: 400, body: ERROR }, 'unseen'],
  [iffRequested, 'a failure under 200', { ...ask({}), body: ERROR }, 'unseen'],
  [iffRequested, 'a stream member that is no boolean', { request: { stream: 'yes' }, body: completion() }, 'unseen'],

  [done, 'the terminator', { body: GOOD }, 'pass'],
  [done, 'no terminator', { body: ending(GOOD, '') }, ['terminator-missing']],
  [done, 'an inexact terminator', { body: ending(GOOD, 'data: [done]\n\n') }, 'pass'],
  [done, 'an error in place of the rest', { body: ending([...UNFINISHED, ERROR], '') }, 'unseen'],
  [done, 'a stream that a limit of ours ended', { body: ending(GOOD, ''), ending: TIME_UP }, 'unseen'],

  [doneExact, 'the terminator', { body: GOOD }, 'pass'],
  [doneExact, 'no space after the colon', { body: ending(GOOD, 'data:[DONE]\r\n\r\n') }, 'pass'],
  [doneExact, 'quotes', { body: ending(GOOD, 'data: "[DONE]"\n\n') }, ['quoted']],
  [doneExact, 'a space behind it', { body: ending(GOOD, 'data: [DONE] \n\n') }, ['padded']],
  [doneExact, 'lower case', { body: ending(GOOD, 'data: [done]\n\n') }, ['other-case']],
  [doneExact, 'no brackets', { body: ending(GOOD, 'data: DONE\n\n') }, ['other-spelling']],
  [doneExact, 'no terminator', { body: ending(GOOD, '') }, 'unseen'],
  [doneExact, 'text that names it', { body: ending([chunk({ content: '[DONE]' })], '') }, 'unseen'],

  [doneLast, 'the terminator at the end', { body: GOOD }, 'pass'],
  [doneLast, 'a comment behind it', { body: `${sse(GOOD)}: bye\n\n` }, 'pass'],
  [doneLast, 'two terminators', { body: `${sse(GOOD)}data: [DONE]\n\n` }, ['several-terminators']],
  [doneLast, 'usage behind it', { body: sse(GOOD) + ending([usageChunk()], '') }, ['data-after-terminator']],

  [closes, 'a body that ends', { body: GOOD }, 'pass'],
  [closes, 'a connection held open', { body: GOOD, ending: SILENCE }, ['held-open']],
  [closes, 'a stream that is late altogether', { body: GOOD, ending: TIME_UP }, 'pass'],
  [closes, 'silence before the terminator', { body: ending(GOOD, ''), ending: SILENCE }, 'unseen'],

  [hasChoices, 'choices', { body: GOOD }, 'pass'],
  [hasChoices, 'the terminator alone', { body: [] }, ['no-choices']],
  [hasChoices, 'a usage chunk alone', { body: [usageChunk()] }, ['no-choices']],
  [hasChoices, 'an error alone', { body: ending([ERROR], '') }, 'unseen'],
  [hasChoices, 'what a limit of ours ended', { body: ': wait\n\n', ...ask({}), ending: TIME_UP }, 'unseen'],

  [notTruncated, 'a stream that finishes', { body: GOOD }, 'pass'],
  [notTruncated, 'the length limit', { body: [...UNFINISHED, chunk({}, { finish_reason: 'length' })] }, 'pass'],
  [notTruncated, 'a polite terminator', { body: UNFINISHED }, ['done-before-finish']],
  [notTruncated, 'no terminator', { body: ending(UNFINISHED, '') }, ['ends-unfinished']],
  [notTruncated, 'a cut connection', { body: ending(UNFINISHED, ''), ending: CUT }, ['cut-off']],
  [notTruncated, 'a cut behind the finish', { body: ending(GOOD, ''), ending: CUT }, 'pass'],
  [
    notTruncated,
    'a dialect',
    { body: [chunk({ content: 'Hi' }, { finish_reason: undefined })] },
    ['finish-never-sent'],
  ],
  [notTruncated, 'an empty reason', { body: [chunk({}, { finish_reason: '' })] }, ['done-before-finish']],
  [notTruncated, 'an error', { body: ending([...UNFINISHED, ERROR], '') }, 'unseen'],
  [notTruncated, 'what a limit of ours ended', { body: ending(UNFINISHED, ''), ending: TIME_UP }, 'unseen'],
  [notTruncated, 'a spoken answer', { body: audio }, 'pass'],
  [
    notTruncated,
    'an invalid request',
    { body: UNFINISHED, aim: { rule: 'reject.wrong-type', expects: 'refusal' } },
    'unseen',
  ],

  [idConstant, 'one id', { body: [...GOOD, usageChunk()] }, 'pass'],
  [idConstant, 'a fresh id', { body: [...GOOD, { ...FINISH, id: 'chatcmpl-2' }] }, ['id-changes']],
  [
    idConstant,
    'no id and an empty one',
    { body: [chunk({}, {}, { id: '' }), chunk({}, {}, { id: undefined })] },
    'unseen',
  ],

  [createdConstant, 'one time', { body: GOOD }, 'pass'],
  [createdConstant, 'a clock', { body: [...GOOD, { ...FINISH, created: 1_795_000_001 }] }, ['created-changes']],

  [modelConstant, 'one model', { body: [...GOOD, { ...FINISH, system_fingerprint: null }] }, 'pass'],
  [modelConstant, 'an empty model', { body: [...GOOD, { ...FINISH, model: '' }] }, ['model-changes']],
  [modelConstant, 'two builds', { body: [...GOOD, { ...FINISH, system_fingerprint: 'x' }] }, ['fingerprint-changes']],

  [modelConstant, 'a first chunk without a name', { body: [{ ...chunk({}), model: '' }, ...GOOD] }, 'pass'],
  [modelConstant, 'what a filter says', { body: [NOTES, ...GOOD] }, 'pass'],
  [modelConstant, 'what a filter says, with another model', { body: [{ ...NOTES, model: 'x' }, ...GOOD] }, 'pass'],
  [createdConstant, 'what a filter says, with a model', { body: [{ ...NOTES, model: 'x' }, ...GOOD] }, 'pass'],
  [createdConstant, 'what a filter says', { body: [NOTES, ...GOOD] }, 'pass'],
  [createdConstant, 'zero on an end without a name', { body: [...GOOD, NAMELESS_END] }, ['created-changes']],
  [idConstant, 'what a filter says', { body: [NOTES, ...GOOD] }, 'pass'],

  [roleFirst, 'the role with an empty text', { body: GOOD }, 'pass'],
  [roleFirst, 'the role with text', { body: [chunk({ content: 'Hi', role: 'assistant' })] }, 'pass'],
  [roleFirst, 'a chunk without choices first', { body: [{ ...chunk({}), choices: [] }, ...GOOD] }, 'pass'],
  [roleFirst, 'no role', { body: GOOD.slice(1) }, ['role-missing']],
  [roleFirst, 'no role on the second choice', { body: [...GOOD, ofChoice(1, { content: 'Hi' })] }, ['role-missing']],
  [roleFirst, 'another role', { body: [chunk({ role: 'user' })] }, ['other-role']],

  [roleOnce, 'one role', { body: GOOD }, 'pass'],
  [roleOnce, 'one role for each choice', { body: two(0, 1) }, 'pass'],
  [roleOnce, 'a role again', { body: [...GOOD, chunk({ role: 'assistant' })] }, ['role-repeated']],
  [roleOnce, 'an empty role', { body: [...GOOD, chunk({ role: '' })] }, ['role-empty']],

  [finishOnce, 'one finish', { body: GOOD }, 'pass'],
  [finishOnce, 'two finishes', { body: [...GOOD, FINISH] }, ['finish-repeated']],
  [finishOnce, 'two ends', { body: [...GOOD, chunk({}, { finish_reason: 'length' })] }, ['finish-changes']],
  [finishOnce, 'none', { body: UNFINISHED }, ['finish-missing']],
  [finishOnce, 'empty reasons before the end', { body: [chunk({}, { finish_reason: '' }), FINISH] }, 'pass'],
  [finishOnce, 'a cut connection', { body: ending(UNFINISHED, ''), ending: CUT }, 'unseen'],

  [finishLast, 'usage after the finish', { body: [...GOOD, usageChunk()] }, 'pass'],
  [finishLast, 'an empty text after the finish', { body: [...GOOD, chunk({ content: '' })] }, 'pass'],
  [finishLast, 'text of another choice', { body: [...GOOD, ofChoice(1, { content: 'Hi' })] }, 'pass'],
  [finishLast, 'text', { body: [...GOOD, chunk({ content: '!' })] }, ['content-after-finish']],
  [finishLast, 'a refusal', { body: [...GOOD, chunk({ refusal: 'No' })] }, ['refusal-after-finish']],
  [finishLast, 'a call', { body: [...GOOD, chunk({ tool_calls: [{ index: 0 }] })] }, ['calls-after-finish']],
  [finishLast, 'a cut answer', { body: UNFINISHED }, 'unseen'],

  [finishDeltaEmpty, 'an empty delta', { body: GOOD }, 'pass'],
  [
    finishDeltaEmpty,
    'an empty text',
    { body: [chunk({ content: '' }, { finish_reason: 'stop' })] },
    ['delta-not-empty'],
  ],
  [
    finishDeltaEmpty,
    'words',
    { body: [chunk({ content: '!' }, { finish_reason: 'stop' })] },
    ['output-in-finish-chunk'],
  ],
  [finishDeltaEmpty, 'no finish', { body: UNFINISHED }, 'unseen'],

  [choicesComplete, 'one choice', { body: GOOD }, 'pass'],
  [choicesComplete, 'two choices', { ...ask({ n: 2 }), body: two(1, 0) }, 'pass'],
  [choicesComplete, 'one of two', { ...ask({ n: 2 }), body: GOOD }, ['choices-missing']],
  [choicesComplete, 'one too many', { body: two(0, 1) }, ['index-beyond-n']],
  [choicesComplete, 'an index that counts tokens', { body: two(0, 4000) }, ['index-beyond-n']],
  [choicesComplete, 'an unfinished one', { ...ask({ n: 2 }), body: two(0, 1).slice(0, -1) }, ['choice-unfinished']],
  [choicesComplete, 'an n that is none', { ...ask({ n: 0 }), body: two(0, 1) }, 'unseen'],
  [choicesComplete, 'an error', { ...ask({ n: 2 }), body: ending([...GOOD, ERROR], '') }, 'unseen'],

  [choicesAscending, 'rising indexes', { ...ask({ n: 2 }), body: two(0, 1) }, 'pass'],
  [choicesAscending, 'the second first', { ...ask({ n: 2 }), body: two(1, 0) }, ['out-of-order']],
  [choicesAscending, 'a single choice', { body: GOOD }, 'not-applicable'],

  [obfuscationOff, 'a string', { body: [chunk({}, {}, { obfuscation: 'x' })] }, 'pass'],
  [obfuscationOff, 'none', { body: GOOD }, 'unseen'],
  [obfuscationOff, 'null', { body: [chunk({}, {}, { obfuscation: null })] }, 'unseen'],
  [obfuscationOff, 'a number', { body: [chunk({}, {}, { obfuscation: 1 })] }, ['not-a-string']],
  [
    obfuscationOff,
    'one that was turned off',
    { ...ask({ stream_options: { include_obfuscation: false } }), body: [chunk({}, {}, { obfuscation: 'x' })] },
    ['present-though-off'],
  ],
  [
    obfuscationOff,
    'none where turned off',
    { ...ask({ stream_options: { include_obfuscation: false } }), body: GOOD },
    'pass',
  ],
]

describe.each(table)('$id', (tested, what, given, expected) => {
  it(`${Array.isArray(expected) ? 'fails' : `says ${String(expected)} for`} ${what}`, () => {
    expect(verdict(tested, given)).toEqual(expected)
  })
})

/** A rule on answers that each breaks. */
const failing = (id: string): AnswerRule =>
  rule({
    id,
    level: 'MUST',
    says: 'The answer is right.',
    basis: 'documented',
    cite: assembledValid.cite,
    matters: 'Nobody gets a right answer.',
    onAnswer: (_answer, violated) => violated('is-wrong'),
  })

describe('stream.assembled-valid', () => {
  it.each([
    ['message.role', ['message.role', 'stream.assembled-valid']],
    ['usage.prompt-positive', ['usage.prompt-positive', 'stream.assembled-valid']],
    ['completion.id', ['completion.id']],
  ])('follows a violation of %s where a stream owes it too', (id, expected) => {
    const { violations } = judged([failing(id), assembledValid], { body: GOOD })
    expect(violations.map((violation) => violation.rule)).toEqual(expected)
  })
  it('says nothing of a document', () => {
    expect(verdict(assembledValid, {})).toBe('not-applicable')
  })
})

describe('streams that break in several ways', () => {
  it('explains text behind a finish by finishes that come too early', () => {
    const always = GOOD.map((one) => mapChoices(one, (choice) => ({ ...choice, finish_reason: 'stop' })))
    const { violations } = judged([finishOnce, finishLast, finishDeltaEmpty], { body: always })
    expect(violations.filter(({ follows }) => follows === undefined).map(({ rule: id }) => id)).toEqual([
      'stream.finish-once',
    ])
  })
  it('explains a missing terminator by the truncation', () => {
    const { violations } = judged([done, notTruncated, finishOnce], { body: ending(UNFINISHED, '') })
    expect(violations.map(({ rule: id, follows }) => [id, follows])).toEqual([
      ['stream.done', 'stream.not-truncated'],
      ['stream.not-truncated', undefined],
      ['stream.finish-once', 'stream.not-truncated'],
    ])
  })
})
