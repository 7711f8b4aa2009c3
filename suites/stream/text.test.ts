import { describe, expect, it } from 'vitest'
import { chunk, usageChunk, verdict, type Given } from '../../tests/kit/exchange.ts'
import type { JsonObject } from '../../src/define/json.ts'
import type { Rule } from '../../src/define/rule.ts'
import { noSplitCharacters } from './characters.ts'
import { increments } from './increments.ts'
import { severalContentChunks } from './pieces.ts'

type Verdict = ReturnType<typeof verdict>

const FINISH = chunk({}, { finish_reason: 'stop' })
const LONG = 'The quick brown fox jumps over the lazy dog. '.repeat(6)

const WORDS = 'The| quick| brown| fox| jumps| over| the| lazy| dog| and| runs| off| at| once'.split('|')
const doubled = (texts: readonly string[]): string[] => texts.flatMap((text) => [text, text])

/** A stream whose deltas say these texts, with a finish chunk. */
const saying = (...texts: readonly string[]): JsonObject[] => [
  chunk({ role: 'assistant', content: '' }),
  ...texts.map((content) => chunk({ content })),
  FINISH,
]
const usage = (tokens: number): JsonObject =>
  usageChunk({ prompt_tokens: 9, completion_tokens: tokens, total_tokens: 9 + tokens })
const calling = (...pieces: readonly string[]): JsonObject[] =>
  pieces.map((text) => chunk({ tool_calls: [{ index: 0, function: { arguments: text } }] }))
const echo = (text: string): Given => ({
  request: { stream: true, messages: [{ role: 'user', content: `Repeat: ${text}` }] },
})

