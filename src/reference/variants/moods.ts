import { mapChoices, within } from '../../define/alter.ts'
import { isObject, type JsonObject } from '../../define/json.ts'
import { variant, type Variant } from '../../define/variant.ts'
import { babble, mood, type Nature } from './nature.ts'

const REFUSAL = "I'm sorry, but I can't help with that."
const always = (text: string): (() => string) => {
  return () => text
}

/** The answer turned into a refusal in the member made for it. */
function asRefusal(completion: JsonObject): JsonObject {
  return mapChoices(completion, (choice) => ({
    ...within(choice, 'message', (message) => ({
      ...message,
      content: null,
      refusal: message['content'],
      annotations: [],
    })),
    logprobs: isObject(choice['logprobs']) ? { content: null, refusal: choice['logprobs']['content'] } : null,
  }))
}

const WARNINGS = {
  text: 'A user who gets no text wants to know, though the model may be to blame.',
  called: 'A call where no tool is of use may be the model, and may be a server that always calls.',
  loose: 'Nobody promises that loose arguments are right, and a server may spoil them, too.',
  cap: 'A text that ends by chance where the cap is looks as if it were cut.',
  json: 'Nobody promises JSON without strict, and a server may drop the format, too.',
} as const

const WITHOUT_SCHEMA = {
  'tools.with-format': WARNINGS.json,
  'format.no-fences': WARNINGS.json,
  'format.loose-json': WARNINGS.json,
}

function ofNature(name: string, says: string, nature: Nature, warns: Variant['warns'] = {}): Variant {
  return variant(name, {
    kind: 'mood',
    says,
    plays: () => [mood(nature)],
    warns: { 'finish.length-on-cap': WARNINGS.cap, ...warns },
  })
}

/** Models that do nothing of what they are asked: none of them is the server's fault. */
export const moods: readonly Variant[] = [
  ofNature('random-words', 'The model says random words, with what careless relays trip over among them.', {
    text: (random) => babble(random),
  }),
  ofNature('random-words-and-calls', 'The model says random words, and now and then calls.', {
    text: (random) => babble(random),
    calls: 0.5,
  }),
  ofNature(
    'says-nothing',
    'The model stops at once.',
    { text: always('') },
    { 'message.text-nonempty': WARNINGS.text },
  ),
  ofNature('says-one-word', 'The model says one word, whatever it is asked.', { text: always('Hm') }),
  ofNature('never-stops', 'The model talks until the server ends the answer, after 300 tokens.', {
    text: (random) => babble(random, 2000),
    calls: 0.3,
    limit: 300,
  }),
  ofNature('never-stops-in-numbers', 'The model says 7 until the server ends the answer.', {
    text: always('7 '.repeat(3000)),
    limit: 300,
  }),
  ofNature('counts-always', 'The model counts, whatever it is asked.', {
    text: always(Array.from({ length: 30 }, (_, at) => at + 1).join(', ')),
  }),
  ofNature('refuses-in-words', 'The model refuses, politely and in plain text.', { text: always(REFUSAL) }),
  ofNature('refuses', 'The model refuses everything, in the member made for it.', {
    text: always(REFUSAL),
    obeys: false,
    after: asRefusal,
  }),
  ofNature('never-calls', 'The model never calls a tool where it may choose.', {
    text: always('I would rather talk about the weather myself.'),
    calls: 0,
  }),
  ofNature(
    'always-calls',
    'The model calls a tool wherever it may.',
    { text: (random) => babble(random, 8), calls: 1 },
    { 'tools.choice-auto-text': WARNINGS.called },
  ),
  ofNature(
    'breaks-loose-arguments',
    'The model breaks the arguments of one in three calls of functions that are not strict.',
    {
      text: (random) => babble(random, 8),
      calls: 1,
      looseArguments: (text, random) => (random() < 1 / 3 ? text.slice(0, -1) : text),
    },
    {
      'toolstream.arguments-json': WARNINGS.loose,
      'tools.arguments-json': WARNINGS.loose,
      'tools.choice-auto-text': WARNINGS.called,
    },
  ),
  ofNature(
    'adds-to-loose-arguments',
    'The model adds members to the arguments of functions that are not strict.',
    {
      text: (random) => babble(random, 8),
      calls: 1,
      looseArguments: (text) => (text === '{}' ? '{"why":1}' : text.replace(/\}$/, ',"why":1}')),
    },
    { 'tools.arguments-loose-valid': WARNINGS.loose, 'tools.choice-auto-text': WARNINGS.called },
  ),
  ofNature(
    'fences-loose-json',
    'The model puts a code fence around JSON where no strict schema forbids it.',
    { text: (random) => babble(random, 8), looseJson: (json) => `Here you are:\n\`\`\`json\n${json}\n\`\`\`` },
    WITHOUT_SCHEMA,
  ),
  ofNature(
    'ignores-loose-schemas',
    'The model ignores schemas that are not strict.',
    { text: (random) => babble(random, 8), looseJson: (_json, random) => babble(random, 20) },
    WITHOUT_SCHEMA,
  ),
  ofNature('thinks-aloud', 'The model shows random thoughts before it says random words.', {
    text: (random) => babble(random, 10),
    reasoning: (random) => babble(random, 40),
    calls: 0.5,
  }),
  ofNature(
    'thinks-and-stops',
    'The model shows its thoughts, and now and then says nothing more.',
    {
      text: (random) => (random() < 1 / 3 ? '' : babble(random, 10)),
      reasoning: (random) => babble(random, 40),
    },
    { 'message.text-nonempty': WARNINGS.text },
  ),
  ofNature('is-filtered', 'A content filter ends every answer before its first word.', {
    text: always(''),
    obeys: false,
    after: (completion) => mapChoices(completion, (choice) => ({ ...choice, finish_reason: 'content_filter' })),
  }),
  ofNature('is-filtered-midway', 'A content filter ends every text after a few words.', {
    text: always('The first thing that you'),
    obeys: false,
    after: (completion) => mapChoices(completion, (choice) => ({ ...choice, finish_reason: 'content_filter' })),
  }),
]
