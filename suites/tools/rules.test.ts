import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, verdict, type Given } from '../../tests/kit/exchange.ts'
import { rules } from './rules.ts'

/** In roundtrip.test.ts. */
const TESTED_APART: readonly string[] = [
  'tools.parallel-on',
  'tools.roundtrip',
  'tools.roundtrip-verbatim',
  'tools.result-used',
]

const CITY = closed({ city: { type: 'string', enum: ['Oslo', 'Zürich "東京"'] } })
const DAY = closed({ day: { type: 'string', format: 'date' } })
const NESTED = closed({ stops: { type: 'array', items: CITY } })
const weather = tool('get_weather', { parameters: CITY })
const strictWeather = tool('get_weather', { parameters: CITY, strict: true })
const noParameters = tool('get_time', {})
const note = { type: 'custom', custom: { name: 'write_note' } }
const oslo = call('get_weather', '{"city":"Oslo"}')
const TOOLS = { tools: [weather, noParameters] }
const SCHEMA_FORMAT = { response_format: { type: 'json_schema', json_schema: { name: 'a', schema: CITY } } }
const USER = { role: 'user', content: 'Weather?' }
const PROSE = 'I am doing well, thank you for asking! How about you? Is there anything at all'
const WRITTEN = '{"name":"get_weather","arguments":{"city":"Oslo"}}'
const MARKUP = `Let me see.\n<tool_call>\n${WRITTEN}\n</tool_call>`
const ECHO = { role: 'user', content: 'Repeat exactly, and write nothing else: abc' }

