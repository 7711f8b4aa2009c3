import type { AxisValue, Point } from './axes.ts'
import type { JsonObject } from './json.ts'
import type { Ask } from './prompts.ts'
import { sampleArguments, WEATHER } from './tool-samples.ts'

/** A red picture of 64 by 64 pixels, as a data URI. */
export const RED_PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAS0lEQVR42u3PQQkAAAgAsetfWiP4FgYrsKZeS0BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDgsqnc8OJg6Ln3AAAAAElFTkSuQmCC'

/** The messages of a point: the conversation that the `conv` axis names, ending in the ask. */
export function messagesFor(ask: Ask, point: Pick<Point, 'conv' | 'content' | 'script'>): JsonObject[] {
  const user = (text: string): JsonObject => ({ role: 'user', content: userContent(text, point.content) })
  const instruction = ['You are a helpful assistant.', ask.fact].filter((part) => part !== undefined).join(' ')
  switch (point.conv) {
    case 'user':
      return [user(ask.fact === undefined ? ask.text : `${ask.fact} ${ask.text}`)]
    case 'system+user':
      return [{ role: 'system', content: instruction }, user(ask.text)]
    case 'developer+user':
      return [{ role: 'developer', content: instruction }, user(ask.text)]
    case 'history':
      return [
        { role: 'user', content: ask.fact ?? 'Which city is the capital of Norway?' },
        { role: 'assistant', content: ask.fact === undefined ? 'Oslo.' : 'Understood.' },
        user(ask.text),
      ]
    case 'tool-roundtrip':
      return roundtrip(ask, user, point.script, 1)
    case 'tool-roundtrip-parallel':
      return roundtrip(ask, user, point.script, 2)
    default:
      return point.conv satisfies never
  }
}

/**
 * A conversation in which tools have been called. With a fact, which then is the tool's result, it ends in the tool
 * messages, as a client sends it. Without one the ask follows as a turn of its own, after the assistant's: some
 * chat templates refuse a user message right after a tool message.
 */
function roundtrip(
  ask: Ask,
  user: (text: string) => JsonObject,
  script: AxisValue<'script'>,
  calls: number,
): JsonObject[] {
  const ids = Array.from({ length: calls }, (_, position) => `call_weather_${position + 1}`)
  const done = [
    {
      role: 'assistant',
      content: null,
      tool_calls: ids.map((id) => ({
        id,
        type: 'function',
        function: { name: WEATHER, arguments: JSON.stringify(sampleArguments(script)) },
      })),
    },
    ...ids.map((id) => ({ role: 'tool', tool_call_id: id, content: ask.fact ?? '4 degrees and sunny' })),
  ]
  if (ask.fact !== undefined) return [user(`Look it up with ${WEATHER}. ${ask.text}`), ...done]
  return [
    { role: 'user', content: 'What is the weather?' },
    ...done,
    { role: 'assistant', content: 'It is 4 degrees and sunny.' },
    user(ask.text),
  ]
}

function userContent(text: string, content: AxisValue<'content'>): unknown {
  if (content === 'string') return text
  const part = { type: 'text', text }
  return content === 'parts' ? [part] : [part, { type: 'image_url', image_url: { url: RED_PICTURE } }]
}
