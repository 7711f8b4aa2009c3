import { isObject } from '../../src/define/json.ts'
import { pointerSegment } from '../../src/define/place.ts'
import type { RequestView } from '../../src/define/request.ts'
import { textsIn } from './html-escaped.ts'

/** What sets the pieces of a call apart in chat templates, where a server should have cut: no words of a model are these. */
const MARKS =
  /<\|"\|>|<\/arg_value>\s*<arg_key>|<arg_key\b|<\/parameter>\s*<parameter=|<tool_call\|>|<\|tool_calls?(?:_section|_argument)?(?:_begin|_end)?\|>|<[|｜](?:DSML|tool▁)/
/** How a request speaks of such marks, or shows them, so that a model may well write them. */
const SHOWN = /<\\*\||<\|?｜|\barg_(?:key|value)\b|<\/?parameter\b|<\/?tool_call/i
/** A file that a model writes may be about anything. */
const MOST_CHARACTERS = 2000

/**
 * JSON Pointer of the first text, or name, among the arguments of a call that still has marks of a chat template within.
 * Undefined where there is none, and where the request shows such marks.
 */
export function markedPlaceIn(value: unknown, { json }: RequestView): string | undefined {
  const marked = namesIn(value).find((name) => MARKS.test(name))
  const place =
    marked === undefined
      ? textsIn(value).find(({ text }) => text.length <= MOST_CHARACTERS && MARKS.test(text))?.place
      : pointerSegment(marked)
  return place === undefined || SHOWN.test(JSON.stringify(json) ?? '') ? undefined : place
}

const namesIn = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : [])
