import { cases as define, type Case, type Credentials } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { Aim } from '../../src/define/exchange.ts'
import type { Point } from '../../src/define/axes.ts'
import {
  keyNotEchoed,
  malformedHeader401,
  missingKey401,
  streamFailureNotSse,
  wrongKey401,
  wwwAuthenticate,
} from './rules.ts'

/** A plain request with other credentials than the key. */
function presenting(credentials: Credentials, aim: Aim): Case['send'] {
  return (point: Point, asking) => ({ body: chat('Say hi.', point, asking), credentials, aim })
}

const refusal = (rule: string): Aim => ({ rule, expects: 'refusal' })

export const cases: readonly Case[] = [
  define('auth.no-key', {
    says: 'A request without a key.',
    axes: { mode: ['json', 'sse'] },
    needs: ['auth'],
    send: presenting('none', refusal('auth.missing-key-401')),
    exercises: [missingKey401, streamFailureNotSse, wwwAuthenticate],
  }),
  define('auth.wrong-key', {
    says: 'A request with a key that nobody issued.',
    axes: { mode: ['json', 'sse'] },
    needs: ['auth'],
    send: presenting('wrong', refusal('auth.wrong-key-401')),
    exercises: [wrongKey401, streamFailureNotSse, keyNotEchoed, wwwAuthenticate],
  }),
  define('auth.empty-bearer', {
    says: 'A request whose Authorization field has the scheme and an empty key.',
    needs: ['auth'],
    send: presenting('empty-bearer', refusal('auth.malformed-header-401')),
    exercises: [malformedHeader401, wwwAuthenticate],
  }),
  define('auth.scheme-only', {
    says: 'A request whose Authorization field has the scheme alone.',
    needs: ['auth'],
    send: presenting('scheme-only', refusal('auth.malformed-header-401')),
    exercises: [malformedHeader401, wwwAuthenticate],
  }),
  define('auth.no-scheme', {
    says: 'A request whose Authorization field has the key alone.',
    needs: ['auth'],
    send: presenting('no-scheme', refusal('auth.malformed-header-401')),
    exercises: [malformedHeader401, wwwAuthenticate],
  }),
  define('auth.lower-case-scheme', {
    says: 'A request that writes the scheme in lower case.',
    needs: ['auth'],
    send: presenting('lower-case-scheme', { rule: 'auth.malformed-header-401', expects: 'acceptance' }),
    exercises: [malformedHeader401],
  }),
]
