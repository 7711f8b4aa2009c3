import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../wire/usage-error.ts'
import { text, type Arguments } from './arguments.ts'

/** A file of a command, and the argument that names it. */
export interface NamedFile {
  readonly named: string
  readonly file: string
}

/** The files that a command reads. */
export const inputs = (files: readonly string[]): readonly NamedFile[] => files.map((file) => ({ named: file, file }))

/** The files that options name, of those that are given. */
export function namedIn(args: Arguments, ...options: readonly string[]): readonly NamedFile[] {
  return options.flatMap((option) => {
    const file = text(args, option)
    return file === undefined ? [] : [{ named: `--${option} ${file}`, file }]
  })
}

/** Throws a UsageError where an output would take the place of another one, or of one of the other files. */
export function keepApart(outputs: readonly NamedFile[], others: readonly NamedFile[]): void {
  const taken = new Map(others.map(({ named, file }) => [placeOf(file), named]))
  for (const { named, file } of outputs) {
    const place = placeOf(file)
    if (place === undefined) continue
    const other = taken.get(place)
    if (other !== undefined) {
      throw new UsageError('same-file', `${named} would take the place of ${other}: both are one file`, {
        fix: 'Name another file.',
      })
    }
    taken.set(place, named)
  }
}

/** What a name leads to; undefined for a device or a pipe, which loses nothing by what comes next. */
function placeOf(file: string): string | undefined {
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    if (there !== undefined) return there.isFile() ? realpathSync(file) : undefined
    const path = resolve(file)
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    // There is no such folder yet, or none can be: who writes the file tells.
    return resolve(file)
  }
}
