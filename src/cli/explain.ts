import { flag, text, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import type { Io } from './io.ts'

const COLUMNS = 80
const MOST_COLUMNS = 110

/** `chatspec explain`: one rule, case, fault, variant, hostile kind or profile in full, with examples. */
export const explainCommand: Command = {
  usage: 'explain <id>',
  says: 'Explain one rule, case, cell, fault, variant, hostile kind or profile in full, with examples',
  positionals: { id: { describe: 'the id, e.g. usage.final-chunk', type: 'string' } },
  options: { json: { describe: 'print a JSON object', type: 'boolean' } },
  exitCodes: { 0: 'the explanation is printed' },
  examples: [
    ['chatspec explain usage.final-chunk', 'the rule, its source, an answer that breaks it and one that keeps it'],
    ['chatspec explain tools.call', 'what a case sends, and the rules that it is there for'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    const { explanation } = await import('./explanation.ts')
    const { factsText } = await import('../explain/text.ts')
    const facts = await explanation(text(args, 'id') ?? '')
    const columns = Math.min(io.terminal.columns ?? COLUMNS, MOST_COLUMNS)
    io.out(flag(args, 'json') ? `${JSON.stringify(facts, undefined, 2)}\n` : factsText(facts, columns))
    return 0
  },
}
