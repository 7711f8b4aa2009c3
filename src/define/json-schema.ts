import { isObject, stringsOf, typeName, type JsonObject } from './json.ts'
import { isCheapPattern } from './pattern.ts'
import { pointerSegment, valueAt } from './place.ts'
import { isNotOfFormat } from './text-format.ts'

/** A place where a value does not fit a JSON Schema. */
export interface InstanceFault {
  /** JSON Pointer into the value, '' for the whole. */
  readonly pointer: string
  /** The keyword of the schema that does not hold, e.g. `required`. */
  readonly keyword: string
  /** What is wrong there, to be read after the place, e.g. `lacks the member "city"`. */
  readonly message: string
}

/** Values looked at before a schema is given up: alternatives within alternatives can grow without end. */
const MOST_STEPS = 100_000
/** A chain of references without a step into the value is a schema that refers to itself. */
const MOST_REFERENCES = 50
const MOST_DEPTH = 500
const MOST_FAULTS = 20

/**
 * Where a value does not fit a JSON Schema that came with a request; empty when it fits. Only what structured outputs
 * know is asserted: `type`, `properties`, `required`, `additionalProperties`, `items`, `enum`, `const`, `anyOf`,
 * `oneOf` (at least one fits), `allOf`, `$ref` within the schema, `pattern`, and bounds of numbers, lengths and counts.
 * Other keywords, and what cannot be made sense of, hold for every value, so a fault is always one. `format` holds, too,
 * unless `strict`: JSON Schema takes it for a remark, structured outputs promise it.
 * `unusable-schema`: the schema runs in circles, or schema or value are too much to evaluate.
 */
export function validateInstance(
  schema: JsonObject,
  value: unknown,
  mode: 'loose' | 'strict' = 'loose',
): readonly InstanceFault[] | 'unusable-schema' {
  const check = new InstanceCheck(schema, mode === 'strict')
  try {
    return check.faultsOf(schema, value, '', 0).slice(0, MOST_FAULTS)
  } catch (error) {
    if (error === UNUSABLE) return 'unusable-schema'
    throw error
  }
}

/** The schema that a reference within a schema leads to; undefined when it leads out of it, or nowhere. */
export function referred(root: JsonObject, reference: string): unknown {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined
  try {
    return valueAt(root, decodeURIComponent(reference.slice(1)))
  } catch {
    // Not a URI: it leads nowhere.
    return undefined
  }
}

const UNUSABLE = new Error('the schema cannot be evaluated')

class InstanceCheck {
  readonly #root: JsonObject
  readonly #assertsFormats: boolean
  #steps = 0
  #depth = 0

  constructor(root: JsonObject, assertsFormats: boolean) {
    this.#root = root
    this.#assertsFormats = assertsFormats
  }

