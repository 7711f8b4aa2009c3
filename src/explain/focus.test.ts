import { describe, expect, it } from 'vitest'
import { focusedChunk, focusedLines, outlinedLines, printedLines, type Line } from './focus.ts'

const COMPLETION = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [
    { index: 0, message: { role: 'assistant', content: 'Hi', annotations: [] }, finish_reason: 'stop' },
    { index: 1, message: {}, finish_reason: 'stop' },
  ],
  usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 9, details: { cached_tokens: 0, audio_tokens: 0 } },
}

const shown = (lines: readonly Line[]): string =>
  `\n${lines.map(({ text, marked }) => `${marked ? '>' : ' '} ${text}`).join('\n')}\n`

describe('focusedLines', () => {
  it('shows the members around the place, and marks it', () => {
    expect(shown(focusedLines(COMPLETION, '/usage/total_tokens', 60))).toMatchInlineSnapshot(`
      "
        {
          "usage": {
            "prompt_tokens": 9,
            "completion_tokens": 3,
      >     "total_tokens": 9,
            "details": {"cached_tokens":0,"audio_tokens":0}
          },
          …
        }
      "
    `)
  })

  it('leaves out what is off the way', () => {
    expect(shown(focusedLines(COMPLETION, '/choices/0/message/content', 50))).toMatchInlineSnapshot(`
      "
        {
          "choices": [
            {
              "index": 0,
              "message": {
                "role": "assistant",
      >         "content": "Hi",
                "annotations": []
              },
              "finish_reason": "stop"
            },
            …
          ],
          "usage": {…},
          …
        }
      "
    `)
  })

  it('says what is not there', () => {
    expect(shown(focusedLines({ object: 'list' }, '/id', 20))).toMatchInlineSnapshot(`
      "
        {
          "object": "list",
      >   "id": (not there)
        }
      "
    `)
  })

  it('ends where a pointer leads into a value that has no members', () => {
    expect(shown(focusedLines({ usage: 7 }, '/usage/total_tokens', 60))).toBe('\n> {"usage":7}\n')
  })

  it('takes escaped segments', () => {
    expect(shown(focusedLines({ 'a/b': { '~': 1 } }, '/a~1b/~0', 10))).toContain('>     "~": 1')
  })
})

describe('focusedChunk', () => {
  const chunk = {
    id: 'chatcmpl-1',
    choices: [{ index: 0, delta: { content: 'Hi' }, finish_reason: null }],
    usage: null,
    obfuscation: 'abc',
  }

  it('is one line', () => {
    expect(focusedChunk(chunk, '/choices/0/delta', false)).toBe(
      '{"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}],…}',
    )
  })

  it('shows the head of a chunk where that is what matters', () => {
    expect(focusedChunk(chunk, '/id', false)).toBe('{"id":"chatcmpl-1","choices":[…],…}')
  })

  it('tells a lack only where asked', () => {
    expect(focusedChunk(chunk, '/model', true)).toContain('"model":(not there)')
    expect(focusedChunk(chunk, '/model', false)).not.toContain('model')
  })

  it('shows all where the place is the whole', () => {
    expect(focusedChunk(chunk, '', true)).toBe(JSON.stringify(chunk))
  })
})

it('shortens long texts and outlines long members', () => {
  const [line] = printedLines('a'.repeat(400), 60)
  expect(line?.text).toBe(`"${'a'.repeat(60)}… (400 characters)"`)
  expect(outlinedLines({ id: 1, list: Array(50).fill(1) }, 80)[0]?.text).toBe('{"id":1,"list":[…]}')
})
