import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { marked } from 'marked'
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportErrors } from '../src/judge/document-shape.ts'
import { renderBadge } from '../src/report/badge.ts'
import { renderCtrf } from '../src/report/ctrf.ts'
import type { Report } from '../src/report/document.ts'
import { renderGithub } from '../src/report/github.ts'
import { UNSAFE_IN_LINES } from '../src/report/hostile.test-data.ts'
import { renderHtml } from '../src/report/html/html.ts'
import { renderMatrixHtml } from '../src/report/html/matrix-page.ts'
import { renderJson } from '../src/report/json.ts'
import { renderJunit } from '../src/report/junit.ts'
import { renderMarkdown } from '../src/report/markdown.ts'
import { matrixText } from '../src/report/matrix-text.ts'
import { matrixMarkdown, matrixOf } from '../src/report/matrix.ts'
import { renderSarif } from '../src/report/sarif.ts'
import { createStyle } from '../src/report/style.ts'
import { parseTap } from '../src/report/tap.test-data.ts'
import { renderTap } from '../src/report/tap.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { visible } from '../src/report/visible.ts'
import { elementsOf, parseXml, schemaErrors } from '../src/report/xml.test-data.ts'
import { fuzz } from './kit/fuzz.ts'
import { hostileReport } from './kit/hostile-report.ts'
import { publishedSchema, xmlSchema } from './kit/schemas.ts'

/** Tries a property of any report. */
const ofAny = (numRuns: number, holds: (report: Report) => void | Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(hostileReport, async (report) => await holds(report)),
    fuzz(numRuns),
  )

it('the reports that are tried fit the schema', () => ofAny(100, (report) => expect(reportErrors(report)).toEqual([])))

describe('whatever a report holds', () => {
  it('its JSON is that report', () =>
    ofAny(100, (report) => {
      const read: unknown = JSON.parse(renderJson(report))
      expect(read).toEqual(report)
      expect(reportErrors(read)).toEqual([])
    }))

  it('JUnit is XML that fits its schema, and counts what it holds', () => {
    const schema = xmlSchema('junit.xsd')
    return ofAny(100, (report) => {
      const root = parseXml(renderJunit(report))
      expect(schemaErrors(schema, root)).toEqual([])
      const cases = elementsOf(root, 'testsuite').flatMap((suite) => elementsOf(suite, 'testcase'))
      expect(root.attributes['tests']).toBe(String(cases.length))
    })
  })

  it('SARIF and CTRF fit their schemas', () => {
    const [sarif, ctrf] = [publishedSchema('sarif-2.1.0.schema.json'), publishedSchema('ctrf-0.0.schema.json')]
    return ofAny(60, (report) => {
      expect(sarif(renderSarif(report))).toEqual([])
      expect(ctrf(renderCtrf(report))).toEqual([])
    })
  })

  it('TAP keeps its grammar', () =>
    ofAny(100, (report) => {
      const text = renderTap(report)
      expect(text).not.toMatch(UNSAFE_IN_LINES)
      parseTap(text)
    }))

  it('GitHub sees one command a line, and no other', () =>
    ofAny(100, (report) => {
      const text = renderGithub(report)
      expect(text).not.toMatch(UNSAFE_IN_LINES)
      for (const line of text.split('\n').slice(0, -1))
        expect(line).toMatch(/^::(?:error|warning|notice) title=[^:,]*::/)
    }))

  it('the badge is the JSON of one', () =>
    ofAny(50, (report) => {
      expect(JSON.parse(renderBadge(report))).toMatchObject({ schemaVersion: 1, label: 'chatspec openai' })
    }))

  it('the terminal gets text, lines and colours', () =>
    ofAny(60, (report) => {
      for (const verbose of [false, true]) {
        const page = renderTerminal(report, { color: false, width: 80, verbose })
        expect(page).not.toMatch(UNSAFE_IN_LINES)
        const coloured = renderTerminal(report, { color: true, width: 80, verbose })
        expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(page)
      }
    }))
})

/** All elements of a document. */
function* elementsIn(node: Html.Node): Generator<Html.Element> {
  if ('tagName' in node) yield node
  const inner = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
  for (const child of inner) yield* elementsIn(child)
}