  faultsOf(schema: unknown, value: unknown, at: string, references: number): readonly InstanceFault[] {
    if (++this.#steps > MOST_STEPS || references > MOST_REFERENCES || this.#depth > MOST_DEPTH) throw UNUSABLE
    this.#depth++
    try {
      return this.#faultsHere(schema, value, at, references)
    } finally {
      this.#depth--
    }
  }

  #faultsHere(schema: unknown, value: unknown, at: string, references: number): readonly InstanceFault[] {
    if (schema === false) return [{ pointer: at, keyword: 'false', message: 'must not be there' }]
    if (!isObject(schema)) return []
    if (schema['nullable'] === true && value === null) return []
    const wrongType = typeFault(schema, value, at)
    if (wrongType !== undefined) return [wrongType]
    return [
      ...this.#referredFaults(schema, value, at, references),
      ...this.#combinedFaults(schema, value, at, references),
      ...valueFaults(schema, value, at),
      ...(this.#assertsFormats ? formatFaults(schema, value, at) : []),
      ...this.#membersFaults(schema, value, at),
      ...this.#itemsFaults(schema, value, at),
    ]
  }

  #referredFaults(schema: JsonObject, value: unknown, at: string, references: number): readonly InstanceFault[] {
    const reference = schema['$ref']
    if (typeof reference !== 'string') return []
    return this.faultsOf(referred(this.#root, reference), value, at, references + 1)
  }

  #combinedFaults(schema: JsonObject, value: unknown, at: string, references: number): readonly InstanceFault[] {
    const { allOf, anyOf, oneOf } = schema
    const every = Array.isArray(allOf)
      ? allOf.flatMap((branch) => this.faultsOf(branch, value, at, references + 1))
      : []
    const some = Object.entries({ anyOf, oneOf }).flatMap(([keyword, branches]) =>
      Array.isArray(branches) && branches.length > 0 ? this.#noneFits(keyword, branches, value, at, references) : [],
    )
    return [...every, ...some]
  }

  #noneFits(
    keyword: string,
    branches: readonly unknown[],
    value: unknown,
    at: string,
    references: number,
  ): readonly InstanceFault[] {
    const near: (readonly InstanceFault[])[] = []
    for (const branch of branches) {
      const faults = this.faultsOf(branch, value, at, references + 1)
      if (faults.length === 0) return []
      if (!faults.some((fault) => fault.keyword === 'type' && fault.pointer === at)) near.push(faults)
    }
    // Where only one alternative is of the value's type, that is the one that was meant.
    const [meant] = near
    if (meant !== undefined && near.length === 1) return meant
    return [{ pointer: at, keyword, message: 'fits none of the alternatives of the schema' }]
  }

  #membersFaults(schema: JsonObject, value: unknown, at: string): readonly InstanceFault[] {
    if (!isObject(value)) return []
    const faults: InstanceFault[] = []
    for (const name of stringsOf(schema['required'])) {
      if (Object.hasOwn(value, name)) continue
      faults.push({ pointer: at, keyword: 'required', message: `lacks the member ${JSON.stringify(name)}` })
    }
    const properties = isObject(schema['properties']) ? schema['properties'] : {}
    for (const [name, member] of Object.entries(value)) {
      if (!Object.hasOwn(properties, name)) continue
      faults.push(...this.faultsOf(properties[name], member, at + pointerSegment(name), 0))
    }
    // Members that a pattern takes are not additional; patterns of names are not read here.
    if (!isObject(schema['patternProperties'])) faults.push(...this.#othersFaults(schema, properties, value, at))
    return faults
  }

  #othersFaults(schema: JsonObject, properties: JsonObject, value: JsonObject, at: string): readonly InstanceFault[] {
    const additional = schema['additionalProperties']
    if (additional !== false && !isObject(additional)) return []
    const others = Object.entries(value).filter(([name]) => !Object.hasOwn(properties, name))
    return others.flatMap(([name, member]) => {
      if (additional !== false) return this.faultsOf(additional, member, at + pointerSegment(name), 0)
      const message = `has the member ${JSON.stringify(name)}, which the schema does not allow`
      return [{ pointer: at, keyword: 'additionalProperties', message }]
    })
  }

  #itemsFaults(schema: JsonObject, value: unknown, at: string): readonly InstanceFault[] {
    const { items, prefixItems } = schema
    if (!Array.isArray(value) || items === undefined || Array.isArray(items)) return []
    const first = Array.isArray(prefixItems) ? prefixItems.length : 0
    return value.slice(first).flatMap((item, position) => this.faultsOf(items, item, `${at}/${first + position}`, 0))
  }
}

const TYPES: ReadonlySet<string> = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'])

function typeFault(schema: JsonObject, value: unknown, at: string): InstanceFault | undefined {
  const type = schema['type']
  const types = typeof type === 'string' ? [type] : stringsOf(type)
  const actual = typeName(value)
  if (types.length === 0 || types.includes(actual) || (actual === 'integer' && types.includes('number')))
    return undefined
  // A type that there is not, as in the schemas of other vendors ("STRING"), says nothing of any value.
  if (!types.every((one) => TYPES.has(one))) return undefined
  return { pointer: at, keyword: 'type', message: `is ${article(actual)} where the schema wants ${types.join(' or ')}` }
}

