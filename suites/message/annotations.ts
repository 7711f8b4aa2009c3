import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject, type JsonObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule, type Violated } from '../../src/define/rule.ts'

export const annotations: ShapeRule & AnswerRule = rule({
  id: 'message.annotations',
  level: 'MUST',
  says: 'annotations, when present, are url_citation objects with a URL, a title and a range within the content.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'annotations'),
  matters: 'Clients cut the content at the range to place a link: outside of the text they throw or link nothing.',
  shape: 'completion',
  assembled: true,
  seesAnswer: ({ choices }) => choices.some(({ message }) => message['annotations'] !== undefined),
  onAnswer({ source, choices }, violated): Examined {
    let examined = false
    for (const { message, content, pointer, finishReason } of choices) {
      // A source may come before the text that it backs: of a stream that was cut the text is not known.
      const isWhole = source === 'json' || typeof finishReason === 'string'
      const list = message['annotations']
      if (!Array.isArray(list)) continue
      for (const [position, annotation] of list.entries()) {
        const citation = isObject(annotation) ? annotation['url_citation'] : undefined
        if (!isObject(citation)) continue
        examined = true
        judge(
          citation,
          isWhole ? (content ?? '') : undefined,
          `${pointer}/message/annotations/${position}/url_citation`,
          violated,
        )
      }
    }
    return examined ? undefined : 'unseen'
  },
})

/** Looks at a citation of a content, which is undefined where only part of it is known. */
function judge(citation: JsonObject, content: string | undefined, at: string, violated: Violated): void {
  const start = asInteger(citation['start_index'])
  const end = asInteger(citation['end_index'])
  // Whether characters, UTF-16 units or bytes are counted is not documented; bytes are the most.
  const longest = content === undefined ? Infinity : Buffer.byteLength(content)
  if (start !== undefined && start < 0) violated('start-negative', `${at}/start_index`, { expected: 'at least 0' })
  if (start !== undefined && end !== undefined && end < start) {
    violated('end-before-start', `${at}/end_index`, { expected: `at least ${start}` })
  }
  if (end !== undefined && end > longest) {
    violated('beyond-text', `${at}/end_index`, { expected: `at most ${longest}` })
  }
  const url = citation['url']
  if (typeof url === 'string' && !URL.canParse(url)) violated('not-a-url', `${at}/url`, { expected: 'an absolute URL' })
}
