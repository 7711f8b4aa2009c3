import type { JsonObject } from '../../src/define/json.ts'
import { validateInstance } from '../../src/define/json-schema.ts'
import { valueAt } from '../../src/define/place.ts'
import type { Examined, Violated } from '../../src/define/rule.ts'

const SYMPTOMS: Readonly<Record<string, string>> = {
  required: 'missing-member',
  additionalProperties: 'extra-member',
  false: 'extra-member',
  type: 'wrong-type',
  enum: 'not-allowed-value',
  const: 'not-allowed-value',
  anyOf: 'no-alternative-fits',
  oneOf: 'no-alternative-fits',
  pattern: 'pattern-not-matched',
  format: 'format-not-matched',
}

/** How a text of JSON departs from the schema that came with its request. */
export interface SchemaMismatch {
  /** `missing-member`, `extra-member`, `wrong-type`, `not-allowed-value`, `no-alternative-fits`, `pattern-not-matched`, `format-not-matched` or `out-of-bounds`. */
  readonly symptom: string
  readonly message: string
  readonly actual: unknown
}

/** Where a value departs from a schema; `unusable` when the schema cannot be applied. Only `strict` schemas promise formats. */
export function mismatchesOf(
  schema: JsonObject,
  value: unknown,
  mode: 'loose' | 'strict' = 'loose',
): readonly SchemaMismatch[] | 'unusable' {
  const faults = validateInstance(schema, value, mode)
  if (faults === 'unusable-schema') return 'unusable'
  return faults.map(({ pointer, keyword, message }) => ({
    symptom: SYMPTOMS[keyword] ?? 'out-of-bounds',
    message: `${pointer === '' ? 'the value' : `the value at ${pointer}`} ${message}`,
    actual: valueAt(value, pointer),
  }))
}

/** Reports where a value that stands as text at a pointer departs from a schema. */
export function reportMismatches(
  schema: JsonObject,
  value: unknown,
  mode: 'loose' | 'strict',
  pointer: string,
  violated: Violated,
): Examined {
  const mismatches = mismatchesOf(schema, value, mode)
  if (mismatches === 'unusable') return 'unseen'
  for (const { symptom, message, actual } of mismatches) {
    violated(symptom, pointer, { expected: 'a value that fits the schema of the request', actual, message })
  }
}
