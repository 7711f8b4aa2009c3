import type { ChoiceView, ToolCallView } from '../../src/define/answer.ts'
import { openapi, sdk, thread } from '../../src/define/cite.ts'
import { isObject, parseJson, type JsonObject } from '../../src/define/json.ts'
import { streams, type RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule, type StreamRule } from '../../src/define/rule.ts'
import { eachFragment, hasFragment, PerCall, type Fragment } from './fragments.ts'

const isCustom = (fragment: JsonObject): boolean =>
  fragment['type'] === 'custom' || (fragment['custom'] ?? null) !== null

export const functionInFragment: ShapeRule = rule({
  id: 'toolstream.function-in-fragment',
  level: 'SHOULD',
  says: 'Every fragment of a function call has an object function.',
  basis: 'sdk',
  cite: sdk('openai-python', 'src/openai/lib/streaming/chat/_completions.py'),
  matters: 'The helper of openai-python fails an assertion, and the stream ends there.',
  needs: 'tools',
  follows: ['toolstream.opening-fragment'],
  shape: 'chunk',
  seesChunk: (chunk) => hasFragment(chunk, (fragment) => !isCustom(fragment)),
})

export const argumentsString: ShapeRule = rule({
  id: 'toolstream.arguments-string',
  level: 'MUST',
  says: 'arguments of a fragment, when present, is a string: the next piece of the JSON text.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCallChunk', 'function.arguments'),
  matters: 'openai-node joins objects to "[object Object]", openai-python gives a dict or a TypeError.',
  needs: 'tools',
  shape: 'chunk',
  seesChunk: (chunk) =>
    hasFragment(chunk, ({ function: called }) => isObject(called) && called['arguments'] !== undefined),
})

export const argumentsJson: AnswerRule = rule({
  id: 'toolstream.arguments-json',
  level: 'SHOULD',
  says: 'The arguments of a streamed call, put together, are one JSON object.',
  basis: 'documented',
  cite: openapi('ChatCompletionMessageToolCallChunk', 'function.arguments'),
  matters: 'The call cannot be made. A fragment that is lost or sent twice looks exactly like this.',
  when: streams,
  needs: 'tools',
  // OpenAI does not promise that a model writes valid JSON unless the tool is strict; what a server loses, it loses always.
  tries: 'run',
  follows: [
    'finish.length-on-cap/not-length',
    'toolstream.arguments-string',
    'toolstream.index',
    'toolstream.index-one-call',
    'toolstream.opening-fragment',
    'toolstream.custom',
    'chunk.index',
    'finish.length-on-cap',
    'sse.payload-object',
  ],
  onAnswer({ source, choices }, violated, request): Examined {
    let examined = false
    for (const choice of choices) {
      if (source !== 'stream' || !isDone(choice)) continue
      for (const call of choice.toolCalls) {
        if (call.type === 'custom' || typeof call.arguments !== 'string') continue
        // So short a text comes whole where others do not.
        if (call.arguments === '{}') continue
        examined = true
        const symptom = faultOf(call.arguments, call, request)
        const expected = 'the text of one JSON object'
        if (symptom !== undefined) violated(symptom, `${call.pointer}/function/arguments`, { expected })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** Whether a choice says that the model had done what it meant to. */
const isDone = ({ finishReason }: ChoiceView): boolean =>
  finishReason === 'tool_calls' || finishReason === 'stop' || finishReason === 'function_call'

function faultOf(text: string, { name }: ToolCallView, { chat }: RequestView): string | undefined {
  if (text === '') {
    const tool = chat.tools.find((declared) => declared.name === name)
    return tool !== undefined && takesNothing(tool.parameters) ? 'empty-without-parameters' : 'empty'
  }
  const value = parseJson(text)
  if (value === undefined) return 'not-json'
  return isObject(value) ? undefined : 'not-object'
}

function takesNothing(parameters: JsonObject | undefined): boolean {
  const properties = parameters?.['properties']
  return properties === undefined || (isObject(properties) && Object.keys(properties).length === 0)
}

export const custom: StreamRule = rule({
  id: 'toolstream.custom',
  level: 'MUST',
  says: 'A streamed call of a custom tool opens with type custom, id and custom.name; then custom.input grows.',
  basis: 'sdk',
  cite: thread('openai/openai-openapi', 576),
  matters: 'Clients that offer a custom tool look for custom.input and find nothing to run.',
  when: (request) => streams(request) && request.chat.tools.some(({ type }) => type === 'custom'),
  needs: 'customTools',
  follows: ['toolstream.index', 'chunk.index', 'sse.payload-object'],
  onStream(request) {
    const wraps = (name: unknown): boolean =>
      request.chat.tools.some((tool) => tool.type === 'custom' && tool.name === name) &&
      !request.chat.tools.some((tool) => tool.type === 'function' && tool.name === name)
    const openings = eachFragment(
      () => new PerCall(() => ({ isOpened: false, isCustom: false })),
      (fragment, calls): Examined => {
        const call = calls.of(fragment.index)
        if (call === undefined) return 'unseen'
        const { function: called } = fragment.raw
        if (call.isOpened) {
          if (call.isCustom && isObject(called)) {
            fragment.violated('input-under-function', '', { expected: 'a piece of custom.input' })
          }
          if (call.isCustom) lookAtPiece(fragment)
          return 'unseen'
        }
        call.isOpened = true
        call.isCustom = fragment.isCustom
        if (!fragment.isCustom || isObject(called)) {
          if (!wraps(fragment.name)) return 'unseen'
          fragment.violated('wrapped-as-function', '', { expected: 'type custom, with custom.name and custom.input' })
          return
        }
        lookAtOpening(fragment)
        lookAtPiece(fragment)
      },
    )
    return {
      ...openings,
      onEnd({ answer }, violated): Examined {
        for (const choice of answer?.choices ?? []) {
          if (!isDone(choice)) continue
          for (const { raw, input, pointer } of choice.toolCalls) {
            if (!isObject(raw['custom']) || typeof input === 'string') continue
            const symptom = input === undefined ? 'input-missing' : 'input-wrong-type'
            violated(symptom, `${pointer}/custom/input`, { expected: 'a string that grew piece by piece' })
          }
        }
        return 'unseen'
      },
    }
  },
})

function lookAtOpening(fragment: Fragment): void {
  const { id, type, custom: piece } = fragment.raw
  if (typeof id !== 'string' || id === '') fragment.violated('id-missing', 'id', { expected: 'an id' })
  if (type !== 'custom') fragment.violated('type-missing', 'type', { expected: 'custom' })
  // What stands in the place of the object has no name either: it is reported by itself.
  const hasPlace = piece === undefined || piece === null || isObject(piece)
  if (hasPlace && (typeof fragment.name !== 'string' || fragment.name === '')) {
    fragment.violated('name-missing', 'name', { expected: 'the name of the tool' })
  }
}

/** Reports what stands in the place of a piece of the input, of which clients lose the text. */
function lookAtPiece(fragment: Fragment): void {
  const piece = fragment.raw['custom'] ?? {}
  if (!isObject(piece)) {
    fragment.violated('custom-wrong-type', 'custom', { expected: 'an object with a piece of the input' })
  } else if (typeof (piece['input'] ?? '') !== 'string') {
    fragment.violated('input-wrong-type', 'custom', { expected: 'a piece of the input that is a string' })
  }
}
