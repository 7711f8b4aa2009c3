import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/define/json.ts'
import { chunk, completion, goodChunks, verdict, type Given } from '../../tests/kit/exchange.ts'
import { rules } from './rules.ts'

const CALL = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } }
const FUNCTIONS = { functions: [{ name: 'f', parameters: { type: 'object' } }] }
const THINKING = { reasoning_content: 'Let me see.' }
const LONG_THOUGHTS = 'They want to be greeted, so that I should greet them. '.repeat(3).trim()
const CITED = { start_index: 0, end_index: 2, url: 'https://example.com/', title: 'One' }

const given = (message: JsonObject, choice: JsonObject = {}, request: JsonObject = {}): Given => ({
  body: completion({}, choice, message),
  request,
})
const finish = chunk({}, { finish_reason: 'stop' })
const offersNothing = {
  request: { tools: [] },
  body: completion({ usage: { completion_tokens: 9 } }, {}, { content: '' }),
}
const silent = (counted: unknown): Given => ({ body: completion({ usage: counted }, {}, { content: '' }) })
const citation = (members: JsonObject): JsonObject => ({ type: 'url_citation', url_citation: { ...CITED, ...members } })
const cited = (members: JsonObject): Given => given({ annotations: [citation(members)] })
/** A stream of a text whose deltas have these annotations, which come before its last piece. */
const citing = (...annotations: readonly unknown[]) => ({
  body: [
    chunk({ role: 'assistant', content: 'Hi' }),
    ...annotations.map((list) => chunk({ annotations: list })),
    chunk({ content: ' there.' }),
    finish,
  ],
})
const cutOff = ({ body }: { readonly body: readonly JsonObject[] }): Given => ({ body: body.slice(0, -2) })

const OPENING = { name: 'f', arguments: '' }
const called = (...pieces: readonly unknown[]): Given => ({
  request: { functions: [...FUNCTIONS.functions, { name: 'foo' }] },
  body: [
    chunk({ role: 'assistant', content: null }),
    ...pieces.map((piece) => chunk({ function_call: piece })),
    chunk({}, { finish_reason: 'function_call' }),
  ],
})

const PROBE = 'Grüße, "東京" 🚀'
const asked = { messages: [{ role: 'user', content: `Repeat exactly: ${PROBE}` }] }
const echoed = (content: string, choice: JsonObject = {}): Given => given({ content }, choice, asked)

