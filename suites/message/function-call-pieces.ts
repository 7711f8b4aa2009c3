import { isObject, type JsonObject } from '../../src/define/json.ts'
import type { Examined, StreamCheck, Violated } from '../../src/define/rule.ts'
import { PerChoice } from '../stream/per-choice.ts'

/** The deprecated call of a choice, as far as its pieces have come. */
interface Begun {
  isOpened: boolean
  name: string
  hasArguments: boolean
}

/**
 * Looks at the pieces of calls in their deprecated form: the helper of openai-node throws at a piece that is no object and
 * joins objects to "[object Object]", that of openai-python joins names that are sent again to "get_timeget_time". What a
 * null says is left to the pieces that come with it: both helpers pass over it.
 */
export function functionCallPieces(): StreamCheck {
  const choices = new PerChoice<Begun>(() => ({ isOpened: false, name: '', hasArguments: false }))
  return {
    reads: 'frame',
    onChunk(chunk, violated): Examined {
      let examined = false
      for (const { index, delta, pointer } of chunk.choices) {
        const piece = delta?.['function_call']
        if (piece === undefined || piece === null) continue
        examined = true
        const at = `${pointer}/delta/function_call`
        const call = choices.of(index)
        if (!isObject(piece)) violated('wrong-type', at, { expected: 'an object' })
        else if (call !== undefined) lookAtPiece(piece, call, at, violated)
      }
      return examined ? undefined : 'unseen'
    },
  }
}

function lookAtPiece(piece: JsonObject, call: Begun, at: string, violated: Violated): void {
  const { name, arguments: text } = piece
  if (typeof text !== 'string' && text !== undefined) {
    violated(text === null ? 'arguments-null' : 'arguments-not-string', `${at}/arguments`, { expected: 'a string' })
  }
  if (name === '' && !call.isOpened) violated('name-empty', `${at}/name`, { expected: 'the name of a function' })
  if (typeof name === 'string' && name !== '') {
    if (name === call.name) violated('name-repeated', `${at}/name`, { expected: 'no name' })
    else if (call.name !== '' && !call.hasArguments) {
      violated('name-in-pieces', `${at}/name`, { expected: 'the whole name in the first piece' })
    }
    call.name = name
  }
  call.isOpened = true
  call.hasArguments ||= typeof text === 'string' && text !== ''
}
