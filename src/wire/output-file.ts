import { lstatSync, realpathSync, statSync } from 'node:fs'

/** Where what is written to a file goes. */
export interface OutputPlace {
  /** The file as it was named; where the name is a symbolic link, what it points to. */
  readonly path: string
  /** A file, or nothing yet: it is replaced as a whole. A device or a pipe is written to as it is. */
  readonly isReplaceable: boolean
}

/** Finds the place of an output. Throws an error of the file system for a folder, and for what cannot be looked up. */
export function outputPlace(file: string): OutputPlace {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there === undefined) return { path: file, isReplaceable: true }
  if (there.isDirectory()) throw Object.assign(new Error('EISDIR: it is a folder'), { code: 'EISDIR' })
  if (!there.isFile()) return { path: file, isReplaceable: false }
  return { path: lstatSync(file).isSymbolicLink() ? realpathSync(file) : file, isReplaceable: true }
}

/** What a failure of the file system says, and what the user can do about it. */
export interface WriteFailure {
  readonly reason: string
  readonly fix?: string
}

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk, or name a file on another one.',
  EDQUOT: 'Make room within the quota, or name a file on another disk.',
  EFBIG: 'The system lets no file grow that large: see ulimit -f.',
  EACCES: 'Name a file in a folder that may be written to.',
  EPERM: 'Name a file in a folder that may be written to.',
  EROFS: 'Name a file on a disk that may be written to.',
  EISDIR: 'Name a file in the folder.',
  ENOTDIR: 'A part of the path is a file, not a folder: name another one.',
  EEXIST: 'A part of the path is a file, not a folder: name another one.',
}

/** Puts into words why something could not be written. */
export function writeFailure(error: unknown): WriteFailure {
  if (!(error instanceof Error)) return { reason: String(error) }
  const fix = 'code' in error ? FIXES[String(error.code)] : undefined
  return { reason: error.message, ...(fix !== undefined && { fix }) }
}
