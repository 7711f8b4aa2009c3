import { nearest } from '../define/nearest.ts'
import { FORMATS, rendered, type Format, type TerminalOptions } from '../setup/rendered.ts'
import type { Report } from '../types/report.ts'
import { UsageError } from '../wire/usage-error.ts'
import { Attempts } from './attempts.ts'
import { wantsColor, type Io } from './io.ts'
import { keepApart, type NamedFile } from './named-file.ts'
import { refuseUnwritable, writeFile } from './write-file.ts'

/** One output of a run: a format, and the file it goes to. */
export interface Output {
  readonly format: Format
  /** Undefined: the terminal for `terminal`, standard output for the others. */
  readonly file: string | undefined
}

const DEFAULT_WIDTH = 80

/**
 * Reads `--reporter NAME[=FILE]`. Throws UsageError for an unknown name, when two would share standard output, and when one
 * would take the place of another, or of one of the other files that the command reads or writes.
 */
export function readOutputs(values: readonly string[], others: readonly NamedFile[] = []): readonly Output[] {
  const outputs = values.map(readOutput)
  const files = outputs.flatMap(({ file }, at) =>
    file === undefined ? [] : [{ named: `--reporter ${values[at] ?? ''}`, file }],
  )
  keepApart(files, others)
  const onStdout = outputs.filter(({ format, file }) => file === undefined && format !== 'terminal')
  if (onStdout.length > 1) {
    const names = onStdout.map(({ format }) => format).join(' and ')
    throw new UsageError('reporter-clash', `--reporter ${names} would both go to standard output`, {
      fix: `Give one of them a file, e.g. --reporter ${String(onStdout[1]?.format)}=FILE.`,
    })
  }
  return outputs.length === 0 ? [{ format: 'terminal', file: undefined }] : outputs
}

function readOutput(value: string): Output {
  const [name = '', ...rest] = value.split('=')
  const file = rest.length === 0 ? undefined : rest.join('=')
  const format = FORMATS.find((candidate) => candidate === name)
  if (name === '')
    throw new UsageError('unknown-reporter', `--reporter ${value} names no format`, {
      fix: `There are ${FORMATS.join(', ')}.`,
    })
  if (format === undefined) {
    const guess = nearest(name, FORMATS)
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`
    throw new UsageError('unknown-reporter', `--reporter ${name}: there is no such format${hint}`, {
      fix: `There are ${FORMATS.join(', ')}.`,
    })
  }
  if (file === '') throw new UsageError('reporter-file', `--reporter ${name}= needs a file name after the equals sign`)
  return { format, file }
}

/** Throws a UsageError for a file that cannot be written: what a run costs, or days of traffic, is not to be lost on it. */
export function refuseUnwritableOutputs(outputs: readonly Pick<Output, 'file'>[]): void {
  for (const { file } of outputs) if (file !== undefined) refuseUnwritable(file)
}

/**
 * Renders a report to all outputs, whatever becomes of the others; the verdict always reaches the terminal. Throws a UsageError
 * that names the files that could not be written.
 */
export async function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  io: Io,
  verbose: boolean,
): Promise<void> {
  const attempts = new Attempts()
  for (const output of outputs) {
    await attempts.to(async () => {
      const text = await rendered(report, output.format, terminalOf(output, io, verbose))
      if (output.file !== undefined) writeFile(output.file, text)
      else if (output.format === 'terminal') io.err(text)
      else io.out(text)
    })
  }
  const shown = outputs.some(({ format, file }) => format === 'terminal' && file === undefined)
  if (!shown) io.err(`${report.outcome.sentence}\n`)
  attempts.settle()
}

function terminalOf({ file }: Output, io: Io, verbose: boolean): TerminalOptions {
  const toTerminal = file === undefined
  const width = toTerminal ? Math.min(io.terminal.columns ?? DEFAULT_WIDTH, 120) : DEFAULT_WIDTH
  return { color: toTerminal && wantsColor(io), width, verbose }
}
