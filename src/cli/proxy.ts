import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import type { Io } from './io.ts'
import { PORT, WHOLE } from '../setup/number-range.ts'
import { JUDGING_OPTIONS, limitOptions } from './reading-options.ts'

/** `chatspec proxy`: the same rules on live traffic that passes through. */
export const proxyCommand: Command = {
  usage: 'proxy',
  says: 'Pass live traffic on to a server, unchanged, and judge it as it passes',
  options: {
    target: {
      describe: 'where requests go, e.g. https://api.example.com/v1; their paths pass as they are',
      type: 'string',
      requiresArg: true,
      group: 'Proxy:',
    },
    port: {
      describe: 'the port to listen on; 0 takes a free one',
      type: 'number',
      range: PORT,
      default: 8787,
      requiresArg: true,
      group: 'Proxy:',
    },
    host: {
      describe: 'the address to listen on; 0.0.0.0 lets other machines in',
      type: 'string',
      default: '127.0.0.1',
      requiresArg: true,
      group: 'Proxy:',
    },
    'fail-fast': {
      describe: 'cut a stream at the first violation that is an error in the profile',
      type: 'boolean',
      group: 'Proxy:',
    },
    annotate: {
      describe: 'tell in each answer what it breaks: in a header field what its head tells, in a trailer the rest',
      type: 'boolean',
      group: 'Proxy:',
    },
    record: {
      describe: 'write what passes to a HAR file, as it goes, without keys',
      type: 'string',
      requiresArg: true,
      group: 'Output:',
    },
    'metrics-port': {
      describe: 'serve figures for Prometheus at /metrics on this port; 0 takes a free one',
      type: 'number',
      range: PORT,
      requiresArg: true,
      group: 'Output:',
    },
    ...JUDGING_OPTIONS,
    ...limitOptions(['bodyBytes', 'lineBytes', 'events', 'jsonDepth']),
    'keep-bytes': {
      describe: 'how much of each body is kept for evidence and recording, in bytes',
      type: 'number',
      range: WHOLE,
      default: 1024 * 1024,
      requiresArg: true,
      group: 'Limits:',
    },
  },
  examples: [
    ['chatspec proxy --target https://api.example.com/v1', 'clients use http://127.0.0.1:8787/v1; Ctrl-C reports'],
    ['chatspec proxy --target http://127.0.0.1:8080 --fail-fast', 'a client sees its stream cut where it goes wrong'],
    ['chatspec proxy --target URL --record run.har --reporter junit=proxy.xml', 'beside a test suite, in a pipeline'],
  ],
  async run(args: Arguments, io: Io): Promise<number> {
    const { runProxy } = await import('./proxy-run.ts')
    return runProxy(args, io)
  },
}
