import type { FaultResult } from './fault-result.ts'
import type { SelftestReport } from './report.ts'

/** What a selftest found, in lines for a person: each mismatch, then the counts. Ends with a newline. */
export function summaryOf(report: SelftestReport): string {
  const { totals, reference, precision, whole } = report
  const umbrellas = report.rulesOff.filter(({ exempt }) => exempt !== undefined)
  const idle = report.rulesOff.filter(({ survivors, exempt }) => survivors.length === 0 && exempt === undefined)
  const hard = reference.found.filter((one) => one.hard)
  return [
    ...report.faults.filter(({ exact }) => !exact).flatMap(faultLines),
    ...report.variants
      .filter(({ green }) => !green)
      .flatMap(({ name, problems }) => [`variant ${name}`, ...problems.map((problem) => `  ${problem}`)]),
    ...hard.map(({ rule, symptom, seen }) => `the faultless server breaks ${rule} (${symptom}) at ${seen}`),
    ...reference.neverApplied.map((id) => `rule ${id} is never applied, neither to the reference nor to a variant`),
    ...idle.map(({ rule }) => `rule ${rule} is not needed: without it every fault is found all the same`),
    '',
    `reference  ${reference.requests} requests; ${reference.sentence}`,
    `variants   ${totals.green} of ${totals.variants} green`,
    `faults     kill score ${totals.killed}/${totals.faults}, ${totals.exact} exact, precision ${percent(precision)}`,
    ...(whole
      ? [
          `rules      ${totals.rules}: ${totals.rules - reference.neverApplied.length} applied, ${totals.rules - idle.length - umbrellas.length} needed, ${umbrellas.length} exempt`,
          ...umbrellas.map(({ rule, exempt }) => `           ${rule} is exempt: ${exempt}`),
        ]
      : ['rules      not asked about: this was a part']),
    `${verdictOf(report)} in ${Math.round(report.durationMs / 100) / 10} s on ${report.threads} ${report.threads === 1 ? 'thread' : 'threads'}, ${totals.connected} of the runs over connections`,
    '',
  ].join('\n')
}

function faultLines({ name, killed, missing, unexpected }: FaultResult): readonly string[] {
  return [
    `fault ${name} ${killed ? 'is found, and more than it declares' : 'is not found as it declares'}`,
    ...missing.map(({ rule, symptom }) => `  missing     ${rule} ${symptom}`),
    ...unexpected.map(({ rule, symptom, strikes, seen }) => {
      const hardness = Object.entries(strikes).map(([profile, strike]) => `${profile} ${strike}`)
      return `  unexpected  ${rule} ${symptom} (${hardness.join(', ')}) at ${seen}`
    }),
  ]
}

function verdictOf({ ok, stopped }: SelftestReport): string {
  if (stopped !== undefined) return `stopped: ${stopped}`
  return ok ? 'selftest passed' : 'selftest FAILED'
}

/** Rounded down, so that only what is whole reads 100%. */
function percent(share: number): string {
  return `${Math.floor(1000 * share) / 10}%`
}
