import { DEFAULT_LIMITS, LIMIT_FLAGS, type Limits } from '../wire/limits.ts'
import { number, type Arguments, type OptionTable } from './arguments.ts'
import { limitRange } from '../setup/number-range.ts'

/** Options that every command which judges has. */
export const JUDGING_OPTIONS: OptionTable = {
  profile: {
    describe:
      'the profile that sets the exit code: openai, crazyrouter, common, that of a vendor (chatspec list profiles), or a file that extends one',
    requiresArg: true,
    default: 'openai',
    type: 'string',
    group: 'Verdict:',
  },
  strict: { describe: 'fail on warnings too', type: 'boolean', group: 'Verdict:' },
  rule: {
    describe: 'judge only this rule (repeatable)',
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Selection:',
  },
  reporter: {
    describe:
      'terminal, json, junit, html, markdown, github, sarif, ctrf, tap or badge, with =FILE to write a file (repeatable)',
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Output:',
  },
  baseline: {
    describe: 'a file of known failures; chatspec.baseline.json where it is there (--no-baseline takes none)',
    type: 'string',
    negatable: true,
    group: 'Verdict:',
  },
  'update-baseline': {
    describe: 'write what fails into the baseline: new failures are added, what is gone is removed',
    type: 'boolean',
    group: 'Verdict:',
  },
  verbose: { describe: 'show every case and exchange of a failure', type: 'boolean', group: 'Output:' },
}

const NAMES = Object.keys(LIMIT_FLAGS) as readonly (keyof Limits)[] // the table has every limit and nothing else

const optionName = (limit: keyof Limits): string => LIMIT_FLAGS[limit].flag.replace(/^--/, '')

/** Options for some of the limits. */
export function limitOptions(limits: readonly (keyof Limits)[] = NAMES): OptionTable {
  return Object.fromEntries(
    limits.map((limit) => {
      const { says, unit, scale } = LIMIT_FLAGS[limit]
      const usual = DEFAULT_LIMITS[limit] / scale
      const range = limitRange(limit)
      return [
        optionName(limit),
        { describe: `${says}, in ${unit}`, type: 'number', range, default: usual, requiresArg: true, group: 'Limits:' },
      ]
    }),
  )
}

/** The limits that the arguments set; the usual ones where they set none. */
export function limitsOf(args: Arguments): Limits {
  const set = NAMES.flatMap((limit) => {
    const value = number(args, optionName(limit))
    return value === undefined ? [] : [[limit, value * LIMIT_FLAGS[limit].scale] as const]
  })
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(set) }
}

/** The arguments that set the limits so; none for a limit that is as usual. */
export function limitArguments(args: Arguments): readonly string[] {
  const limits = limitsOf(args)
  return NAMES.filter((limit) => limits[limit] !== DEFAULT_LIMITS[limit]).flatMap((limit) => [
    LIMIT_FLAGS[limit].flag,
    String(limits[limit] / LIMIT_FLAGS[limit].scale),
  ])
}
