import type { Cell } from './cell.ts'

/** How a run was aimed, as far as a later command has to repeat it. */
export interface RerunFacts {
  /** Undefined for the embedded reference server. */
  readonly baseUrl: string | undefined
  /** Names of the faults that the reference server played. */
  readonly faults: readonly string[]
  /** Names of the variants that it played. */
  readonly variants: readonly string[]
  /** The name of the way in which it was hostile, where it was. */
  readonly hostile: string | undefined
  /** The files of suites that the run had beside the built-in ones. */
  readonly suiteFiles: readonly string[]
  /** Further arguments that shape what a cell asks, or its verdict. */
  readonly more: readonly string[]
  readonly model: string
  readonly seed: number
}

/** The command that runs one cell again, for a POSIX shell. The key comes from the environment. */
export function rerunCommand(cell: Cell, facts: RerunFacts): string {
  const { baseUrl, faults, variants, hostile, suiteFiles, more, model, seed } = facts
  // Without brackets the id would name the case with all its cells.
  const id =
    cell.id.includes('[') || (cell.case.axes === undefined && cell.case.takes === undefined) ? cell.id : `${cell.id}[]`
  const played = [
    ...faults.flatMap((name) => ['--fault', quoted(name)]),
    ...variants.flatMap((name) => ['--variant', quoted(name)]),
    // The first probe would be hit, and end the run before the cell.
    ...(hostile === undefined ? [] : ['--hostile', quoted(hostile), '--no-probe', '--model', quoted(model)]),
  ]
  // The cell may be of a suite that is built in.
  const suites = suiteFiles.length === 0 ? [] : ['all', ...suiteFiles].flatMap((name) => ['--suite', quoted(name)])
  const onReference = ['--reference', ...played]
  const target = baseUrl === undefined ? onReference : ['--base-url', quoted(baseUrl), '--model', quoted(model)]
  return [
    'chatspec',
    'verify',
    ...target,
    ...suites,
    ...more.map(quoted),
    '--seed',
    String(seed),
    '--case',
    quoted(id),
  ].join(' ')
}

function quoted(text: string): string {
  return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
