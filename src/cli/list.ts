import { flag, text, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import type { Io } from './io.ts'

const KINDS = ['rules', 'cases', 'faults', 'variants', 'hostile', 'profiles', 'capabilities', 'plan'] as const

/** `chatspec list`: what there is, one line each, or as JSON. */
export const listCommand: Command = {
  usage: 'list <what>',
  says: 'List rules, cases, faults, variants, hostile kinds, profiles, capabilities, or the planned cells',
  positionals: { what: { describe: 'what to list', choices: KINDS, type: 'string' } },
  options: {
    json: { describe: 'print a JSON array', type: 'boolean' },
    profile: {
      describe: 'the profile whose severities are shown',
      requiresArg: true,
      default: 'openai',
      type: 'string',
    },
    tier: {
      describe: 'for plan: how much of the matrix is planned',
      choices: ['smoke', 'default', 'full'],
      default: 'default',
      type: 'string',
    },
  },
  exitCodes: { 0: 'the list is printed' },
  examples: [
    ['chatspec list rules --profile common', 'every rule with its severity in that profile'],
    ['chatspec list plan --tier smoke', 'the cells of the smoke tier, and the pairs of values it leaves uncovered'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    const { listing } = await import('./listing.ts')
    const { rows, remarks } = listing(text(args, 'what') ?? '', text(args, 'profile') ?? '', text(args, 'tier') ?? '')
    if (flag(args, 'json')) {
      io.out(`${JSON.stringify(rows, undefined, 2)}\n`)
      return 0
    }
    io.out(aligned(rows.map((row) => Object.values(row))))
    io.err(remarks.map((remark) => `${remark}\n`).join(''))
    return 0
  },
}

/** Rows as lines whose columns stand below each other; the last column is as long as it is. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')
  return rows.map((row) => `${line(row)}\n`).join('')
}