function elementsOfPage(page: string): readonly Html.Element[] {
  const errors: string[] = []
  const document = parse(page, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) })
  expect(errors).toEqual([])
  return [...elementsIn(document)]
}

const textIn = (node: Html.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
const attribute = ({ attrs }: Html.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value

/** No text has become a script, a handler, or a link to anything but a page. */
function expectNothingToRun(elements: readonly Html.Element[], scripts: number): void {
  expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(scripts)
  for (const element of elements) {
    expect(NEVER_THERE).not.toContain(element.tagName)
    for (const { name } of element.attrs) expect(name).not.toMatch(/^on/)
    expect(attribute(element, 'href') ?? '#').toMatch(/^(?:https?:|#)/i)
  }
}

const NEVER_THERE = ['img', 'iframe', 'object', 'embed', 'form', 'base', 'link', 'math', 'plaintext']

describe('whatever a report holds, HTML', () => {
  /** The first page takes a build. */
  beforeAll(async () => void (await renderHtml(fc.sample(hostileReport, { numRuns: 1, seed: 1 })[0]!)))

  it('is a page without a fault, with the report packed in it', () =>
    ofAny(60, async (report) => {
      const elements = elementsOfPage(await renderHtml(report))
      expectNothingToRun(elements, 1)
      const data = elements.find((element) => attribute(element, 'id') === 'data')
      const packed = data !== undefined && 'content' in data ? textIn(data.content as Html.Node) : ''
      expect(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())).toEqual(report)
    }))

  it('is a page of several reports without a fault', () =>
    ofAny(40, async (report) => {
      const matrix = matrixOf([report, report], 'openai')
      expectNothingToRun(elementsOfPage(await renderMatrixHtml(matrix)), 0)
      expect(matrixText(matrix, createStyle(false))).not.toMatch(UNSAFE_IN_LINES)
    }))
})

/** What Markdown of ours becomes, as GitHub reads it. */
const ALLOWED = new Set([
  'html',
  'head',
  'body',
  'h2',
  'h3',
  'p',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
  'em',
  'code',
  'pre',
  'ul',
  'li',
  'a',
  'b',
  'details',
  'summary',
])

function expectSafeMarkdown(text: string): readonly Html.Element[] {
  expect(text).not.toMatch(UNSAFE_IN_LINES)
  const elements = [...elementsIn(parse(`<!doctype html>${marked.parse(text, { async: false })}`))]
  expect(elements.map(({ tagName }) => tagName).filter((name) => !ALLOWED.has(name))).toEqual([])
  expectNothingToRun(elements, 0)
  for (const table of elements.filter(({ tagName }) => tagName === 'table')) {
    const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === 'tr')
    const widths = rows.map(
      (row) => [...elementsIn(row)].filter(({ tagName }) => tagName === 'td' || tagName === 'th').length,
    )
    expect(new Set(widths).size).toBe(1)
  }
  return elements
}

describe('whatever a report holds, Markdown', () => {
  it('has its own markup and no other', () =>
    ofAny(100, (report) => {
      const text = renderMarkdown(report)
      const elements = expectSafeMarkdown(text)
      const count = (name: string): number => elements.filter(({ tagName }) => tagName === name).length
      const findings = text.match(/^<details>/gm)?.length ?? 0
      expect([count('details'), count('summary'), count('table')]).toEqual([findings, findings, 1])
      expect(count('a')).toBeLessThanOrEqual(findings)
      const said = new Set(Object.entries(report.rules).map(([id, { says }]) => `${id}: ${visible(says)}`.trim()))
      for (const summary of elements.filter(({ tagName }) => tagName === 'summary'))
        expect(said).toContain(
          textIn(summary)
            .replace(/ \(\w+, \d+ exchanges?\)/, '')
            .trim(),
        )
      expect(renderMarkdown(report, 2000).length).toBeLessThanOrEqual(2000)
    }))

  it('of several reports is one table', () =>
    ofAny(60, (report) => {
      const elements = expectSafeMarkdown(matrixMarkdown(matrixOf([report, report], 'openai')))
      expect(elements.filter(({ tagName }) => tagName === 'table').length).toBeLessThanOrEqual(1)
      expect(elements.filter(({ tagName }) => tagName === 'a')).toEqual([])
    }))
})
