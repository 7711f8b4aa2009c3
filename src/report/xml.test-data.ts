/** An element of a parsed document; text stands between child elements. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const NAME = String.raw`[A-Za-z_:][A-Za-z0-9_:.\-]*`
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

/** Parses XML 1.0 as strictly as a reader may; throws where the text is not well-formed. No DTD, no namespaces. */
export function parseXml(text: string): XmlElement {
  const forbidden = FORBIDDEN.exec(text)
  if (forbidden !== null) throw new Error(`forbidden character at ${forbidden.index}`)
  const reader = new Reader(text.replace(/^<\?xml [^?]*\?>/, '').replace(/<!--(?:(?!--)[^])*-->/g, ''))
  reader.take(/\s*/y)
  const root = reader.element()
  reader.take(/\s*/y)
  if (!reader.atEnd()) throw new Error('text after the root element')
  return root
}

class Reader {
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  atEnd(): boolean {
    return this.#at === this.#text.length
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) return undefined
    this.#at = pattern.lastIndex
    return match
  }

  need(pattern: RegExp): string {
    const match = this.take(pattern)
    if (match === undefined) throw new Error(`expected ${pattern} at "${this.#text.slice(this.#at, this.#at + 40)}"`)
    return match[1] ?? match[0]
  }

  element(): XmlElement {
    const name = this.need(new RegExp(`<(${NAME})`, 'y'))
    const attributes = this.attributes()
    if (this.take(/\s*\/>/y) !== undefined) return { name, attributes, children: [] }
    this.need(/\s*>/y)
    const children: (XmlElement | string)[] = []
    while (this.take(/<\//y) === undefined) {
      const text = this.take(/[^<]+/y)?.[0]
      if (text === undefined) children.push(this.element())
      else children.push(unescape(text))
    }
    const closed = this.need(new RegExp(`(${NAME})\\s*>`, 'y'))
    if (closed !== name) throw new Error(`<${name}> is closed by </${closed}>`)
    return { name, attributes, children }
  }

  attributes(): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (let name = this.attributeName(); name !== undefined; name = this.attributeName()) {
      if (name in attributes) throw new Error(`attribute ${name} twice`)
      attributes[name] = unescape(this.need(/"([^"<]*)"/y).replace(/[\t\n\r]/g, ' '))
    }
    return attributes
  }

  attributeName(): string | undefined {
    return this.take(new RegExp(`\\s+(${NAME})=`, 'y'))?.[1]
  }
}

function unescape(text: string): string {
  // Attribute values may hold the three characters; text may not. Ours holds them in neither.
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));|&/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    const character = ENTITIES[name ?? '']
    if (character === undefined) throw new Error(`stray ampersand or unknown entity: ${whole}`)
    return character
  })
}

/** The child elements, of one name when it is given. */
export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name)
}

/** The text directly inside of an element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}

/**
 * Checks a document against a schema that uses no more than global elements, references, choices, sequences,
 * attributes and patterns. Returns what is wrong, in words.
 */
export function schemaErrors(schema: XmlElement, document: XmlElement): string[] {
  const patterns = new Map(
    elementsOf(schema, 'xs:simpleType').map((type) => [type.attributes['name'] ?? '', patternOf(type)]),
  )
  const declarations = new Map(
    elementsOf(schema, 'xs:element').map((element) => [element.attributes['name'] ?? '', element]),
  )
  const check = (element: XmlElement): string[] => {
    const declaration = declarations.get(element.name)
    if (declaration === undefined) return [`<${element.name}> is unknown`]
    const [complex] = elementsOf(declaration, 'xs:complexType')
    return [
      ...contentErrors(element, complex),
      ...attributeErrors(element, complex === undefined ? [] : elementsOf(complex, 'xs:attribute'), patterns),
      ...elementsOf(element).flatMap(check),
    ]
  }
  return check(document)
}

function patternOf(simpleType: XmlElement): RegExp {
  const [restriction] = elementsOf(simpleType, 'xs:restriction')
  const [pattern] = restriction === undefined ? [] : elementsOf(restriction, 'xs:pattern')
  return new RegExp(`^(?:${pattern?.attributes['value'] ?? ''})$`)
}

function contentErrors(element: XmlElement, complex: XmlElement | undefined): string[] {
  const names = elementsOf(element).map(({ name }) => `${name};`)
  const model = complex === undefined ? '' : elementsOf(complex).map(modelOf).join('')
  const takesText = complex === undefined || complex.attributes['mixed'] === 'true'
  return [
    ...(new RegExp(`^(?:${model})$`).test(names.join('')) ? [] : [`<${element.name}> holds ${names.join(' ')}`]),
    ...(takesText || textOf(element).trim() === '' ? [] : [`<${element.name}> holds text`]),
  ]
}

/** The content model as a regular expression over `name;name;`. */
function modelOf(particle: XmlElement): string {
  const { ref, minOccurs = '1', maxOccurs = '1' } = particle.attributes
  const times = `{${minOccurs},${maxOccurs === 'unbounded' ? '' : maxOccurs}}`
  if (particle.name === 'xs:attribute') return ''
  if (particle.name === 'xs:element') return `(?:${ref};)${times}`
  return `(?:${elementsOf(particle)
    .map(modelOf)
    .join(particle.name === 'xs:choice' ? '|' : '')})${times}`
}

function attributeErrors(
  { name, attributes }: XmlElement,
  declared: readonly XmlElement[],
  patterns: ReadonlyMap<string, RegExp>,
): string[] {
  const known = new Map(declared.map((attribute) => [attribute.attributes['name'] ?? '', attribute.attributes]))
  const missing = [...known].filter(([attribute, { use }]) => use === 'required' && !(attribute in attributes))
  return [
    ...missing.map(([attribute]) => `<${name}> lacks ${attribute}`),
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      const declaration = known.get(attribute)
      if (declaration === undefined) return [`<${name}> has ${attribute}`]
      const pattern = patterns.get(declaration['type'] ?? '')
      return pattern === undefined || pattern.test(value) ? [] : [`${attribute} of <${name}> is ${value}`]
    }),
  ]
}
