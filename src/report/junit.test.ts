import { readFileSync } from 'node:fs'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from './document.ts'
import { renderJunit } from './junit.ts'
import { HOSTILE, sampleCheckReport, sampleReport } from './sample.test-data.ts'
import { visible } from './visible.ts'
import { elementsOf, parseXml, schemaErrors, textOf, type XmlElement } from './xml.test-data.ts'

const SCHEMA_PATH = new URL('../../tests/fixtures/junit.xsd', import.meta.url)
const schema = parseXml(readFileSync(SCHEMA_PATH, 'utf8'))

function casesOf(root: XmlElement): XmlElement[] {
  return elementsOf(root, 'testsuite').flatMap((suite) => elementsOf(suite, 'testcase'))
}

function caseNamed(root: XmlElement, name: string): XmlElement {
  const found = casesOf(root).find(({ attributes }) => attributes['name'] === name)
  if (found === undefined) throw new Error(`no test case ${name}`)
  return found
}

function messageOf(root: XmlElement, name: string, outcome: string): string | undefined {
  return elementsOf(caseNamed(root, name), outcome)[0]?.attributes['message']
}

describe('renderJunit', () => {
  const root = parseXml(renderJunit(sampleReport))

  it('fits the schema', () => {
    expect(schemaErrors(schema, root)).toEqual([])
    expect(schemaErrors(schema, parseXml(renderJunit(sampleCheckReport)))).toEqual([])
  })

  it('counts every cell once, in its suite and in the root', () => {
    expect(root.attributes).toEqual({
      name: 'chatspec verify',
      tests: '12',
      failures: '4',
      errors: '1',
      time: '41.23',
    })
    const counts = elementsOf(root, 'testsuite').map(({ attributes: suite }) =>
      ['name', 'tests', 'failures', 'errors', 'skipped', 'time'].map((name) => suite[name]).join(' '),
    )
    expect(counts).toMatchInlineSnapshot(`
      [
        "choice 2 0 0 2 0",
        "completion 2 0 0 0 1.624",
        "finish 1 0 0 1 0.812",
        "message 1 0 1 0 0.812",
        "probes 1 0 0 0 0.812",
        "required capabilities 2 1 0 0 0",
        "tools 1 1 0 0 0.812",
        "usage 2 2 0 0 1.624",
      ]
    `)
  })

  it('sorts cases by bytes', () => {
    const names = casesOf(parseXml(renderJunit({ ...sampleReport, cells: sampleReport.cells.toReversed() })))
    expect(names.map(({ attributes }) => attributes['name'])).toEqual(
      casesOf(root).map(({ attributes }) => attributes['name']),
    )
  })

  it('gives a failure all that the terminal says', () => {
    const [failure] = elementsOf(caseNamed(root, 'usage.stream[mode=sse+usage]'), 'failure')
    expect(failure?.attributes['type']).toBe('usage.final-chunk-empty-choices')
    expect(failure?.attributes['message']).toBe(
      'usage.final-chunk-empty-choices: The chunk that carries usage has an empty choices array.',
    )
    expect(failure === undefined ? '' : textOf(failure)).toMatchInlineSnapshot(`
      "✗ MUST usage.final-chunk-empty-choices
        The chunk that carries usage has an empty choices array.
        expected  []
        got       [{"index":0,"delta":{},"finish_reason":"stop"}]
        where     /choices, event 14 of 15, exchange x10 POST /v1/chat/completions
                  (status 200)
        leads to  stream.assembled-valid (1 exchange)
        hurts     Clients that read the first choice of every chunk count the tokens
                  twice.
        source    OpenAI OpenAPI f85dbe223d40,
                  ChatCompletionStreamOptions.include_usage
                  https://github.com/openai/openai-openapi/blob/f85dbe223d40/openapi.yaml
        again     chatspec verify --base-url https://llm.example.com/v1 --model small-1 --seed 7 --case 'usage.stream[mode=sse+usage]'
        request   curl -sSN https://llm.example.com/v1/chat/completions -H "Authorization: Bearer $OPENAI_API_KEY" -H 'content-type: application/json' -d '{"model":"small-1","messages":[{"role":"user","content":"Say hi."}],"stream":true,"stream_options":{"include_usage":true}}'"
    `)
  })

  it('names the reason of what was not decided, and of what could not run', () => {
    expect(messageOf(root, 'choice.two[n=2]', 'skipped')).toBe('not-applicable: multipleChoices is absent')
    expect(messageOf(root, 'finish.cap[cap=tight]', 'skipped')).toBe(
      'inconclusive: the model answered in fewer tokens than the cap allows, 2 times',
    )
    expect(messageOf(root, 'message.image[content=image]', 'error')).toBe(
      'the target answered 429 to each of 4 requests',
    )
  })

  it('keeps warnings beside a test that passed, and makes them failures under strict', () => {
    const [output] = elementsOf(caseNamed(root, 'completion.basic'), 'system-out')
    expect(output === undefined ? '' : textOf(output)).toContain('! SHOULD completion.fingerprint')
    const strict = parseXml(renderJunit({ ...sampleReport, strict: true }))
    expect(elementsOf(caseNamed(strict, 'completion.basic')).map(({ name }) => name)).toEqual(['failure'])
  })

  it('has a suite for each file of a check, and a test for each exchange and each unreadable entry', () => {
    const check = parseXml(renderJunit(sampleCheckReport))
    const names = elementsOf(check, 'testsuite').map((suite) => [
      suite.attributes['name'],
      elementsOf(suite, 'testcase').map(({ attributes, children }) => [
        attributes['name'],
        children.map((child) => (typeof child === 'string' ? '' : child.name)).filter((name) => name !== ''),
      ]),
    ])
    expect(names).toEqual([
      [
        'capture.har',
        [
          ['entry 1 "usage rides along", POST /v1/chat/completions', ['failure']],
          ['entry 2, POST /v1/chat/completions', []],
        ],
      ],
      ['run', [['second.har entry 2', ['error']]]],
      ['second.har', [[`entry 1 "${visible(HOSTILE)}", POST /v1/chat/completions`, ['failure', 'system-out']]]],
    ])
  })

  it('is never green when the run is not', () => {
    const empty: Report = {
      ...sampleReport,
      capabilities: [],
      cells: [],
      exchanges: [],
      problems: [],
      outcome: { verdict: 'incomplete', exitCode: 3, sentence: 'openai: incomplete. Exit code 3' },
    }
    expect(parseXml(renderJunit(empty)).attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' })
    const violates: Report = { ...empty, outcome: { ...empty.outcome, verdict: 'violates', exitCode: 1 } }
    expect(parseXml(renderJunit(violates)).attributes).toMatchObject({ tests: '1', failures: '1', errors: '0' })
  })

  it('stays well-formed, and says the same, whatever the texts hold', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary-ascii' }), (reason, model) => {
        const text = `${reason}]]>${HOSTILE}${model}]]>`
        const [first, ...others] = sampleReport.cells
        const cells =
          first === undefined ? [] : [{ ...first, verdict: { openai: 'not-applicable' as const }, reason: text }]
        const parsed = parseXml(
          renderJunit({ ...sampleReport, cells: [...cells, ...others], target: { ...sampleReport.target, model } }),
        )
        expect(schemaErrors(schema, parsed)).toEqual([])
        const [skipped] = elementsOf(caseNamed(parsed, first?.id ?? ''), 'skipped')
        expect(skipped?.attributes['message']).toBe(`not-applicable: ${visible(text)}`)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the schema check of these tests', () => {
  const suite = '<testsuite name="a" tests="1" failures="0" errors="0">'
  it.each([
    ['<testsuites skipped="1"/>', '<testsuites> has skipped'],
    [`<testsuites>${suite}<testcase name="b"/></testsuite></testsuites>`, '<testcase> lacks classname'],
    ['<testsuites time="1e-7"/>', 'time of <testsuites> is 1e-7'],
    [`<testsuites>${suite}<failure/></testsuite></testsuites>`, '<testsuite> holds failure;'],
    ['<testsuites>text</testsuites>', '<testsuites> holds text'],
  ])('refuses %s', (text, error) => {
    expect(schemaErrors(schema, parseXml(text))).toEqual([error])
  })

  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a b="<"/>',
    '<a>\u0001</a>',
  ])('finds that %j is not well-formed', (text) => {
    expect(() => parseXml(text)).toThrow()
  })
})
