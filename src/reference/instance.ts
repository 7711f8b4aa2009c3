import { isObject, objectsOf, stringsOf, typeName, type JsonObject } from '../define/json.ts'
import { valueAt } from '../define/place.ts'
import { bound, MOST_VALUES, numberIn, stringIn } from './scalars.ts'

/** What an instance should say where its schema leaves room. */
export interface Wishes {
  /** A value that is taken over as far as the schema has room for it. */
  readonly value?: unknown
  /** Values for properties by name, at any depth. */
  readonly named?: Readonly<Record<string, string>>
  /** Strings that an enum may choose from before it takes its first value. */
  readonly mentioned?: readonly string[]
  /** What a string says when nothing else is wished. */
  readonly text: string
}

/** Below this depth only what a schema requires is made, so that recursive schemas come to an end. */
const FULL_DEPTH = 4
/** A schema that requires itself has no instance; this is where the attempt stops. */
const LAST_DEPTH = 64
/** Makes a value that fits a JSON Schema, members in the order of the schema. */
export function instanceOf(schema: JsonObject, wishes: Wishes): unknown {
  return new Maker(schema, wishes).make(schema, wishes.value, 0)
}

class Maker {
  readonly #root: JsonObject
  readonly #wishes: Wishes
  #made = 0

  constructor(root: JsonObject, wishes: Wishes) {
    this.#root = root
    this.#wishes = wishes
  }

  make(schema: unknown, wish: unknown, depth: number, name?: string): unknown {
    this.#made++
    if (!isObject(schema)) return wish ?? this.#wishes.text
    if (depth > LAST_DEPTH) return null
    const reference = schema['$ref']
    if (typeof reference === 'string') return this.make(this.#resolve(reference), wish, depth + 1, name)
    if ('const' in schema) return schema['const']
    if (Array.isArray(schema['enum'])) return this.#choose(schema['enum'], wish)
    if (Array.isArray(schema['allOf'])) return this.make(merged(schema), wish, depth + 1, name)
    const branches = [...objectsOf(schema['anyOf']), ...objectsOf(schema['oneOf'])]
    if (branches.length > 0) return this.make(this.#branch(branches, wish, depth), wish, depth + 1, name)
    return this.#ofType(schema, typeIn(schema, wish, this.#sparing(depth)), wish, depth, name)
  }

  #ofType(schema: JsonObject, type: string, wish: unknown, depth: number, name: string | undefined): unknown {
    switch (type) {
      case 'object':
        return this.#object(schema, isObject(wish) ? wish : {}, depth)
      case 'array':
        return this.#array(schema, wish, depth)
      case 'integer':
      case 'number':
        return numberIn(schema, type, wish)
      case 'boolean':
        return typeof wish === 'boolean' ? wish : true
      case 'null':
        return null
      default:
        return this.#string(schema, wish, name)
    }
  }

  #object(schema: JsonObject, wish: JsonObject, depth: number): JsonObject {
    const properties = isObject(schema['properties']) ? schema['properties'] : {}
    const required = new Set(stringsOf(schema['required']))
    const wanted = Object.keys(properties).filter(
      (name) => required.has(name) || Object.hasOwn(wish, name) || !this.#sparing(depth),
    )
    const undescribed = [...required, ...Object.keys(wish)].filter((name) => !Object.hasOwn(properties, name))
    const rest = schema['additionalProperties']
    const extra = rest === false ? [] : [...new Set(undescribed)]
    return Object.fromEntries([
      ...wanted.map((name) => [name, this.make(properties[name], own(wish, name), depth + 1, name)]),
      ...extra.map((name) => [name, this.make(rest, own(wish, name), depth + 1, name)]),
    ])
  }

