import { mapMessages, omit } from '../../src/define/alter.ts'
import { faults as define, type Deviation, type Fault } from '../../src/define/fault.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import { byTurns, called, inEach, inFragments, inLater, inOpening } from './altering.ts'

const NAME_HEAD = 3

/** Leaves the fragments of custom tools alone. */
const ofFunctions =
  (change: (fragment: JsonObject) => JsonObject) =>
  (fragment: JsonObject): JsonObject =>
    isCustom(fragment) ? fragment : change(fragment)
const isCustom = (fragment: JsonObject): boolean => isObject(fragment['custom'])
const indexOf = (fragment: JsonObject): number => Number(fragment['index'])

/** The fragment of a custom tool as one of a function. */
function asFunction(fragment: JsonObject): JsonObject {
  const { custom, ...rest } = fragment
  if (!isObject(custom)) return fragment
  const { input, ...definition } = custom
  return { ...rest, ...('type' in rest && { type: 'function' }), function: { ...definition, arguments: input } }
}

/** Makes the names of the first and the second fragment of a call from its whole name. */
function named(
  ofFirst: (name: string) => string,
  ofSecond: (name: string) => string,
  isSpared: (opening: JsonObject) => boolean = () => false,
): Deviation {
  return inFragments((fragment, position, opening) => {
    if (position > 1 || isSpared(opening)) return [fragment]
    const name = nameIn(opening)
    return [
      called(fragment, (definition) => ({
        ...definition,
        name: position === 0 ? ofFirst(name) : ofSecond(name),
      })),
    ]
  })
}

function nameIn({ function: definition, custom }: JsonObject): string {
  const owner = isObject(definition) ? definition : custom
  return isObject(owner) ? String(owner['name']) : ''
}

