import type { HeaderList } from '../define/exchange.ts'
import type { RequestHead } from '../wire/request-reader.ts'

/** The head of a request as it goes to the target: as it came, but for the Host, which names the target. */
export interface OutgoingHead {
  readonly headers: HeaderList
  readonly bytes: Buffer
}

/** Makes the head for a target with this Host. */
export function outgoingHead({ raw, headers }: RequestHead, host: string): OutgoingHead {
  const text = raw.toString('latin1')
  const hasHost = headers.some(([name]) => isHost(name))
  const named = hasHost
    ? text.replace(/\r\n(host):[^\r\n]*/gi, (_line, name: string) => `\r\n${name}: ${host}`)
    : text.replace('\r\n', () => `\r\nHost: ${host}\r\n`)
  return {
    headers: [
      ...(hasHost ? [] : [['Host', host] as const]),
      ...headers.map(([name, value]) => [name, isHost(name) ? host : value] as const),
    ],
    bytes: Buffer.from(named, 'latin1'),
  }
}

const isHost = (name: string): boolean => name.toLowerCase() === 'host'