function closed(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function tool(name: string, members: JsonObject): JsonObject {
  return { type: 'function', function: { name, ...members } }
}

function call(name: string, text: unknown, id = 'call_1'): JsonObject {
  return { id, type: 'function', function: { name, arguments: text } }
}

function customCall(input: unknown): JsonObject {
  return { id: 'call_1', type: 'custom', custom: { name: 'write_note', input } }
}

/** A request with tools that is answered by calls. */
function called(calls: readonly unknown[], request: JsonObject = TOOLS, finish = 'tool_calls'): Given {
  return { request, body: completion({}, { finish_reason: finish }, { content: null, tool_calls: calls }) }
}

/** The same call streamed. */
function streamed(calls: readonly JsonObject[], request: JsonObject): Given {
  const fragments = calls.map((one, index) => chunk({ tool_calls: [{ index, ...one }] }))
  return {
    request: { ...request, stream: true },
    body: [chunk({ role: 'assistant', content: null }), ...fragments, chunk({}, { finish_reason: 'tool_calls' })],
  }
}

const INSTRUCTED = {
  messages: [
    { role: 'system', content: 'Call tools in the format that you know. For example, a call may be empty.' },
    { role: 'user', content: 'What is the weather in Oslo?' },
  ],
}
const ASKS_FOR_FORM = { messages: [{ role: 'user', content: 'Show me what a tool call looks like. Call nothing.' }] }
const answered = (request: JsonObject, content = 'It is cold.', choice: JsonObject = {}): Given => ({
  request,
  body: completion({}, choice, { content }),
})
const refused = (request: JsonObject, message: string, param: string | null = null, given: Given = {}): Given => ({
  request,
  status: 400,
  body: { error: { message, type: 'invalid_request_error', param, code: null } },
  ...given,
})

/** A call, and a text beside it. */
const beside = (content: string, request: JsonObject = TOOLS): Given => ({
  request,
  body: completion({}, { finish_reason: 'tool_calls' }, { content, tool_calls: [oslo] }),
})

const history = (content: unknown, results: readonly JsonObject[]): JsonObject => ({
  ...TOOLS,
  messages: [
    USER,
    {
      role: 'assistant',
      ...(content === undefined ? {} : { content }),
      tool_calls: [call('get_weather', '{}', 'a'), call('get_weather', '{}', 'b')],
    },
    ...results.map((result) => ({ role: 'tool', ...result })),
  ],
})
const A = { tool_call_id: 'a', content: '4' }
const B = { tool_call_id: 'b', content: '5' }
const PARTS = { ...A, content: [{ type: 'text', text: '4' }] }
/** A prompt, and the command that a call of a tool has for it. */
const told = (content: string, command: string, members: JsonObject = {}): Given =>
  called([call('exec', JSON.stringify({ command }))], {
    messages: [{ role: 'user', content }],
    tools: [tool('exec', { parameters: closed({ command: { type: 'string' } }), ...members })],
  })
const named = { ...TOOLS, tool_choice: { type: 'function', function: { name: 'get_weather' } } }
const allowed = (mode: string): JsonObject => ({
  ...TOOLS,
  tool_choice: {
    type: 'allowed_tools',
    allowed_tools: { mode, tools: [{ type: 'function', function: { name: 'get_weather' } }] },
  },
})
const manyTools = (count: number): JsonObject => ({
  tools: Array.from({ length: count }, (_, position) => tool(`tool_${position}`, { parameters: CITY })),
})
const grammar = (definition: string): JsonObject => ({
  tools: [
    {
      type: 'custom',
      custom: { name: 'write_note', format: { type: 'grammar', grammar: { syntax: 'regex', definition } } },
    },
  ],
})
const LEGACY = { functions: [{ name: 'get_weather', parameters: CITY }], function_call: { name: 'get_weather' } }

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['tools.call-shape', 'a good call', called([oslo]), 'pass'],
  ['tools.call-shape', 'a vendor member', called([{ ...oslo, extra_content: {} }]), 'pass'],
  ['tools.call-shape', 'null for what it is not', called([{ ...oslo, custom: null }]), 'pass'],
  ['tools.call-shape', 'null for what it is not, streamed', streamed([{ ...oslo, custom: null }], TOOLS), 'pass'],
  ['tools.call-shape', 'null for what it is', called([{ ...oslo, function: null }]), ['null']],
  [
    'tools.call-shape',
    'a custom call with null for a function',
    called([{ ...customCall('milk'), function: null }], { tools: [note] }),
    'unseen',
  ],
  [
    'tools.call-shape',
    'a custom call with text for a function',
    called([{ ...customCall('milk'), function: 'f' }], { tools: [note] }),
    ['wrong-type'],
  ],
  ['tools.call-shape', 'text', {}, 'unseen'],
  [
    'tools.call-shape',
    'the flat form',
    called([{ id: 'a', type: 'function', name: 'f', arguments: '{}' }]),
    ['missing'],
  ],
  [
    'tools.call-shape',
    'a type of a vendor, whose tool it is',
    called([{ ...oslo, type: 'builtin_function' }], { tools: [{ ...weather, type: 'builtin_function' }] }),
    'not-applicable',
  ],
  ['tools.call-shape', 'markup in place of a call', answered(TOOLS, MARKUP), ['left-in-text']],
  [
    'tools.call-shape',
    'markup in place of a call that is said to be there',
    answered(TOOLS, MARKUP, { finish_reason: 'tool_calls' }),
    ['left-in-text'],
  ],
  ['tools.call-shape', 'quoted markup', answered(TOOLS, `So:\n\`\`\`xml\n${MARKUP}\n\`\`\``), ['written-as-text']],
  ['tools.call-shape', 'markup that words follow', answered(TOOLS, `${MARKUP} is how.`), ['written-as-text']],
  [
    'tools.call-shape',
    'markup that the cap cut',
    answered(TOOLS, '<tool_call>{"name": "get_weather", "argu', { finish_reason: 'length' }),
    ['written-as-text'],
  ],
  ['tools.call-shape', 'JSON that was asked for', answered({ ...TOOLS, ...ASKS_FOR_FORM }, WRITTEN), 'unseen'],
  [
    'tools.call-shape',
    'markup after instructions that speak of formats',
    answered({ ...TOOLS, ...INSTRUCTED }, MARKUP),
    ['left-in-text'],
  ],
  ['tools.call-shape', 'markup that was asked for', answered({ ...TOOLS, ...ASKS_FOR_FORM }, MARKUP), 'unseen'],
  ['tools.call-shape', 'JSON in place of a call', answered(TOOLS, WRITTEN), ['written-as-text']],
  [
    'tools.call-shape',
    'fenced JSON in place of a call',
    answered(TOOLS, `\`\`\`json\n[${WRITTEN}]\n\`\`\``),
    ['written-as-text'],
  ],
  ...[
    '[get_weather(city="Oslo")]',
    '{"function_call":{"name":"get_weather","arguments":"{\\"city\\":\\"Oslo\\"}"}}',
    '```tool_code\nprint(default_api.get_weather(city="Oslo"))\n```',
  ].map((text) => ['tools.call-shape', text, answered(TOOLS, text), ['written-as-text']] as const),
  ['tools.call-shape', 'a list in words', answered(TOOLS, 'Try [get_weather(city="Oslo")]'), 'unseen'],
  [
    'tools.call-shape',
    'code that was asked for',
    answered({ ...TOOLS, messages: [{ role: 'user', content: 'Write the JSON of it.' }] }, WRITTEN),
    'unseen',
  ],
  [
    'tools.call-shape',
    'a call at the end of thoughts, and no answer',
    { request: TOOLS, body: completion({}, {}, { content: null, reasoning_content: MARKUP }) },
    ['written-as-text'],
  ],
  [
    'tools.call-shape',
    'a call in thoughts beside an answer',
    { request: TOOLS, body: completion({}, {}, { content: 'It is cold.', reasoning_content: MARKUP }) },
    'unseen',
  ],
  [
    'tools.call-shape',
    'markup of another name',
    answered(TOOLS, '<tool_call>{"name":"look_up"}</tool_call>'),
    'unseen',
  ],
  ...[
    '<function=get_weather>\n<parameter=city>\nOslo\n</parameter>\n</function>',
    '<function_calls><invoke name="get_weather"><parameter name="city">Oslo</parameter></invoke></function_calls>',
    '<tool_call>get_weather\n<arg_key>city</arg_key>\n<arg_value>Oslo</arg_value>\n</tool_call>',
    '[TOOL_CALLS]get_weather[ARGS]{"city": "Oslo"}',
    '<|START_ACTION|>[{"tool_call_id": "0", "tool_name": "get_weather", "parameters": {"city": "Oslo"}}]<|END_ACTION|>',
    '[TOOL_CALLS][{"name": "get_weather", "arguments": {"city": "Oslo"}}]',
    '<|channel|>commentary to=functions.get_weather <|constrain|>json<|message|>{"city":"Oslo"}',
    '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>get_weather\n```json\n{"city":"Oslo"}\n```<｜tool▁call▁end｜>',
    '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>get_weather<｜tool▁sep｜>{"city":"Oslo"}<｜tool▁call▁end｜>',
    '<|python_tag|>{"name": "get_weather", "parameters": {"city": "Oslo"}}',
    '<|tool_calls_section_begin|><|tool_call_begin|>functions.get_weather:0<|tool_call_argument_begin|>{"city":"Oslo"}<|tool_call_end|><|tool_calls_section_end|>',
    'get_weather:0<|tool_call_argument_begin|>{"city": "Oslo"}<|tool_calls_section_end|>',
    '<|tool_call_start|>[get_weather(city="Oslo")] <|tool_call_end|>',
    '<｜DSML｜function_calls>\n<｜DSML｜invoke name="get_weather">\n<｜DSML｜parameter name="city" string="true">Oslo</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜function_calls>',
    '<|tool_call>call:get_weather{city:<|"|>Oslo<|"|>}<tool_call|>',
    'functools[{"name": "get_weather", "arguments": {"city": "Oslo"}}]',
    '<TOOLCALL>[{"name": "get_weather", "arguments": {"city": "Oslo"}}]</TOOLCALL>',
    '{"name": "get_weather", "arguments": {"city": "Oslo"}}\n</tool_call>',
  ].map((text) => ['tools.call-shape', text, answered(TOOLS, text), ['left-in-text']] as const),
  ...[
    'Let me look.\n\n<｜DSML｜function_calls',
    '<|tool_call_begin|> functions.get_weather:0 {"city": "Oslo"} <|tool_call_end|>',
    "I'll check that for you.<|function_call|>",
    '\n\n</tool_call>',
    '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Oslo"}}',
    'I will look.[TOOL_CALLS][{"name": "get_weather", "arguments',
    WRITTEN,
    '{"city":"Oslo"}',
  ].map((text) => ['tools.call-shape', `beside the call: ${text}`, beside(text), ['markup-beside-call']] as const),
  ...[
    'Let me look.',
    'I will see how <tool_call> tags are read.',
    'It reads `<tool_call>`',
    '```xml\n<tool_call>\n```',
    'a < b',
    '{"city":"Lima"}',
  ].map((text) => ['tools.call-shape', `beside the call: ${text}`, beside(text), 'pass'] as const),
  [
    'tools.call-shape',
    'a mark beside the call that the prompt has',
    beside('</tool_call>', { ...TOOLS, messages: [{ role: 'user', content: 'Why is there a </tool_call>?' }] }),
    'pass',
  ],
  [
    'tools.call-shape',
    'a mark among words',
    answered(TOOLS, 'lake <tool_call> the get_weather : {" } get_weather <tool_call>'),
    'unseen',
  ],
  ['tools.call-shape', 'words about a tool', answered(TOOLS, 'I could call get_weather for you.'), 'unseen'],
  ['tools.call-shape', 'markup where no tool is offered', answered({}, MARKUP), 'unseen'],
  [
    'tools.call-shape',
    'markup in place of a forced call',
    answered({ ...TOOLS, tool_choice: 'required' }, MARKUP),
    'unseen',
  ],
  [
    'tools.call-shape',
    'markup that the prompt asks for',
    answered({ ...TOOLS, messages: [{ role: 'user', content: 'Call tools in <tool_call> tags.' }] }, MARKUP),
    'unseen',
  ],
  ['tools.call-shape', 'no id in a stream', streamed([{ ...oslo, id: null }], TOOLS), ['null']],
  ['tools.call-id', 'a blank id', called([call('get_weather', '{}', ' ')]), ['empty-id']],
  ['tools.call-id', 'distinct', called([oslo, { ...oslo, id: 'call_2' }]), 'pass'],
  ['tools.call-id', 'empty', called([{ ...oslo, id: '' }]), ['empty-id']],
  ['tools.call-id', 'repeated', called([oslo, oslo]), ['repeated-id']],
  ['tools.arguments-string', 'text', called([oslo]), 'pass'],
  ['tools.arguments-string', 'an object', called([call('get_weather', { city: 'Oslo' })]), ['wrong-type']],
  ['tools.arguments-json', 'an object', called([oslo]), 'pass'],
  ['tools.arguments-json', 'cut by the cap', called([call('get_weather', '{"ci')], TOOLS, 'length'), 'unseen'],
  [
    'tools.arguments-json',
    'perhaps cut by a stop sequence',
    called([call('get_weather', '{"ci')], { ...TOOLS, stop: ':' }, 'stop'),
    'unseen',
  ],
  ['tools.arguments-json', 'a trailing comma', called([call('get_weather', '{"a":1,}')]), ['not-json']],
  ['tools.arguments-json', 'two objects', called([call('get_weather', '{"a":1}{"a":2}')]), ['objects-joined']],
  ['tools.arguments-json', 'an empty one in front', called([call('get_weather', '{}{"a":1}')]), ['objects-joined']],
  ['tools.arguments-json', 'two objects apart', called([call('get_weather', '{"a":1}\n{"a":2}')]), ['not-json']],
  ['tools.arguments-json', 'half an object behind', called([call('get_weather', '{"a":1}{"a"')]), ['not-json']],
  ['tools.arguments-json', 'for HTML', called([call('get_weather', '{&quot;a&quot;:&#34;b&#34;}')]), ['html-escaped']],
  ['tools.arguments-json', 'the same object twice', called([call('get_weather', '{"a":1}{"a":1}')]), ['repeated']],
  ['tools.arguments-json', 'the same letter thrice', called([call('get_weather', '{{{')]), ['not-json']],
  [
    'tools.arguments-json',
    'the end mark of a call',
    called([call('get_weather', '{"a":1}\n</tool_call>')]),
    ['markup-left'],
  ],
  ['tools.arguments-json', 'a mark in front', called([call('get_weather', '[ARGS]{"a":1}')]), ['markup-left']],
  ['tools.arguments-json', 'marks alone', called([call('get_weather', '<tool_call></tool_call>')]), ['not-json']],
  [
    'tools.arguments-json',
    'a dict',
    called([call('get_weather', "{'a': None, 'b': {'c': True}}")]),
    ['python-literal'],
  ],
  ['tools.arguments-json', 'a broken dict', called([call('get_weather', "{'a': }")]), ['not-json']],
  ['tools.arguments-json', 'a map of Go', called([call('get_weather', 'map[city:Oslo]')]), ['printed-value']],
  ['tools.arguments-json', 'a hash of Ruby', called([call('get_weather', '{"a"=>"b", "c" => 1}')]), ['printed-value']],
  ['tools.arguments-json', 'bytes of Python', called([call('get_weather', `b'{"a": 1}'`)]), ['printed-value']],
  ['tools.arguments-json', 'any object', called([call('get_weather', '[object Object]')]), ['printed-value']],
  ['tools.arguments-json', 'None in front', called([call('get_weather', 'None{"a":1}')]), ['printed-value']],
  ['tools.arguments-json', 'null behind', called([call('get_weather', '{"a":1}null')]), ['printed-value']],
  ['tools.arguments-json', 'a word in front', called([call('get_weather', 'city{"a":1}')]), ['not-json']],
  [
    'tools.arguments-json',
    'quotes escaped',
    called([call('get_weather', String.raw`{\"a\":\"b\"}`)]),
    ['encoded-twice'],
  ],
  ['tools.arguments-json', 'an array', called([call('get_weather', '[]')]), ['not-an-object']],
  ['tools.arguments-json', 'nothing', called([call('get_weather', '')]), ['empty-text']],
  ['tools.arguments-json', 'JSON in JSON', called([call('get_weather', '"{}"')]), ['encoded-twice']],
  ['tools.arguments-strict-valid', 'fitting', called([oslo], { tools: [strictWeather] }), 'pass'],
  ['tools.arguments-strict-valid', 'a loose function', called([oslo]), 'not-applicable'],
  [
    'tools.arguments-strict-valid',
    'an extra member',
    called([call('get_weather', '{"city":"Oslo","x":1}')], { tools: [strictWeather] }),
    ['extra-member'],
  ],
  [
    'tools.arguments-strict-valid',
    'words for a date',
    called([call('book', '{"day":"next Friday"}')], { tools: [tool('book', { parameters: DAY, strict: true })] }),
    ['format-not-matched'],
  ],
  [
    'tools.arguments-strict-valid',
    'a date',
    called([call('book', '{"day":"2026-02-01"}')], { tools: [tool('book', { parameters: DAY, strict: true })] }),
    'pass',
  ],
  [
    'tools.arguments-loose-valid',
    'words for a date',
    called([call('book', '{"day":"next Friday"}')], { tools: [tool('book', { parameters: DAY })] }),
    'pass',
  ],
  [
    'tools.arguments-strict-valid',
    'a missing member, streamed',
    streamed([call('get_weather', '{}')], { tools: [strictWeather] }),
    ['missing-member'],
  ],
  [
    'tools.arguments-strict-valid',
    'no JSON',
    called([call('get_weather', '{')], { tools: [strictWeather] }),
    ['not-json'],
  ],
  [
    'tools.arguments-strict-valid',
    'parallel calls, which are not promised to fit',
    called([call('get_weather', '{}'), call('get_weather', '{}', 'b')], { tools: [strictWeather] }),
    'unseen',
  ],
  ['tools.arguments-loose-valid', 'fitting', called([oslo]), 'pass'],
  ['tools.arguments-loose-valid', 'a wrong type', called([call('get_weather', '{"city":7}')]), ['wrong-type']],
  ['tools.arguments-loose-valid', 'no JSON, which is another rule', called([call('get_weather', '{')]), 'unseen'],
  ['tools.name-declared', 'declared', called([oslo]), 'pass'],
  ['tools.name-declared', 'invented', called([call('look_up', '{}')]), ['undeclared']],
  [
    'tools.name-declared',
    'beside tools that the vendor runs',
    called([call('web_search', '{}')], { tools: [weather, { type: 'web_search' }] }),
    'unseen',
  ],
  [
    'tools.name-declared',
    'a function called as custom tool',
    called([{ id: 'a', type: 'custom', custom: { name: 'get_weather', input: '' } }]),
    ['wrong-type'],
  ],
  ['tools.choice-none', 'text', answered({ ...TOOLS, tool_choice: 'none' }), 'pass'],
  ['tools.choice-none', 'a call', called([oslo], { ...TOOLS, tool_choice: 'none' }), ['called']],
  [
    'tools.choice-none',
    'refused',
    refused({ ...TOOLS, tool_choice: 'none' }, "tool_choice: invalid argument 'none'"),
    ['refused'],
  ],
  [
    'tools.choice-none',
    'refused without a word of it',
    refused({ ...TOOLS, tool_choice: 'none' }, "tool_choice: Input should be 'auto'"),
    ['refused'],
  ],
  [
    'tools.choice-none',
    'a choice of which nothing is known',
    refused({ ...TOOLS, tool_choice: 'none' }, 'tool_choice is not supported'),
    'unseen',
  ],
  [
    'tools.choice-none',
    'no tools on this target',
    refused({ ...TOOLS, tool_choice: 'none' }, "'tools' are not supported", 'tools'),
    'unseen',
  ],
  [
    'tools.choice-required',
    'refused',
    refused({ ...TOOLS, tool_choice: 'required' }, "tool_choice must be one of ['auto', 'none']"),
    ['refused'],
  ],
  [
    'tools.choice-required',
    'an unknown variant',
    refused({ ...TOOLS, tool_choice: 'required' }, 'unknown variant `required`, expected `auto` or `none`'),
    ['refused'],
  ],
  [
    'tools.choice-required',
    'refused for what the model did',
    refused({ ...TOOLS, tool_choice: 'required' }, 'Tool choice is required, but model did not call a tool'),
    ['refused'],
  ],
  [
    'tools.choice-required',
    'a lack of what forces calls',
    refused({ ...TOOLS, tool_choice: 'required' }, 'tool_choice "required" requires --tool-call-parser to be set'),
    'unseen',
  ],
  [
    'tools.choice-named',
    'refused for its type',
    refused(
      { ...TOOLS, tool_choice: { type: 'function', function: { name: 'get_weather' } } },
      "Invalid tool_choice type: 'object'. Supported string values: none, auto, required",
    ),
    ['refused'],
  ],
  [
    'tools.choice-named',
    'a lack while it thinks',
    refused(
      { ...TOOLS, tool_choice: { type: 'function', function: { name: 'get_weather' } } },
      'The tool_choice parameter does not support being set to required or object in thinking mode',
    ),
    'unseen',
  ],
  ['tools.choice-required', 'a call', called([oslo], { ...TOOLS, tool_choice: 'required' }), 'pass'],
  [
    'tools.choice-required',
    'text, with a reason of its own',
    answered({ ...TOOLS, tool_choice: 'required' }, 'I', { finish_reason: 'eos' }),
    ['no-call'],
  ],
  ['tools.choice-required', 'text', answered({ ...TOOLS, tool_choice: 'required' }), ['no-call']],
  [
    'tools.choice-required',
    'cut',
    answered({ ...TOOLS, tool_choice: 'required' }, 'I', { finish_reason: 'length' }),
    'unseen',
  ],
  [
    'tools.choice-required',
    'prose that runs to the limit',
    answered({ ...TOOLS, tool_choice: 'required' }, PROSE, { finish_reason: 'length' }),
    ['prose-to-limit'],
  ],
  [
    'tools.choice-required',
    'thoughts that run to the limit',
    answered({ ...TOOLS, tool_choice: 'required' }, `<think>${PROSE}`, { finish_reason: 'length' }),
    'unseen',
  ],
  [
    'tools.choice-required',
    'a call that is cut before it is read as one',
    answered({ ...TOOLS, tool_choice: 'required' }, '<tool_call>\n{"name": "get_we', { finish_reason: 'length' }),
    'unseen',
  ],
  [
    'tools.choice-required',
    'filtered',
    answered({ ...TOOLS, tool_choice: 'required' }, '', { finish_reason: 'content_filter' }),
    'unseen',
  ],
  [
    'tools.choice-required',
    'a refusal',
    { ...answered({ ...TOOLS, tool_choice: 'required' }), body: completion({}, {}, { content: null, refusal: 'No.' }) },
    'unseen',
  ],
  ['tools.choice-named', 'that call, ending with stop', called([oslo], named, 'stop'), 'pass'],
  ['tools.choice-named', 'text', answered(named), ['no-call']],
  ['tools.choice-named', 'another tool', called([call('get_time', '{}')], named), ['other-tool']],
  [
    'tools.choice-named',
    'a name that is not declared',
    called([oslo], { ...named, tools: [noParameters] }),
    'not-applicable',
  ],
  ['tools.choice-allowed', 'a listed tool', called([oslo], allowed('auto')), 'pass'],
  ['tools.choice-allowed', 'text in mode auto', answered(allowed('auto')), 'unseen'],
  ['tools.choice-allowed', 'text in mode required', answered(allowed('required')), ['no-call']],
  ['tools.choice-allowed', 'an unlisted tool', called([call('get_time', '{}')], allowed('auto')), ['unlisted-tool']],
  ['tools.choice-auto-text', 'text', answered({ ...TOOLS, messages: [ECHO] }), 'pass'],
  ['tools.choice-auto-text', 'a call', called([oslo], { ...TOOLS, messages: [ECHO] }), ['called']],
  ['tools.choice-auto-text', 'a call that may well be wanted', called([oslo]), 'not-applicable'],
  ['tools.parallel-off', 'one call', called([oslo], { ...TOOLS, parallel_tool_calls: false }), 'pass'],
  [
    'tools.parallel-off',
    'two calls',
    called([oslo, { ...oslo, id: 'b' }], { ...TOOLS, parallel_tool_calls: false }),
    ['several-calls'],
  ],
  [
    'tools.parallel-off',
    'one call in each of two choices',
    {
      request: { ...TOOLS, parallel_tool_calls: false, n: 2 },
      body: completion({
        choices: [0, 1].map((index) => ({
          index,
          message: { role: 'assistant', content: null, tool_calls: [oslo] },
          finish_reason: 'tool_calls',
        })),
      }),
    },
    'pass',
  ],
  ['tools.parameterless', 'an empty object', called([call('get_time', '{}')]), 'pass'],
  ['tools.parameterless', 'another function', called([oslo]), 'unseen'],
  ['tools.parameterless', 'nothing', called([call('get_time', '')]), ['empty-text']],
  ['tools.parameterless', 'null', called([call('get_time', null)]), ['no-arguments']],
  ['tools.parameterless', 'null as text', called([call('get_time', 'null')]), ['null-text']],
  ['tools.parameterless', 'a member that the model made up', called([call('get_time', '{"zone":"UTC"}')]), 'unseen'],
  [
    'tools.parameterless',
    'refused by a validator',
    refused({ tools: [noParameters] }, "'parameters' is a required property"),
    ['refused'],
  ],
  [
    'tools.parameterless',
    'refused where the tools are translated to',
    refused({ tools: [noParameters] }, 'tools.0.custom.input_schema: Field required'),
    ['refused'],
  ],
  [
    'tools.parameterless',
    'refused behind a translation',
    refused(TOOLS, 'toolConfig.tools.1.toolSpec.inputSchema.json.type must be one of the following: object'),
    ['refused'],
  ],
  [
    'tools.parameterless',
    'refused for what its schema lacks',
    refused(TOOLS, "Invalid schema for function 'get_time': schema must have properties"),
    ['refused'],
  ],
  [
    'tools.parameterless',
    'an object of which nothing is said, as OpenAI refuses it',
    refused(
      { tools: [tool('get_time', { parameters: { type: 'object' } })] },
      "Invalid schema for function 'get_time': In context=(), object schema missing properties.",
    ),
    'unseen',
  ],
  [
    'tools.parameterless',
    'a schema refused whose function cannot be told',
    refused(TOOLS, 'Invalid schema for function get_weather'),
    'unseen',
  ],
  [
    'tools.parameterless',
    'another schema refused',
    refused(TOOLS, "Invalid schema for function 'get_weather': schema must have type object"),
    'unseen',
  ],
  ['tools.parameterless', 'a printed nothing', called([call('get_time', 'None')]), ['null-text']],
  ['tools.parameterless', 'refused', refused(TOOLS, 'Field required', 'tools[1].function.parameters'), ['refused']],
  [
    'tools.parameterless',
    'the schema of another function refused',
    refused(TOOLS, 'Invalid schema: required is missing', 'tools[0].function.parameters'),
    'unseen',
  ],
  [
    'tools.parameterless',
    'the schema of another function refused by its name',
    refused(TOOLS, "Invalid parameters of function 'get_weather': required is missing"),
    'unseen',
  ],
  [
    'tools.parameterless',
    'a crash',
    refused({ tools: [noParameters] }, 'oops', null, { status: 500 }),
    ['unexplained-server-error'],
  ],
  [
    'tools.parameterless',
    'parameters that are no object',
    refused(
      { tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'array' } } }] },
      'Invalid parameters',
    ),
    'not-applicable',
  ],
  ['tools.parameterless', 'a crash beside other tools', refused(TOOLS, 'oops', null, { status: 500 }), 'unseen'],
  [
    'tools.parameterless',
    'a crash beside much else',
    refused({ tools: [noParameters], n: 2, logprobs: true }, 'oops', null, { status: 500 }),
    'unseen',
  ],
  ['tools.parameterless', 'a server in need', refused(TOOLS, 'CUDA out of memory', null, { status: 500 }), 'unseen'],
  ['tools.parameterless', 'tools refused as such', refused(TOOLS, 'tools are not supported', 'tools'), 'unseen'],
  [
    'tools.argument-fidelity',
    'delicate text',
    called([call('get_weather', JSON.stringify({ city: 'Zürich "東京"' }))]),
    'pass',
  ],
  ['tools.argument-fidelity', 'plain text', called([oslo]), 'unseen'],
  [
    'tools.argument-fidelity',
    'escaped twice',
    called([call('get_weather', JSON.stringify({ city: String.raw`Zürich \"東京\"` }))]),
    ['escaped-twice'],
  ],
  [
    'tools.argument-fidelity',
    'as Latin-1',
    called([call('get_weather', JSON.stringify({ city: Buffer.from('Zürich "東京"').toString('latin1') }))]),
    ['wrong-encoding'],
  ],
  [
    'tools.argument-fidelity',
    'without the characters',
    called([call('get_weather', JSON.stringify({ city: 'Z?rich "??"' }))]),
    ['characters-lost'],
  ],
  [
    'tools.argument-fidelity',
    'an array as text',
    called([call('go', '{"stops":"[]"}')], { tools: [tool('go', { parameters: NESTED })] }),
    ['nested-value-as-text'],
  ],
  [
    'tools.argument-fidelity',
    'escaped for HTML',
    told('Run: cd . && echo "ok"', 'cd . &amp;&amp; echo &quot;ok&quot;'),
    ['html-escaped'],
  ],
  [
    'tools.argument-fidelity',
    'escaped for HTML in part of a command',
    told("Run: echo 'ok'", 'set -e; echo &#39;ok&#39;; ls'),
    'unseen',
  ],
  [
    'tools.argument-fidelity',
    'a phrase escaped for HTML',
    told('Look up the R&D report', 'the R&amp;D report of May'),
    ['html-escaped'],
  ],
  [
    'tools.argument-fidelity',
    'escaped for HTML as in Go',
    told('Run: cd . && ls', String.raw`cd . \u0026\u0026 ls`),
    ['html-escaped'],
  ],
  ['tools.argument-fidelity', 'words read as Latin-1', told('Greet Jürgen', 'hi JÃ¼rgen'), ['wrong-encoding']],
  ['tools.argument-fidelity', 'words replaced', told('Greet Jürgen', 'hi J\uFFFDrgen'), ['characters-lost']],
  ['tools.argument-fidelity', 'a pattern for words', told('Find Jürgen', 'grep J?rgen'), 'unseen'],
  ['tools.argument-fidelity', 'words as they are', told('Greet Jürgen', 'hi Jürgen'), 'unseen'],
  [
    'tools.argument-fidelity',
    'what is asked about',
    told('Why does Jürgen show up as JÃ¼rgen?', 'grep JÃ¼rgen'),
    'unseen',
  ],
  ['tools.argument-fidelity', 'plain', told('Run: cd . && echo "ok"', 'cd . && echo "ok"'), 'unseen'],
  [
    'tools.argument-fidelity',
    'escapes that the prompt has',
    told('Undo &amp; in Tom &amp; Jerry, as Tom & Jerry', 'Tom &amp; Jerry'),
    'unseen',
  ],
  [
    'tools.argument-fidelity',
    'a page that was asked for',
    told('Write an HTML page on Tom & Jerry', 'Tom &amp; Jerry'),
    'unseen',
  ],
  ...[
    '<|"|>Oslo<|"|>',
    'Oslo</arg_value><arg_key>day</arg_key>\n<arg_value>today',
    'Oslo\n</parameter>\n<parameter=day>\ntoday',
    'Oslo<tool_call|>',
    'Oslo<｜DSML｜',
  ].map((text) => ['tools.argument-fidelity', text, told('Say hello', text), ['markup-within']] as const),
  [
    'tools.argument-fidelity',
    'marks in a name',
    called([call('send', '{"text<arg_key":"day</arg_key>"}')], { tools: [tool('send', {})] }),
    ['markup-within'],
  ],
  ['tools.argument-fidelity', 'a mark alone', told('Say hello', 'Oslo</parameter>'), 'unseen'],
  ['tools.argument-fidelity', 'marks in a file', told('Say hello', `<|"|>${'a'.repeat(2000)}`), 'unseen'],
  ['tools.argument-fidelity', 'marks that are shown', told('What is <|"|>?', '<|"|>'), 'unseen'],
  ['tools.argument-fidelity', 'markup', told('Write on Tom & Jerry', '<p>Tom &amp; Jerry</p>'), 'unseen'],
  [
    'tools.argument-fidelity',
    'a plain character beside escapes',
    told('Tom & Jerry', 'Tom &amp; Jerry & Spike'),
    'unseen',
  ],
  ['tools.argument-fidelity', 'escapes of words of its own', told('Find two friends', 'Tom &amp; Jerry'), 'unseen'],
  [
    'tools.argument-fidelity',
    'for a tool that takes markup',
    told('Title it Tom & Jerry', 'Tom &amp; Jerry', { description: 'Sets the title, as XML.' }),
    'unseen',
  ],
  [
    'tools.argument-fidelity',
    'nested',
    called([call('go', '{"stops":[{"city":"Oslo"}]}')], { tools: [tool('go', { parameters: NESTED })] }),
    'pass',
  ],
  ['tools.many', '80 taken', answered(manyTools(80)), 'pass'],
  ['tools.many', '80 are more', refused(manyTools(80), '80 tools are greater than 64 allowed'), ['refused']],
  ['tools.many', '80 in Chinese', refused(manyTools(80), 'tools 数量不能超过 64'), ['refused']],
  ['tools.many', '80 refused', refused(manyTools(80), 'at most 64 tools', 'tools'), ['refused']],
  [
    'tools.many',
    'one of them refused',
    refused(manyTools(80), 'too long: at most 64', 'tools[3].function.name'),
    'unseen',
  ],
  [
    'tools.many',
    'too long for the context',
    refused(
      manyTools(80),
      "This model's maximum context length is 4097 tokens (80 in the messages, 4880 in the tools)",
    ),
    'unseen',
  ],
  ['tools.many', 'tools refused as such', refused(manyTools(80), 'tools are not supported', 'tools'), 'unseen'],
  [
    'tools.many',
    'whatever the reason when asked for it',
    refused(manyTools(80), 'Bad request', null, { aim: { rule: 'tools.many', expects: 'acceptance' } }),
    ['refused'],
  ],
  ['tools.many', 'more than documented', refused(manyTools(129), 'too many tools', 'tools'), 'not-applicable'],
  ['tools.roundtrip-null-content', 'taken', answered(history(null, [A, B])), 'pass'],
  [
    'tools.roundtrip-null-content',
    'told as emptiness',
    refused(history(null, [A, B]), "the message at position 1 with role 'assistant' must not be empty"),
    ['refused'],
  ],
  ['tools.roundtrip-null-content', 'taken when left out', answered(history(undefined, [A, B])), 'pass'],
  [
    'tools.roundtrip-null-content',
    'refused',
    refused(history(null, [A, B]), "Invalid 'content': must be a string"),
    ['refused'],
  ],
  [
    'tools.roundtrip-null-content',
    'refused, as Go says it',
    refused(history(null, [A, B]), 'invalid message content type: <nil>'),
    ['refused'],
  ],
  [
    'tools.roundtrip-null-content',
    'refused, as Python says it',
    refused(history(null, [A, B]), "'NoneType' object is not subscriptable"),
    ['refused'],
  ],
  [
    'tools.roundtrip-null-content',
    'refused for a null somewhere',
    refused({ ...history(null, [A, B]), logit_bias: null }, "'NoneType' object is not subscriptable"),
    'unseen',
  ],
  [
    'tools.roundtrip-null-content',
    'refused by its place',
    refused(history(null, [A, PARTS, B]), 'expected a string', 'messages[1].content'),
    ['refused'],
  ],
  [
    'tools.roundtrip-null-content',
    'another message refused',
    refused(history(null, [PARTS, B]), 'expected a string', 'messages.2.content'),
    'unseen',
  ],
  [
    'tools.roundtrip-null-content',
    'a content filter',
    refused(history(null, [A, B]), 'Blocked by our content policy'),
    'unseen',
  ],
  [
    'tools.roundtrip-null-content',
    'a crash',
    refused(history(null, [A, B]), 'oops', null, { status: 500 }),
    ['unexplained-server-error'],
  ],
  [
    'tools.roundtrip-null-content',
    'an overloaded server',
    refused(history(null, [A, B]), 'content', null, { status: 503 }),
    'unseen',
  ],
  [
    'tools.roundtrip-null-content',
    'a call without result',
    refused(history(null, [A]), 'content of messages[1]'),
    'not-applicable',
  ],
  ['tools.roundtrip-variants', 'parts taken', answered(history('', [PARTS, B])), 'pass'],
  ['tools.roundtrip-variants', 'order taken', answered(history('', [B, A])), 'pass'],
  ['tools.roundtrip-variants', 'plain history', answered(history('', [A, B])), 'not-applicable'],
  [
    'tools.roundtrip-variants',
    'parts refused',
    refused(history('', [PARTS, B]), 'content must be a string'),
    ['refused'],
  ],
  ['tools.roundtrip-variants', 'order refused', refused(history('', [B, A]), "unexpected 'tool_call_id'"), ['refused']],
  ['tools.custom-call', 'a good call', called([customCall('milk')], { tools: [note] }), 'pass'],
  [
    'tools.custom-call',
    'with null for a function',
    called([{ ...customCall('milk'), function: null }], { tools: [note] }),
    'pass',
  ],
  ['tools.custom-call', 'null', called([{ ...customCall('milk'), custom: null }], { tools: [note] }), ['null']],
  [
    'tools.custom-call',
    'null in the call of a function',
    called([{ ...oslo, custom: null }], { tools: [weather, note] }),
    'unseen',
  ],
  [
    'tools.custom-call',
    'text in the call of a function',
    called([{ ...oslo, custom: 'milk' }], { tools: [weather, note] }),
    ['wrong-type'],
  ],
  ['tools.custom-call', 'input as object', called([customCall({})], { tools: [note] }), ['wrong-type']],
  ['tools.custom-call', 'without input', called([customCall(undefined)], { tools: [note] }), ['missing']],
  [
    'tools.custom-call',
    'as a function',
    called([call('write_note', '{"input":"milk"}')], { tools: [note] }),
    ['wrapped-as-function'],
  ],
  ['tools.custom-call', 'to its grammar', called([customCall('12')], grammar('[0-9]+')), 'pass'],
  ['tools.custom-call', 'against its grammar', called([customCall('a12')], grammar('[0-9]+')), ['against-grammar']],
  [
    'tools.custom-call',
    'a grammar that is no pattern here',
    called([customCall('a')], grammar('(?P<x>[0-9]+)')),
    'pass',
  ],
  ['tools.with-format', 'both', answered({ ...TOOLS, ...SCHEMA_FORMAT }, '{"city":"Oslo"}'), 'pass'],
  ['tools.with-format', 'a call', called([oslo], { ...TOOLS, ...SCHEMA_FORMAT }), 'unseen'],
  ['tools.with-format', 'prose', answered({ ...TOOLS, ...SCHEMA_FORMAT }), ['format-ignored']],
  [
    'tools.with-format',
    'another object',
    answered({ ...TOOLS, ...SCHEMA_FORMAT }, '{"town":"Oslo"}'),
    ['format-ignored'],
  ],
  [
    'tools.with-format',
    'refused',
    refused({ ...TOOLS, ...SCHEMA_FORMAT }, 'Function calling with JSON is unsupported'),
    ['refused'],
  ],
  [
    'tools.with-format',
    'arguments of the history refused',
    refused({ ...TOOLS, ...SCHEMA_FORMAT }, 'A tool call with invalid JSON', 'messages[1].tool_calls[0].function'),
    'unseen',
  ],
  [
    'tools.with-format',
    'a grammar refused beside tools',
    refused({ ...TOOLS, ...SCHEMA_FORMAT }, 'Cannot use custom grammar constraints with tools.'),
    ['refused'],
  ],
  [
    'tools.with-format',
    'the one grammar taken',
    refused({ ...TOOLS, ...SCHEMA_FORMAT }, 'You can only use one kind of structured outputs constraint'),
    ['refused'],
  ],
  [
    'tools.with-format',
    'formats refused as such',
    refused({ ...TOOLS, ...SCHEMA_FORMAT }, 'response_format is unknown', 'response_format'),
    'unseen',
  ],
  [
    'tools.legacy',
    'a call',
    {
      request: LEGACY,
      body: completion(
        {},
        { finish_reason: 'stop' },
        { content: null, function_call: { name: 'get_weather', arguments: '{}' } },
      ),
    },
    'pass',
  ],
  ['tools.legacy', 'a tool call', called([oslo], LEGACY), ['called-as-tool']],
  ['tools.legacy', 'text', answered(LEGACY), ['not-called']],
  ['tools.legacy', 'refused', refused(LEGACY, 'Unrecognized request argument', 'functions'), ['refused']],
]

describe('tools', () => {
  it.each(TABLE)('%s: %s', (id, _what, given, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdict(rule, given)).toEqual(expected)
  })

  it('says nothing against requests that were made to be refused', () => {
    const aim = { rule: 'reject.tool-choice-dangling', expects: 'refusal' } as const
    for (const rule of rules.filter(({ when }) => when !== undefined)) {
      expect([
        rule.id,
        verdict(rule, { ...called([call('look_up', '{')], { ...named, ...SCHEMA_FORMAT }), aim }),
      ]).toEqual([rule.id, 'not-applicable'])
    }
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules.filter((rule) => !TESTED_APART.includes(rule.id))) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})
