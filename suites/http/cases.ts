import { cases as define, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import { malformedJson400, unknownPath404 } from './refusals.ts'
import { relationCases } from './relation-cases.ts'

/** A body that is not JSON, made from the text of a good one. */
function brokenBody(damage: (text: string) => string): Case['send'] {
  return (point, asking) => ({
    bodyText: damage(JSON.stringify(chat('Say hi.', point, asking))),
    aim: { rule: 'http.malformed-json-400', expects: 'refusal' },
  })
}

export const cases: readonly Case[] = [
  define('http.cut-body', {
    says: 'A JSON body that is cut off.',
    send: brokenBody((text) => text.slice(0, -10)),
    exercises: [malformedJson400],
  }),
  define('http.trailing-comma', {
    says: 'A JSON body with a comma before its last brace.',
    send: brokenBody((text) => `${text.slice(0, -1)},}`),
    exercises: [malformedJson400],
  }),
  define('http.bare-text', {
    says: 'A body that is plain text.',
    send: brokenBody(() => 'Say hi.'),
    exercises: [malformedJson400],
  }),
  define('http.empty-body', {
    says: 'An empty body.',
    send: brokenBody(() => ''),
    exercises: [malformedJson400],
  }),
  define('http.unknown-path', {
    says: 'A request to a path that does not exist below the base URL.',
    send: (point, asking) => ({
      path: 'chatspec/no-such-path',
      body: chat('Say hi.', point, asking),
      aim: { rule: 'http.unknown-path-404', expects: 'refusal' },
    }),
    exercises: [unknownPath404],
  }),
  ...relationCases,
]
