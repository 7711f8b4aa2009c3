import { gunzipSync } from 'node:zlib'
import { marked } from 'marked'
import type { DefaultTreeAdapterTypes as Html } from 'parse5'
import { expect } from 'vitest'
import { reportErrors } from '../../src/judge/document-shape.ts'
import { renderBadge } from '../../src/report/badge.ts'
import { renderCtrf } from '../../src/report/ctrf.ts'
import type { Report } from '../../src/report/document.ts'
import { renderGithub } from '../../src/report/github.ts'
import { UNSAFE_IN_LINES } from '../../src/report/hostile.test-data.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderMatrixHtml } from '../../src/report/html/matrix-page.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { matrixText } from '../../src/report/matrix-text.ts'
import { matrixMarkdown, matrixOf } from '../../src/report/matrix.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { createStyle } from '../../src/report/style.ts'
import { parseTap } from '../../src/report/tap.test-data.ts'
import { renderTap } from '../../src/report/tap.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { visible } from '../../src/report/visible.ts'
import { elementsOf, parseXml, schemaErrors } from '../../src/report/xml.test-data.ts'
import { attribute, elementsOfPage, expectNothingToRun, textIn } from './html-elements.ts'
import { publishedSchema, xmlSchema } from './schemas.ts'

const JUNIT = xmlSchema('junit.xsd')
const SARIF = publishedSchema('sarif-2.1.0.schema.json')
const CTRF = publishedSchema('ctrf-0.0.schema.json')

/** What each format owes its readers, whatever the report holds. */
export const FORMATS: Readonly<Record<string, (report: Report) => void | Promise<void>>> = {
  'JSON is the report': (report) => {
    const read: unknown = JSON.parse(renderJson(report))
    expect(read).toEqual(report)
    expect(reportErrors(read)).toEqual([])
  },

  'JUnit is XML that fits its schema, and counts what it holds': (report) => {
    const root = parseXml(renderJunit(report))
    expect(schemaErrors(JUNIT, root)).toEqual([])
    const cases = elementsOf(root, 'testsuite').flatMap((suite) => elementsOf(suite, 'testcase'))
    expect(root.attributes['tests']).toBe(String(cases.length))
  },

  'SARIF fits its schema': (report) => expect(SARIF(renderSarif(report))).toEqual([]),

  'CTRF fits its schema': (report) => expect(CTRF(renderCtrf(report))).toEqual([]),

  'TAP keeps its grammar': (report) => {
    const text = renderTap(report)
    expect(text).not.toMatch(UNSAFE_IN_LINES)
    parseTap(text)
  },

  'GitHub sees one command a line, and no other': (report) => {
    const text = renderGithub(report)
    expect(text).not.toMatch(UNSAFE_IN_LINES)
    for (const line of text.split('\n').slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) title=[^:,]*::/)
  },

  'the badge is the JSON of one': (report) => {
    expect(JSON.parse(renderBadge(report))).toMatchObject({ schemaVersion: 1, label: `chatspec ${report.profile}` })
  },

  'the terminal gets text, lines and colours': (report) => {
    for (const verbose of [false, true]) {
      const page = renderTerminal(report, { color: false, width: 80, verbose })
      expect(page).not.toMatch(UNSAFE_IN_LINES)
      const coloured = renderTerminal(report, { color: true, width: 80, verbose })
      expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(page)
    }
  },

  'HTML is a page without a fault, with the report packed in it': async (report) => {
    const elements = elementsOfPage(await renderHtml(report))
    expectNothingToRun(elements, 1)
    const data = elements.find((element) => attribute(element, 'id') === 'data')
    const packed = data === undefined ? '' : textIn(data)
    expect(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())).toEqual(report)
  },

  'HTML of several reports is a page without a fault': async (report) =>
    expectNothingToRun(elementsOfPage(await renderMatrixHtml(matrixOf([report, report], report.profile))), 0),

  'Markdown has its own markup and no other': (report) => {
    const text = renderMarkdown(report)
    const elements = elementsOfMarkdown(text)
    const count = (name: string): number => elements.filter(({ tagName }) => tagName === name).length
    const findings = text.match(/^<details>/gm)?.length ?? 0
    expect([count('details'), count('summary'), count('table')]).toEqual([findings, findings, 1])
    expect(count('a')).toBeLessThanOrEqual(findings)
    const said = new Set(
      Object.entries(report.rules).map(([id, { says }]) => `${visible(id)}: ${visible(says)}`.trim()),
    )
    for (const summary of elements.filter(({ tagName }) => tagName === 'summary'))
      expect(said).toContain(
        textIn(summary)
          .replace(/ \(\w+, [\d,]+ exchanges?\)/, '')
          .trim(),
      )
    expect(renderMarkdown(report, 2000).length).toBeLessThanOrEqual(2000)
  },

  'Markdown of several reports is one table': (report) => {
    const matrix = matrixOf([report, report], report.profile)
    const elements = elementsOfMarkdown(matrixMarkdown(matrix))
    expect(elements.filter(({ tagName }) => tagName === 'table').length).toBeLessThanOrEqual(1)
    expect(elements.filter(({ tagName }) => tagName === 'a')).toEqual([])
    expect(matrixText(matrix, createStyle(false))).not.toMatch(UNSAFE_IN_LINES)
  },
}

const OF_MARKDOWN =
  'html head body h2 h3 p table thead tbody tr th td strong em code pre ul li a b details summary'.split(' ')

/** The elements that Markdown of ours becomes, which are of few kinds, and whose tables have as many cells in every row. */
function elementsOfMarkdown(text: string): readonly Html.Element[] {
  expect(text).not.toMatch(UNSAFE_IN_LINES)
  const elements = elementsOfPage(`<!doctype html>${marked.parse(text, { async: false })}`)
  expect(elements.map(({ tagName }) => tagName).filter((name) => !OF_MARKDOWN.includes(name))).toEqual([])
  expectNothingToRun(elements, 0)
  const headings = elements.filter(({ tagName }) => tagName === 'th').length
  for (const row of elements.filter(({ tagName }) => tagName === 'tr'))
    expect(row.childNodes.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')).toHaveLength(headings)
  return elements
}
