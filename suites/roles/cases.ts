import { cases as define, type Asking, type Case } from '../../src/define/cases.ts'
import { chat } from '../../src/define/chat.ts'
import type { Aim } from '../../src/define/exchange.ts'
import type { JsonObject } from '../../src/define/json.ts'
import type { Point } from '../../src/define/axes.ts'
import { secret } from '../../src/define/prompts.ts'
import { historyHonoured, systemHonoured } from './honoured.ts'
import { textParts } from './parts.ts'
import { core, developer, name } from './taken.ts'

const MODES = ['json', 'sse'] as const

const turn = (role: string, content: unknown, members: JsonObject = {}): JsonObject => ({ role, content, ...members })
const SYSTEM = turn('system', 'Answer in one word.')
const HELLO = turn('user', 'Say hi.')
const HI = turn('assistant', 'Hi.')
const AGAIN = turn('user', 'Say hi again.')

function talk(messages: readonly JsonObject[], point: Point, asking: Asking, aim: Aim): ReturnType<Case['send']> {
  return { body: { ...chat('', { ...point, cap: 'loose' }, asking), messages }, aim }
}

const ORDERS: readonly (readonly [name: string, says: string, messages: readonly JsonObject[]])[] = [
  ['turns', 'Instructions, and an earlier turn of both sides.', [SYSTEM, HELLO, HI, AGAIN]],
  ['two-systems', 'Two system messages, one behind the other.', [SYSTEM, turn('system', 'Be polite.'), HELLO]],
  ['late-system', 'A system message in the middle of a conversation.', [HELLO, HI, SYSTEM, AGAIN]],
  ['two-users', 'Two user messages, one behind the other.', [turn('user', 'I am Ada.'), HELLO]],
  ['two-assistants', 'Two assistant messages, one behind the other.', [HELLO, HI, turn('assistant', 'Ready.'), AGAIN]],
  ['assistant-first', 'A conversation that the assistant opened.', [turn('assistant', 'How can I help?'), HELLO]],
]

const orderCases = ORDERS.map(([order, says, messages]) =>
  define(`roles.${order}`, {
    says,
    axes: { mode: MODES },
    send: (point, asking) => talk(messages, point, asking, { rule: 'roles.core', expects: 'acceptance' }),
    exercises: [core],
  }),
)

/** What stands around a message of each role, so that all else is the same for all. */
const AROUND: Readonly<Record<string, (message: JsonObject) => readonly JsonObject[]>> = {
  system: (message) => [message, HELLO],
  developer: (message) => [message, HELLO],
  user: (message) => [message],
  assistant: (message) => [HELLO, message, AGAIN],
}

const needsOf = (role: string): Pick<Case, 'needs'> => (role === 'developer' ? { needs: ['developerRole'] } : {})

const nameCases = Object.entries(AROUND).map(([role, around]) =>
  define(`roles.name-of-${role}`, {
    says: `A message of the ${role} with a name.`,
    ...needsOf(role),
    send: (point, asking) =>
      talk(around(turn(role, 'Say hi.', { name: 'ada_1' })), point, asking, {
        rule: 'roles.name',
        expects: 'acceptance',
      }),
    exercises: [name],
  }),
)

/** Each long enough that its loss shows in the number of prompt tokens, whatever else a server adds for a part. */
const TEXTS = [
  'The ferry to the northern islands leaves every morning at seven from the old stone pier behind the fish market, and it waits for nobody. ',
  'The last boat back to the town leaves in the evening at half past nine, except on Sundays and on holidays, when it leaves at six. Say hi.',
]
const PARTS_AIM: Aim = { rule: 'roles.text-parts', expects: 'acceptance' }
const PARTS = TEXTS.map((text) => ({ type: 'text', text }))

const partsCases = Object.entries(AROUND).map(([role, around]) =>
  define(`roles.parts-of-${role}`, {
    says: `A message of the ${role} as one string, and then the same as two text parts.`,
    ...needsOf(role),
    send: (point, asking) => ({
      body: { ...chat('', { ...point, cap: 'loose' }, asking), messages: around(turn(role, TEXTS.join(''))) },
    }),
    requests: 2,
    next: (past, point, asking) =>
      past.length === 1 ? [talk(around(turn(role, PARTS)), point, asking, PARTS_AIM)] : [],
    exercises: [textParts],
  }),
)

export const cases: readonly Case[] = [
  ...orderCases,
  define('roles.developer', {
    says: 'Instructions in a message of the role developer.',
    axes: { mode: MODES },
    needs: ['developerRole'],
    send: (point, asking) =>
      talk([turn('developer', 'Answer in one word.'), HELLO], point, asking, {
        rule: 'roles.developer',
        expects: 'acceptance',
      }),
    exercises: [developer],
  }),
  ...nameCases,
  ...partsCases,
  define('roles.parts-streamed', {
    says: 'A streamed answer to instructions and a question in text parts.',
    axes: { mode: ['sse'] },
    send: (point, asking) =>
      talk([turn('system', PARTS), turn('user', [{ type: 'text', text: 'Say hi.' }])], point, asking, PARTS_AIM),
    exercises: [textParts],
  }),
  define('roles.refusal-part', {
    says: 'An earlier turn in which the assistant refused, as a refusal part.',
    send: (point, asking) =>
      talk(
        AROUND['assistant']?.(turn('assistant', [{ type: 'refusal', refusal: 'I cannot say that.' }])) ?? [],
        point,
        asking,
        PARTS_AIM,
      ),
    exercises: [textParts],
  }),
  define('roles.code-in-system', {
    says: 'A question whose answer stands in the system message.',
    axes: { mode: MODES, conv: ['system+user'], cap: ['loose'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(secret(asking.nonce), point, asking) }),
    exercises: [systemHonoured],
  }),
  define('roles.code-in-developer', {
    says: 'A question whose answer stands in the developer message.',
    axes: { conv: ['developer+user'], cap: ['loose'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(secret(asking.nonce), point, asking) }),
    exercises: [systemHonoured],
  }),
  define('roles.code-in-history', {
    says: 'A question whose answer stands in an earlier turn.',
    axes: { mode: MODES, conv: ['history'], cap: ['loose'] },
    tries: 3,
    send: (point, asking) => ({ body: chat(secret(asking.nonce), point, asking) }),
    exercises: [historyHonoured],
  }),
]