const table: readonly (readonly [rule: Rule, what: string, given: Given, expected: Verdict])[] = [
  [severalContentChunks, 'a long text in pieces', { body: saying(LONG, LONG) }, 'pass'],
  [severalContentChunks, 'a long text at once', { body: saying(LONG) }, ['single-content-chunk']],
  [severalContentChunks, 'a long text at once, and a line end', { body: saying(LONG, '\n') }, ['single-content-chunk']],
  [
    severalContentChunks,
    'what a filter says at once',
    { body: [chunk({ content: LONG }), chunk({}, { finish_reason: 'content_filter' })] },
    'unseen',
  ],
  [
    severalContentChunks,
    'a picture at once',
    { body: [...saying(`![Here](data:image/png;base64,${'iVBORw0KGgo'.repeat(40)})`), usage(1290)] },
    'unseen',
  ],
  [severalContentChunks, 'a short text at once', { body: saying('Hi there.') }, 'unseen'],
  [severalContentChunks, 'few tokens', { body: [...saying(LONG), usage(29)] }, 'unseen'],
  [severalContentChunks, 'hidden reasoning', { body: [...saying('Hi there.'), usage(900)] }, 'unseen'],
  [severalContentChunks, 'as many tokens', { body: [...saying(LONG), usage(30)] }, ['single-content-chunk']],

  [increments, 'increments', { body: saying('New', ' York', ' is', ' in the USA.') }, 'pass'],
  [
    increments,
    'a text so far in between',
    { body: saying('New', ' York', ' is', 'New York is in the USA.') },
    ['repeats-received'],
  ],
  [
    increments,
    'a line said three times',
    { body: saying('H', 'ip, ', 'hip, ', 'hurray!', '\n', 'Hip, hip, hurray!\nHip, hip, ', 'hurray!') },
    'pass',
  ],
  [
    increments,
    'a sentence said again, in a script without spaces',
    { body: saying('今日は', 'とてもいい天気ですね。', '今日はとてもいい天気ですね。') },
    'pass',
  ],
  [
    increments,
    'a sentence that nothing sets apart',
    { body: saying('Hello', '! How can I help you', ' today?', 'Hello! How can I help you today?') },
    ['repeats-received'],
  ],
  [increments, 'a verse sung twice', { body: saying(LONG, 'So it does!\n\n', `${LONG}So it does!\n\n`) }, 'pass'],
  [
    increments,
    'paragraphs',
    { body: saying(LONG + LONG, `${LONG + LONG}\n`, `${LONG.repeat(4)}\n`) },
    ['repeats-received'],
  ],
  [
    increments,
    'a line that was asked for twice, in the finish chunk',
    {
      ...echo('All work and no play. Twice.'),
      body: [
        chunk({ content: 'All work and no play.\n' }),
        chunk({ content: 'All work and no play.\n' }, { finish_reason: 'stop' }),
      ],
    },
    'pass',
  ],
  [increments, 'every delta twice', { body: saying(...doubled(WORDS)) }, ['deltas-doubled']],
  [
    increments,
    'every delta of a short answer twice',
    { body: saying(...doubled(['Hello', ' there', '!'])) },
    ['deltas-doubled'],
  ],
  [
    increments,
    'every delta twice behind a word of one letter',
    { body: saying(...doubled(['I', ...WORDS.slice(1, 9)])) },
    ['deltas-doubled'],
  ],
  [increments, 'a knock and a knock', { body: saying(...doubled(['Knock', ' knock'])) }, 'pass'],
  [increments, 'words said twice', { body: saying(...doubled(WORDS.map((word) => ` ${word}`))) }, 'pass'],
  [increments, 'a few deltas twice', { body: saying(...doubled(WORDS.slice(0, 8)), ...WORDS) }, 'pass'],
  [increments, 'digits in pairs', { body: saying(...doubled('3141592653589793'.split(''))) }, 'pass'],
  [increments, 'ideographs in pairs', { body: saying(...doubled('高兴快乐平安清楚明白干净'.split(''))) }, 'pass'],
  [increments, 'laughter in pairs', { body: saying(...doubled(WORDS.map(() => 'ha'))) }, 'pass'],
  [increments, 'snapshots', { body: saying('New', 'New York', 'New York is in the USA') }, ['cumulative-deltas']],
  [increments, 'two snapshots', { body: saying('New York is in', 'New York is in the USA.') }, ['cumulative-deltas']],
  [increments, 'short snapshots', { body: saying('I am', 'I am your', 'I am your guide') }, ['cumulative-deltas']],
  [
    increments,
    'snapshots in a script of few characters',
    { body: saying('你好', '你好，我是', '你好，我是你的助手') },
    ['cumulative-deltas'],
  ],
  [
    increments,
    'a text that began anew in the middle',
    { body: saying(...WORDS.slice(0, 6), ...WORDS) },
    ['repeats-received'],
  ],
  [increments, 'a text streamed twice', { body: saying(...WORDS, ' and.', ...WORDS, ' and.') }, ['repeats-received']],
  [increments, 'a sentence said twice, set apart', { body: saying(...WORDS, '. ', ...WORDS, '. ') }, 'pass'],
  [
    increments,
    'a short sentence said in circles',
    { body: saying(...WORDS.slice(0, 5), '.', ...WORDS.slice(0, 5), '.', ...WORDS.slice(0, 5), '.') },
    'pass',
  ],
  [
    increments,
    'words that were asked for, run together, in pieces',
    { ...echo('The quick brown fox jumps'), body: saying(...WORDS.slice(0, 5), ...WORDS.slice(0, 5)) },
    'pass',
  ],
  [increments, 'a growing row of letters', { body: saying('a', 'ab', 'abc', 'abcd', 'abcde') }, 'pass'],
  [increments, 'code behind growing blanks', { body: saying('  ', '    ', '    { // HTML tags') }, 'pass'],
  [increments, 'the beginning of a line again', { body: saying('a b c d ', 'a b c d e ') }, 'pass'],
  [
    increments,
    'words that were asked for, run together',
    { ...echo('New York New York is big'), body: saying('New York', 'New York is big') },
    'pass',
  ],
  [
    increments,
    'a short text in the finish chunk once more',
    { body: [...saying('New', ' York').slice(0, -1), chunk({ content: 'New York' }, { finish_reason: 'stop' })] },
    ['answer-repeated-at-end'],
  ],
  [
    increments,
    'a short sentence in the finish chunk once more',
    { body: [...saying('Hi', ' there', '!').slice(0, -1), chunk({ content: 'Hi there!' }, { finish_reason: 'stop' })] },
    ['answer-repeated-at-end'],
  ],
  [
    increments,
    'a short line and the same at the end',
    {
      body: [...saying('Hi', ' there', '!\n').slice(0, -1), chunk({ content: 'Hi there!' }, { finish_reason: 'stop' })],
    },
    'pass',
  ],
  [
    increments,
    'the whole text in the finish chunk, without the blanks around it',
    {
      body: [
        ...saying('\n\nNew', ' York', ' is in the USA.').slice(0, -1),
        chunk({ content: 'New York is in the USA.' }, { finish_reason: 'stop' }),
      ],
    },
    ['answer-repeated-at-end'],
  ],
  [
    increments,
    'a line and the same line at the end',
    { body: [chunk({ content: 'So it goes on.\n' }), chunk({ content: 'So it goes on.' }, { finish_reason: 'stop' })] },
    'pass',
  ],
  [
    increments,
    'the whole text in the finish chunk',
    {
      body: [
        chunk({ content: 'New York is in the USA.' }),
        chunk({ content: 'New York is in the USA.' }, { finish_reason: 'stop' }),
      ],
    },
    ['answer-repeated-at-end'],
  ],
  [
    increments,
    'rules of dashes',
    { body: saying('-'.repeat(16), '-'.repeat(16), '-'.repeat(32), '-'.repeat(64)) },
    'pass',
  ],
  [increments, 'growing runs of blanks', { body: saying(' ', '  ', '    ', ' '.repeat(16), ' '.repeat(32)) }, 'pass'],
  [increments, 'laughter', { body: saying('Ha ha ', 'Ha ha ', 'Ha ha Ha ha Ha ha ') }, 'pass'],
  [increments, 'a sentence said twice', { body: saying('The sky is blue. ', 'The sky is blue. It is.') }, 'pass'],
  [increments, 'a longer text that begins alike', { body: saying('New', ' York', 'New York City, New York') }, 'pass'],
  [
    increments,
    'two choices that say the same',
    {
      request: { stream: true, n: 2 },
      body: [0, 1].map((index) => chunk({ content: 'New York is in the USA.' }, { index })),
    },
    'pass',
  ],
  [
    increments,
    'snapshots of thoughts',
    { body: ['New', 'New York', 'New York is in the USA'].map((reasoning) => chunk({ reasoning })) },
    ['cumulative-deltas'],
  ],
  [
    increments,
    'snapshots of a refusal beside null',
    { body: ['I', 'I cannot', 'I cannot help with that'].map((refusal) => chunk({ content: null, refusal })) },
    ['cumulative-deltas'],
  ],
  [
    increments,
    'an answer that repeats its thoughts',
    { body: ['New York', ' is in the USA'].flatMap((text) => [chunk({ reasoning: text, content: text })]) },
    'pass',
  ],
  [increments, 'calls alone', { body: calling('{"city"', ':"Oslo"}') }, 'unseen'],
  [
    increments,
    'a text repeated beyond what is kept',
    {
      body: saying(
        ...Array.from({ length: 500 }, (_, word) => `word${word} `),
        Array.from({ length: 500 }, (_, word) => `word${word} `).join(''),
      ),
    },
    ['repeats-received'],
  ],

  [noSplitCharacters, 'whole characters', { body: saying('Grüße ', '🚀', ' 東京 ', '👩‍👩‍👧') }, 'pass'],
  [noSplitCharacters, 'half an emoji', { body: saying('Hi \ud83d', '\ude80') }, ['lone-surrogate']],
  [noSplitCharacters, 'half an emoji in arguments', { body: calling('{"a":"\ud83d', '\ude80"}') }, ['lone-surrogate']],
  [
    noSplitCharacters,
    'half an emoji in a legacy call',
    { body: ['{"a":"\ud83d', '\ude80"}'].map((text) => chunk({ function_call: { arguments: text } })) },
    ['lone-surrogate'],
  ],
  [
    noSplitCharacters,
    'half an emoji in a transcript',
    { body: ['Hi \ud83d', '\ude80'].map((transcript) => chunk({ audio: { transcript } })) },
    ['lone-surrogate'],
  ],
  [
    noSplitCharacters,
    'bytes of a character',
    { body: saying('Sure ', '\uFFFD', '\uFFFD', ' done') },
    ['replacement-character'],
  ],
  [
    noSplitCharacters,
    'a character of the request that was cut',
    { ...echo('wir grüßen euch'), body: saying('wir gr\uFFFD', '\uFFFDßen euch') },
    ['replacement-character', 'character-cut'],
  ],
  [
    noSplitCharacters,
    'a character of the request that was cut, with what is left of it in one delta',
    { ...echo('wir grüßen euch'), body: saying('wir gr\uFFFD', 'ßen euch') },
    ['character-cut'],
  ],
  [
    noSplitCharacters,
    'a character of the request that a cap cut',
    {
      ...echo('wir grüßen euch'),
      body: [...saying('wir ', 'gr\uFFFD').slice(0, -1), chunk({}, { finish_reason: 'length' })],
    },
    'pass',
  ],
  [
    noSplitCharacters,
    'a character of the request within a delta, which was lost otherwise',
    { ...echo('wir grüßen euch'), body: saying('wir gr\uFFFDßen', ' euch') },
    'pass',
  ],
  [
    noSplitCharacters,
    'what the request says itself',
    { ...echo('a \uFFFD\uFFFD b'), body: saying('a \uFFFD', '\uFFFD b') },
    'pass',
  ],
  [noSplitCharacters, 'a bad byte of the model', { body: saying('Sure ', '\uFFFD', ' done') }, 'pass'],
  [
    noSplitCharacters,
    'bad bytes in two members',
    { body: [chunk({ reasoning: 'a\uFFFD' }), chunk({ content: '\uFFFDb' })] },
    'pass',
  ],
  [noSplitCharacters, 'no text', { body: [FINISH] }, 'unseen'],
]

describe.each(table)('$id', (tested, what, given, expected) => {
  it(`${Array.isArray(expected) ? 'fails' : `says ${String(expected)} for`} ${what}`, () => {
    expect(verdict(tested, given)).toEqual(expected)
  })
})
