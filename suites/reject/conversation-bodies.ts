import { omit, within } from '../../src/define/alter.ts'
import { objectsOf, type JsonObject } from '../../src/define/json.ts'
import { closedObject, WEATHER } from '../../src/define/tool-samples.ts'
import { having, type FlawedBody, type Refusals } from './bodies.ts'
import { jsonModeWithoutWord, schemaName, strictSchema } from './formats.ts'
import { emptyToolCallsHistory, messagesShape, orphanToolMessage, unansweredToolCalls } from './messages.ts'
import { toolChoiceDangling, toolName } from './tools.ts'

const user = (content: unknown): JsonObject => ({ role: 'user', content })
const called = (...ids: readonly string[]): JsonObject => ({
  role: 'assistant',
  content: null,
  tool_calls: ids.map((id) => ({
    id,
    type: 'function',
    function: { name: WEATHER, arguments: '{"city":"Oslo","unit":"c"}' },
  })),
})
const result = (id: string): JsonObject => ({ role: 'tool', tool_call_id: id, content: '4 degrees' })

/** A body whose only flaw is its messages. */
function talk(name: string, says: string, messages: unknown, more: Partial<FlawedBody> = {}): FlawedBody {
  return { name, says, culprit: 'messages', spoil: having({ messages }), ...more }
}

const WITH_TOOL = { tools: ['fn-one'] } as const

/** A body whose only tool has another name. */
function named(name: string, says: string, tool: string): FlawedBody {
  return {
    name,
    says,
    culprit: 'tools[0].function.name',
    axes: WITH_TOOL,
    spoil: (good) => ({
      ...good,
      tools: objectsOf(good['tools']).map((one) =>
        within(one, 'function', (definition) => ({ ...definition, name: tool })),
      ),
    }),
  }
}

const CITY = { type: 'string', enum: ['Oslo', 'Lima'] }
const CLOSED = closedObject({ city: CITY })

/** Schemas with one flaw each that strict mode does not take. */
const LOOSE_SCHEMAS: readonly (readonly [name: string, says: string, schema: JsonObject])[] = [
  ['open', 'without additionalProperties false', omit(CLOSED, 'additionalProperties')],
  ['optional', 'with a property that is not required', { ...CLOSED, required: [] }],
  ['list-root', 'whose root is a list', { type: 'array', items: CLOSED }],
  ['any-of-root', 'whose root is an anyOf', { anyOf: [CLOSED, closedObject({ code: CITY })] }],
  ['one-of', 'that uses oneOf', closedObject({ city: { oneOf: [CITY, { type: 'null' }] } })],
]

const strictFormats = LOOSE_SCHEMAS.map(([name, says, schema]): FlawedBody => ({
  name: `strict-format-${name}`,
  says: `A strict format with a schema ${says}.`,
  culprit: 'response_format',
  axes: { format: ['schema-strict'] },
  spoil: having({ response_format: { type: 'json_schema', json_schema: { name: 'reply', strict: true, schema } } }),
}))

const strictTools = LOOSE_SCHEMAS.map(([name, says, parameters]): FlawedBody => ({
  name: `strict-tool-${name}`,
  says: `A strict function with a schema ${says}.`,
  culprit: 'tools',
  needs: ['tools', 'strictTools'],
  spoil: having({ tools: [{ type: 'function', function: { name: WEATHER, strict: true, parameters } }] }),
}))

/** A body whose format has another name, or none. */
function formatNamed(name: string, says: string, change: (definition: JsonObject) => JsonObject): FlawedBody {
  return {
    name,
    says,
    culprit: 'response_format.json_schema.name',
    axes: { format: ['schema'] },
    spoil: (good) => within(good, 'response_format', (format) => within(format, 'json_schema', change)),
  }
}