const TABLE: readonly (readonly [rule: string, what: string, given: Given, expected: unknown])[] = [
  ['message.role', 'assistant', {}, 'pass'],
  ['message.role', 'in a stream', { body: goodChunks() }, 'pass'],
  ['message.role', 'model', given({ role: 'model' }), ['not-allowed-value']],
  ['message.role', 'never sent', { body: [chunk({ content: 'Hi' }), finish] }, ['missing']],
  ['message.content', 'a string', {}, 'pass'],
  ...[
    `[{'type': 'text', 'text': 'Hi.'}]`,
    '[{"type":"text","text":"Hi."}]',
    `[{'type': 'thinking', 'thinking': [{'type': 'text', 'text': 'Hm.'}]}, {'type': 'text', 'text': 'Hi.'}]`,
    "[TextBlock(text='Hi.', type='text')]",
    '[object Object]',
  ].map((content) => ['message.content', `printed: ${content}`, given({ content }), ['value-printed']] as const),
  ['message.content', 'a list that is meant', given({ content: '[{"name":"text","text":"Hi."}]' }), 'pass'],
  [
    'message.content',
    'a list that was asked for',
    given({ content: '[{"type":"text","text":"Hi."}]' }, {}, { messages: [{ role: 'user', content: 'Send parts.' }] }),
    'pass',
  ],
  [
    'message.content',
    'a list in a format of JSON',
    given({ content: '[{"type":"text","text":"Hi."}]' }, {}, { response_format: { type: 'json_object' } }),
    'pass',
  ],
  [
    'message.content',
    'an object that was asked for',
    given({ content: '[object Object]' }, {}, { messages: [{ role: 'user', content: 'What is String({}) in JS?' }] }),
    'pass',
  ],
  ['message.content', 'null', given({ content: null }), 'pass'],
  ['message.content', 'parts', given({ content: [{ type: 'text', text: 'Hi' }] }), ['wrong-type']],
  ['message.content', 'none', given({ content: undefined, tool_calls: [CALL] }), ['missing']],
  ['message.content', 'never in a stream', { body: [chunk({ role: 'assistant' }), finish] }, 'pass'],
  [
    'message.content',
    'numbers in a stream',
    { body: [chunk({ role: 'assistant', content: 4 }), finish] },
    ['wrong-type'],
  ],
  ['message.refusal-key', 'null', {}, 'pass'],
  ['message.refusal-key', 'none', given({ refusal: undefined }), ['missing']],
  ['message.refusal-key', 'none in a stream', { body: goodChunks() }, 'not-applicable'],
  ['message.null-content-justified', 'text', {}, 'unseen'],
  ['message.null-content-justified', 'a call', given({ content: null, tool_calls: [CALL] }), 'pass'],
  ['message.null-content-justified', 'a refusal', given({ content: null, refusal: 'No.' }), 'pass'],
  ['message.null-content-justified', 'pictures', given({ content: null, images: [{ type: 'image_url' }] }), 'pass'],
  ['message.null-content-justified', 'sound', given({ content: null, audio: { id: 'a' } }), 'pass'],
  [
    'message.null-content-justified',
    'cut while thinking',
    given({ content: null }, { finish_reason: 'length' }),
    'unseen',
  ],
  [
    'message.null-content-justified',
    'filtered',
    given({ content: null }, { finish_reason: 'content_filter' }),
    'unseen',
  ],
  ['message.null-content-justified', 'nothing', given({ content: null }), ['nothing-beside-null']],
  ['message.null-content-justified', 'a silent stream', { body: [chunk({ role: 'assistant' }), finish] }, 'unseen'],
  [
    'message.null-content-justified',
    'a stream of thoughts',
    { body: [chunk({ role: 'assistant', ...THINKING }), finish] },
    ['nothing-beside-null'],
  ],
  ['message.text-nonempty', 'nothing where no tool is offered', offersNothing, ['no-text']],
  ['message.text-nonempty', 'text', {}, 'pass'],
  ['message.text-nonempty', 'text and thoughts', given(THINKING), 'pass'],
  ['message.text-nonempty', 'thoughts only', given({ content: '', ...THINKING }), ['only-reasoning']],
  ['message.text-nonempty', 'a line break after thoughts', given({ content: '\n\n', ...THINKING }), ['only-reasoning']],
  ['message.text-nonempty', 'a line break of the model', given({ content: '\n' }), 'pass'],
  [
    'message.text-nonempty',
    'nothing, with a reason of its own',
    given({ content: '' }, { finish_reason: 'eos' }),
    ['no-text'],
  ],
  ['message.text-nonempty', 'nothing', given({ content: null }), ['no-text']],
  ['message.text-nonempty', 'nothing, counted as such', silent({ completion_tokens: 1 }), 'unseen'],
  ['message.text-nonempty', 'nothing, with a count of twelve', silent({ completion_tokens: 12 }), ['no-text']],
  ['message.text-nonempty', 'nothing, not counted', silent(undefined), ['no-text-uncounted']],
  [
    'message.text-nonempty',
    'nothing but hidden thoughts',
    silent({ completion_tokens: 12, completion_tokens_details: { reasoning_tokens: 11 } }),
    'unseen',
  ],
  ['message.text-nonempty', 'a refusal', given({ content: null, refusal: 'No.' }), 'unseen'],
  ['message.text-nonempty', 'cut', given({ content: '' }, { finish_reason: 'length' }), 'unseen'],
  ['message.text-nonempty', 'filtered', given({ content: '' }, { finish_reason: 'content_filter' }), 'unseen'],
  ['message.text-nonempty', 'a stop sequence at once', given({ content: '' }, {}, { stop: 'x' }), 'not-applicable'],
  [
    'message.text-nonempty',
    'a JSON format',
    given({ content: '' }, {}, { response_format: { type: 'json_object' } }),
    'not-applicable',
  ],
  ['message.text-nonempty', 'a stream that was cut', { body: [chunk({ role: 'assistant', content: '' })] }, 'unseen'],
  ['message.tool-calls-type', 'none', {}, 'unseen'],
  ['message.tool-calls-type', 'one', given({ tool_calls: [CALL] }), 'pass'],
  ['message.tool-calls-type', 'null', given({ tool_calls: null }), ['null']],
  ['message.tool-calls-type', 'an empty list', given({ tool_calls: [] }), ['empty']],
  ['message.tool-calls-type', 'an object', given({ tool_calls: CALL }), ['wrong-type']],
  [
    'message.tool-calls-type',
    'empty lists in a stream',
    { body: [chunk({ role: 'assistant', tool_calls: [] }), finish] },
    'unseen',
  ],
  ['message.function-call', 'none', {}, 'unseen'],
  ['message.function-call', 'null', given({ function_call: null }), 'unseen'],
  ['message.function-call', 'asked for', given({ function_call: CALL.function }, {}, FUNCTIONS), 'pass'],
  ['message.function-call', 'not asked for', given({ function_call: CALL.function }), ['not-asked-for']],
  [
    'message.function-call',
    'both forms',
    given({ function_call: CALL.function, tool_calls: [CALL] }, {}, FUNCTIONS),
    ['both-forms'],
  ],
  [
    'message.function-call',
    'an object for arguments',
    given({ function_call: { name: 'f', arguments: {} } }, {}, FUNCTIONS),
    ['arguments-not-string'],
  ],
  ['message.function-call', 'a name only', given({ function_call: 'f' }, {}, FUNCTIONS), ['wrong-type']],
  ['message.function-call', 'a list', given({ function_call: [CALL.function] }, {}, FUNCTIONS), ['wrong-type']],
  [
    'message.function-call',
    'no arguments',
    given({ function_call: { name: 'f' } }, {}, FUNCTIONS),
    ['arguments-not-string'],
  ],
  [
    'message.function-call',
    'an object for arguments, and no reason to end',
    given({ function_call: { name: 'f', arguments: {} } }, { finish_reason: null }, FUNCTIONS),
    ['arguments-not-string'],
  ],
  [
    'message.function-call',
    'a blank name',
    given({ function_call: { name: ' ', arguments: '{}' } }, {}, FUNCTIONS),
    ['name-empty'],
  ],
  [
    'message.function-call',
    'of an invented function',
    given({ function_call: { name: 'g', arguments: '{}' } }, {}, FUNCTIONS),
    ['undeclared'],
  ],
  [
    'message.function-call',
    'under auto',
    given({ function_call: CALL.function }, {}, { ...FUNCTIONS, function_call: 'auto' }),
    'pass',
  ],
  [
    'message.function-call',
    'the one named',
    given({ function_call: CALL.function }, {}, { ...FUNCTIONS, function_call: { name: 'f' } }),
    'pass',
  ],
  [
    'message.function-call',
    'one that is named and not declared, which is refused elsewhere',
    given({ function_call: CALL.function }, {}, { ...FUNCTIONS, function_call: { name: 'x' } }),
    'pass',
  ],
  [
    'message.function-call',
    'another than the one named',
    given(
      { function_call: { name: 'g', arguments: '{}' } },
      {},
      {
        functions: [...FUNCTIONS.functions, { name: 'g' }],
        function_call: { name: 'f' },
      },
    ),
    ['other-function'],
  ],
  [
    'message.function-call',
    'under none',
    given({ function_call: CALL.function }, {}, { ...FUNCTIONS, function_call: 'none' }),
    ['called-despite-none'],
  ],
  ['message.function-call', 'in pieces', called(OPENING, { arguments: '{' }, { arguments: '}' }), 'pass'],
  ['message.function-call', 'in one piece', called(CALL.function), 'pass'],
  [
    'message.function-call',
    'null in pieces',
    { body: [chunk({ role: 'assistant', content: 'Hi', function_call: null }), finish] },
    'unseen',
  ],
  ['message.function-call', 'name null later', called(OPENING, { name: null, arguments: '{}' }), 'pass'],
  ['message.function-call', 'name empty later', called(OPENING, { name: '', arguments: '{}' }), 'pass'],
  ['message.function-call', 'arguments later', called({ name: 'f' }, { arguments: '{}' }), 'pass'],
  [
    'message.function-call',
    'one in each of two choices',
    {
      request: { ...FUNCTIONS, n: 2 },
      body: [0, 1].flatMap((index) => [
        chunk({ role: 'assistant', function_call: CALL.function }, { index }),
        chunk({}, { index, finish_reason: 'function_call' }),
      ]),
    },
    'pass',
  ],
  ['message.function-call', 'a text in a stream', called('{}'), ['wrong-type']],
  ['message.function-call', 'a list in a stream', called([CALL.function]), ['wrong-type']],
  ['message.function-call', 'text for a later piece', called(OPENING, '{}'), ['wrong-type']],
  [
    'message.function-call',
    'an object in the first piece',
    called({ name: 'f', arguments: {} }),
    ['arguments-not-string'],
  ],
  [
    'message.function-call',
    'an object among pieces of text',
    called(OPENING, { arguments: '{' }, { arguments: {} }, { arguments: '}' }),
    ['arguments-not-string'],
  ],
  [
    'message.function-call',
    'null at the end of the arguments',
    called(CALL.function, { arguments: null }),
    ['arguments-null'],
  ],
  ['message.function-call', 'no name at first', called({ name: '', arguments: '' }, CALL.function), ['name-empty']],
  ['message.function-call', 'never a name', called({ arguments: '{}' }), ['name-not-string']],
  ['message.function-call', 'the name again', called(OPENING, CALL.function), ['name-repeated']],
  [
    'message.function-call',
    'the name in pieces',
    called({ name: 'f', arguments: '' }, { name: 'oo', arguments: '{}' }),
    ['name-in-pieces'],
  ],
  ['message.annotations', 'none', {}, 'unseen'],
  ['message.annotations', 'an empty list', given({ annotations: [] }), 'pass'],
  ['message.annotations', 'a citation', cited({}), 'pass'],
  ['message.annotations', 'to the last byte', cited({ end_index: 9 }), 'pass'],
  ['message.annotations', 'null', given({ annotations: null }), ['null']],
  ['message.annotations', 'without a title', cited({ title: undefined }), ['missing']],
  ['message.annotations', 'beyond the text', cited({ end_index: 10 }), ['beyond-text']],
  ['message.annotations', 'before the text', cited({ start_index: -1 }), ['start-negative']],
  ['message.annotations', 'backwards', cited({ start_index: 5, end_index: 3 }), ['end-before-start']],
  ['message.annotations', 'not an address', cited({ url: 'example' }), ['not-a-url']],
  ['message.annotations', 'in a stream', citing([citation({})]), 'pass'],
  [
    'message.annotations',
    'in two deltas',
    citing([citation({})], [citation({ start_index: 3, end_index: 8 })]),
    'pass',
  ],
  ['message.annotations', 'the list with each delta', citing([citation({})], [citation({})]), 'pass'],
  ['message.annotations', 'null in deltas', citing(null, null), 'unseen'],
  ['message.annotations', 'an empty list in a delta', citing([]), 'pass'],
  ['message.annotations', 'beyond the text of a stream', citing([citation({ end_index: 10 })]), ['beyond-text']],
  ['message.annotations', 'beyond a text that was cut', cutOff(citing([citation({ end_index: 10 })])), 'pass'],
  ['message.annotations', 'without an address in a stream', citing([citation({ url: undefined })]), ['missing']],
  ['message.annotations', 'flat in a stream', citing([{ url: 'https://example.com/' }]), ['missing']],
  ['message.annotations', 'an object in a delta', citing({ url: 'https://example.com/' }), ['wrong-type']],
  ['message.annotations', 'text in a delta', citing('https://example.com/'), ['wrong-type']],
  ['message.annotations', 'null in the list of a delta', citing([null]), ['null']],
  ['message.unicode-intact', 'an ASCII prompt', {}, 'unseen'],
  ['message.unicode-intact', 'an answer of its own', echoed('Hello!'), 'unseen'],
  ['message.unicode-intact', 'intact', echoed(PROBE), 'pass'],
  ['message.unicode-intact', 'read as Latin-1', echoed('GrÃ¼Ã\u009Fe'), ['mojibake']],
  ['message.unicode-intact', 'read as Windows-1252', echoed('GrÃ¼ÃŸe'), ['mojibake']],
  ['message.unicode-intact', 'read as GBK', echoed('鏉变含'), ['mojibake']],
  ['message.unicode-intact', 'bytes as a vocabulary has them', echoed('æĿ±äº¬'), ['mojibake']],
  ['message.unicode-intact', 'characters of HTML', echoed('Gr&#252;&#223;e'), ['escapes-shown']],
  ['message.unicode-intact', 'long escapes', echoed(String.raw`"\U00006771\U00004eac"`), ['escapes-shown']],
  ['message.unicode-intact', 'bytes as escapes', echoed(String.raw`Gr\xc3\xbc\xc3\x9fe`), ['escapes-shown']],
  [
    'message.unicode-intact',
    'read as Latin-1, though nothing was to be repeated',
    given({ content: 'The cafÃ© is open, naÃ¯ve guests pay 5\u00e2\u0082\u00ac.' }),
    ['mojibake'],
  ],
  ['message.unicode-intact', 'French', given({ content: 'Le café naïf coûte 5 €, Élise – « très » cher.' }), 'unseen'],
  [
    'message.unicode-intact',
    'as a text within JSON',
    {
      ...echoed(String.raw`One\nsays \"two\".`),
      request: { messages: [{ role: 'user', content: 'Repeat: One\nsays "two".' }] },
    },
    ['escapes-shown'],
  ],
  [
    'message.unicode-intact',
    'escapes of its own',
    {
      ...echoed(String.raw`Use \n for a new line.`),
      request: { messages: [{ role: 'user', content: 'How do I end a line?' }] },
    },
    'unseen',
  ],
  ['message.unicode-intact', 'escapes', echoed(String.raw`Gr\u00FC\u00DFe`), ['escapes-shown']],
  ['message.unicode-intact', 'question marks', echoed('Gr??e, "??" ?'), ['question-marks']],
  ['message.unicode-intact', 'tokens', echoed('HelloĠthere!ĠHowĠcanĠIĠhelp?Ċ'), ['tokens-shown']],
  ['message.unicode-intact', 'tokens of another kind', echoed('▁Hello▁there,▁how▁are▁you'), ['tokens-shown']],
  ['message.unicode-intact', 'bytes of tokens', echoed('Hi <0xEA><0xB9><0xB0>'), ['tokens-shown']],
  ['message.unicode-intact', 'Maltese', echoed('Il-ĠurnataĠ hijaĠ sabiħaĠ'), 'unseen'],
  [
    'message.unicode-intact',
    'an escape in a program',
    { ...echoed('print("\\u00fc")'), request: { messages: [{ role: 'user', content: 'Print ü.' }] } },
    'unseen',
  ],
  [
    'message.unicode-intact',
    'escapes that were asked for',
    { ...echoed(String.raw`\u6771`), request: { messages: [{ role: 'user', content: 'Write 東 as an escape.' }] } },
    'unseen',
  ],
  [
    'message.unicode-intact',
    'a question',
    { ...echoed('Ja? Caf? Nein, Café.'), request: { messages: [{ role: 'user', content: 'Café' }] } },
    'pass',
  ],
  ['message.unicode-intact', 'replaced', echoed('Gr\uFFFD\uFFFDe'), ['replacement-character']],
  ['message.unicode-intact', 'half a pair', echoed('\uD83D'), ['lone-surrogate']],
  [
    'message.unicode-intact',
    'half a pair that nobody asked for',
    given({ content: 'Hello \uD83D' }),
    ['lone-surrogate'],
  ],
  [
    'message.unicode-intact',
    'gibberish that is explained',
    { ...echoed('ä becomes Ã¤.'), request: { messages: [{ role: 'user', content: 'Why is ä shown wrongly?' }] } },
    'pass',
  ],
  [
    'message.unicode-intact',
    'a black diamond that is explained',
    {
      ...echoed('é becomes \uFFFD.'),
      request: { messages: [{ role: 'user', content: 'Why does é show up as a black diamond?' }] },
    },
    'pass',
  ],
  [
    'message.unicode-intact',
    'replaced, after instructions that speak of encodings',
    {
      ...echoed('Gr\uFFFD\uFFFDe'),
      request: { messages: [{ role: 'system', content: 'Answers are encoded as UTF-8.' }, ...asked.messages] },
    },
    ['replacement-character'],
  ],
  ['message.unicode-intact', 'cut within a character', echoed('Gr\uFFFD', { finish_reason: 'length' }), 'unseen'],
  ['message.reasoning-type', 'none', {}, 'unseen'],
  ['message.reasoning-type', 'a string', given(THINKING), 'pass'],
  ['message.reasoning-type', 'null', given({ reasoning: null }), 'pass'],
  ['message.reasoning-type', 'a list', given({ reasoning_content: [] }), ['wrong-type']],
  [
    'message.reasoning-type',
    'objects in a stream',
    { body: [chunk({ role: 'assistant', reasoning: {} }), ...goodChunks().slice(1)] },
    ['wrong-type'],
  ],
  ['message.no-think-leak', 'no reasoning', given({ content: '<think>Hm.</think>Hi.' }), 'unseen'],
  [
    'message.no-think-leak',
    'once more in the content',
    given({ content: `${LONG_THOUGHTS}\n\nHi.`, reasoning_content: LONG_THOUGHTS }),
    ['thoughts-repeated'],
  ],
  ['message.no-think-leak', 'few words', given({ content: 'Hi, you!', reasoning_content: 'Hi, you!' }), 'pass'],
  ['message.no-think-leak', 'apart', given(THINKING), 'pass'],
  ['message.no-think-leak', 'in both', given({ content: '<think>Hm.</think>Hi.', ...THINKING }), ['think-marker']],
  [
    'message.no-think-leak',
    'in another form',
    given({ content: '◁think▷Hm.◁/think▷Hi.', ...THINKING }),
    ['think-marker'],
  ],
  [
    'message.no-think-leak',
    'a channel',
    given({ content: '<|channel|>analysis<|message|>Hm.<|end|>Hi.', ...THINKING }),
    ['think-marker'],
  ],
  ['message.no-think-leak', 'a marker in code', given({ content: 'Write `<think>` there.', ...THINKING }), 'pass'],
  ['message.no-think-leak', 'half a marker', given({ content: '/think>\n\nHi.', ...THINKING }), ['think-marker']],
  [
    'message.no-think-leak',
    'asked for',
    given({ content: 'Use <think>.', ...THINKING }, {}, { messages: [{ role: 'user', content: 'What is <think>?' }] }),
    'unseen',
  ],
]

describe('message', () => {
  it.each(TABLE)('%s: %s', (id, _what, one, expected) => {
    const rule = rules.find((candidate) => candidate.id === id)
    expect(rule && verdict(rule, one)).toEqual(expected)
  })

  it('shows a violation and a pass of every rule', () => {
    for (const { id } of rules) {
      const outcomes = TABLE.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
      expect(outcomes.some(Array.isArray), `${id} is never violated here`).toBe(true)
      expect(outcomes, `${id} never passes here`).toContain('pass')
    }
  })
})
