import { typeName } from '../define/json.ts'
import { pointerSegment, valueAt } from '../define/place.ts'
import type { ValidationError } from '../types/answer-validators.js'

/** A place where a document does not fit its schema, in words. */
export interface Mismatch {
  /** JSON Pointer of the value, or of the member that is missing or not allowed. */
  readonly pointer: string
  /** What was expected and what was there. */
  readonly message: string
}

/** Keywords that fail only because a schema inside them does, which is reported itself. */
const ECHOES = new Set(['if', 'allOf', 'propertyNames'])

/** Where the fault lies: for absent, surplus and discriminating members, the member and not the object around it. */
export function pointerOf({ keyword, instancePath, params }: ValidationError): string {
  const member =
    keyword === 'required'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : keyword === 'discriminator'
          ? params['tag']
          : undefined
  return typeof member === 'string' ? instancePath + pointerSegment(member) : instancePath
}

/** The short name of what is wrong. `actual` is the value at the pointer. */
export function symptomOf({ keyword }: ValidationError, actual: unknown): string {
  switch (keyword) {
    case 'required':
      return 'missing'
    case 'type':
      return actual === null ? 'null' : 'wrong-type'
    case 'enum':
    case 'const':
      return actual === '' ? 'empty' : actual === null ? 'null' : 'not-allowed-value'
    case 'minLength':
    case 'minItems':
      return 'empty'
    case 'minimum':
    case 'maximum':
      return 'out-of-range'
    case 'not':
    case 'false schema':
      return 'not-allowed-member'
    default:
      return keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  }
}

/** Leaves out errors that only say again that another failed. */
export function withoutEchoes(errors: readonly ValidationError[]): readonly ValidationError[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  return errors.filter(({ keyword, instancePath }) => {
    if (ECHOES.has(keyword)) return false
    return keyword === 'type' || !mistyped.has(instancePath)
  })
}

/** The errors in words, each place once. */
export function mismatchesOf(errors: readonly ValidationError[], value: unknown): readonly Mismatch[] {
  const found = new Map<string, string>()
  for (const error of withoutEchoes(bestBranches(errors))) {
    const pointer = pointerOf(error)
    if (!found.has(pointer)) found.set(pointer, messageOf(error, valueAt(value, pointer)))
  }
  return [...found].map(([pointer, message]) => ({ pointer, message }))
}

/**
 * Of an `anyOf`, keeps the errors of the branch that is meant: the one whose type fits. When none does, keeps one
 * error that names all the types. Errors behind a reference do not tell their branch; they are always meant, since
 * a branch of the wrong type looks no further.
 */
function bestBranches(errors: readonly ValidationError[]): readonly ValidationError[] {
  let kept = errors
  for (const union of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const isAtUnion = ({ instancePath }: ValidationError): boolean => instancePath === union.instancePath
    const refused = kept.filter(
      (error) => error.keyword === 'type' && isAtUnion(error) && error.schemaPath.startsWith(`${union.schemaPath}/`),
    )
    const strangers = refused.map(({ schemaPath }) => schemaPath.slice(0, schemaPath.lastIndexOf('/') + 1))
    kept = kept.filter(({ schemaPath }) => !strangers.some((branch) => schemaPath.startsWith(branch)))
    const isExplained = kept.some(
      (error) => error !== union && (isAtUnion(error) || error.instancePath.startsWith(`${union.instancePath}/`)),
    )
    const types = { ...union, keyword: 'type', params: { type: refused.map(({ params }) => params['type']) } }
    kept = kept.flatMap((error) => (error !== union ? error : isExplained ? [] : types))
  }
  return kept
}

function messageOf({ keyword, params }: ValidationError, actual: unknown): string {
  const saw = `got ${shown(actual)}`
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'additionalProperties':
      return 'is not a known member'
    case 'type':
      return `expected ${listed([params['type']].flat(), String)}, ${saw}`
    case 'enum':
      return `expected ${listed([params['allowedValues']].flat(), JSON.stringify)}, ${saw}`
    case 'const':
      return `expected ${JSON.stringify(params['allowedValue'])}, ${saw}`
    case 'not':
      return 'is not allowed with the other parameters as they are'
    case 'discriminator':
      return actual === undefined ? 'is required' : `expected one of the documented values, ${saw}`
    case 'minimum':
      return `expected ${String(params['limit'])} or more, ${saw}`
    case 'maximum':
      return `expected ${String(params['limit'])} or less, ${saw}`
    case 'minLength':
    case 'minItems':
      return 'must not be empty'
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `is too long: at most ${String(params['limit'])} are allowed`
    case 'pattern':
      return `expected text that matches ${String(params['pattern'])}, ${saw}`
    default:
      return `does not fit: ${keyword}`
  }
}

function listed(values: readonly unknown[], write: (value: unknown) => string): string {
  const words = values.map(write)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/** A short value as it is, a long one by its type. */
function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text === undefined || text.length > 60 ? typeName(value) : text
}