/** What must be refused for its conversation, its tools or its format. */
export const conversationRefusals: readonly Refusals[] = [
  [
    messagesShape,
    [
      talk('messages-empty', 'A request with an empty list of messages.', []),
      talk('messages-text', 'A request whose messages are a text.', 'Say hi.'),
      talk('role-unknown', 'A message of a role that does not exist.', [{ role: 'robot', content: 'Say hi.' }], {
        culprit: 'messages[0].role',
      }),
      talk('user-without-content', 'A message of the user without content.', [{ role: 'user' }], {
        culprit: 'messages[0].content',
      }),
      talk('content-empty', 'A message with an empty list of parts.', [user([])], { culprit: 'messages[0].content' }),
      talk(
        'part-unknown',
        'A message with a part of a kind that does not exist.',
        [
          user([
            { type: 'text', text: 'What is this?' },
            { type: 'video_url', video_url: { url: 'data:video/mp4;base64,AAAA' } },
          ]),
        ],
        { culprit: 'messages[0].content[1].type' },
      ),
    ],
  ],
  [
    toolName,
    [
      named('tool-name-blank', 'A function whose name has a blank.', 'get weather'),
      named('tool-name-slash', 'A function whose name has a slash.', 'a/b'),
      named('tool-name-long', 'A function whose name has 65 letters.', 'f'.repeat(65)),
    ],
  ],
  [
    toolChoiceDangling,
    [
      {
        name: 'choice-undeclared',
        says: 'A tool_choice of a function that is not declared.',
        culprit: 'tool_choice',
        axes: WITH_TOOL,
        spoil: having({ tool_choice: { type: 'function', function: { name: 'no_such_tool' } } }),
      },
      {
        name: 'choice-without-tools',
        says: 'A tool_choice auto without tools.',
        culprit: 'tool_choice',
        needs: ['tools'],
        spoil: having({ tool_choice: 'auto' }),
      },
      {
        name: 'parallel-without-tools',
        says: 'A request with parallel_tool_calls and without tools.',
        culprit: 'parallel_tool_calls',
        needs: ['tools', 'parallelTools'],
        spoil: having({ parallel_tool_calls: true }),
      },
    ],
  ],
  [
    orphanToolMessage,
    [
      talk('tool-message-orphan', 'A tool message behind one of the user.', [user('Say hi.'), result('call_a')], {
        axes: WITH_TOOL,
      }),
    ],
  ],
  [
    unansweredToolCalls,
    [
      talk(
        'call-unanswered',
        'A history with a tool call that nothing answers.',
        [user('What is the weather in Oslo?'), called('call_a'), user('Say hi.')],
        { axes: WITH_TOOL },
      ),
      talk(
        'call-half-answered',
        'A history with two tool calls of which one is answered.',
        [user('What is the weather in Oslo?'), called('call_a', 'call_b'), result('call_a'), user('Say hi.')],
        { axes: WITH_TOOL },
      ),
    ],
  ],
  [
    emptyToolCallsHistory,
    [
      talk(
        'tool-calls-empty',
        'A history with an assistant message whose tool_calls is an empty list.',
        [user('Hello.'), { role: 'assistant', content: 'Hello.', tool_calls: [] }, user('Say hi.')],
        { axes: WITH_TOOL },
      ),
    ],
  ],
  [
    jsonModeWithoutWord,
    [
      talk('json-not-mentioned', 'A json_object format and no message that mentions it.', [user('Say hi.')], {
        axes: { format: ['json_object'] },
      }),
    ],
  ],
  [strictSchema, [...strictFormats, ...strictTools]],
  [
    schemaName,
    [
      formatNamed('schema-unnamed', 'A json_schema format without a name.', (definition) => omit(definition, 'name')),
      formatNamed('schema-name-blank', 'A json_schema format whose name has a blank.', (definition) => ({
        ...definition,
        name: 'a b',
      })),
      formatNamed('schema-name-long', 'A json_schema format whose name has 65 letters.', (definition) => ({
        ...definition,
        name: 'n'.repeat(65),
      })),
    ],
  ],
]
