import type { ChunkChoice } from '../../src/define/chunk.ts'
import { rfc } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { rule, type Examined, type StreamRule, type Violated } from '../../src/define/rule.ts'
import { findCutCharacter } from './cut-character.ts'
import { PerChoice } from './per-choice.ts'

const REPLACEMENT_CHARACTER = 0xfffd
/** With the u flag whole pairs are one character, so that only lone halves match. */
const LONE_SURROGATE = /\p{Surrogate}/u

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
    // Who sends the character itself may well get it back.
    const mayEcho = JSON.stringify(request.json ?? null).includes('\uFFFD')
    let isSuspect = false

    function look(text: unknown, member: string, border: Border, pointer: string, violated: Violated): boolean {
      if (typeof text !== 'string' || text === '') return false
      if (LONE_SURROGATE.test(text))
        violated('lone-surrogate', pointer + member, { expected: 'a text of whole characters' })
      const endsDamaged = text.charCodeAt(text.length - 1) === REPLACEMENT_CHARACTER
      const beginsDamaged = text.charCodeAt(0) === REPLACEMENT_CHARACTER
      if ((beginsDamaged || endsDamaged) && !mayEcho) {
        // A model may write bytes that are no text. Whether the server cut a character is told at the end.
        isSuspect = true
        const isBroken = beginsDamaged && border.isDamaged && border.member === member
        if (isBroken) violated('replacement-character', pointer + member, { expected: 'a text of whole characters' })
      }
      border.member = member
      border.isDamaged = endsDamaged
      return true
    }

    function lookInside({ delta, pointer }: ChunkChoice, border: Border, violated: Violated): boolean {
      if (delta === undefined) return false
      const { tool_calls: calls, function_call: called, audio } = delta
      let examined = false
      if (Array.isArray(calls)) {
        for (const call of calls) {
          if (!isObject(call)) continue
          const text = textIn(call['function'], 'arguments') ?? textIn(call['custom'], 'input')
          if (look(text, '/delta/tool_calls', border, pointer, violated)) examined = true
        }
      }
      if (look(textIn(called, 'arguments'), '/delta/function_call/arguments', border, pointer, violated))
        examined = true
      if (look(textIn(audio, 'transcript'), '/delta/audio/transcript', border, pointer, violated)) examined = true
      return examined
    }

    return {
      onChunk(chunk, violated): Examined {
        let examined = false
        for (const choice of chunk.choices) {
          const { delta, pointer } = choice
          const border = borders.of(choice.index)
          if (delta === undefined || border === undefined) continue
          let hasOthers = false
          for (const member in delta) {
            if (!isText(member)) hasOthers = true
            else if (look(delta[member], POINTERS[member], border, pointer, violated)) examined = true
          }
          if (hasOthers && lookInside(choice, border, violated)) examined = true
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

/** Spelled out, as it is asked for every member of every delta. */
const isText = (member: string): member is keyof typeof POINTERS =>
  member === 'content' || member === 'refusal' || member === 'reasoning_content' || member === 'reasoning'

function textIn(part: unknown, name: string): unknown {
  return isObject(part) ? part[name] : undefined
}
