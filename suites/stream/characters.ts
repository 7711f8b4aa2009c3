import type { ChunkChoice } from '../../src/define/chunk.ts'
import { rfc } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { rule, type Examined, type StreamRule, type Violated } from '../../src/define/rule.ts'
import { findCutCharacter } from './cut-character.ts'
import { PerChoice } from './per-choice.ts'

const REPLACEMENT_CHARACTER = 0xfffd
/** With the u flag whole pairs are one character, so that only lone halves match. */
const LONE_SURROGATE = /\p{Surrogate}/u
const TEXT_MEMBERS = ['content', 'refusal', 'reasoning_content', 'reasoning'] as const

/** The text of a choice that came last: whose text it was, and whether it ended in a replacement character. */
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
    'Emoji and text in other scripts come out as question marks; Python throws when it writes a lone surrogate as UTF-8.',
  onStream(request) {
    const borders = new PerChoice<Border>(() => ({ member: '', isDamaged: false }))
    let isSuspect = false

    function look(text: unknown, member: string, border: Border, pointer: string, violated: Violated): boolean {
      if (typeof text !== 'string' || text === '') return false
      if (LONE_SURROGATE.test(text))
        violated('lone-surrogate', pointer + member, { expected: 'a text of whole characters' })
      if (border.isDamaged && border.member === member && text.charCodeAt(0) === REPLACEMENT_CHARACTER) {
        // A model may write bytes that are no text. Whether the server cut a character is told at the end.
        isSuspect = true
        violated('replacement-character', pointer + member, { expected: 'a text of whole characters' })
      }
      border.member = member
      border.isDamaged = text.charCodeAt(text.length - 1) === REPLACEMENT_CHARACTER
      return true
    }

    function lookAtCalls({ delta, pointer }: ChunkChoice, border: Border, violated: Violated): boolean {
      const calls = delta?.['tool_calls']
      if (!Array.isArray(calls)) return false
      let examined = false
      for (const call of calls) {
        if (!isObject(call)) continue
        const text = textIn(call['function'], 'arguments') ?? textIn(call['custom'], 'input')
        if (look(text, '/delta/tool_calls', border, pointer, violated)) examined = true
      }
      return examined
    }

    return {
      onChunk(chunk, violated): Examined {
        let examined = false
        for (const choice of chunk.choices) {
          const { delta, pointer } = choice
          const border = borders.of(choice.index)
          if (delta === undefined || border === undefined) continue
          for (const name of TEXT_MEMBERS) {
            if (name in delta && look(delta[name], POINTERS[name], border, pointer, violated)) examined = true
          }
          if (lookAtCalls(choice, border, violated)) examined = true
        }
        return examined ? undefined : 'unseen'
      },
      onEnd({ answer }, violated): Examined {
        if (!isSuspect || answer === undefined) return 'unseen'
        const cut = findCutCharacter(answer, request)
        if (cut !== undefined) violated('character-cut', undefined, { expected: cut.asked, actual: cut.answered })
      },
    }
  },
})

const POINTERS = {
  content: '/delta/content',
  refusal: '/delta/refusal',
  reasoning_content: '/delta/reasoning_content',
  reasoning: '/delta/reasoning',
} as const

function textIn(part: unknown, name: string): unknown {
  return isObject(part) ? part[name] : undefined
}
