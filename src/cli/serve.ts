import type { HostileOptions } from '../reference/hostile/hostility.ts'
import { playing } from '../setup/playing.ts'
import { list, number, text, type Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { HOSTILE_OPTIONS, hostileOf } from './hostile-option.ts'
import type { Io } from './io.ts'
import { MILLISECONDS, PORT } from '../setup/number-range.ts'

/** `chatspec serve`: the reference server, correct or faulty on purpose. */
export const serveCommand: Command = {
  usage: 'serve',
  says: 'Run the reference server, for client authors: correct, faulty or hostile by name',
  options: {
    port: {
      describe: 'the port on 127.0.0.1; 0 takes a free one',
      type: 'number',
      range: PORT,
      default: 8080,
      requiresArg: true,
    },
    fault: { describe: 'a named deviation to play (repeatable)', type: 'string', array: true, requiresArg: true },
    variant: {
      describe: 'a freedom of the contract to take (repeatable)',
      type: 'string',
      array: true,
      requiresArg: true,
    },
    ...HOSTILE_OPTIONS,
    'api-key': {
      describe: 'the key that the server accepts',
      type: 'string',
      default: 'sk-reference',
      requiresArg: true,
    },
    latency: {
      describe: 'milliseconds before every answer',
      type: 'number',
      range: MILLISECONDS,
      default: 0,
      requiresArg: true,
    },
    'chunk-latency': {
      describe: 'milliseconds between chunks',
      type: 'number',
      range: MILLISECONDS,
      default: 0,
      requiresArg: true,
    },
  },
  exitCodes: { 0: 'the server was ended with Ctrl-C' },
  examples: [
    ['chatspec serve', 'a correct server on http://127.0.0.1:8080/v1'],
    ['chatspec serve --fault usage-rides-on-finish-chunk', 'a server with one defect; list faults shows all'],
    [
      'chatspec serve --hostile gzip-bomb --hostile-on 2',
      'a server whose second answer is an attack; list hostile shows all',
    ],
    ['chatspec serve --variant reads-cut-anywhere', 'right answers, written in an odd way; list variants shows all'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    const { deviations, lines } = await playing({ faults: list(args, 'fault'), variants: list(args, 'variant') })
    const hostile = await hostileOf(args)
    const { listeningReference } = await import('../setup/listening-reference.ts')
    const wanted = {
      port: number(args, 'port') ?? 0,
      key: text(args, 'api-key') ?? 'sk-reference',
      latencyMs: number(args, 'latency') ?? 0,
      chunkLatencyMs: number(args, 'chunk-latency') ?? 0,
      deviations,
      ...(hostile !== undefined && { hostile: { ...hostile, onElsewhere: toldElsewhere(io) } }),
    }
    const server = await listeningReference(wanted, '--port')
    io.err(`reference server at ${server.baseUrl} (key ${wanted.key}), Ctrl-C ends it\n`)
    for (const line of lines) io.err(`  ${line}\n`)
    if (hostile !== undefined) io.err(`  is hostile: ${hostile.kind.name}: ${hostile.kind.says}\n`)
    await new Promise<void>((resolve) => {
      if (io.interrupted.aborted) resolve()
      else io.interrupted.addEventListener('abort', () => resolve(), { once: true })
    })
    await server.close()
    return 0
  },
}

/** Tells of a request that came to the other origin to which a hostile server sends its clients. */
const toldElsewhere =
  (io: Io): NonNullable<HostileOptions['onElsewhere']> =>
  ({ method, url, hasKey }) =>
    io.err(`  another origin was asked: ${method} ${JSON.stringify(url)}${hasKey ? ', with the key' : ''}\n`)
