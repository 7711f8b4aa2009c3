import { carriesSecret } from '../wire/redact.ts'
import { flag, list, text, type Arguments } from './arguments.ts'
import { limitArguments } from './reading-options.ts'
import { headersOf } from './target-options.ts'

/**
 * What of the arguments of a run shapes the requests of a cell or its verdict, and is to be repeated by the command that runs the
 * cell again. Of a key the variable is told that holds it. How a server is played, its model and the seed are known to the run
 * itself.
 */
export function rerunArguments(args: Arguments): readonly string[] {
  const headers = Object.entries(headersOf(args)).filter(([name]) => !carriesSecret(name))
  const extraBody = text(args, 'extra-body')
  const keyName = text(args, 'api-key-env')
  const profile = text(args, 'profile') ?? 'openai'
  return [
    ...(keyName === undefined ? [] : ['--api-key-env', keyName]),
    ...headers.flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...(extraBody === undefined ? [] : ['--extra-body', extraBody]),
    ...list(args, 'require').flatMap((capability) => ['--require', capability]),
    ...(flag(args, 'probe') || text(args, 'hostile') !== undefined ? [] : ['--no-probe']),
    ...(profile === 'openai' ? [] : ['--profile', profile]),
    ...(flag(args, 'strict') ? ['--strict'] : []),
    ...limitArguments(args),
  ]
}
