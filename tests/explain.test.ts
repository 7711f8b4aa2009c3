import { describe, expect, it } from 'vitest'
import { columnsOf } from '../src/report/layout.ts'
import { chatspec } from './kit/cli.ts'

const explained = async (...args: readonly string[]): Promise<string> => (await chatspec(['explain', ...args])).out

describe('chatspec explain', () => {
  it('breaks a rule and keeps it', async () => {
    const text = await explained('usage.total')
    for (const words of [
      'usage.total  (MUST, documented)',
      'openai error',
      'https://github.com/openai/openai-openapi',
      'usage-total-without-completion: ',
      'found     total-not-sum: expected',
      '"stream_options": {"include_usage":true}',
      'the answer that breaks the rule',
      'the answer that keeps it',
    ])
      expect(text).toContain(words)
    const [, breaking = '', keeping = ''] = text.split(/the answer that (?:breaks the rule|keeps it)/)
    expect(breaking).toContain('data: ')
    expect(keeping).toContain('data: ')
    expect(breaking).not.toBe(keeping)
  })

  it('says which clients break, and how that is known', async () => {
    const text = await explained('toolstream.opening-fragment')
    expect(text).toContain('when a server sends no type for a call')
    expect(text).toContain('openai-node 6.49 .stream() throws: tool call snapshot missing `type`')
    expect(text).toContain('openai-python 3.22 .stream(): the type is null (documented)')
  })

  it('shows the request of a cell as reports name it', async () => {
    const text = await explained('message.text[conv=system+user]')
    expect(text).toContain('the request of message.text[conv=system+user]')
    expect(text).toContain('"role": "system"')
    const { code, err } = await chatspec(['explain', 'usage.stream[mode=json]'])
    expect([code, err]).toEqual([2, expect.stringContaining('there is no rule, case, cell')])
  })

  it('marks the place', async () => {
    expect(await explained('chunk.id')).toMatch(/^ {2}> data: \{.*$/m)
  })

  it('shows two answers where a rule compares', async () => {
    expect(await explained('ids.completion-unique')).toContain('another answer of this server')
  })

  it('shows what a case sends', async () => {
    const text = await explained('tools.call')
    expect(text).toContain('POST /v1/chat/completions')
    expect(text).toContain('tools.call-shape: ')
  })

  it('shows what a fault does', async () => {
    const text = await explained('usage-chunk-twice')
    expect(text).toContain('chatspec verify --reference --fault usage-chunk-twice')
    expect(text).toContain('usage.final-chunk (several-usage-chunks): ')
    expect(text).toContain('the answer that breaks the rule')
  })

  it('tells what a variant varies', async () => {
    const text = await explained('throttles')
    expect(text).toContain('throttles  (variant: ')
    expect(text).toContain('chatspec serve --variant throttles')
  })

  it('tells the statements that a profile stands on', async () => {
    expect(await explained('crazyrouter')).toContain('The stream still ends with data: [DONE].')
    expect(await explained('stream.done')).toContain('S17 of crazyrouter (requirement)')
  })

  it.each(['usage.final-chunk', 'toolstream.index', 'tools.call', 'usage-after-done', 'crazyrouter'])(
    'fits %s into 80 columns',
    async (id) => {
      const lines = (await explained(id)).split('\n')
      expect(lines.filter((line) => columnsOf(line) > 80 && !line.includes('https://'))).toEqual([])
    },
  )

  it('prints JSON', async () => {
    const facts = JSON.parse(await explained('stream.done', '--json')) as Record<string, unknown>
    expect(Object.keys(facts)).toEqual(
      expect.arrayContaining(['id', 'severities', 'clients', 'faults', 'cases', 'example', 'statements']),
    )
  })

  it('knows no end of mistakes', async () => {
    const { code, err } = await chatspec(['explain', 'usage-after-don'])
    expect(code).toBe(2)
    expect(err).toContain('did you mean usage-after-done?')
  })
})

it('lists the statements beside the rules of a page', async () => {
  const { out } = await chatspec(['list', 'rules', '--profile', 'crazyrouter', '--json'])
  const rows = JSON.parse(out) as readonly Record<string, string>[]
  expect(rows.find(({ id }) => id === 'usage.final-chunk')).toMatchObject({ statements: 'S14' })
  const other = JSON.parse((await chatspec(['list', 'rules', '--json'])).out) as readonly Record<string, string>[]
  expect(other[0]).not.toHaveProperty('statements')
})
