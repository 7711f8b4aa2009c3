import { describe, it } from 'vitest'
import { aFunction, aString, checkOptions, wanted, type OptionsWanted, type Wanted } from '../library/given.ts'
import { RUN } from '../library/verify-setup.ts'
import { planOf, verify } from '../library/verify.ts'
import type { VerifyOptions } from '../library/verify-options.ts'
import type { Report } from '../types/report.ts'
import { pickedTests } from './picked.ts'
import { verdictsOf, type Verdicts } from './verdicts.ts'

/** A value, or how to get it when the tests begin: a server that `beforeAll` has started has its port only then. */
type Later<T> = T | (() => T | Promise<T>)

/** Against which server the contract is held, and how. */
export interface ConformanceOptions extends Omit<VerifyOptions, 'apiKey' | 'baseUrl' | 'onCell' | 'onPlan'> {
  /** Absolute URL without `/chat/completions`, or a function that gives it when the tests begin. */
  readonly baseUrl?: Later<string | URL>
  /** The key, or a function that gives it when the tests begin. */
  readonly apiKey?: Later<string>
  /**
   * What the group of tests is called.
   * @defaultValue 'chatspec'
   */
  readonly name?: string
  /** Told of the report when the run has ended, e.g. to write it to a file. */
  readonly onReport?: (report: Report) => void | Promise<void>
}

const orLater = (words: string, fits: (value: unknown) => boolean): Wanted =>
  wanted(`${words}, or a function that gives it`, (value) => fits(value) || typeof value === 'function')

const isText = (value: unknown): boolean => typeof value === 'string'

const OPTIONS: OptionsWanted<ConformanceOptions> = {
  ...RUN,
  baseUrl: orLater('a string or a URL', (value) => isText(value) || value instanceof URL),
  apiKey: orLater('a string', isText),
  name: aString,
  onReport: aFunction,
}

/** The name of the last test. */
const WHOLE = 'the run as a whole'

/**
 * Registers the cells of the matrix as Vitest tests, a group for each suite, so that a server's own tests hold the
 * contract. Call it at the top of a test file, or within `describe`.
 *
 * - A cell that fails is a failed test, which says rule, symptom, what was expected, what came, where, and how to run just
 *   this cell again. One that passes, or only warns, is a passed test.
 * - What the server honestly lacks, and what its model did not bring about, is a skipped test with the reason.
 * - A cell that could not run is a failed test: what is untested is no success.
 * - The last test, `the run as a whole`, fails unless the run conforms: it tells of what belongs to no cell, as the
 *   probes, required capabilities, and a run that ended early.
 *
 * The cells are planned, without asking the server, when the tests are collected; they are sent in one run with the first
 * test, which takes as long as the run does. Where Vitest runs only some of the tests (`-t usage.stream`), only their cells
 * are sent.
 *
 * Options are those of `verify`. Wrong ones fail the collection of the file with a `UsageError`.
 */
export function describeConformance(options: ConformanceOptions): void {
  checkOptions('describeConformance', options, OPTIONS)
  const { name = 'chatspec', baseUrl, apiKey, onReport, ...settings } = options
  describe(name, async () => {
    const { cells } = await planOf(settings)
    let run: Promise<Verdicts> | undefined
    /** The first test that is run begins the run, with what Vitest is about to run of the group; the others wait for it. */
    const verdicts = (group: unknown): Promise<Verdicts> => (run ??= send(pickedTests(group)))

    const send = async (picked: ReadonlySet<string>): Promise<Verdicts> => {
      const sent = picked.has(WHOLE) ? cells : cells.filter(({ id }) => picked.has(id))
      const { shard: _parted, ...rest } = settings
      const report = await verify({
        ...rest,
        ...(baseUrl !== undefined && { baseUrl: await valueOf(baseUrl) }),
        ...(apiKey !== undefined && { apiKey: await valueOf(apiKey) }),
        cases: sent.map(({ id }) => asCell(id)),
      })
      await onReport?.(report)
      return verdictsOf(report)
    }

    for (const suite of new Set(cells.map((cell) => cell.suite))) {
      describe(suite, () => {
        for (const { id } of cells.filter((cell) => cell.suite === suite)) {
          it(id, UNLIMITED, async (context) => (await verdicts(context.task.suite?.suite)).settle(id, context))
        }
      })
    }
    it(WHOLE, UNLIMITED, async ({ task }) => (await verdicts(task.suite)).settleWhole())
  })
}

/** Every request of a run is bounded, and so is their number: no time of Vitest's is needed, nor would it be enough. */
const UNLIMITED = { timeout: 0 }

async function valueOf<T extends string | URL>(later: Later<T>): Promise<T> {
  return typeof later === 'function' ? later() : later
}

/** Without brackets an id would name the case with all its cells. */
const asCell = (id: string): string => (id.includes('[') ? id : `${id}[]`)
