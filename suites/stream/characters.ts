import type { Answer } from '../../src/define/answer.ts'
import type { ChunkChoice } from '../../src/define/chunk.ts'
import { rfc } from '../../src/define/cite.ts'
import { isObject, objectsOf, type JsonObject } from '../../src/define/json.ts'
import type { RequestView } from '../../src/define/request.ts'
import { rule, type Examined, type StreamRule } from '../../src/define/rule.ts'
import { PerChoice } from './per-choice.ts'

const REPLACEMENT = '\uFFFD'
const REPLACEMENT_CODE = 0xfffd
const LONE_SURROGATE = /\p{Surrogate}/u
const TEXT_MEMBERS = ['content', 'refusal', 'reasoning_content', 'reasoning'] as const
/** How many damaged places of an answer are compared with the request. */
const PLACES_COMPARED = 32
/** Characters around a damaged place, without which finding them in the request says nothing. */
const LEAST_CONTEXT = 4

/** The text of a choice before: whether it ended in a replacement character, and whose text it was. */
interface Border {
  member: string
  isDamaged: boolean
}

export const noSplitCharacters: StreamRule = rule({
  id: 'stream.no-split-characters',
  level: 'MUST',
  says: 'No delta holds half a character: no lone surrogate, and no U+FFFD where a character was cut between chunks.',
  basis: 'documented',
  cite: rfc(8259, '8.2'),
  matters:
    'Emoji and non-Latin text come out as question marks; Python cannot encode a lone surrogate and throws when the text is written.',
  onStream(request) {
    const borders = new PerChoice<Border>(() => ({ member: '', isDamaged: false }))
    let damagedEvent: boolean = false
    let damagedPointer = ''
    return {
      onChunk(chunk, violated): Examined {
        let examined = false
        for (const choice of chunk.choices) {
          const border = borders.of(choice.index)
          if (border === undefined || choice.delta === undefined) continue
          forEachText(choice, choice.delta, (text, member, pointer) => {
            examined = true
            if (LONE_SURROGATE.test(text)) {
              violated('lone-surrogate', choice.pointer + pointer, { expected: 'whole characters' })
            }
            if (border.isDamaged && border.member === member && text.charCodeAt(0) === REPLACEMENT_CODE) {
              damagedEvent = true
              damagedPointer = choice.pointer + pointer
            }
          })
        }
        return examined ? undefined : 'unseen'
      },
    }
  },
})
