/** What a UsageError may carry beside its message. */
export interface UsageErrorOptions {
  /** What the user can do about it, as a sentence. */
  readonly fix?: string
  readonly cause?: unknown
}

/**
 * A mistake in how the tool was called or configured (a bad URL, an unreadable file), never a fault of the target.
 * The command line prints `message` and `fix` without a stack trace and exits with 2. `code` is a stable short name
 * in kebab-case.
 */
export class UsageError extends Error {
  readonly code: string
  readonly fix: string | undefined

  constructor(code: string, message: string, options: UsageErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = 'UsageError'
    this.code = code
    this.fix = options.fix
  }
}
