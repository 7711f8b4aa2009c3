import type { Cell, Exchange, Report } from './document.ts'
import { byBytes } from './words.ts'

/** A cell for people: its case and the axes that differ from the base, so that a line can break between them. */
export function cellName(cell: Cell): string {
  return cell.id.replace('[', ' [').replaceAll(',', ', ')
}

/**
 * An exchange for people: where it stands in a capture, or its number in the run, and what was asked. Of a capture's
 * file the last part of the path will do: the whole stands at the top.
 */
export function exchangeName(exchange: Exchange): string {
  const { id, source, method, path } = exchange
  return source === undefined ? `${id} ${method} ${path}` : `${fileName(source.file)} ${entryName(exchange)}`
}

/** As `exchangeName`, in fewer words for lists: what was asked is left out where a comment says it. */
export function briefExchangeName(exchange: Exchange): string {
  const { source } = exchange
  return source?.comment === undefined
    ? exchangeName(exchange)
    : `${fileName(source.file)} entry ${source.entry} "${source.comment}"`
}

/** An exchange of a capture within its file. */
export function entryName({ source, method, path }: Exchange): string {
  const comment = source?.comment === undefined ? '' : ` "${source.comment}"`
  return `entry ${source?.entry ?? ''}${comment}, ${method} ${path}`
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** How an exchange ended: its status, or the failure of the transport in words. */
export function endingName({ status, ending, endingMessage }: Exchange): string {
  const parts = [
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(ending === 'complete' ? [] : [endingMessage === undefined ? ending : `${ending}: ${endingMessage}`]),
  ]
  return parts.join(', ')
}

/** The verdicts of all profiles: that which sets the exit code first, the others by name. */
export function profilesOf({ profiles, profile }: Report): readonly (readonly [string, Report['profiles'][string]])[] {
  return Object.entries(profiles).toSorted(
    ([left], [right]) => Number(right === profile) - Number(left === profile) || byBytes(left, right),
  )
}

/** The problems that are not told by a cell that could not run. */
export function otherProblems({ problems, cells, profile }: Report): Report['problems'] {
  const told = new Set(cells.filter(({ verdict }) => verdict[profile] === 'could-not-run').map(({ id }) => id))
  return problems.filter(({ where }) => !told.has(where))
}
