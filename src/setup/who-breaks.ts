import type { Report } from '../types/report.ts'

/**
 * The report with what well-known clients make of each rule that is broken. What is known of clients is loaded only
 * where something is broken.
 */
export async function withClients(report: Report): Promise<Report> {
  const broken = Object.entries(report.rules).filter(([, { violated }]) => violated > 0)
  if (broken.length === 0) return report
  const { clientsOf, fatesWords } = await import('../explain/clients.ts')
  const told = broken.flatMap(([id, rule]) => {
    const clients = clientsOf(id).map((facts) => `A server that ${facts.server}: ${fatesWords(facts).join('; ')}.`)
    return clients.length === 0 ? [] : [[id, { ...rule, clients }] as const]
  })
  return { ...report, rules: { ...report.rules, ...Object.fromEntries(told) } }
}
