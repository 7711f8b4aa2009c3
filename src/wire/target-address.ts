/** Where a target is reached. */
export interface TargetAddress {
  /** Scheme, host and port, e.g. `https://api.example.com`. */
  readonly origin: string
  /** What a Host header says: the port is left out where it is the usual one. */
  readonly host: string
  /** A name or an address, an IPv6 one without brackets. */
  readonly hostname: string
  readonly port: number
  readonly isSecure: boolean
}

/** Takes an http or https URL apart. Paths do not matter here: those of requests pass as they are. */
export function targetAddress(url: URL): TargetAddress {
  const isSecure = url.protocol === 'https:'
  return {
    origin: url.origin,
    host: url.host,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port === '' ? (isSecure ? '443' : '80') : url.port),
    isSecure,
  }
}
