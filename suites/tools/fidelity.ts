import { openapi } from '../../src/define/cite.ts'
import { isObject, parseJson, stringsOf, type JsonObject } from '../../src/define/json.ts'
import { pointerSegment } from '../../src/define/place.ts'
import type { RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'
import { damageOfWords } from '../message/unicode.ts'
import { argumentsAt, finishedCalls } from './arguments.ts'
import { htmlEscapedIn, textsIn } from './html-escaped.ts'
import { markedPlaceIn } from './marks-within.ts'
import { functionCalled, offers } from './offered.ts'

export const argumentFidelity: AnswerRule = rule({
  id: 'tools.argument-fidelity',
  level: 'SHOULD',
  says: 'Quotes, newlines, characters beyond ASCII and nested values come through in arguments as they are.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCall', 'function.arguments'),
  matters: 'Tools write what they are given: text that is escaped twice or decoded wrongly ends up in files and mails.',
  when: offers,
  tries: 'any',
  follows: ['tools.arguments-json', 'tools.arguments-strict-valid'],
  onAnswer(answer, violated, request): Examined {
    let examined = false
    for (const { call, pointer, text } of finishedCalls(answer, request)) {
      const called = functionCalled(call, request)
      const value = parseJson(text)
      if (called === undefined || value === undefined) continue
      const escaped = htmlEscapedIn(value, called.name, request)
      if (escaped !== undefined) {
        examined = true
        const message = `escaped for HTML at ${escaped.place} of the arguments, and plain in the prompt`
        violated('html-escaped', argumentsAt(pointer), { expected: escaped.expected, actual: text, message })
      }
      const marked = markedPlaceIn(value, request)
      if (marked !== undefined) {
        examined = true
        const message = `marks of a chat template are left at ${marked} of the arguments`
        violated('markup-within', argumentsAt(pointer), { expected: 'the text alone', actual: text, message })
      }
      const places = called.parameters === undefined ? [] : delicatePlaces(called.parameters, value, '')
      for (const { symptom, place, expected } of [...places, ...wordsDamagedIn(value, places, request)]) {
        examined = true
        if (symptom === undefined) continue
        const message = `${symptom.replaceAll('-', ' ')} ${place === '' ? 'for all' : `at ${place}`} of the arguments`
        violated(symptom, argumentsAt(pointer), { expected, actual: text, message })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/**
 * What damage to the words of a prompt is called in arguments. Escapes in them may be the model's own, and a question mark
 * the sign for any letter.
 */
const DAMAGES: Readonly<Record<string, string>> = {
  mojibake: 'wrong-encoding',
  'replacement-character': 'characters-lost',
}

/** The texts in which words of the prompt were damaged, beside the places of which the schema knows the text. */
function wordsDamagedIn(value: unknown, places: readonly Delicate[], request: RequestView): readonly Delicate[] {
  return textsIn(value).flatMap(({ text, place }) => {
    if (places.some((one) => one.place === place)) return []
    const damage = damageOfWords(text, request)
    const symptom = damage === undefined ? undefined : DAMAGES[damage.symptom]
    return damage === undefined || symptom === undefined ? [] : [{ place, symptom, expected: damage.of }]
  })
}

/** A value that is easily damaged on the way, and how it was. */
interface Delicate {
  readonly place: string
  readonly symptom: string | undefined
  readonly expected: unknown
}

const DELICATE = /[^ -~]|["\\]/

/** The places where the schema names the text that belongs there, or wants a nested value, so that damage shows. */
function delicatePlaces(schema: unknown, value: unknown, at: string): readonly Delicate[] {
  if (!isObject(schema)) return []
  if (typeof value === 'string') return asDelicate(schema, value, at)
  const here = at !== '' && typeof value === 'object' && value !== null ? [intact(at)] : []
  return [...here, ...delicateBelow(schema, value, at)]
}

function delicateBelow(schema: JsonObject, value: unknown, at: string): readonly Delicate[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, position) => delicatePlaces(schema['items'], item, `${at}/${position}`))
  }
  const properties = schema['properties']
  if (!isObject(value) || !isObject(properties)) return []
  return Object.entries(value).flatMap(([name, member]) =>
    Object.hasOwn(properties, name) ? delicatePlaces(properties[name], member, at + pointerSegment(name)) : [],
  )
}

const intact = (place: string): Delicate => ({ place, symptom: undefined, expected: undefined })

function asDelicate(schema: JsonObject, text: string, place: string): readonly Delicate[] {
  const { type } = schema
  if (type === 'object' || type === 'array') {
    const meant = parseJson(text)
    const isMeant = type === 'array' ? Array.isArray(meant) : isObject(meant)
    return isMeant ? [{ place, symptom: 'nested-value-as-text', expected: `an ${type}` }] : []
  }
  const wanted = stringsOf('const' in schema ? [schema['const']] : schema['enum']).filter((one) => DELICATE.test(one))
  if (wanted.includes(text)) return [intact(place)]
  for (const expected of wanted) {
    const symptom = damageOf(expected, text)
    if (symptom !== undefined) return [{ place, symptom, expected }]
  }
  return []
}

/** How a text was damaged on the way; undefined when it is another text. */
function damageOf(wanted: string, text: string): string | undefined {
  const escaped = JSON.stringify(wanted).slice(1, -1)
  if (escaped !== wanted && text === escaped) return 'escaped-twice'
  if (/[^ -~]/.test(wanted)) {
    if (text.toLowerCase() === inAscii(wanted) || text.toLowerCase() === inAscii(escaped)) return 'escaped-twice'
    if (text === Buffer.from(wanted, 'utf8').toString('latin1')) return 'wrong-encoding'
    if (['?', '�', ''].some((stand) => text === wanted.replaceAll(/[^\n -~]/gu, stand))) return 'characters-lost'
  }
  return undefined
}

/** The text with all but ASCII as lower-case `\u` escapes, all in lower case. */
function inAscii(text: string): string {
  return text
    .replaceAll(/[^\n -~]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .toLowerCase()
}
