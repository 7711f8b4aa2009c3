/** A JSON text taken apart, with every scalar and name as it was spelled: nothing is rounded or dropped. */
export type JsonNode =
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }

export interface JsonMember {
  readonly text: string
  readonly name: string
  readonly value: JsonNode
}

const DEEPEST = 100
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/** Takes a JSON text apart; undefined when it is none, or nested beyond reading. */
export function parseTree(text: string): JsonNode | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const tokens = text.match(TOKEN) ?? []
  if (depthOf(tokens) > DEEPEST) return undefined
  let at = 0
  const value = (): JsonNode => {
    const token = tokens[at++] ?? ''
    if (token === '[') return { kind: 'array', items: until(']', value) }
    if (token === '{') return { kind: 'object', members: until('}', member) }
    return { kind: 'scalar', text: token }
  }
  const member = (): JsonMember => {
    const name = tokens[at] ?? '""'
    at += 2
    // A token that begins with a quote is a string.
    return { text: name, name: JSON.parse(name) as string, value: value() }
  }
  const until = <T>(end: string, read: () => T): T[] => {
    const found: T[] = []
    while (tokens[at] !== end && at < tokens.length) {
      found.push(read())
      if (tokens[at] === ',') at++
    }
    at++
    return found
  }
  return value()
}

function depthOf(tokens: readonly string[]): number {
  let depth = 0
  let deepest = 0
  for (const token of tokens) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return deepest
}

/** A line of a printed JSON text. `hit`: it belongs to the value that was pointed at. */
export interface JsonLine {
  readonly text: string
  readonly hit: boolean
}

/** Prints a tree, one member or item a line. `path`: what is pointed at, as names and positions. */
export function printTree(root: JsonNode, path: readonly string[] | undefined): readonly JsonLine[] {
  const lines: JsonLine[] = []
  const print = (
    node: JsonNode,
    head: string,
    tail: string,
    indent: string,
    left: readonly string[] | undefined,
  ): void => {
    const hit = left?.length === 0
    const line = (text: string): void => void lines.push({ text: indent + text, hit })
    const inside = (key: string): readonly string[] | undefined =>
      hit ? left : left?.[0] === key ? left.slice(1) : undefined
    const children: readonly (readonly [head: string, key: string, value: JsonNode])[] =
      node.kind === 'array'
        ? node.items.map((item, position) => ['', String(position), item])
        : node.kind === 'object'
          ? node.members.map(({ text, name, value }) => [`${text}: `, name, value])
          : []
    const [open, close] = node.kind === 'array' ? ['[', ']'] : ['{', '}']
    if (node.kind === 'scalar') return line(`${head}${node.text}${tail}`)
    if (children.length === 0) return line(`${head}${open}${close}${tail}`)
    line(`${head}${open}`)
    for (const [position, [childHead, key, child]] of children.entries()) {
      print(child, childHead, position === children.length - 1 ? '' : ',', `${indent}  `, inside(key))
    }
    line(`${close}${tail}`)
  }
  print(root, '', '', '', path)
  return lines
}

/** The part of a JSON Pointer that the tree has, and the first name that it lacks. */
export function resolvePointer(
  root: JsonNode,
  pointer: string,
): { readonly path: readonly string[]; readonly missing: string | undefined } {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  let node: JsonNode | undefined = root
  for (const [position, name] of names.entries()) {
    node = childOf(node, name)
    if (node === undefined) return { path: names.slice(0, position), missing: name }
  }
  return { path: names, missing: undefined }
}

function childOf(node: JsonNode, name: string): JsonNode | undefined {
  if (node.kind === 'array') return node.items[Number(name)]
  return node.kind === 'object' ? node.members.find((member) => member.name === name)?.value : undefined
}
