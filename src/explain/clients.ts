import { CLIENTS, WAYS, type Client, type ClientRow, type Fate, type Way } from '../define/client.ts'
import { clientRows } from '../registry.ts'

/** What servers do that breaks a rule, and what official clients make of it. */
export interface ClientFacts {
  /** What the server does, e.g. `ends with [done]`. */
  readonly server: string
  readonly why: string | undefined
  readonly fates: readonly ClientFate[]
}

/** What becomes of an answer in one client, used in one or more ways. */
export interface ClientFate {
  readonly client: string
  readonly ways: readonly string[]
  readonly does: Fate['kind']
  readonly how: string
  /** `measured` by a test of this project, with this version. */
  readonly source: 'measured' | 'documented'
}

/** What is known of clients whose server breaks a rule. */
export function clientsOf(rule: string): readonly ClientFacts[] {
  return clientRows.filter(({ rules }) => rules.includes(rule)).map(clientFacts)
}

/** What becomes of what a row says. */
export function clientFacts({ server, why, clients }: ClientRow): ClientFacts {
  // Object.entries forgets that the keys are clients.
  const known = Object.entries(clients) as [Client, NonNullable<ClientRow['clients'][Client]>][]
  return { server, why, fates: known.flatMap(([client, ways]) => fatesOf(client, ways)) }
}

/** Ways that end alike are told together. */
function fatesOf(client: Client, ways: NonNullable<ClientRow['clients'][Client]>): readonly ClientFate[] {
  const { name, source } = CLIENTS[client]
  const fates: ClientFate[] = []
  // Object.entries forgets that the keys are ways.
  for (const [way, fate] of Object.entries(ways) as [Way, Fate][]) {
    const how = fate.kind === 'reads' ? '' : fate.how
    const alike = fates.findIndex((one) => one.does === fate.kind && one.how === how)
    const before = fates[alike]
    if (before === undefined) fates.push({ client: name, ways: [WAYS[way]], does: fate.kind, how, source })
    else fates[alike] = { ...before, ways: [...before.ways, WAYS[way]] }
  }
  return fates
}

/** What becomes of an answer in the clients, a sentence for each that breaks and one for the others. */
export function fatesWords({ fates, why }: ClientFacts): readonly string[] {
  const breaking = fates.filter(({ does }) => does !== 'reads')
  const because = why === undefined ? '' : `; ${why}`
  if (breaking.length === 0) return [`all known clients cope${because}`]
  return [...breaking.map(fateWords), ...(because === '' ? [] : [because.slice(2)])]
}

function fateWords({ client, ways, does, how, source }: ClientFate): string {
  const who = `${client} ${ways.join(' and ')}`
  const mark = source === 'measured' ? '' : ' (documented)'
  if (does === 'misreads') return `${who}: ${how}${mark}`
  return `${who} throws${how === '' ? '' : `: ${how}`}${mark}`
}
