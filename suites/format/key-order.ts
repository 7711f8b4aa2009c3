import { isObject } from '../../src/define/json.ts'
import { referred } from '../../src/define/json-schema.ts'
import { pointerSegment } from '../../src/define/place.ts'

const DEEPEST = 100

/** The first object whose members come in another order than in the schema. Alternatives are not followed. */
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
  const reference = schema['$ref']
  // A reference to a reference is no object schema; following one step is enough, and ends.
  const meant = typeof reference === 'string' ? referred(root, reference) : schema
  if (!isObject(meant)) return undefined
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
