import type { Cell, Exchange, Report } from './document.ts'

/** A cell for people: its case and the axes that differ from the base, so that a line can break between them. */
export function cellName(cell: Cell): string {
  return cell.id.replace('[', ' [').replaceAll(',', ', ')
}

/** An exchange for people: where it stands in a capture, or its number in the run, and what was asked. */
export function exchangeName({ id, source, method, path }: Exchange): string {
  if (source === undefined) return `${id} ${method} ${path}`
  const comment = source.comment === undefined ? '' : ` "${source.comment}"`
  return `${source.file} entry ${source.entry}${comment}, ${method} ${path}`
}

/** How an exchange ended: its status, or the failure of the transport in words. */
export function endingName({ status, ending, endingMessage }: Exchange): string {
  const parts = [
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(ending === 'complete' ? [] : [endingMessage === undefined ? ending : `${ending}: ${endingMessage}`]),
  ]
  return parts.join(', ')
}

/** The problems that are not told by a cell that could not run. */
export function otherProblems({ problems, cells, profile }: Report): Report['problems'] {
  const told = new Set(cells.filter(({ verdict }) => verdict[profile] === 'could-not-run').map(({ id }) => id))
  return problems.filter(({ where }) => !told.has(where))
}
