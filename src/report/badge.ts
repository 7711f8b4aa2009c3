import type { Report } from './document.ts'
import { visible } from './visible.ts'

const COLOURS = { conforms: 'brightgreen', violates: 'red', incomplete: 'lightgrey' } as const

/**
 * The outcome as the JSON that shields.io reads from an endpoint. It tells counts: a percentage would say that some
 * broken rules are as good as none.
 */
export function renderBadge(report: Report): string {
  const { profile, outcome, profiles } = report
  const counts = profiles[profile]?.rules
  const known = (report.baseline?.known ?? []).filter((id) => report.rules[id]?.verdict[profile] === 'fail').length
  const failed = (counts?.fail ?? 0) - known
  const told = [
    ...(failed <= 0 ? [] : [`${failed} failed`]),
    ...(known === 0 ? [] : [`${known} known to fail`]),
    ...(counts === undefined || counts.warn === 0 ? [] : [`${counts.warn} warned`]),
    ...(counts === undefined ? [] : [`${counts.pass} passed`]),
  ]
  const badge = {
    schemaVersion: 1,
    label: `chatspec ${visible(profile)}`,
    message: [outcome.verdict, told.join(', ')].filter((part) => part !== '').join(': '),
    color: outcome.verdict === 'conforms' && (counts?.warn ?? 0) > 0 ? 'green' : COLOURS[outcome.verdict],
    ...(outcome.exitCode === 0 ? {} : { isError: true }),
  }
  return `${JSON.stringify(badge)}\n`
}
