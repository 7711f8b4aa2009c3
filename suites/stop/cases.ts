import { cases as define, type Case, type RequestSpec } from '../../src/define/cases.ts'
import type { Point } from '../../src/define/axes.ts'
import type { Asking } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { count } from '../../src/define/prompts.ts'
import { formsEqual } from './forms.ts'
import { excluded, reason } from './texts.ts'

/** The string that a count runs into, in each form: by itself, in a list, and behind strings that come later or never. */
const FORMS: readonly unknown[] = ['7', ['7'], ['9', 'ZZZ', '7', '###']]

function counting(stop: unknown, point: Point, asking: Asking): RequestSpec {
  return { body: { ...chat(count(), point, asking), stop } }
}

export const cases: readonly Case[] = [
  define('stop.count', {
    says: 'A count that runs into a stop string.',
    axes: { mode: ['json', 'sse'], stop: ['one', 'four'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(count(), point, asking) }),
    exercises: [excluded, reason],
  }),
  define('stop.word', {
    says: 'A text that runs into a stop string of several tokens.',
    axes: { mode: ['json', 'sse'] },
    needs: ['stop'],
    tries: 3,
    send: (point, asking) => {
      const text = `Repeat exactly, and write nothing else: ${asking.nonce} Observation: ${asking.nonce}`
      return { body: { ...chat({ text }, point, asking), stop: ['Observation:'] } }
    },
    exercises: [excluded, reason],
  }),
  define('stop.forms', {
    says: 'One count with the stop string by itself, in a list of one, and in a list of four.',
    axes: { mode: ['json', 'sse'] },
    needs: ['stop'],
    requests: FORMS.length,
    send: (point, asking) => counting(FORMS[0], point, asking),
    next: (past, point, asking) =>
      past.length === 1 ? FORMS.slice(1).map((form) => counting(form, point, asking)) : [],
    exercises: [formsEqual],
  }),
]
