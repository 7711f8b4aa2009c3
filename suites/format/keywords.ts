import type { RefusalWords } from '../../src/define/acceptance.ts'
import { isObject, type JsonObject } from '../../src/define/json.ts'
import { literal } from '../../src/define/pattern.ts'

/** What strict schemas may use, and what none of them is without. */
export const STRICT_KEYWORDS: readonly string[] = [
  'enum',
  'const',
  'anyOf',
  '$ref',
  '$defs',
  'union',
  'recursive',
  'nested',
  'additionalProperties',
]
/** Keywords whose values hold schemas by names that are no keywords. */
const NAMED: ReadonlySet<string> = new Set(['properties', '$defs', 'definitions', 'patternProperties'])
/** Keywords whose values are no schemas. */
const VALUES: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'examples'])
/** Schemas may come from anywhere: deeper than this nobody looks. */
const DEEPEST = 50

/**
 * The keywords that a schema uses anywhere, and words for what no keyword tells: `union` where a `type` is a list,
 * `recursive` where it refers to itself, `nested` where lists hold lists.
 */
export function keywordsIn(schema: JsonObject): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (part: unknown, within: string, depth: number): void => {
    if (depth > DEEPEST) return
    for (const one of Array.isArray(part) ? part : [part]) {
      if (!isObject(one)) continue
      if (Array.isArray(one['type'])) found.add('union')
      if (one['$ref'] === '#') found.add('recursive')
      if (within === 'items' && 'items' in one) found.add('nested')
      for (const [keyword, value] of Object.entries(one)) {
        found.add(keyword)
        const below = NAMED.has(keyword) && isObject(value) ? Object.values(value) : value
        if (!VALUES.has(keyword)) look(below, keyword, depth + 1)
      }
    }
  }
  look(schema, '', 0)
  return found
}

const REFUSED =
  /not (?:be )?(?:yet |currently )?(?:supported|permitted|allowed|implemented)|unsupported|(?:does|do)(?: not|n't) support|\bun(?:known|recogni[sz]ed|expected) (?:name|field|key|keyword|property|parameter)|cannot find field|\bunimplemented\b|(?:error|failed|unable|cannot|could not) (?:to )?resolv|PointerToNowhere|\bunresolvable\b|not repeating, cannot start list/i

/** The keyword that a refusal says is not taken, of some that a schema uses. */
export function refusedKeyword({ message }: RefusalWords, keywords: Iterable<string>): string | undefined {
  return REFUSED.test(message) ? [...keywords].find((keyword) => isNamed(message, keyword)) : undefined
}

function isNamed(message: string, keyword: string): boolean {
  if (keyword === 'nested')
    return /['"`]items['"`]|\bitems (?:keyword|schema)|\bnested (?:arrays?|lists?)\b/i.test(message)
  if (keyword === 'union')
    return /\bunions?\b|\bmultiple types\b|\b(?:list|array) of types\b|not repeating, cannot start list/i.test(message)
  if (keyword.startsWith('$')) return message.includes(keyword)
  const name = literal(keyword)
  // Names of two words are no words of everyday English.
  if (/[a-z][A-Z]/.test(keyword) && new RegExp(`\\b${name} is\\b`).test(message)) return true
  return new RegExp(`['"\`]${name}['"\`]|\\b${name} (?:keyword|schema)|\\b(?:keyword|field) ${name}\\b`, 'i').test(
    message,
  )
}
