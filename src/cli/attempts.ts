import { UsageError } from '../wire/usage-error.ts'

/** Takes the place of the exit code that a verdict above it has named. */
const EXIT_CODE = 'Exit code 2, as not all is written.'

/** Things to write of which each is written whatever becomes of the others; what failed is told in the end. */
export class Attempts {
  readonly #failures: unknown[] = []

  /** Does one thing. Gives undefined when it throws. */
  async to<Result>(act: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await act()
    } catch (error) {
      this.#failures.push(error)
      return undefined
    }
  }

  /** Throws what was thrown, if anything was: a bug of ours before all else, and the mistakes of the user's as one. */
  settle(): void {
    const mistakes: UsageError[] = []
    for (const failure of this.#failures) {
      if (!(failure instanceof UsageError)) throw failure
      mistakes.push(failure)
    }
    const [first] = mistakes
    if (first === undefined) return
    const fixes = new Set(mistakes.flatMap(({ fix = '' }) => fix.split('\n')))
    for (const line of ['', EXIT_CODE]) fixes.delete(line)
    throw new UsageError(first.code, mistakes.map(({ message }) => message).join('\n'), {
      fix: [...fixes, EXIT_CODE].join('\n'),
      cause: first,
    })
  }
}
