import type { Outlook, Plan } from '../run/plan.ts'

/** What a run is about to send, said before its first request, as endpoints cost money. */
export function announcement({ cells, estimate, tier }: Outlook, probes: boolean): string {
  const probing = probes ? ', after about 20 short probes; what the target lacks is left out' : ''
  const { requests, tokens } = estimate
  return `${cells} cells (tier ${tier}), about ${requests} requests and ${grouped(tokens)} tokens${probing}`
}

/** What a run would send, for one that sends nothing. */
export function dryRunText(plan: Plan): string {
  const cells = plan.cells.map(({ id }) => `  ${id}\n`).join('')
  const { requests, tokens } = plan.estimate
  return `${cells}${plan.cells.length} cells, about ${requests} requests and ${grouped(tokens)} tokens beside the probes. Plan ${plan.digest}, seed ${plan.seed}. Nothing was sent.\n`
}

/** A whole number with commas between thousands. (To load the rules of a locale takes as long as to parse arguments.) */
function grouped(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}
