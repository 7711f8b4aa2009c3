import { availableParallelism } from 'node:os'
import { selftest } from '../selftest/selftest.ts'
import { summaryOf } from '../selftest/summary.ts'
import { list, number, text, type Arguments } from './arguments.ts'
import { faultsNamed, variantsNamed } from '../setup/faults-named.ts'
import type { Io } from './io.ts'
import { VERSION } from '../setup/version.ts'
import { refuseUnwritable, writeFile } from './write-file.ts'

const EVERY = 50

/** Runs `chatspec selftest` and gives the exit code: 0 when all is proven, 1 when not, 3 when it was stopped. */
export async function runSelftest(args: Arguments, io: Io): Promise<number> {
  const faults = faultsNamed(list(args, 'fault')).map(({ name }) => name)
  const variants = variantsNamed(list(args, 'variant')).map(({ name }) => name)
  const isPart = faults.length > 0 || variants.length > 0
  const file = text(args, 'report')
  if (file !== undefined) refuseUnwritable(file)
  const report = await selftest({
    ...(isPart && { faults, variants }),
    threads: number(args, 'jobs') ?? availableParallelism(),
    version: VERSION,
    signal: io.interrupted,
    onProgress(done, total) {
      if (io.terminal.isTTY) io.err(done === total ? '\r\u001B[K' : `\r${done} of ${total} runs`)
      else if (done % EVERY === 0 && done < total) io.err(`${done} of ${total} runs\n`)
    },
  })
  io.err(summaryOf(report))
  if (file !== undefined) writeFile(file, `${JSON.stringify(report, undefined, 1)}\n`)
  if (report.stopped !== undefined) return 3
  return report.ok ? 0 : 1
}
