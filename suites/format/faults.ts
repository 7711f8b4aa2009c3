import { mapChoices, mapMessages, refusal } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault, type Moment } from '../../src/define/fault.ts'
import { isObject, parseJson, type JsonObject } from '../../src/define/json.ts'
import { streams, type RequestView, type ResponseFormat } from '../../src/define/request.ts'

const onFormat =
  (is: (format: ResponseFormat) => boolean) =>
  ({ request }: Moment): boolean =>
    request.endpoint === 'chat' && is(request.chat.format)
const isJson = ({ kind }: ResponseFormat): boolean => kind === 'json_object' || kind === 'schema'
const isFreeObject = ({ kind }: ResponseFormat): boolean => kind === 'json_object'
const isStrict = (format: ResponseFormat): boolean => format.kind === 'schema' && format.strict
const isLoose = (format: ResponseFormat): boolean => format.kind === 'schema' && !format.strict

/** Changes the text of answers in a format, where no log probabilities spell it, too. */
function inContent(
  is: (format: ResponseFormat) => boolean,
  change: (content: string) => string,
  shows: (request: RequestView) => boolean = () => true,
): Deviation {
  return {
    when: (moment) => onFormat(is)(moment) && !moment.request.chat.logprobs && shows(moment.request),
    completion: (completion) =>
      mapMessages(completion, (message) =>
        typeof message['content'] === 'string' && message['content'] !== ''
          ? { ...message, content: change(message['content']) }
          : message,
      ),
  }
}

/** Changes the object that answers in a format consist of. */
const inObject = (is: (format: ResponseFormat) => boolean, change: (object: JsonObject) => JsonObject): Deviation =>
  inContent(is, (content) => {
    const object = parseJson(content)
    return isObject(object) ? JSON.stringify(change(object)) : content
  })

/** Changes the members of an object in their order. */
const inMembers = (change: (members: readonly [string, unknown][]) => readonly [string, unknown][]) => {
  return (object: JsonObject): JsonObject => Object.fromEntries(change(Object.entries(object)))
}

/** Refuses schemas that use a keyword. */
const refusingKeyword = (keyword: string): Deviation => ({
  when: onFormat((format) => isStrict(format) && JSON.stringify(format).includes(`"${keyword}":`)),
  answers: () =>
    refusal(400, {
      message: `Invalid schema for response_format: in the root, '${keyword}' is not permitted.`,
      param: 'response_format',
    }),
})

const inMessages = (change: (message: JsonObject) => JsonObject, when: Deviation['when']): Deviation => ({
  ...(when !== undefined && { when }),
  completion: (completion) => mapMessages(completion, change),
})

