import { text, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import type { Io } from './io.ts'

/** `chatspec explain`: one rule, case, fault or profile in full. */
export const explainCommand: Command = {
  usage: 'explain <id>',
  says: 'Explain one rule, case, fault or profile: what it says, where that stands, who is hurt',
  positionals: { id: { describe: 'the id, e.g. usage.final-chunk', type: 'string' } },
  options: {},
  examples: [['chatspec explain usage.final-chunk', 'the rule, its source, the faults that break it']],
  async run(args: Arguments, io: Io): Promise<number> {
    const { explanation } = await import('./explanation.ts')
    io.out(explanation(text(args, 'id') ?? ''))
    return 0
  },
}
