import { isObject, objectsOf, type JsonObject } from './json.ts'

/** One choice of a chunk, read leniently. */
export interface ChunkChoice {
  readonly raw: JsonObject
  /** JSON Pointer within the chunk, e.g. `/choices/0`. */
  readonly pointer: string
  /** The `index` member when it is an integer, else 0: where the pieces are assembled to. */
  readonly index: number
  /** The delta object; undefined when there is none. */
  readonly delta: JsonObject | undefined
  /** `finish_reason` as it came. */
  readonly finishReason: unknown
}

/** One chunk of a stream: the JSON object of one event. */
export interface ChunkView {
  readonly raw: JsonObject
  readonly choices: readonly ChunkChoice[]
  /** True when `usage` is an object that says anything. */
  readonly hasUsage: boolean
}

const POINTERS = Array.from({ length: 16 }, (_, position) => `/choices/${position}`)

/** Reads a chunk leniently. */
export function viewChunk(raw: JsonObject): ChunkView {
  const choices = raw['choices']
  return {
    raw,
    choices: Array.isArray(choices) ? viewChoices(choices) : [],
    hasUsage: isObject(raw['usage']) && Object.keys(raw['usage']).length > 0,
  }
}

/** More choices, and more calls, than anybody can ask for: of a hostile answer the first are looked at. */
export const MOST_VIEWED = 5000

function viewChoices(choices: readonly unknown[]): ChunkChoice[] {
  const views: ChunkChoice[] = []
  const count = Math.min(choices.length, MOST_VIEWED)
  for (let position = 0; position < count; position++) {
    const raw = choices[position]
    if (!isObject(raw)) continue
    const index = raw['index']
    const delta = raw['delta']
    views.push({
      raw,
      pointer: POINTERS[position] ?? `/choices/${position}`,
      index: typeof index === 'number' && Number.isInteger(index) ? index : 0,
      delta: isObject(delta) ? delta : undefined,
      finishReason: raw['finish_reason'],
    })
  }
  return views
}

/** Whether a chunk brings a part of the answer: any text, a tool call, or the call of a function. Several checks ask it of every chunk. */
export function bringsContent({ choices }: ChunkView): boolean {
  for (const choice of choices) {
    if (bringsText(choice) || fragmentsOf(choice).length > 0 || isObject(choice.delta?.['function_call'])) return true
  }
  return false
}

function bringsText({ delta }: ChunkChoice): boolean {
  return (
    delta !== undefined &&
    (isText(delta['content']) ||
      isText(delta['refusal']) ||
      isText(delta['reasoning_content']) ||
      isText(delta['reasoning']))
  )
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** The tool call fragments of a delta; empty when there are none. */
export function fragmentsOf(choice: ChunkChoice): readonly JsonObject[] {
  const calls = choice.delta?.['tool_calls']
  return calls === undefined || calls === null ? [] : objectsOf(calls)
}
