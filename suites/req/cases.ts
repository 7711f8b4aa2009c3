import { cases as define, type Case, type RequestSpec } from '../../src/define/cases.ts'
import type { Point } from '../../src/define/axes.ts'
import type { Asking } from '../../src/define/cases.ts'
import type { JsonObject } from '../../src/define/json.ts'
import { escapesEqual } from './escapes.ts'
import { memberOrder, minimal } from './minimal.ts'
import { reasoningVerbosity } from './optionals.ts'
import { asText, bare, plain } from './plain.ts'
import { MADE_UP, unknownParamNo5xx, unknownParamRejected } from './unknown.ts'
import { valueCases } from './value-cases.ts'

const MODES = ['json', 'sse'] as const

/** A body with its members the other way round: the model last. */
function reversed(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).toReversed())
}

function written(text: (body: JsonObject) => string): Case['send'] {
  return (point, asking) => ({
    ...asText(text(plain(point, asking)), point),
    aim: { rule: 'req.member-order', expects: 'acceptance' },
  })
}

/** What is not ASCII written as escapes, as Python does it by default. */
function escaped(text: string): string {
  // Without the flag "u", the two halves of a pair are replaced one by one.
  return text.replaceAll(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const SPELT = 'How many characters has "Grüße, 東京 🚀 👩‍👩‍👧"?'

function spelt(point: Point, asking: Asking, spell: (text: string) => string): RequestSpec {
  const text = spell(JSON.stringify(plain(point, asking, {}, SPELT)))
  return { ...asText(text, point), aim: { rule: 'req.escapes-equal', expects: 'acceptance' } }
}

const asIs = (text: string): string => text

export const cases: readonly Case[] = [
  define('req.minimal', {
    says: 'A request with nothing but a model and one message.',
    axes: { mode: MODES },
    send: (point, asking) => ({
      body: bare(point, asking),
      aim: { rule: 'req.minimal', expects: 'acceptance' },
    }),
    exercises: [minimal],
  }),
  define('req.members-reversed', {
    says: 'A request whose model comes last.',
    axes: { mode: MODES },
    send: written((body) => JSON.stringify(reversed(body))),
    exercises: [memberOrder],
  }),
  define('req.members-on-lines', {
    says: 'A request with white space wherever JSON allows it.',
    axes: { mode: MODES },
    send: written((body) => `\n\t${JSON.stringify(body, undefined, '\t').replaceAll('":', '"\r\n : ')}\n`),
    exercises: [memberOrder],
  }),
  define('req.escapes', {
    says: 'One prompt written as UTF-8, as escapes, and as UTF-8 again.',
    axes: { mode: ['json', 'sse+usage'] },
    requests: 3,
    send: (point, asking) => spelt(point, asking, asIs),
    next(past, point, asking) {
      if (past.length === 1) return [spelt(point, asking, escaped)]
      return past.length === 2 ? [spelt(point, asking, asIs)] : []
    },
    exercises: [escapesEqual],
  }),
  ...valueCases,
  ...['reasoning_effort', 'verbosity'].map((culprit) =>
    define(`req.${culprit.replace('_', '-')}`, {
      says: `A request with a low ${culprit}.`,
      send: (point, asking) => ({
        body: plain(point, asking, { [culprit]: 'low' }),
        aim: { rule: 'req.reasoning-verbosity', expects: 'either', culprit },
      }),
      exercises: [reasoningVerbosity],
    }),
  ),
  define('req.unknown-member', {
    says: 'A request with a member that has no meaning.',
    axes: { mode: MODES },
    send: (point, asking) => ({
      // As text: a body that is not meant to be refused has to fit the contract, and this one may go either way.
      ...asText(JSON.stringify(plain(point, asking, { chatspec_unknown: true })), point),
      aim: { rule: MADE_UP, expects: 'either', culprit: 'chatspec_unknown' },
    }),
    exercises: [unknownParamNo5xx, unknownParamRejected],
  }),
]
