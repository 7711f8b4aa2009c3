import { openapi } from '../../src/define/cite.ts'
import { asInteger, isObject } from '../../src/define/json.ts'
import { rule, type AnswerRule, type Examined, type ShapeRule, type Violated } from '../../src/define/rule.ts'

export const annotations: ShapeRule & AnswerRule = rule({
  id: 'message.annotations',
  level: 'MUST',
  says: 'annotations, when present, are url_citation objects with a URL, a title and a range within the content.',
  basis: 'documented',
  cite: openapi('ChatCompletionResponseMessage', 'annotations'),
  matters: 'Clients cut the content at the range to place a link: outside of the text they throw or link nothing.',
  shape: 'completion',
  seesAnswer: ({ choices }) => choices.some(({ message }) => message['annotations'] !== undefined),
  onAnswer({ choices }, violated): Examined {
    let examined = false
    for (const { message, content, pointer } of choices) {
      const list = message['annotations']
      if (!Array.isArray(list)) continue
      for (const [position, annotation] of list.entries()) {
        const citation = isObject(annotation) ? annotation['url_citation'] : undefined
        if (!isObject(citation)) continue
        examined = true
        judge(citation, content ?? '', `${pointer}/message/annotations/${position}/url_citation`, violated)
      }
    }
    return examined ? undefined : 'unseen'
  },
})

function judge(citation: Readonly<Record<string, unknown>>, content: string, at: string, violated: Violated): void {
  const start = asInteger(citation['start_index'])
  const end = asInteger(citation['end_index'])
  // Whether characters, UTF-16 units or bytes are counted is not documented; bytes are the most.
  const longest = Buffer.byteLength(content)
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
