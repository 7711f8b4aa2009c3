import { block, el } from './element.ts'
import { parseTree, printTree, resolvePointer } from './json-tree.ts'

/** A body or payload: JSON is printed with the place that is pointed at marked, other text is shown as it is. */
export function jsonView(text: string, pointer: string | undefined): HTMLElement {
  const tree = parseTree(text)
  if (tree === undefined) return block(text)
  const place = pointer === undefined ? undefined : resolvePointer(tree, pointer)
  // To mark the whole document would mark nothing.
  const path = place === undefined || place.path.length === 0 ? undefined : place.path
  const code = el('code')
  for (const { text: line, hit } of printTree(tree, path)) {
    code.append(el(hit ? 'mark' : 'span', {}, line), '\n')
  }
  const pre = el('pre', {}, code)
  if (place?.missing === undefined) return pre
  const where = path === undefined ? ' is missing in this document.' : ' is missing in what is marked.'
  const note = el('p', { class: 'note' }, el('code', {}, place.missing), where)
  return el('div', {}, note, pre)
}
