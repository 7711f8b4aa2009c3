import yargs, { type Argv } from 'yargs'
import { nearest } from '../define/nearest.ts'
import { VERSION } from '../setup/version.ts'
import { UsageError } from '../wire/usage-error.ts'
import { checkArguments, checkWords, withDefaults, type Arguments, type OptionTable } from './arguments.ts'
import { baselineCommand } from './baseline-command.ts'
import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { diffCommand } from './diff.ts'
import { exitCodesText } from './exit-codes.ts'
import { explainCommand } from './explain.ts'
import { initCommand } from './init.ts'
import type { Io } from './io.ts'
import { listCommand } from './list.ts'
import { mergeCommand } from './merge.ts'
import { mistakeText } from './mistake-text.ts'
import { parseMistake } from './parse-mistake.ts'
import { proxyCommand } from './proxy.ts'
import { reportCommand } from './report.ts'
import { selftestCommand } from './selftest.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'

const COMMANDS: readonly Command[] = [
  verifyCommand,
  checkCommand,
  proxyCommand,
  serveCommand,
  listCommand,
  explainCommand,
  reportCommand,
  diffCommand,
  mergeCommand,
  baselineCommand,
  selftestCommand,
  initCommand,
]

const NO_COMMAND = 'name a command, e.g. chatspec verify --reference'

/** `--help`, `-h` (also among other letters), `--version`, and the way in which a shell asks for completions. */
const ASKS_FOR_HELP = /^(?:--help|-\w*h|--version|--get-yargs)/

/**
 * The command line: parses the arguments, runs one command and gives the exit code. Nothing is thrown: a mistake of
 * the user's is told in one sentence (2), anything unforeseen is told as a bug of ours (4).
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommandLine(argv, io)
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(mistakeText(error))
      return 2
    }
    io.err(`chatspec: this is a bug in chatspec, not in the target: ${describeBug(error, io)}\n`)
    return 4
  }
}

async function runCommandLine(argv: readonly string[], io: Io): Promise<number> {
  let outcome: Outcome | undefined
  const handlerOf =
    (command: Command) =>
    async (args: Arguments): Promise<void> => {
      outcome = await settled(async () => {
        const table = { ...command.options, ...command.positionals }
        checkArguments(args, table, command.positionals ?? {})
        return command.run(withDefaults(args, table), io, args)
      })
    }
  const asksForHelp = argv.some((argument) => ASKS_FOR_HELP.test(argument))
  const named = asksForHelp ? undefined : commandNamed(argv[0])
  if (named === undefined && !asksForHelp) refuseUnknownCommand(argv)
  if (named !== undefined) checkWords(argv.slice(1), named.options)
  const parser = named === undefined ? parserOfAll(io, handlerOf, asksForHelp) : parserOf(named, handlerOf(named))
  try {
    // With a callback yargs hands over what it would print, and does not print.
    await parser.parseAsync(argv.slice(named === undefined ? 0 : 1), {}, (_error, _args, output) => {
      if (output !== '') io.out(`${output}\n`)
    })
  } catch (error) {
    throw toUsageError(error, argv)
  }
  if (outcome === undefined) return 0
  if ('error' in outcome) throw outcome.error
  return outcome.exitCode
}

type Handler = (args: Arguments) => Promise<void>

/** The parser that knows all commands: it lays out help, and tells of a command that there is not. */
function parserOfAll(io: Io, handlerOf: (command: Command) => Handler, asksForHelp: boolean): Argv {
  let parser = plainParser()
    .scriptName('chatspec')
    .usage('$0 <command>\n\nTells whether a server keeps the contract of POST /v1/chat/completions.')
    .version(VERSION)
    .alias('help', 'h')
    .demandCommand(1, NO_COMMAND)
    .completion('completion', 'Print a completion script for bash or zsh')
    .epilogue(exitCodesText())
    .wrap(Math.min(100, io.terminal.columns ?? 80))
  for (const command of COMMANDS) {
    const describe = (builder: Argv): Argv => {
      let described = declare(builder, command, asksForHelp)
      for (const [example, says] of command.examples) described = described.example(example, says)
      return described.epilogue(exitCodesText(command.exitCodes))
    }
    parser = parser.command(command.usage, command.says, describe, handlerOf(command))
  }
  return parser
}

