import { matrixText } from '../report/matrix-text.ts'
import { matrixOf } from '../report/matrix.ts'
import { createStyle } from '../report/style.ts'
import type { Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, text, type Arguments } from './arguments.ts'
import { DEFAULT_BASELINE } from './baseline-option.ts'
import { placedFor, type Settled, placingMistakes } from './config-settings.ts'
import { wantsColor, type Io } from './io.ts'
import { isMatrixFormat, writeMatrix, type MatrixOutput } from './matrix-rendering.ts'
import { mistakeText } from './mistake-text.ts'
import { readOutputs, refuseUnwritableOutputs } from './reporters.ts'
import { destinationOf, keyOf } from './target-options.ts'
import { prepare, run } from './verify-run.ts'
import type { Setting } from './verify-target.ts'

/** Where the reports of the targets go when nothing is said. */
const USUAL_REPORTS = 'json=reports/{target}.json'

interface Prepared {
  readonly target: string
  readonly args: Arguments
  readonly io: Io
  readonly setting: Setting
}

/**
 * Verifies one target after the other, each with a report of its own, and ends with a matrix over them. The exit code is
 * the highest of theirs. All settings are looked at before the first request is sent.
 */
export async function verifyAll(all: readonly Settled[], io: Io): Promise<number> {
  const prepared: Prepared[] = []
  const matrices = new Map<string, MatrixOutput>()
  for (const { settled, io: own } of withOwnKeys(all, io)) {
    const { own: reporter, shared } = parted(list(settled.args, 'reporter'))
    const args = placedFor({ ...settled, args: { ...settled.args, reporter } })
    const setting = await placingMistakes(settled, () => prepare(args, own))
    if (setting.destination.kind === 'url') keyOf(args, own)
    const outputs = reporter.length === 0 ? [] : setting.outputs
    prepared.push({ target: settled.target ?? '', args, io: own, setting: { ...setting, outputs } })
    refuseUnwritableOutputs(shared)
    for (const output of shared) matrices.set(`${output.format}=${output.file}`, output)
  }
  refuseOneFile(prepared)
  return runAll(prepared, [...matrices.values()], io)
}

/** What one target writes, the next must not overwrite. */
function refuseOneFile(prepared: readonly Prepared[]): void {
  const records = prepared.flatMap(({ args }) => text(args, 'record') ?? [])
  if (new Set(records).size < records.length) {
    throw new UsageError('one-record-for-all', '--record: the exchanges of all targets would go to one file', {
      fix: 'Give each a file, e.g. --record reports/{target}.har',
    })
  }
  const updated = prepared.filter(({ args }) => flag(args, 'update-baseline'))
  const baselines = updated.map(({ args }) => text(args, 'baseline') ?? DEFAULT_BASELINE)
  if (new Set(baselines).size < baselines.length) {
    throw new UsageError(
      'one-baseline-for-all',
      '--update-baseline: the failures of all targets would go to one file',
      {
        fix: 'Give each a file, e.g. --baseline baselines/{target}.json',
      },
    )
  }
}

async function runAll(prepared: readonly Prepared[], matrices: readonly MatrixOutput[], io: Io): Promise<number> {
  const reports = new Map<string, Report>()
  let exitCode = 0
  for (const { target, args, io: own, setting } of prepared) {
    if (io.interrupted.aborted) {
      io.err(`${target}: not run: stopped by ${String(io.interrupted.reason)}\n`)
      exitCode = Math.max(exitCode, 3)
      continue
    }
    io.err(`\n${target}\n`)
    exitCode = Math.max(
      exitCode,
      await codeOf(() => run(setting, args, own, (report) => reports.set(target, report)), io),
    )
  }
  if (reports.size > 0) exitCode = Math.max(exitCode, await codeOf(() => showMatrix(reports, matrices, io), io))
  return exitCode
}

/** The exit code of one target, whose mistakes do not keep the others from being run. */
async function codeOf(act: () => Promise<number>, io: Io): Promise<number> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.err(mistakeText(error))
    return 2
  }
}

async function showMatrix(
  reports: ReadonlyMap<string, Report>,
  outputs: readonly MatrixOutput[],
  io: Io,
): Promise<number> {
  const profiles = new Set([...reports.values()].map(({ profile }) => profile))
  const [profile = 'openai'] = profiles.size === 1 ? profiles : []
  const matrix = matrixOf([...reports.values()], profile, [...reports.keys()])
  io.err(`\n${matrixText(matrix, createStyle(wantsColor(io)))}`)
  await writeMatrix(matrix, outputs, io)
  return 0
}

/**
 * Parts the reporters into those of each target and those of the matrix over them: a file that is named for its target is
 * of the target; HTML, Markdown and JSON that are not are the matrix. Throws a UsageError where reports would overwrite each
 * other.
 */
function parted(values: readonly string[]): { own: readonly string[]; shared: readonly MatrixOutput[] } {
  if (values.length === 0) return { own: [USUAL_REPORTS], shared: [] }
  const own = values.filter((value) => value.includes('{target}') || ONE_AFTER_ANOTHER.includes(value))
  const others = values.filter((value) => !own.includes(value))
  const shared = (others.length === 0 ? [] : readOutputs(others)).map(({ format, file }) => {
    if (isMatrixFormat(format)) return { format, file }
    throw new UsageError('one-report-for-all', `--reporter ${format}: the reports of all targets would be one`, {
      fix: `Give each a file, e.g. --reporter ${format}=reports/{target}.${format}`,
    })
  })
  return { own, shared }
}

/** Reporters without a file of which one can follow another. */
const ONE_AFTER_ANOTHER: readonly string[] = ['terminal', 'github']

/**
 * Where the targets are on several servers, a key that is meant for one of them goes to none: only a variable that a
 * target names is taken.
 */
function withOwnKeys(all: readonly Settled[], io: Io): readonly { readonly settled: Settled; readonly io: Io }[] {
  const origins = new Set(all.map(({ args }) => originOf(args, io)))
  const { CHATSPEC_API_KEY: _own, OPENAI_API_KEY: _usual, ...env } = io.env
  return all.map((settled) => {
    const isNamed = text(settled.args, 'api-key-env') !== undefined
    return { settled, io: origins.size > 1 && !isNamed ? { ...io, env } : io }
  })
}

function originOf(args: Arguments, io: Io): string {
  const destination = destinationOf(args, io)
  return destination.kind === 'url' ? new URL(destination.baseUrl).origin : 'reference'
}
