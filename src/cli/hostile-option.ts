import type { Hits } from '../reference/hostile/hits.ts'
import type { HostileOptions } from '../reference/hostile/hostility.ts'
import type { Hostile } from '../reference/hostile/kind.ts'
import { UsageError } from '../wire/usage-error.ts'
import { number, text, type Arguments, type OptionTable } from './arguments.ts'

/** The options that make the reference server hostile. */
export const HOSTILE_OPTIONS: OptionTable = {
  hostile: {
    describe: 'a way in which the server is hostile or broken; chatspec list hostile shows all',
    type: 'string',
    requiresArg: true,
  },
  'hostile-on': {
    describe:
      'what it hits: all, chat, streams, documents, or chat requests by number, e.g. 2, 3-5 or 4- (default: what it is made for)',
    type: 'string',
    requiresArg: true,
  },
  'hostile-pace': {
    describe: 'milliseconds between the bytes of a server that drips (default 1000)',
    type: 'number',
    requiresArg: true,
  },
}

/** Reads how the reference server is hostile; undefined where it is not. Throws UsageError for what cannot be. */
export async function hostileOf(args: Arguments): Promise<HostileOptions | undefined> {
  const name = text(args, 'hostile')
  if (name === undefined) {
    const lonely = ['hostile-on', 'hostile-pace'].find((option) => args[option] !== undefined)
    if (lonely === undefined) return undefined
    throw new UsageError('hostile-only', `--${lonely} goes with --hostile`, {
      fix: 'chatspec list hostile shows what there is',
    })
  }
  const [{ allHostile }, { withName }] = await Promise.all([
    import('../reference/hostile/all.ts'),
    import('../setup/named.ts'),
  ])
  const kind = withName({ all: allHostile, noun: 'hostile kind', list: 'hostile' }, name, `--hostile ${name}`)
  const given = text(args, 'hostile-on')
  const paceMs = number(args, 'hostile-pace')
  return {
    kind,
    ...(given !== undefined && { hits: hitsOf(given, kind) }),
    ...(paceMs !== undefined && { paceMs }),
  }
}

const WORDS: ReadonlySet<string> = new Set(['all', 'chat', 'streams', 'documents'])
const isWord = (given: string): given is Extract<Hits, string> => WORDS.has(given)

function hitsOf(given: string, { name, plays }: Hostile): Hits {
  const takes =
    plays.by === 'listening'
      ? 'it listens so, or not at all: leave --hostile-on out'
      : plays.by === 'greeting'
        ? 'it acts before a request has come: give connections by number, e.g. 2, 3-5 or 4-, or all'
        : 'give all, chat, streams, documents, or chat requests by number, e.g. 2, 3-5 or 4-'
  const hits = isWord(given) ? given : rangeOf(given)
  const isPossible =
    hits === 'all' ||
    (hits !== undefined && plays.by !== 'listening' && (plays.by !== 'greeting' || typeof hits !== 'string'))
  if (hits !== undefined && isPossible) return hits
  throw new UsageError('bad-hits', `--hostile-on ${given} does not go with --hostile ${name}`, { fix: takes })
}

/** `2`, `3-5` or `4-`, counted from 1; undefined when it is none of them. */
function rangeOf(given: string): Hits | undefined {
  const [, first, dash, last] = /^([1-9]\d*)(?:(-)([1-9]\d*)?)?$/.exec(given) ?? []
  if (first === undefined) return undefined
  const from = Number(first)
  const to = dash === undefined ? from : last === undefined ? Infinity : Number(last)
  return to < from ? undefined : { from, to }
}
