import { accessSync, constants, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../wire/folder.ts'
import { outputPlace, writeFailure } from '../wire/output-file.ts'
import { UsageError } from '../wire/usage-error.ts'

/**
 * Writes a file under a temporary name and renames it, so that no reader ever sees half of it; a device or a pipe is written to
 * as it is. Throws a UsageError, and leaves nothing behind, when it cannot.
 */
export function writeFile(file: string, text: string): void {
  try {
    const { path, isReplaceable } = outputPlace(file)
    if (isReplaceable) replace(path, text)
    else writeFileSync(path, text)
  } catch (error) {
    throw unwritable(file, error)
  }
}

/** Throws a UsageError, and writes nothing, where it can be told beforehand that a file cannot be written. */
export function refuseUnwritable(file: string): void {
  try {
    const { path, isReplaceable } = outputPlace(file)
    if (!isReplaceable) {
      accessSync(path, constants.W_OK)
      return
    }
    let folder = dirname(path)
    while (!existsSync(folder)) folder = dirname(folder)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw unwritable(file, error)
  }
}

/** The error that a file cannot be written, with the reason and what can be done about it. */
export function unwritable(file: string, error: unknown): UsageError {
  const { reason, fix } = writeFailure(error)
  return new UsageError('unwritable-file', `cannot write ${file}: ${reason}`, {
    ...(fix !== undefined && { fix }),
    cause: error,
  })
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  makeFolder(dirname(path))
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
