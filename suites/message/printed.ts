import { objectsOf, parseJson } from '../../src/define/json.ts'
import { asksForJson, type RequestView } from '../../src/define/request.ts'
import { promptTexts } from './asked.ts'

const PARTS: ReadonlySet<unknown> = new Set(['text', 'output_text', 'thinking', 'reasoning'])
const OBJECTS = /^(?:\[object Object\],?)+$/
/** A list of parts as Python shows it: of dicts, or of what SDKs make of them. */
const OF_PYTHON =
  /^\[(?:\{'type': '(?:text|output_text|thinking|reasoning)', [^]*\}|(?:Text|Thinking)(?:Block|Content|Chunk)\([^]*\))\]$/
/** What a prompt says that may well be answered so. */
const ON_FORM = /["']type["']|\b(?:objects?|parts)\b|javascript|\bjs\b|Block\(|Chunk\(/i

/**
 * Whether a text is nothing but what a server's language prints for the list of parts, or the object, in which it had the
 * text. No model answers so, unless it was shown such a list or is asked about one.
 */
export function isPrinted(content: string, request: RequestView): boolean {
  const text = content.trim()
  if (!text.startsWith('[') || asksForJson(request)) return false
  if (!OBJECTS.test(text) && !OF_PYTHON.test(text) && !isListOfParts(text)) return false
  return !promptTexts(request).some((prompt) => ON_FORM.test(prompt))
}

function isListOfParts(text: string): boolean {
  const value = text.startsWith('[{') ? parseJson(text) : undefined
  const parts = objectsOf(value)
  return Array.isArray(value) && parts.length > 0 && parts.length === value.length && parts.every(isPart)
}

const isPart = ({ type, text, thinking }: Readonly<Record<string, unknown>>): boolean =>
  PARTS.has(type) && (typeof text === 'string' || thinking !== undefined)
