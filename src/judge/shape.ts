import { valueAt } from '../define/place.ts'
import type { ShapeName } from '../define/rule.ts'
import { annotatedRules, schemaPlaces } from '../types/annotations.ts'
import {
  validateChunk,
  validateCompletion,
  validateError,
  type ValidationError,
  type Validator,
} from '../types/answer-validators.js'
import { pointerOf, symptomOf, withoutEchoes } from './mismatch.ts'

/** A place where a document does not have the shape that a rule asks for. */
export interface ShapeFinding {
  readonly rule: string
  /** `missing`, `null`, `wrong-type`, `empty`, `not-allowed-value`, `not-allowed-member`, `out-of-range` and the like. */
  readonly symptom: string
  /** JSON Pointer of the value, or of the member that is missing. */
  readonly pointer: string
  /** The value, the list of values, or in words what belongs there. */
  readonly expected?: unknown
  /** What is there; undefined when missing. */
  readonly actual?: unknown
}

/** The ids of the rules that each schema stands for. */
export const shapeRules: Readonly<Record<ShapeName, readonly string[]>> = annotatedRules

const VALIDATORS: Readonly<Record<ShapeName, Validator>> = {
  completion: validateCompletion,
  chunk: validateChunk,
  error: validateError,
}

const NOTHING: readonly ShapeFinding[] = []

/**
 * The shape rules that a document breaks, each rule at most once a place. Keywords that stand for no rule are not
 * reported, nor are those that only fail because another does. Of very many errors only the first are looked at.
 */
export function shapeFindings(shape: ShapeName, value: unknown): readonly ShapeFinding[] {
  const validate = VALIDATORS[shape]
  if (validate(value)) return NOTHING
  const found = new Map<string, ShapeFinding>()
  for (const error of withoutEchoes(validate.errors ?? [])) {
    const finding = toFinding(shape, error, value)
    if (finding === undefined) continue
    const key = `${finding.rule} ${finding.pointer}`
    if (!found.has(key)) found.set(key, finding)
  }
  return [...found.values()]
}

function toFinding(shape: ShapeName, error: ValidationError, value: unknown): ShapeFinding | undefined {
  const places = schemaPlaces[shape]
  const path = error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/'))
  const here = places[path]
  const isMissing = error.keyword === 'required'
  const member = isMissing ? places[`${path}/properties/${String(error.params['missingProperty'])}`] : undefined
  const place = member ?? here
  const rule = (isMissing ? member?.missing : error.keyword === 'enum' ? here?.enum : undefined) ?? place?.rule
  if (rule === undefined) return undefined
  const pointer = pointerOf(error)
  const actual = isMissing ? undefined : valueAt(value, pointer)
  const expected = isMissing ? member?.expected : here?.expected
  return { rule, symptom: symptomOf(error, actual), pointer, expected, actual }
}
