import { matrixText } from '../report/matrix-text.ts'
import { matrixOf } from '../report/matrix.ts'
import { createStyle } from '../report/style.ts'
import type { Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { flag, list, text, type Arguments } from './arguments.ts'
import { DEFAULT_BASELINE } from './baseline-option.ts'
import { placedFor, type Settled } from './config-settings.ts'
import { wantsColor, type Io } from './io.ts'
import { isMatrixFormat, renderMatrix } from './matrix-rendering.ts'
import { readOutputs, writeFile, type Output } from './reporters.ts'
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
  const matrices = new Map<string, Output>()
  for (const { settled, io: own } of withOwnKeys(all, io)) {
    const { own: reporter, shared } = parted(list(settled.args, 'reporter'))
    const args = placedFor({ ...settled, args: { ...settled.args, reporter } })
    const setting = await prepare(args, own)
    if (setting.destination.kind === 'url') keyOf(args, own)
    const outputs = reporter.length === 0 ? [] : setting.outputs
    prepared.push({ target: settled.target ?? '', args, io: own, setting: { ...setting, outputs } })
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

async function runAll(prepared: readonly Prepared[], matrices: readonly Output[], io: Io): Promise<number> {
  const reports = new Map<string, Report>()
  let exitCode = 0
  for (const { target, args, io: own, setting } of prepared) {
    if (io.interrupted.aborted) {
      io.err(`${target}: not run: stopped by Ctrl-C\n`)
      exitCode = Math.max(exitCode, 3)
      continue
    }
    io.err(`\n${target}\n`)
    const code = await run(setting, args, own, (report) => void reports.set(target, report))
    exitCode = Math.max(exitCode, code)
  }
  if (reports.size > 0) await showMatrix(reports, matrices, io)
  return exitCode
}

async function showMatrix(reports: ReadonlyMap<string, Report>, outputs: readonly Output[], io: Io): Promise<void> {
  const profiles = new Set([...reports.values()].map(({ profile }) => profile))
  const [profile = 'openai'] = profiles.size === 1 ? profiles : []
  const matrix = matrixOf([...reports.values()], profile, [...reports.keys()])
  for (const { format, file } of outputs) {
    if (!isMatrixFormat(format)) continue
    const rendered = await renderMatrix(matrix, format)
    if (file === undefined) io.out(rendered)
    else writeFile(file, rendered)
  }
  io.err(`\n${matrixText(matrix, createStyle(wantsColor(io)))}`)
}

/**
 * Parts the reporters into those of each target and those of the matrix over them: a file that is named for its target is
 * of the target; HTML, Markdown and JSON that are not are the matrix. Throws a UsageError where reports would overwrite each
 * other.
 */
function parted(values: readonly string[]): { own: readonly string[]; shared: readonly Output[] } {
  if (values.length === 0) return { own: [USUAL_REPORTS], shared: [] }
  const own = values.filter((value) => value.includes('{target}') || ONE_AFTER_ANOTHER.includes(value))
  const others = values.filter((value) => !own.includes(value))
  const shared = others.length === 0 ? [] : readOutputs(others)
  const lost = shared.find(({ format }) => !isMatrixFormat(format))
  if (lost === undefined) return { own, shared }
  throw new UsageError('one-report-for-all', `--reporter ${lost.format}: the reports of all targets would be one`, {
    fix: `Give each a file, e.g. --reporter ${lost.format}=reports/{target}.${lost.format}`,
  })
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
