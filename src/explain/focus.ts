import { isObject, type JsonObject } from '../define/json.ts'

/** A line of an example. `marked`: the place that the example is about. */
export interface Line {
  readonly text: string
  readonly marked: boolean
}

/** Stands before the value in question until the lines are cut. Private use: no answer of the reference server has it. */
const MARK = '\u{E000}'
const LONGEST_STRING = 120
const LONGEST_SIBLING = 36
/** The members of a chunk that are shown beside the one in question. */
const TOLD_OF_CHUNKS = new Set(['id', 'object', 'created', 'model', 'choices', 'usage', 'error'])

/** The segments of a JSON Pointer. */
function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A JSON value over several lines of at most `columns` characters, reduced to what stands around a JSON Pointer. */
export function focusedLines(value: unknown, pointer: string, columns: number): readonly Line[] {
  return cut(printed(reduced(value, segmentsOf(pointer), { tellsLack: true, leftOut: false }), columns).join('\n'))
}

/**
 * A chunk on one line, reduced to what stands around a JSON Pointer. `tellsLack`: say so where the pointer leads nowhere.
 */
export function focusedChunk(chunk: JsonObject, pointer: string, tellsLack: boolean): string {
  const segments = segmentsOf(pointer)
  const told = Object.entries(chunk).filter(
    ([name, value]) => (TOLD_OF_CHUNKS.has(name) && value !== null) || name === segments[0] || segments.length === 0,
  )
  const leftOut = told.length < Object.keys(chunk).length
  return inline(reduced(Object.fromEntries(told), segments, { tellsLack, leftOut })).replaceAll(MARK, '')
}

/** A JSON value over several lines; of what its members hold only the short is shown. */
export function outlinedLines(value: unknown, columns: number): readonly Line[] {
  const outline = isObject(value)
    ? new Members(
        Object.entries(value).map(([name, member]) => [name, briefly(member)]),
        false,
      )
    : value
  return cut(printed(outline, columns).join('\n'))
}

/** A JSON value over several lines of at most `columns` characters, its long texts shortened. */
export function printedLines(value: unknown, columns: number): readonly Line[] {
  return cut(printed(shortened(value), columns).join('\n'))
}

function cut(text: string): readonly Line[] {
  return text.split('\n').map((line) => ({ text: line.replaceAll(MARK, ''), marked: line.includes(MARK) }))
}

interface Ways {
  /** Whether to say so where the path leads nowhere. */
  readonly tellsLack: boolean
  /** Whether members were left out of the value before. */
  readonly leftOut: boolean
}

/** A copy in which what is off the path is left out or told in brief. */
function reduced(value: unknown, path: readonly string[], ways: Ways, depth = 0): unknown {
  const [segment, ...rest] = path
  if (segment === undefined || !isContainer(value)) return new Marked(shortened(value))
  if (Array.isArray(value)) {
    return value.map((item, at) => (String(at) === segment ? reduced(item, rest, ways, depth + 1) : ELSE))
  }
  const members = Object.entries(value as JsonObject).flatMap(([name, member]): Member[] => {
    if (name === segment) return [[name, reduced(member, rest, ways, depth + 1)]]
    // Around the place itself all members are shown; further out only what a reader needs to find the way.
    const orients = depth === 0 ? name === 'usage' && isObject(member) : !isContainer(member)
    return rest.length === 0 || orients ? [[name, briefly(member)]] : []
  })
  const leftOut = members.length < Object.keys(value).length || (depth === 0 && ways.leftOut)
  const saysNothing = Object.hasOwn(value, segment) || !ways.tellsLack
  const missing: Member = [segment, new Marked(new Instead('(not there)'))]
  return new Members(saysNothing ? members : [...members, missing], leftOut)
}

type Member = readonly [name: string, value: unknown]

/** Text that stands in for a value, and is printed as it is. */
class Instead {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const ELSE = new Instead('…')

/** The value that the example is about. */
class Marked {
  readonly value: unknown
  constructor(value: unknown) {
    this.value = value
  }
}

/** An object of which not all members are shown. */
class Members {
  readonly shown: readonly Member[]
  readonly leftOut: boolean
  constructor(shown: readonly Member[], leftOut: boolean) {
    this.shown = shown
    this.leftOut = leftOut
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A member beside the place: whole when it is short. */
function briefly(value: unknown): unknown {
  const text = inline(value)
  if (text.length <= LONGEST_SIBLING) return value
  if (typeof value === 'string') return `${value.slice(0, LONGEST_SIBLING - 3)}…`
  return new Instead(Array.isArray(value) ? '[…]' : '{…}')
}

/** A copy whose long strings are cut. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string' && value.length > LONGEST_STRING) {
    return `${value.slice(0, LONGEST_STRING / 2)}… (${value.length} characters)`
  }
  if (Array.isArray(value)) return value.map(shortened)
  if (!isObject(value) || value instanceof Instead) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shortened(member)]))
}

/** What stands between brackets, each with its label; undefined for what has no parts. */
function partsOf(value: unknown): readonly (readonly [label: string, value: unknown])[] | undefined {
  if (value instanceof Instead || !isContainer(value)) return undefined
  if (Array.isArray(value)) return value.map((item) => ['', item])
  const members = value instanceof Members ? value.shown : Object.entries(value)
  const labelled = members.map(([name, member]) => [`${JSON.stringify(name)}:`, member] as const)
  return value instanceof Members && value.leftOut ? [...labelled, ['', ELSE]] : labelled
}

function inline(value: unknown): string {
  if (value instanceof Marked) return MARK + inline(value.value)
  if (value instanceof Instead) return value.text
  const parts = partsOf(value)
  if (parts === undefined) return JSON.stringify(value) ?? 'nothing'
  const inner = parts.map(([label, part]) => label + inline(part)).join(',')
  return Array.isArray(value) ? `[${inner}]` : `{${inner}}`
}

/** One line where it fits behind what stands `before` it, else a line for each part. The first line has no indent. */
function printed(value: unknown, columns: number, indent = '', before = 0): readonly string[] {
  if (value instanceof Marked) {
    const [first = '', ...rest] = printed(value.value, columns, indent, before)
    return [MARK + first, ...rest]
  }
  const whole = inline(value)
  const parts = partsOf(value)
  const fits = indent.length + before + whole.length < columns
  if (parts === undefined || parts.length === 0 || fits) return [whole]
  const inner = `${indent}  `
  const lines = parts.flatMap(([label, part], at) => {
    const own = printed(part, columns, inner, label.length + 1)
    const [first = '', ...rest] = own
    const all = [inner + (label === '' ? first : `${label} ${first}`), ...rest]
    return at < parts.length - 1 ? [...all.slice(0, -1), `${all.at(-1) ?? ''},`] : all
  })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return [open, ...lines, indent + close]
}
