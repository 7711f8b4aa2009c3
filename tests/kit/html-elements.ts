import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5'
import { expect } from 'vitest'

/** The elements of an HTML page, in which a parser must have nothing to complain of. */
export function elementsOfPage(page: string): readonly Html.Element[] {
  const errors: string[] = []
  const document = parse(page, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) })
  expect(errors).toEqual([])
  return [...elementsIn(document)]
}

/** All elements below a node, those of templates included, and the node itself. */
function* elementsIn(node: Html.Node): Generator<Html.Element> {
  if ('tagName' in node) yield node
  const inner = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
  for (const child of inner) yield* elementsIn(child)
}

/** The text of a node, those of templates included. */
export function textIn(node: Html.Node): string {
  if ('value' in node) return node.value
  if ('content' in node) return textIn(node.content)
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

/** The value of an attribute; undefined where there is none. */
export const attribute = ({ attrs }: Html.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value

const NEVER_THERE = ['img', 'iframe', 'object', 'embed', 'form', 'base', 'link', 'math', 'plaintext']

/** No text has become a script, a handler, or a link to anything but a page. */
export function expectNothingToRun(elements: readonly Html.Element[], scripts: number): void {
  expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(scripts)
  for (const element of elements) {
    expect(NEVER_THERE).not.toContain(element.tagName)
    for (const { name } of element.attrs) expect(name).not.toMatch(/^on/)
    expect(attribute(element, 'href') ?? '#').toMatch(/^(?:https?:|#)/i)
  }
}
