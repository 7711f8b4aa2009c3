import { checkedBaseUrl } from '../setup/target-parts.ts'
import { UsageError } from '../wire/usage-error.ts'

const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]', '0.0.0.0', '[::]'])

/** What `--target` names. Throws a UsageError for what a proxy cannot pass requests on to. */
export function targetUrl(given: string | undefined): URL {
  if (given === undefined) {
    throw new UsageError('no-target', 'there is no target: give --target URL', {
      fix: 'e.g. chatspec proxy --target https://api.example.com/v1',
    })
  }
  const url = new URL(checkedBaseUrl(given, '--target'))
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('credentials-in-url', `the URL of ${url.host} (--target) holds a user name or password`, {
      fix: 'Let the clients send their keys: they pass through, and appear in no output.',
    })
  }
  return url
}

/** Throws a UsageError when the proxy would pass requests on to itself. `origin` is where it listens. */
export function refuseLoop(target: URL, origin: string): void {
  const own = new URL(origin)
  const isSame = target.hostname === own.hostname || THIS_MACHINE.has(target.hostname)
  if (!isSame || target.protocol !== own.protocol || (target.port || '80') !== own.port) return
  throw new UsageError('target-is-proxy', `--target ${target.origin} is the proxy itself`, {
    fix: 'Name the server that is to be judged, or another port with --port.',
  })
}

/** The base URL that clients are given: the proxy's, with the path of the target's, since paths pass as they are. */
export function clientUrl(origin: string, target: URL): string {
  return `${origin}${target.pathname.replace(/\/+$/, '')}`
}