  #array(schema: JsonObject, wish: unknown, depth: number): unknown[] {
    const first = Array.isArray(schema['prefixItems']) ? schema['prefixItems'] : []
    const least = Math.max(bound(schema['minItems']) ?? 0, first.length)
    const most = bound(schema['maxItems']) ?? Infinity
    const wished: readonly unknown[] | undefined = Array.isArray(wish) ? wish : undefined
    const length = Math.min(Math.max(wished?.length ?? (this.#sparing(depth) ? 0 : 1), least), most, MOST_VALUES)
    return Array.from({ length }, (_, position) =>
      this.make(first[position] ?? schema['items'], wished?.[position], depth + 1),
    )
  }

  #string(schema: JsonObject, wish: unknown, name: string | undefined): string {
    const named = name === undefined ? undefined : own(this.#wishes.named ?? {}, name)
    const wished = [wish, named].find((text) => typeof text === 'string')
    return stringIn(schema, typeof wished === 'string' ? wished : undefined, this.#wishes.text)
  }

  #choose(values: readonly unknown[], wish: unknown): unknown {
    const wished = values.find((value) => JSON.stringify(value) === JSON.stringify(wish))
    if (wished !== undefined) return wished
    const mentioned = this.#wishes.mentioned?.find((word) => values.includes(word))
    return mentioned ?? values[0]
  }

  /** The first branch, or the first that has room for what is wished; when sparing, one that can end here. */
  #branch(branches: readonly JsonObject[], wish: unknown, depth: number): JsonObject | undefined {
    if (wish !== undefined) {
      const fitting = branches.find((branch) => hasRoomFor(this.#followed(branch), wish))
      if (fitting !== undefined) return fitting
    }
    if (!this.#sparing(depth)) return branches[0]
    return (
      branches.find((branch) => branch['type'] === 'null') ??
      branches.find((branch) => !('$ref' in branch)) ??
      branches[0]
    )
  }

  #sparing(depth: number): boolean {
    return depth > FULL_DEPTH || this.#made > MOST_VALUES
  }

  #followed(schema: JsonObject): JsonObject {
    const target = typeof schema['$ref'] === 'string' ? this.#resolve(schema['$ref']) : schema
    return isObject(target) ? target : {}
  }

  #resolve(reference: string): unknown {
    return reference.startsWith('#') ? valueAt(this.#root, decoded(reference.slice(1))) : undefined
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    // Not percent-encoded after all: the pointer is meant as it stands.
    return fragment
  }
}

function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

function merged(schema: JsonObject): JsonObject {
  const { allOf, ...rest } = schema
  const parts = [rest, ...objectsOf(allOf)]
  const properties = parts.map((part) => (isObject(part['properties']) ? part['properties'] : {}))
  return {
    ...Object.assign({}, ...parts),
    ...(properties.some((part) => Object.keys(part).length > 0)
      ? { properties: Object.assign({}, ...properties) }
      : {}),
    required: parts.flatMap((part) => stringsOf(part['required'])),
  }
}

function hasRoomFor(schema: JsonObject, wish: unknown): boolean {
  if ('const' in schema) return schema['const'] === wish
  if (Array.isArray(schema['enum'])) return schema['enum'].includes(wish)
  const types = typesOf(schema)
  const type = typeName(wish)
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number'))) return false
  if (!isObject(wish)) return true
  return stringsOf(schema['required']).every((name) => Object.hasOwn(wish, name))
}

function typesOf(schema: JsonObject): readonly string[] {
  return typeof schema['type'] === 'string' ? [schema['type']] : stringsOf(schema['type'])
}

function typeIn(schema: JsonObject, wish: unknown, sparing: boolean): string {
  const types = typesOf(schema)
  const wished = typeName(wish)
  if (types.includes(wished)) return wished
  if (wished === 'integer' && types.includes('number')) return 'number'
  if (sparing && types.includes('null')) return 'null'
  const first = types.find((type) => type !== 'null') ?? types[0]
  if (first !== undefined) return first
  if ('properties' in schema || 'required' in schema) return 'object'
  if ('items' in schema || 'prefixItems' in schema) return 'array'
  return wish === undefined ? 'string' : wished
}
