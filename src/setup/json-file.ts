import { findJsonError } from '../wire/json-error.ts'
import { UsageError } from '../wire/usage-error.ts'
import { readTextFile } from './text-file.ts'

/** A file of JSON as it was read. */
export interface JsonFile {
  readonly text: string
  readonly value: unknown
}

/**
 * Reads a file of JSON. `what` is what the file is for. Throws a UsageError where it cannot be read, and one that names
 * line and column where it is not JSON; `fix` is what to do about either.
 */
export function readJsonFile(file: string, what: string, fix?: string): JsonFile {
  const text = readTextFile(file, what, fix)
  try {
    return { text, value: JSON.parse(text) }
  } catch (error) {
    const found = findJsonError(text)
    const place = found === undefined ? '' : `:${found.line}:${found.column}`
    throw new UsageError('not-json', `${file}${place}: not JSON: ${found?.message ?? String(error)}`, {
      cause: error,
      ...(fix !== undefined && { fix }),
    })
  }
}
