import { isObject } from '../../src/define/json.ts'
import { pointerSegment } from '../../src/define/place.ts'
import type { RequestView } from '../../src/define/request.ts'
import { promptTexts } from '../message/asked.ts'

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  // As the JSON package of Go escapes for HTML: it shows where a text was escaped twice.
  '\\u0026': '&',
  '\\u003c': '<',
  '\\u003e': '>',
}
const ESCAPE = /&(?:amp|lt|gt|quot|apos|#34|#39|#x27);|\\u00(?:26|3c|3e)/g
const HAS_ESCAPE = new RegExp(ESCAPE.source)
/** Where text may be meant to be escaped. */
const WANTS_ESCAPES = /html|xml|svg|markup|\brss\b|escap|entit|encod/i

/** A text without its escapes. */
export const unescaped = (text: string): string => text.replaceAll(ESCAPE, (escape) => CHARACTERS[escape] ?? escape)

/** How much is looked at: values, characters of one of them, and words in it that hold an escape. */
const MOST_VALUES = 1000
const MOST_CHARACTERS = 20_000
const MOST_WORDS = 50
/** Shorter, and a model may have come upon it by itself. */
const LEAST_CHARACTERS = 3

/** A text of the arguments that came escaped for HTML. */
export interface HtmlEscaped {
  /** JSON Pointer into the arguments. */
  readonly place: string
  /** What the prompt has where the argument has escapes. */
  readonly expected: string
}

/**
 * The first text among the arguments of a call that is escaped for HTML throughout, where the prompt has the same words
 * with the plain characters. A model that writes a page escapes by right: nothing is said where the prompt or the tool is
 * about markup, where the prompt has escapes, and where the text has plain characters beside them.
 */
export function htmlEscapedIn(value: unknown, toolName: string, request: RequestView): HtmlEscaped | undefined {
  const found = textsIn(value).filter(({ text }) => isEscapedThroughout(text))
  if (found.length === 0) return undefined
  const prompts = promptTexts(request).map((text) => text.replaceAll(/\s+/g, ' '))
  if (prompts.some((text) => HAS_ESCAPE.test(text) || WANTS_ESCAPES.test(text))) return undefined
  if (WANTS_ESCAPES.test(definitionOf(toolName, request))) return undefined
  for (const { text, place } of found) {
    const expected = phrasesWithEscapes(text).find((phrase) => prompts.some((prompt) => prompt.includes(phrase)))
    if (expected !== undefined) return { place, expected }
  }
  return undefined
}

/** A text, and JSON Pointer to it. */
export interface TextAt {
  readonly text: string
  readonly place: string
}

/** The texts in a value. It goes no deeper by calling itself: the value may be nested without end. */
export function textsIn(value: unknown): readonly TextAt[] {
  const texts: TextAt[] = []
  const waiting: { readonly value: unknown; readonly place: string }[] = [{ value, place: '' }]
  for (let looked = 0; looked < MOST_VALUES; looked++) {
    const next = waiting.pop()
    if (next === undefined) break
    if (typeof next.value === 'string') texts.push({ text: next.value, place: next.place })
    else if (isObject(next.value) || Array.isArray(next.value)) {
      for (const [name, member] of Object.entries(next.value).slice(0, MOST_VALUES)) {
        waiting.push({ value: member, place: next.place + pointerSegment(name) })
      }
    }
  }
  return texts
}

function isEscapedThroughout(text: string): boolean {
  return text.length <= MOST_CHARACTERS && HAS_ESCAPE.test(text) && !/[&<>]/.test(text.replaceAll(ESCAPE, ''))
}

/** Each word that holds an escape, with the words beside it, as they read without escapes. */
function phrasesWithEscapes(text: string): readonly string[] {
  const words = text.trim().split(/\s+/)
  const places = [...words.keys()].filter((place) => HAS_ESCAPE.test(words[place] ?? '')).slice(0, MOST_WORDS)
  return places
    .map((place) => words.slice(Math.max(0, place - 1), place + 2).join(' '))
    .map((phrase) => unescaped(phrase))
    .filter((phrase) => phrase.length >= LEAST_CHARACTERS)
}

/** What the request says about a function. */
function definitionOf(toolName: string, { json }: RequestView): string {
  const tools = isObject(json) && Array.isArray(json['tools']) ? json['tools'] : []
  const one: unknown = tools.find(
    (tool) => isObject(tool) && isObject(tool['function']) && tool['function']['name'] === toolName,
  )
  return JSON.stringify(one) ?? ''
}
