import type { Answer, ChoiceView } from '../../src/define/answer.ts'
import { asString, objectsOf } from '../../src/define/json.ts'
import { literal } from '../../src/define/pattern.ts'
import type { RequestView } from '../../src/define/request.ts'

const DAMAGED_PLACE = /([^\uFFFD]{0,6})\uFFFD+([^\uFFFD]{0,6})/g
/** Characters around a damaged place without which finding them in the request says nothing. */
const LEAST_CONTEXT = 4
const PLACES_COMPARED = 32

/**
 * A place of the answer that stands in the request as well, there with a character and here with U+FFFD in its stead:
 * proof that the character was lost on the way and not by the model. Undefined when there is none.
 */
export function findCutCharacter(
  answer: Answer,
  request: RequestView,
): { readonly asked: string; readonly answered: string } | undefined {
  const asked = [...request.chat.messages.flatMap(textsOf), JSON.stringify(request.json) ?? ''].join('\n')
  if (asked.includes('\uFFFD')) return undefined
  let places = 0
  for (const { text, isCut } of answer.choices.flatMap(textsOfChoice)) {
    for (const [place, before = '', after = ''] of text.matchAll(DAMAGED_PLACE)) {
      if (++places > PLACES_COMPARED) return undefined
      // A cap may cut the last character into its bytes.
      if (isCut && after === '' && text.endsWith(place)) continue
      if (before.length + after.length < LEAST_CONTEXT) continue
      const [whole] = new RegExp(`${literal(before)}[^\\x00-\\x7f]{1,12}${literal(after)}`).exec(asked) ?? []
      if (whole !== undefined) return { asked: whole, answered: place }
    }
  }
  return undefined
}

function textsOf(message: { readonly [member: string]: unknown }): readonly string[] {
  const content = message['content']
  if (typeof content === 'string') return [content]
  return objectsOf(content).flatMap((part) => asString(part['text']) ?? [])
}

interface Said {
  readonly text: string
  readonly isCut: boolean
}

function textsOfChoice({ content, refusal, reasoning, toolCalls, finishReason }: ChoiceView): readonly Said[] {
  const calls = toolCalls.map((call) => asString(call.arguments) ?? asString(call.input))
  const texts = [content, refusal, reasoning, ...calls].filter((text) => text !== undefined)
  return texts.map((text) => ({ text, isCut: finishReason === 'length' }))
}
