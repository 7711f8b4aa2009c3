import { counted } from '../report/words.ts'
import type { Outlook, Plan } from '../run/plan.ts'

/** What a run is about to send, said before its first request, as endpoints cost money. */
export function announcement({ cells, estimate, tier }: Outlook, probes: boolean): string {
  const probing = probes ? ', after about 20 short probes; what the target lacks is left out' : ''
  return `${counted(cells, 'cell')} (tier ${tier}), ${costs(estimate)}${probing}`
}

/** What a run would send, for one that sends nothing. */
export function dryRunText(plan: Plan): string {
  const cells = plan.cells.map(({ id }) => `  ${id}\n`).join('')
  return `${cells}${counted(plan.cells.length, 'cell')}, ${costs(plan.estimate)} beside the probes. Plan ${plan.digest}, seed ${plan.seed}. Nothing was sent.\n`
}

function costs({ requests, tokens }: Plan['estimate']): string {
  return `about ${counted(requests, 'request')} and ${counted(Math.round(tokens), 'token')}`
}
