import { planRun, type Plan } from '../run/plan.ts'
import { runTarget } from '../setup/target-run.ts'
import { withClients } from '../setup/who-breaks.ts'
import type { Report } from '../types/report.ts'
import type { PlannedRun, SelectionOptions, VerifyOptions } from './verify-options.ts'
import { checkOptions } from './given.ts'
import { planOptionsGiven, RUN, rulebookGiven, targetRunGiven } from './verify-setup.ts'

/**
 * Sends the case matrix to a server and judges its answers, as `chatspec verify` does.
 *
 * The report says how the run ended in `outcome`: `exitCode` 0 when the target conforms to the profile, 1 when it violates
 * it, 3 when it could not be tested as a whole. Whatever the target does ends in the report: nothing that it or the network
 * does rejects. An abort by `signal` ends it too, with a report of what was done until then and exit code 3.
 *
 * Rejects with a `UsageError` for options that are wrong, a file that cannot be read, a selection that leaves nothing, and
 * where no model is named and the target lists none.
 */
export async function verify(options: VerifyOptions): Promise<Report> {
  const run = await targetRunGiven(options)
  const { onPlan, onCell } = options
  const { report } = await runTarget({
    ...run,
    ...(onPlan !== undefined && { onPlan: (plan) => onPlan(plannedRun(plan)) }),
    ...(onCell !== undefined && { onCell: ({ id, verdict, done, total }) => onCell({ id, verdict, done, total }) }),
  })
  return withClients(report)
}

/**
 * What `verify` would send, with the same options, to a target that lacks nothing. It sends nothing. Rejects with a `UsageError` as `verify` does.
 */
export async function planOf(options: SelectionOptions = {}): Promise<PlannedRun> {
  checkOptions('planOf', options, RUN)
  return plannedRun(planRun(planOptionsGiven(options, await rulebookGiven(options))))
}

function plannedRun({ cells, estimate, digest }: Plan): PlannedRun {
  return {
    cells: cells.map((cell) => ({ id: cell.id, suite: cell.suite, says: cell.case.says })),
    requests: estimate.requests,
    tokens: estimate.tokens,
    digest,
  }
}
