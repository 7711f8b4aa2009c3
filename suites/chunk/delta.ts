import type { ChunkView } from '../../src/define/chunk.ts'
import { openapi, sdk, type Citation } from '../../src/define/cite.ts'
import { isObject } from '../../src/define/json.ts'
import { pointerSegment } from '../../src/define/place.ts'
import { rule, type ChunkRule, type Examined, type ShapeRule } from '../../src/define/rule.ts'

const deltaOf = (member: string): Citation => openapi('ChatCompletionStreamResponseDelta', member)

export const content: ShapeRule = rule({
  id: 'chunk.content',
  level: 'MUST',
  says: 'content and refusal of a delta, when present, are strings or null.',
  basis: 'documented',
  cite: deltaOf('content'),
  matters: 'openai-node joins parts to "[object Object]", the helper of openai-python drops the text.',
  shape: 'chunk',
  seesChunk: (chunk) => hasMember(chunk, 'content') || hasMember(chunk, 'refusal'),
})

export const role: ShapeRule = rule({
  id: 'chunk.role',
  level: 'MUST',
  says: 'role of a delta, when present, is assistant.',
  basis: 'documented',
  cite: deltaOf('role'),
  matters: 'Messages are replayed with the role that was received, and refused with an empty or unknown one.',
  follows: ['stream.role-first'],
  shape: 'chunk',
  seesChunk: (chunk) => hasMember(chunk, 'role'),
})

export const toolCalls: ShapeRule = rule({
  id: 'chunk.tool-calls',
  level: 'MUST',
  says: 'tool_calls of a delta, when present, is an array of objects.',
  basis: 'documented',
  cite: deltaOf('tool_calls'),
  matters: 'Loops over the calls fail on an object; typed clients fail on null, which the official SDKs survive.',
  shape: 'chunk',
  seesChunk: (chunk) => hasMember(chunk, 'tool_calls'),
})

export const extensionSafe: ChunkRule = rule({
  id: 'chunk.extension-safe',
  level: 'SHOULD',
  says: 'Undocumented members of a delta are strings, null, objects, or lists whose objects have an index.',
  basis: 'sdk',
  cite: sdk('openai-python', 'src/openai/lib/streaming/_deltas.py'),
  matters:
    'The helper of openai-python merges whatever deltas hold: it adds numbers up, and throws for a second list of objects without index.',
  reads: 'frame',
  onChunk({ choices }, violated): Examined {
    let examined = false
    for (const choice of choices) {
      if (choice.delta !== undefined) examined = true
      // No object of a JSON document inherits members that could be walked here.
      for (const member in choice.delta) {
        const symptom = isKnown(member) ? undefined : harmOf(choice.delta[member])
        if (symptom === undefined) continue
        violated(symptom, `${choice.pointer}/delta${pointerSegment(member)}`, {
          expected: 'a string, null, an object, or a list whose objects have an index',
        })
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** Members that OpenAI sends, or that other rules look at. The SDK replaces `index` and `type` instead of merging them. */
function isKnown(member: string): boolean {
  switch (member) {
    case 'content':
    case 'role':
    case 'refusal':
    case 'tool_calls':
    case 'function_call':
    case 'audio':
    case 'annotations':
    case 'reasoning_content':
    case 'reasoning':
    case 'index':
    case 'type':
      return true
    default:
      return false
  }
}

function harmOf(value: unknown): string | undefined {
  if (typeof value === 'number') return 'number'
  // Python takes booleans for numbers.
  if (typeof value === 'boolean') return 'boolean'
  return Array.isArray(value) && value.some(isUnmergeable) ? 'list-without-index' : undefined
}

/** Lists of text and numbers are joined; in any other list each item must be an object that says where it belongs. */
function isUnmergeable(item: unknown): boolean {
  return isObject(item) ? !Number.isInteger(item['index']) : item === null || typeof item === 'object'
}

function hasMember({ choices }: ChunkView, member: string): boolean {
  return choices.some(({ delta }) => delta?.[member] !== undefined)
}
