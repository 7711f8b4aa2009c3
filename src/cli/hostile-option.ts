import type { HostileOptions } from '../reference/hostile/hostility.ts'
import { hostileChoice } from '../setup/hostile-choice.ts'
import { number, text, type Arguments, type OptionTable } from './arguments.ts'
import { MILLISECONDS } from '../setup/number-range.ts'

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
    range: MILLISECONDS,
    requiresArg: true,
  },
}

/** How the arguments make the reference server hostile; undefined where they do not. */
export async function hostileOf(args: Arguments): Promise<HostileOptions | undefined> {
  return hostileChoice({
    name: text(args, 'hostile'),
    on: text(args, 'hostile-on'),
    paceMs: number(args, 'hostile-pace'),
  })
}