export const faults: readonly Fault[] = define({
  'text-format-refused': {
    says: 'Refuses response_format of type text.',
    plays: {
      when: onFormat(({ kind }) => kind === 'text'),
      answers: () =>
        refusal(400, { message: "'response_format.type' must be 'json_schema'.", param: 'response_format.type' }),
    },
    breaks: { 'format.text': 'refused', 'crazyrouter.parameters': 'refused' },
  },
  'json-object-as-prose': {
    says: 'Ignores json_object and answers in prose.',
    plays: inContent(isFreeObject, () => 'The answer is yes, and the count is three.'),
    breaks: { 'format.json-object': 'not-json', 'format.stream-concat': 'not-json' },
  },
  'json-object-as-array': {
    says: 'Answers json_object with an array.',
    plays: inContent(isFreeObject, (content) => `[${content}]`),
    breaks: { 'format.json-object': 'not-an-object' },
  },
  'json-in-reasoning': {
    says: 'Puts the JSON into reasoning_content and leaves content empty.',
    plays: inMessages(
      (message) =>
        typeof message['content'] === 'string'
          ? { ...message, content: '', reasoning_content: message['content'] }
          : message,
      onFormat(isJson),
    ),
    breaks: { 'format.json-object': 'empty', 'format.strict-valid': 'empty', 'format.loose-json': 'empty' },
  },
  'json-fenced': {
    says: 'Wraps JSON in a code fence.',
    plays: inContent(isJson, (content) => `\`\`\`json\n${content}\n\`\`\``),
    breaks: {
      'format.no-fences': ['fenced', 'wrapped-without-strict'],
      'format.strict-valid': 'not-json',
      'format.stream-concat': 'not-json',
    },
  },
  'json-introduced': {
    says: 'Writes a sentence in front of the JSON.',
    plays: inContent(isJson, (content) => `Here is the JSON: ${content}`),
    breaks: { 'format.no-fences': ['text-before', 'wrapped-without-strict'] },
  },
  'json-with-end-token': {
    says: 'Leaves a control token of the template behind the JSON.',
    plays: inContent(isJson, (content) => `${content}<|im_end|>`),
    breaks: { 'format.no-fences': ['text-after', 'wrapped-without-strict'] },
  },
  'strict-content-missing-member': {
    says: 'Leaves a required member out of strict content.',
    plays: inObject(
      isStrict,
      inMembers((members) => members.slice(1)),
    ),
    breaks: { 'format.strict-valid': 'missing-member', 'format.stream-concat': 'missing-member' },
  },
  'strict-schema-ignored-in-streams': {
    says: 'Answers strict schemas in prose when it streams.',
    plays: inContent(isStrict, () => 'The answer is yes, and the count is three.', streams),
    breaks: { 'format.strict-valid': 'not-json', 'format.stream-concat': 'not-json' },
  },
  'strict-content-with-extra': {
    says: 'Adds a member to strict content.',
    plays: inObject(isStrict, (object) => ({ ...object, note: 'hello' })),
    breaks: { 'format.strict-valid': 'extra-member' },
  },
  'strict-enum-ignored': {
    says: 'Answers strict schemas with values that their enumerations do not list.',
    plays: inContent(isStrict, (content) => content.replaceAll(/:3\b/g, ':4')),
    breaks: { 'format.strict-valid': 'not-allowed-value' },
  },
  'strict-content-reordered': {
    says: 'Sorts the members of strict content anew.',
    plays: inObject(
      isStrict,
      inMembers((members) => members.toReversed()),
    ),
    breaks: { 'format.strict-key-order': 'other-order' },
  },
  'json-schema-ignored': {
    says: 'Ignores a json_schema without strict and answers in prose.',
    plays: inContent(isLoose, () => 'The answer is yes, and the count is three.'),
    breaks: { 'format.loose-json': 'not-json' },
  },
  'enum-in-strict-schema-refused': {
    says: 'Refuses strict schemas that use enum.',
    plays: refusingKeyword('enum'),
    breaks: { 'format.schema-features': 'refused' },
  },
  'references-in-strict-schema-refused': {
    says: 'Refuses strict schemas that use $ref.',
    plays: refusingKeyword('$ref'),
    breaks: { 'format.schema-features': 'refused' },
  },
  'cut-json-reported-as-stop': {
    says: 'Ends JSON that the cap cut off with stop.',
    plays: {
      when: onFormat(isJson),
      completion: (completion) =>
        mapChoices(completion, (choice) =>
          choice['finish_reason'] === 'length' ? { ...choice, finish_reason: 'stop' } : choice,
        ),
    },
    breaks: { 'format.truncation-flagged': 'cut-with-stop' },
  },
  'refusal-empty': {
    says: 'Sends an empty refusal with every answer.',
    plays: inMessages((message) => ({ ...message, refusal: '' }), undefined),
    breaks: { 'format.refusal': 'empty-refusal' },
  },
  'refusal-beside-content': {
    says: 'Sends a refusal and content together.',
    plays: inMessages(
      (message) => ({ ...message, refusal: 'I cannot help with that.' }),
      (moment) => onFormat(isStrict)(moment) && !moment.request.chat.logprobs,
    ),
    breaks: { 'format.refusal': 'content-beside-refusal', 'format.stream-concat': 'refusal-amid-content' },
  },
})
