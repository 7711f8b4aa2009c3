import { isObject, type JsonObject } from '../../src/define/json.ts'
import { referred } from '../../src/define/json-schema.ts'
import { pointerSegment } from '../../src/define/place.ts'

const DEEPEST = 100

/**
 * The first object whose members come in another order than in the schema. Of alternatives the one is followed that can be
 * meant: where only one is for an object, or for a list.
 */
export function firstMisplaced(
  root: unknown,
  value: unknown,
): { readonly expected: readonly string[]; readonly actual: readonly string[]; readonly message: string } | undefined {
  return misplacedIn(root, root, value, '', 0)
}

function misplacedIn(
  root: unknown,
  schema: unknown,
  value: unknown,
  at: string,
  depth: number,
): ReturnType<typeof firstMisplaced> {
  if (!isObject(root) || !isObject(schema) || depth > DEEPEST) return undefined
  const meant = meantBy(root, schema)
  if (meant === undefined) return undefined
  if (Array.isArray(value))
    return firstOf(value.entries(), (item) => misplacedIn(root, meant['items'], item, at, depth + 1))
  const properties = meant['properties']
  if (!isObject(value) || !isObject(properties)) return undefined
  const actual = Object.keys(value).filter((name) => Object.hasOwn(properties, name))
  const expected = Object.keys(properties).filter((name) => Object.hasOwn(value, name))
  if (actual.some((name, position) => name !== expected[position])) {
    const place = at === '' ? '' : ` of ${at}`
    return {
      expected,
      actual,
      message: `the members${place} come as ${actual.join(', ')}, not as ${expected.join(', ')}`,
    }
  }
  const members = actual.map((name) => [name, value[name]] as const)
  return firstOf(members, (member, name) =>
    misplacedIn(root, properties[name], member, at + pointerSegment(name), depth + 1),
  )
}

/** The schema behind a reference, and the one alternative that has members or items. */
function meantBy(root: JsonObject, schema: JsonObject): JsonObject | undefined {
  const here = behindReference(root, schema)
  const alternatives = here?.['anyOf']
  if (!Array.isArray(alternatives)) return here
  const nested = alternatives
    .flatMap((one) => (isObject(one) ? [behindReference(root, one)] : []))
    .filter((one) => one !== undefined && (isObject(one['properties']) || isObject(one['items'])))
  return nested.length === 1 ? nested[0] : undefined
}

// A reference to a reference is no object schema; following one step is enough, and ends.
function behindReference(root: JsonObject, schema: JsonObject): JsonObject | undefined {
  const reference = schema['$ref']
  const meant = typeof reference === 'string' ? referred(root, reference) : schema
  return isObject(meant) ? meant : undefined
}

function firstOf<Key, Found>(
  entries: Iterable<readonly [Key, unknown]>,
  find: (value: unknown, key: Key) => Found | undefined,
): Found | undefined {
  for (const [key, value] of entries) {
    const found = find(value, key)
    if (found !== undefined) return found
  }
  return undefined
}
