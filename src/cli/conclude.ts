import type { Report } from '../types/report.ts'
import { withClients } from '../setup/who-breaks.ts'
import { flag, type Arguments } from './arguments.ts'
import { Attempts } from './attempts.ts'
import type { Io } from './io.ts'
import { writeOutputs, type Output } from './reporters.ts'
import { settledReport, type Unsettled } from './settled-report.ts'

/**
 * Updates the baseline where that was asked for, writes the report to all outputs, and gives it. What of this fails is
 * thrown at the end: a baseline that cannot be updated costs no report.
 */
export async function conclude(
  args: Arguments,
  io: Io,
  outputs: readonly Output[],
  unsettled: Unsettled,
): Promise<Report> {
  const attempts = new Attempts()
  const report = (await attempts.to(() => settledReport(args, io, unsettled))) ?? unsettled.report
  const told = await withClients(report)
  await attempts.to(() => writeOutputs(told, outputs, io, flag(args, 'verbose')))
  attempts.settle()
  return told
}
