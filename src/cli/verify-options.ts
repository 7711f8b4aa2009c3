import type { OptionTable } from './arguments.ts'
import { CONFIG_OPTIONS } from './config-options.ts'
import { HOSTILE_OPTIONS } from './hostile-option.ts'
import { ABOVE_ZERO, AT_LEAST_ONE, MILLISECONDS, SECONDS, WHOLE } from '../setup/number-range.ts'
import { JUDGING_OPTIONS, limitOptions } from './reading-options.ts'

/** The options of `chatspec verify`. */
export const VERIFY_OPTIONS: OptionTable = {
  'base-url': {
    describe: 'the target, e.g. https://host/v1 [OPENAI_BASE_URL]',
    type: 'string',
    requiresArg: true,
    group: 'Target:',
  },
  reference: { describe: 'verify the embedded reference server', type: 'boolean', group: 'Target:' },
  model: {
    describe: 'the model to ask; else the first that GET /models lists',
    type: 'string',
    requiresArg: true,
    group: 'Target:',
  },
  'api-key': {
    describe: 'the key [CHATSPEC_API_KEY, OPENAI_API_KEY]',
    type: 'string',
    requiresArg: true,
    group: 'Target:',
  },
  'api-key-env': {
    describe: 'the environment variable that holds the key; no other is looked at',
    type: 'string',
    requiresArg: true,
    group: 'Target:',
  },
  header: {
    describe: "a header for every request, 'Name: value' (repeatable)",
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Target:',
  },
  'extra-body': {
    describe: 'a JSON object whose members go into every chat request',
    type: 'string',
    requiresArg: true,
    group: 'Target:',
  },
  fault: {
    describe: 'with --reference: a named deviation to play (repeatable)',
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Target:',
  },
  variant: {
    describe: 'with --reference: a freedom of the contract to take (repeatable)',
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Target:',
  },
  ...Object.fromEntries(
    Object.entries(HOSTILE_OPTIONS).map(([name, option]) => [
      name,
      { ...option, describe: `with --reference: ${option.describe}`, group: 'Target:' },
    ]),
  ),
  latency: {
    describe: 'with --reference: milliseconds before every answer',
    type: 'number',
    range: MILLISECONDS,
    requiresArg: true,
    group: 'Target:',
  },
  'chunk-latency': {
    describe: 'with --reference: milliseconds between chunks',
    type: 'number',
    range: MILLISECONDS,
    requiresArg: true,
    group: 'Target:',
  },

  tier: {
    describe: 'how much of the matrix is sent: one value at a time, all pairs, pairs and triples',
    choices: ['smoke', 'default', 'full'],
    default: 'default',
    type: 'string',
    group: 'Selection:',
  },
  suite: {
    describe: 'run only this suite, built in or in a file, e.g. ./my-suite.js; all: the built-in ones (repeatable)',
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Selection:',
  },
  case: {
    describe: 'run only this case, or this cell by its id (repeatable)',
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Selection:',
  },
  axis: {
    describe: 'keep an axis of the matrix to values, e.g. mode=sse,json (repeatable)',
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Selection:',
  },
  require: {
    describe: 'fail when the target lacks this capability (repeatable)',
    type: 'string',
    array: true,
    requiresArg: true,
    group: 'Selection:',
  },
  shard: {
    describe: 'run only part i of n (i/n), or the part that the environment of the CI names (auto)',
    type: 'string',
    requiresArg: true,
    group: 'Selection:',
  },
  probe: {
    describe: 'ask for capabilities first (--no-probe takes all as present)',
    type: 'boolean',
    default: true,
    group: 'Selection:',
  },
  ...CONFIG_OPTIONS,
  ...JUDGING_OPTIONS,
  'fail-on-flaky': {
    describe: 'fail when the verdict of a cell changes between attempts (see --repeat)',
    type: 'boolean',
    group: 'Verdict:',
  },

  concurrency: {
    describe: 'requests under way at once',
    type: 'number',
    range: AT_LEAST_ONE,
    default: 4,
    requiresArg: true,
    group: 'Pace and cost:',
  },
  rps: {
    describe: 'requests started a second, at most',
    type: 'number',
    range: ABOVE_ZERO,
    requiresArg: true,
    group: 'Pace and cost:',
  },
  'max-requests': {
    describe: 'stop after this many requests',
    type: 'number',
    range: WHOLE,
    requiresArg: true,
    group: 'Pace and cost:',
  },
  'max-tokens-total': {
    describe: 'stop after this many tokens',
    type: 'number',
    range: WHOLE,
    requiresArg: true,
    group: 'Pace and cost:',
  },
  'max-time': {
    describe: 'stop after this many seconds',
    type: 'number',
    range: SECONDS,
    requiresArg: true,
    group: 'Pace and cost:',
  },
  'dry-run': {
    describe: 'show the plan with its requests and tokens, and send nothing',
    type: 'boolean',
    group: 'Pace and cost:',
  },
  repeat: {
    describe: 'run every cell this many times',
    type: 'number',
    range: AT_LEAST_ONE,
    default: 1,
    requiresArg: true,
    group: 'Pace and cost:',
  },
  seed: {
    describe: 'the seed of the plan and of the requests',
    type: 'number',
    range: WHOLE,
    default: 1,
    requiresArg: true,
    group: 'Pace and cost:',
  },
  record: {
    describe: 'write all exchanges to this HAR file, without secrets',
    type: 'string',
    requiresArg: true,
    group: 'Output:',
  },
  ...limitOptions(),
}