export const faults: readonly Fault[] = define({
  'fragments-without-index': {
    says: 'Leaves the index out of the fragments of calls.',
    plays: inEach((fragment) => omit(fragment, 'index')),
    breaks: { 'toolstream.index': 'missing' },
  },
  'second-call-without-index': {
    says: 'Leaves the index out of the fragments of all calls but the first.',
    plays: inEach((fragment) => (indexOf(fragment) > 0 ? omit(fragment, 'index') : fragment)),
    breaks: { 'toolstream.index': 'missing' },
  },
  'fragment-index-text': {
    says: 'Sends the index of the fragments of calls as text.',
    plays: inEach((fragment) => ({ ...fragment, index: String(fragment['index']) })),
    breaks: { 'toolstream.index': 'wrong-type' },
  },
  'calls-counted-from-one': {
    says: 'Counts streamed calls from 1.',
    plays: inEach((fragment) => ({ ...fragment, index: indexOf(fragment) + 1 })),
    breaks: { 'toolstream.index-dense': 'not-from-zero' },
  },
  'calls-counted-by-twos': {
    says: 'Leaves out every other index of streamed calls.',
    plays: inEach((fragment) => ({ ...fragment, index: indexOf(fragment) * 2 })),
    breaks: { 'toolstream.index-dense': 'gap' },
  },
  'calls-under-one-index': {
    says: 'Gives all streamed calls the index 0.',
    plays: inEach((fragment) => ({ ...fragment, index: 0 })),
    breaks: { 'toolstream.index-one-call': 'second-call' },
  },
  'call-id-per-fragment': {
    says: 'Makes a new id for each fragment of a call.',
    plays: inLater((fragment, position) => ({ ...fragment, id: `call_${position}` })),
    breaks: { 'toolstream.index-one-call': 'second-id' },
  },
  'call-opens-without-id': {
    says: 'Leaves the id out of streamed calls.',
    plays: inOpening(ofFunctions((fragment) => omit(fragment, 'id'))),
    breaks: { 'toolstream.opening-fragment': 'id-missing' },
  },
  'call-opens-with-empty-id': {
    says: 'Gives streamed calls an empty id.',
    plays: inOpening(ofFunctions((fragment) => ({ ...fragment, id: '' }))),
    breaks: { 'toolstream.opening-fragment': 'id-empty' },
  },
  'call-opens-without-type': {
    says: 'Leaves the type out of streamed calls.',
    plays: inOpening(ofFunctions((fragment) => omit(fragment, 'type'))),
    breaks: { 'toolstream.opening-fragment': 'type-missing' },
  },
  'call-name-late': {
    says: 'Sends the name of the function with the second fragment of a call.',
    plays: named(
      () => '',
      (name) => name,
      isCustom,
    ),
    breaks: { 'toolstream.opening-fragment': 'name-empty' },
  },
  'call-index-changes-midway': {
    says: 'Goes on with a call under the next index.',
    plays: inLater(ofFunctions((fragment) => ({ ...fragment, index: indexOf(fragment) + 1 }))),
    breaks: { 'toolstream.opening-fragment': 'never-opened' },
  },
  'call-id-repeated': {
    says: 'Repeats the id of a call with its second fragment.',
    plays: inFragments((fragment, position, opening) => [
      position === 1 ? { ...fragment, id: opening['id'] } : fragment,
    ]),
    breaks: { 'toolstream.id-once': 'id-repeated' },
  },
  'call-name-repeated': {
    says: 'Repeats the name of the function with the second fragment of a call.',
    plays: named(
      (name) => name,
      (name) => name,
    ),
    breaks: { 'toolstream.name-once': 'name-repeated' },
  },
  'call-name-in-pieces': {
    says: 'Sends the name of the function in two pieces.',
    plays: named(
      (name) => name.slice(0, NAME_HEAD),
      (name) => name.slice(NAME_HEAD),
    ),
    breaks: { 'toolstream.name-once': 'name-in-pieces' },
  },
  'fragments-with-nulls': {
    says: 'Sends null for id, type and name in all fragments of a call but the first.',
    plays: inLater((fragment) =>
      called({ id: null, type: null, ...fragment }, (definition) => ({ name: null, ...definition })),
    ),
    breaks: { 'toolstream.no-null-identity': ['id-null', 'type-null', 'name-null'] },
  },
  'fragments-with-blanks': {
    says: 'Sends an empty id, type and name in all fragments of a call but the first.',
    plays: inLater((fragment) =>
      called({ id: '', type: '', ...fragment }, (definition) => ({ name: '', ...definition })),
    ),
    breaks: { 'toolstream.no-null-identity': ['id-empty', 'type-empty', 'name-empty'] },
  },
  'fragments-without-function': {
    says: 'Opens each call with a fragment that is followed by an empty one.',
    plays: inFragments((fragment, position) =>
      position === 0 && !isCustom(fragment) ? [fragment, { index: fragment['index'] }] : [fragment],
    ),
    breaks: { 'toolstream.function-in-fragment': 'missing' },
  },
  'streamed-arguments-as-object': {
    says: 'Opens each call with an empty object for its arguments.',
    plays: inOpening((fragment) =>
      isCustom(fragment) ? fragment : called(fragment, (definition) => ({ ...definition, arguments: {} })),
    ),
    breaks: { 'toolstream.arguments-string': 'wrong-type' },
  },
  'streamed-arguments-null': {
    says: 'Opens each call with null for its arguments.',
    plays: inOpening((fragment) =>
      isCustom(fragment) ? fragment : called(fragment, (definition) => ({ ...definition, arguments: null })),
    ),
    breaks: { 'toolstream.arguments-string': 'null' },
  },
  'first-arguments-lost': {
    says: 'Loses the first piece of the arguments of streamed calls.',
    plays: inFragments((fragment, position) => (position === 1 ? [] : [fragment])),
    breaks: { 'toolstream.arguments-json': 'not-json', 'tools.arguments-strict-valid': 'not-json' },
  },
  'arguments-sent-twice': {
    says: 'Sends every piece of the arguments of streamed calls twice.',
    plays: {
      when: ({ request }) => !request.chat.tools.some(({ strict }) => strict),
      ...inFragments((fragment, position) => (position === 0 ? [fragment] : [fragment, fragment])),
    },
    breaks: { 'toolstream.arguments-json': 'not-json' },
  },
  'streamed-arguments-empty': {
    says: 'Streams the opening fragment of a call and none of its arguments.',
    plays: inFragments((fragment, position) => (position === 0 || isCustom(fragment) ? [fragment] : [])),
    breaks: {
      'toolstream.arguments-json': ['empty', 'empty-without-parameters'],
      'tools.parameterless': 'empty-text',
      'tools.arguments-strict-valid': 'not-json',
    },
  },
  'streamed-arguments-in-list': {
    says: 'Puts the arguments of streamed calls into a list.',
    plays: {
      when: ({ request }) => request.chat.stream === true,
      completion: (completion) =>
        mapMessages(completion, (message) => ({
          ...message,
          ...('tool_calls' in message && {
            tool_calls: objectsOf(message['tool_calls']).map((call) =>
              isCustom(call)
                ? call
                : called(call, (definition) => ({ ...definition, arguments: `[${String(definition['arguments'])}]` })),
            ),
          }),
        })),
    },
    breaks: { 'toolstream.arguments-json': 'not-object', 'tools.arguments-strict-valid': 'wrong-type' },
  },
  'calls-by-turns': {
    says: 'Streams the fragments of several calls by turns.',
    plays: byTurns,
    breaks: { 'toolstream.contiguous': 'interleaved' },
  },
  'custom-call-streamed-as-function': {
    says: 'Streams calls of custom tools as calls of functions.',
    plays: inEach(asFunction),
    breaks: { 'toolstream.custom': 'wrapped-as-function' },
  },
  'custom-input-under-function': {
    says: 'Streams the input of custom tools under function.arguments.',
    plays: inLater(asFunction),
    breaks: { 'toolstream.custom': 'input-under-function' },
  },
  'custom-input-as-custom': {
    says: 'Streams the input of custom tools as the member custom itself.',
    plays: inLater((fragment) => {
      const { custom } = fragment
      return isObject(custom) && 'input' in custom ? { ...fragment, custom: custom['input'] } : fragment
    }),
    breaks: { 'toolstream.custom': 'custom-wrong-type' },
  },
  'custom-call-opens-bare': {
    says: 'Opens streamed calls of custom tools without id, type and name.',
    plays: inOpening((fragment) =>
      isCustom(fragment) ? called(omit(fragment, 'id', 'type'), (definition) => omit(definition, 'name')) : fragment,
    ),
    breaks: { 'toolstream.custom': ['id-missing', 'type-missing', 'name-missing'] },
  },
  'custom-input-lost': {
    says: 'Streams calls of custom tools without their input.',
    plays: inEach((fragment) =>
      isCustom(fragment) ? called(fragment, (definition) => omit(definition, 'input')) : fragment,
    ),
    breaks: { 'toolstream.custom': 'input-missing' },
  },
})
