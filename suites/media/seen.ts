import { guide } from '../../src/define/cite.ts'
import { asString, objectsOf } from '../../src/define/json.ts'
import { RED_PICTURE } from '../../src/define/messages.ts'
import { colour } from '../../src/define/prompts.ts'
import type { RequestView } from '../../src/define/request.ts'
import { rule, type AnswerRule, type Examined } from '../../src/define/rule.ts'
import { endsText } from '../format/natural-end.ts'
import { partsOf } from './request.ts'

const RED = /\b(?:red|crimson|scarlet|vermilion|ruby|rot|rouge|rojo)\b|红|赤/i
/** How a model says that there was nothing to see. Any other colour may be its own mistake. */
const NOTHING_SEEN =
  /(?:do|did|does|can)(?: not|n['’]t|not) (?:\w+ )?(?:see|view|access|have|find|attach|include|provide|receive)|\b(?:no|any|without an?|see no|the) (?:image|picture|photo|attachment)\b|unable to (?:see|view|access)|(?:provide|upload|share|attach|send) (?:the|an?|your) (?:image|picture|photo)/i

export const imageSeen: AnswerRule = rule({
  id: 'media.image-seen',
  level: 'SHOULD',
  says: 'A picture that was taken reaches the model.',
  basis: 'documented',
  cite: guide('images-vision'),
  matters: 'A relay that drops the picture answers with status 200, and the model makes up what it might have seen.',
  needs: 'vision',
  when: asksForColour,
  tries: 'any',
  onAnswer({ choices }, violated): Examined {
    const texts = choices.filter(({ finishReason, refusal }) => endsText(finishReason) && refusal === undefined)
    if (texts.some(({ content }) => RED.test(content ?? ''))) return
    const blind = texts.find(({ content }) => NOTHING_SEEN.test(content ?? ''))
    if (blind === undefined) return 'unseen'
    violated('not-seen', `${blind.pointer}/message/content`, { expected: 'Red' })
  },
})

/** Whether the red picture is shown, alone, and its colour asked for. */
function asksForColour(request: RequestView): boolean {
  const last = request.chat.messages.at(-1)
  const pictures = partsOf(request, 'image_url')
  if (last?.['role'] !== 'user' || pictures.length !== 1 || pictures[0]?.['url'] !== RED_PICTURE) return false
  return objectsOf(last['content']).some(({ text }) => asString(text)?.startsWith(colour().text))
}
