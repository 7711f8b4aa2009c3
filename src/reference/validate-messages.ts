import { asString, isObject, objectsOf, type JsonObject } from '../define/json.ts'
import { isBase64, pictureOf } from './picture.ts'
import { invalid, type Refusal } from './refusal.ts'

/** What is wrong with a conversation beyond the shape of its messages. */
export function messagesFault(messages: readonly JsonObject[]): Refusal | undefined {
  return speechlessFault(messages) ?? callsFault(messages) ?? mediaFault(messages)
}

function speechlessFault(messages: readonly JsonObject[]): Refusal | undefined {
  const position = messages.findIndex(
    ({ role, content, refusal, tool_calls: calls, function_call: call, audio }) =>
      role === 'assistant' &&
      [content, refusal, calls, call, audio].every((member) => member === undefined || member === null),
  )
  if (position < 0) return undefined
  return invalid(
    `messages[${position}].content`,
    'An assistant message must have content unless it has tool calls, a refusal or audio.',
  )
}

/** Every call is answered by a tool message before anybody else speaks, and no tool message answers anything else. */
function callsFault(messages: readonly JsonObject[]): Refusal | undefined {
  const open = new Set<string>()
  let caller = -1
  const unanswered = (): Refusal | undefined =>
    open.size === 0
      ? undefined
      : invalid(
          `messages[${caller}].tool_calls`,
          `An assistant message with 'tool_calls' must be followed by a tool message for each call; none answers ${[...open].join(', ')}.`,
        )
  const answered = new Set<string>()
  for (const [position, message] of messages.entries()) {
    if (message['role'] === 'tool') {
      const id = asString(message['tool_call_id']) ?? ''
      if (!open.delete(id) && !answered.has(id)) {
        const orphan =
          "A message of role 'tool' must answer a call of the preceding assistant message with 'tool_calls'."
        return invalid(`messages[${position}].tool_call_id`, orphan)
      }
      answered.add(id)
      continue
    }
    const fault = unanswered()
    if (fault !== undefined) return fault
    answered.clear()
    caller = position
    for (const { id } of objectsOf(message['tool_calls'])) open.add(String(id))
  }
  return unanswered()
}

function mediaFault(messages: readonly JsonObject[]): Refusal | undefined {
  for (const [position, message] of messages.entries()) {
    for (const [place, part] of objectsOf(message['content']).entries()) {
      const fault = partFault(part)
      if (fault !== undefined) return invalid(`messages[${position}].content[${place}].${fault[0]}`, fault[1])
    }
  }
  return undefined
}

function partFault(part: JsonObject): readonly [path: string, message: string] | undefined {
  const { image_url: image, input_audio: sound, file } = part
  if (isObject(image)) {
    const url = asString(image['url']) ?? ''
    if (/^https?:\/\//i.test(url) && URL.canParse(url)) return undefined
    return pictureOf(url) === undefined
      ? ['image_url.url', 'Expected an http or https URL, or a PNG, JPEG, GIF or WebP picture as a base64 data URL.']
      : undefined
  }
  if (isObject(sound)) {
    return isBase64(asString(sound['data']) ?? '') ? undefined : ['input_audio.data', 'Expected audio in base64.']
  }
  if (isObject(file)) {
    const { file_data: data, file_id: id } = file
    if (typeof data !== 'string') return id === undefined ? ['file', "Expected 'file_data' or 'file_id'."] : undefined
    return isBase64(data.replace(/^data:[^,]*;base64,/i, ''))
      ? undefined
      : ['file.file_data', 'Expected a file in base64.']
  }
  return undefined
}