const article = (type: string): string => (type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`)

/** Faults of the value by itself: its enumerations and its bounds. */
function valueFaults(schema: JsonObject, value: unknown, at: string): readonly InstanceFault[] {
  const faults: InstanceFault[] = []
  for (const [keyword, allowed] of Object.entries({ const: [schema['const']], enum: schema['enum'] })) {
    if (
      !(keyword in schema) ||
      !Array.isArray(allowed) ||
      allowed.length === 0 ||
      allowed.some((one) => isSameJson(one, value))
    )
      continue
    faults.push({ pointer: at, keyword, message: `is not one of ${JSON.stringify(allowed).slice(0, 200)}` })
  }
  for (const [keyword, { of, holds }] of Object.entries(BOUNDS)) {
    const bound = schema[keyword]
    if (typeof bound !== 'number') continue
    const size = of(value)
    if (size === undefined || holds(size, bound)) continue
    faults.push({ pointer: at, keyword, message: `is outside of ${keyword} ${bound}` })
  }
  if (typeof value === 'string' && typeof schema['pattern'] === 'string' && !matches(schema['pattern'], value)) {
    faults.push({ pointer: at, keyword: 'pattern', message: `does not match the pattern ${schema['pattern']}` })
  }
  return faults
}

function formatFaults({ format }: JsonObject, value: unknown, at: string): readonly InstanceFault[] {
  if (typeof format !== 'string' || typeof value !== 'string' || !isNotOfFormat(value, format)) return []
  return [{ pointer: at, keyword: 'format', message: `is not of the format ${format}` }]
}

interface Bound {
  /** The size of a value that the keyword is about; undefined for values that it says nothing of. */
  readonly of: (value: unknown) => number | undefined
  readonly holds: (size: number, bound: number) => boolean
}

const sizeOfNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const sizeOfText = (value: unknown): number | undefined =>
  typeof value === 'string' ? Array.from(value).length : undefined
const sizeOfArray = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined)
const sizeOfObject = (value: unknown): number | undefined => (isObject(value) ? Object.keys(value).length : undefined)
const isAtLeast = (size: number, bound: number): boolean => size >= bound
const isAtMost = (size: number, bound: number): boolean => size <= bound

const BOUNDS: Readonly<Record<string, Bound>> = {
  minimum: { of: sizeOfNumber, holds: isAtLeast },
  maximum: { of: sizeOfNumber, holds: isAtMost },
  exclusiveMinimum: { of: sizeOfNumber, holds: (size, bound) => size > bound },
  exclusiveMaximum: { of: sizeOfNumber, holds: (size, bound) => size < bound },
  multipleOf: { of: sizeOfNumber, holds: isMultiple },
  minLength: { of: sizeOfText, holds: isAtLeast },
  maxLength: { of: sizeOfText, holds: isAtMost },
  minItems: { of: sizeOfArray, holds: isAtLeast },
  maxItems: { of: sizeOfArray, holds: isAtMost },
  minProperties: { of: sizeOfObject, holds: isAtLeast },
  maxProperties: { of: sizeOfObject, holds: isAtMost },
}

// 0.3 is a multiple of 0.1, whatever binary fractions make of it.
function isMultiple(size: number, bound: number): boolean {
  const times = size / bound
  return (
    !(bound > 0) ||
    !Number.isFinite(times) ||
    Math.abs(times - Math.round(times)) <= 1e-9 * Math.max(1, Math.abs(times))
  )
}

function matches(pattern: string, text: string): boolean {
  if (!isCheapPattern(pattern, text.length)) return true
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    // Not a pattern of ECMAScript: nothing can be said against the text.
    return true
  }
}

/** Whether two JSON values are equal; the order of members does not count. */
function isSameJson(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, position) => isSameJson(item, other[position]))
  }
  if (!isObject(one) || !isObject(other)) return one === other
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name], other[name]))
  )
}