/**
 * The parser of one command, without help: for a command among others yargs lays out the help even where nobody asks
 * for it, and parses twice, which takes as long as to load the command.
 */
function parserOf(command: Command, handler: Handler): Argv {
  const usage = command.usage.replace(nameOf(command), '$0')
  return plainParser()
    .help(false)
    .version(false)
    .command(usage, command.says, (builder: Argv) => declare(builder, command, false), handler)
}

function plainParser(): Argv {
  return yargs()
    .locale('en')
    .strict()
    .parserConfiguration({ 'greedy-arrays': false, 'camel-case-expansion': false, 'boolean-negation': true })
    .exitProcess(false)
    .fail(false)
}

function commandNamed(name: string | undefined): Command | undefined {
  return COMMANDS.find((command) => nameOf(command) === name)
}

/** The commands that yargs has of its own. */
const OWN_COMMANDS: readonly string[] = ['completion']

function refuseUnknownCommand([first, ...others]: readonly string[]): void {
  const names = [...COMMANDS.map(nameOf), ...OWN_COMMANDS]
  if (first === undefined || names.includes(first) || others.some((word) => names.includes(word))) return
  if (first.startsWith('-')) {
    throw new UsageError('no-command', `there is no option ${first} without a command`, {
      fix: 'chatspec --version shows the version, chatspec --help what there is.',
    })
  }
  const guess = nearest(first, names)
  throw new UsageError(
    'unknown-command',
    `there is no command ${first}${guess === undefined ? '' : `; did you mean ${guess}?`}`,
    {
      fix: 'chatspec --help shows what there is.',
    },
  )
}

function nameOf({ usage }: Command): string {
  return usage.split(' ', 1)[0] ?? usage
}

/** How a command ended. What it throws is kept apart from what yargs throws, which is always the user's mistake. */
type Outcome = { readonly exitCode: number } | { readonly error: unknown }

async function settled(run: () => Promise<number>): Promise<Outcome> {
  try {
    return { exitCode: await run() }
  } catch (error) {
    return { error }
  }
}

/** Declares what a command takes. Defaults are for help to show: what was given is to be told from what was not. */
function declare(builder: Argv, command: Command, showsDefaults: boolean): Argv {
  let described = builder.options(showsDefaults ? command.options : withoutDefaults(command.options))
  for (const [name, option] of Object.entries(command.positionals ?? {})) {
    const { array, type, demandOption, ...rest } = option
    void array
    void type
    void demandOption
    described = described.positional(name, { ...rest, type: 'string' })
  }
  return described
}

function withoutDefaults(options: OptionTable): OptionTable {
  return Object.fromEntries(
    Object.entries(options).map(([name, { default: usual, ...rest }]) => {
      void usual
      return [name, rest]
    }),
  )
}

/** What yargs finds wrong with the arguments, with the likely flag and where to read on. */
function toUsageError(failure: unknown, argv: readonly string[]): unknown {
  if (!(failure instanceof Error)) return failure
  const command = commandNamed(argv[0])
  const help = command === undefined ? 'chatspec --help' : `chatspec ${nameOf(command)} --help`
  const isTooLate = command === undefined && argv.length > 0 && failure.message === NO_COMMAND
  const message = isTooLate ? 'the command comes first, its options after it' : failure.message
  return parseMistake(message, argv, command ?? { options: {} }, help)
}

function describeBug(error: unknown, io: Io): string {
  const wantsStack = io.env['NODE_DEBUG']?.includes('chatspec') === true
  if (!(error instanceof Error)) return String(error)
  return wantsStack ? (error.stack ?? error.message) : `${error.message} (NODE_DEBUG=chatspec shows where)`
}
