import { CAPABILITIES, type Capability } from '../define/capability.ts'
import { nearest } from '../define/nearest.ts'
import { asFlag, type SettingNames } from '../run/setting-names.ts'
import { UsageError } from '../wire/usage-error.ts'

/** What a run adds to the path of a base URL. */
const ADDED = '/chat/completions'

/** The base URL, where it is one. Throws a UsageError otherwise; `source` says where it was given. */
export function checkedBaseUrl(baseUrl: string, source: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UsageError('bad-base-url', `${source} ${JSON.stringify(baseUrl)} is not an absolute http or https URL`, {
      fix: 'Write it as the SDKs take it, e.g. https://api.example.com/v1.',
    })
  }
  const path = url.pathname.replace(/\/+$/, '')
  if (path.endsWith(ADDED)) {
    const meant = new URL(url)
    meant.pathname = path.slice(0, -ADDED.length)
    throw new UsageError('bad-base-url', `${source} ends with ${ADDED}, which is added to it`, {
      fix: `Give ${meant.href} instead.`,
    })
  }
  return baseUrl
}

/** The key, where a header field can carry it. Throws a UsageError otherwise, which says where it was given and does not show it. */
export function checkedKey(key: string, source: string): string {
  if (/^[\u0021-\u007E]+$/.test(key)) return key
  throw new UsageError('bad-key', `${source}: the key holds a space or a character that a header field cannot carry`, {
    fix: 'Was it cut, or copied with a line break?',
  })
}

const FIELD_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** Whether a name and a value make a header field. */
export const isHeaderField = (name: string, value: string): boolean => FIELD_NAME.test(name) && !/[\r\n\0]/.test(value)

/** The capabilities with these names. Throws a UsageError for a name that none has. */
export function capabilitiesNamed(names: readonly string[], named: SettingNames = asFlag): ReadonlySet<Capability> {
  return new Set(
    names.map((name) => {
      if (isCapability(name)) return name
      const guess = nearest(name, Object.keys(CAPABILITIES))
      const hint = guess === undefined ? '' : `; did you mean ${guess}?`
      throw new UsageError('unknown-capability', `${named('require', name)}: there is no such capability${hint}`, {
        fix: 'chatspec list capabilities shows all.',
      })
    }),
  )
}

function isCapability(name: string): name is Capability {
  return Object.hasOwn(CAPABILITIES, name)
}
