import type { Hits } from '../reference/hostile/hits.ts'
import type { HostileOptions } from '../reference/hostile/hostility.ts'
import type { Hostile } from '../reference/hostile/kind.ts'
import { asFlag, type SettingNames } from '../run/setting-names.ts'
import { UsageError } from '../wire/usage-error.ts'

/** How a reference server is to be hostile, as it was given. */
export interface HostileGiven {
  readonly name: string | undefined
  /** Which requests are hit: all, chat, streams, documents, or chat requests by number, e.g. `2`, `3-5` or `4-`. */
  readonly on: string | undefined
  readonly paceMs: number | undefined
}

/**
 * Reads how the reference server is hostile; undefined where it is not. Throws UsageError for what cannot be. Loads the
 * kinds only where one is given.
 */
export async function hostileChoice(
  { name, on, paceMs }: HostileGiven,
  named: SettingNames = asFlag,
): Promise<HostileOptions | undefined> {
  if (name === undefined) {
    const lonely = on !== undefined ? 'hostile-on' : paceMs !== undefined ? 'hostile-pace' : undefined
    if (lonely === undefined) return undefined
    throw new UsageError('hostile-only', `${named(lonely)} goes with ${named('hostile')}`, {
      fix: 'chatspec list hostile shows what there is.',
    })
  }
  const [{ allHostile }, { withName }] = await Promise.all([
    import('../reference/hostile/all.ts'),
    import('./named.ts'),
  ])
  const kind = withName({ all: allHostile, noun: 'hostile kind', list: 'hostile' }, name, named('hostile', name))
  return {
    kind,
    ...(on !== undefined && { hits: hitsOf(on, kind, named) }),
    ...(paceMs !== undefined && { paceMs }),
  }
}

const WORDS: ReadonlySet<string> = new Set(['all', 'chat', 'streams', 'documents'])
const isWord = (given: string): given is Extract<Hits, string> => WORDS.has(given)

function hitsOf(given: string, { name, plays }: Hostile, named: SettingNames): Hits {
  const takes =
    plays.by === 'listening'
      ? `It listens so, or not at all: leave ${named('hostile-on')} out.`
      : plays.by === 'greeting'
        ? 'It acts before a request has come: give connections by number, e.g. 2, 3-5 or 4-, or all.'
        : 'Give all, chat, streams, documents, or chat requests by number, e.g. 2, 3-5 or 4-.'
  const hits = isWord(given) ? given : rangeOf(given)
  const isPossible =
    hits === 'all' ||
    (hits !== undefined && plays.by !== 'listening' && (plays.by !== 'greeting' || typeof hits !== 'string'))
  if (hits !== undefined && isPossible) return hits
  throw new UsageError('bad-hits', `${named('hostile-on', given)} does not go with ${named('hostile', name)}`, {
    fix: takes,
  })
}

/** `2`, `3-5` or `4-`, counted from 1; undefined when it is none of them. */
function rangeOf(given: string): Hits | undefined {
  const [, first, dash, last] = /^([1-9]\d*)(?:(-)([1-9]\d*)?)?$/.exec(given) ?? []
  if (first === undefined) return undefined
  const from = Number(first)
  const to = dash === undefined ? from : last === undefined ? Infinity : Number(last)
  return to < from ? undefined : { from, to }
}
