import { isObject, stringsOf, type JsonObject } from '../define/json.ts'
import { valueAt } from '../define/place.ts'
import type { ChatParameters } from '../define/request.ts'
import { requestErrors } from '../judge/request-shape.ts'
import { invalid, type Refusal } from './refusal.ts'
import { messagesFault } from './validate-messages.ts'
import { toolsFault } from './validate-tools.ts'

/** Members whose keys are the user's: a fault at one of them is the member's. */
const MAPS = /^\/(metadata|logit_bias)\b.*$/s

/** Why a chat request is refused; undefined when it is a good one. */
export function chatFault(body: JsonObject, chat: ChatParameters, models: readonly string[]): Refusal | undefined {
  return (
    shapeFault(body) ??
    modelFault(chat, models) ??
    togetherFault(body, chat) ??
    toolsFault(body, chat) ??
    messagesFault(chat.messages)
  )
}

function shapeFault(body: JsonObject): Refusal | undefined {
  const [first] = requestErrors(body)
  if (first === undefined) return undefined
  const { pointer, message } = first
  const path = pathOf(pointer.replace(MAPS, '/$1'))
  if (valueAt(body, pointer) === undefined) {
    return invalid(path, `Missing required parameter: '${path}'.`, 'missing_required_parameter')
  }
  const isUnknown = message === 'is not a known member'
  if (isUnknown) return invalid(path, `Unrecognized request argument supplied: '${path}'.`, 'unknown_parameter')
  return invalid(path, `Invalid value for '${path}': ${message}.`)
}

/** A JSON Pointer as error bodies spell it: `/messages/0/role` is `messages[0].role`. */
function pathOf(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}

function modelFault({ model = '' }: ChatParameters, models: readonly string[]): Refusal | undefined {
  return models.includes(model) ? undefined : unknownModel(model)
}

/** The refusal of a model that nobody serves. */
export function unknownModel(model: string): Refusal {
  const message = `The model ${JSON.stringify(model)} does not exist or you do not have access to it.`
  return { status: 404, message, param: 'model', code: 'model_not_found' }
}

/** Parameters that are good by themselves and not as they stand together. */
function togetherFault(body: JsonObject, chat: ChatParameters): Refusal | undefined {
  if (isObject(body['stream_options']) && chat.stream !== true) {
    return invalid('stream_options', "'stream_options' is only allowed when 'stream' is true.")
  }
  if (chat.topLogprobs !== undefined && !chat.logprobs) {
    return invalid('top_logprobs', "'top_logprobs' is only allowed when 'logprobs' is true.")
  }
  if (chat.format.kind === 'json_object' && !/json/i.test(JSON.stringify(chat.messages))) {
    return invalid(
      'messages',
      "'messages' must contain the word 'json' to use 'response_format' of type 'json_object'.",
    )
  }
  return audioFault(body)
}

function audioFault(body: JsonObject): Refusal | undefined {
  if (!stringsOf(body['modalities']).includes('audio')) return undefined
  const audio = body['audio']
  if (!isObject(audio))
    return invalid('audio', "'audio' is required when 'modalities' include audio.", 'missing_required_parameter')
  if (audio['format'] === 'wav' || audio['format'] === 'pcm16') return undefined
  return invalid('audio.format', "This model speaks 'wav' and 'pcm16' only.", 'unsupported_value')
}
