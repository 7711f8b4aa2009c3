import { readFileSync } from 'node:fs'
import { readFailure } from '../wire/read-failure.ts'
import { UsageError } from '../wire/usage-error.ts'

/** A byte order mark, which some editors put before a text. */
const MARK = /^\uFEFF/

/**
 * The text of a file, without a byte order mark. `what` is what the file is for. Throws a UsageError where it cannot be
 * read; `fix` is what to do about it.
 */
export function readTextFile(file: string, what: string, fix?: string): string {
  try {
    return readFileSync(file, 'utf8').replace(MARK, '')
  } catch (error) {
    throw new UsageError('unreadable-file', `cannot read the ${what} ${file}: ${readFailure(error)}`, {
      cause: error,
      ...(fix !== undefined && { fix }),
    })
  }
}
