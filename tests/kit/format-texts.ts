import { gunzipSync } from 'node:zlib'
import { marked } from 'marked'
import type { DefaultTreeAdapterTypes as Html } from 'parse5'
import { expect } from 'vitest'
import { reportErrors } from '../../src/judge/document-shape.ts'
import type { Report } from '../../src/report/document.ts'
import { UNSAFE_IN_LINES } from '../../src/report/hostile.test-data.ts'
import { parseTap } from '../../src/report/tap.test-data.ts'
import { visible } from '../../src/report/visible.ts'
import { elementsOf, parseXml, schemaErrors } from '../../src/report/xml.test-data.ts'
import type { Format } from '../../src/setup/rendered.ts'
import { attribute, elementsOfPage, expectNothingToRun, textIn } from './html-elements.ts'
import { publishedSchema, xmlSchema } from './schemas.ts'

const JUNIT = xmlSchema('junit.xsd')
const SARIF = publishedSchema('sarif-2.1.0.schema.json')
const CTRF = publishedSchema('ctrf-0.0.schema.json')

/** What the text of each format owes its readers, whatever the report holds that it was made of. */
export const TEXTS: Readonly<Record<Format, (text: string, report: Report) => void>> = {
  json(text, report) {
    const read: unknown = JSON.parse(text)
    expect(read).toEqual(report)
    expect(reportErrors(read)).toEqual([])
  },

  junit(text) {
    const root = parseXml(text)
    expect(schemaErrors(JUNIT, root)).toEqual([])
    const cases = elementsOf(root, 'testsuite').flatMap((suite) => elementsOf(suite, 'testcase'))
    expect(root.attributes['tests']).toBe(String(cases.length))
  },

  sarif: (text) => expect(SARIF(text)).toEqual([]),

  ctrf: (text) => expect(CTRF(text)).toEqual([]),

  tap(text) {
    expect(text).not.toMatch(UNSAFE_IN_LINES)
    parseTap(text)
  },

  github(text) {
    expect(text).not.toMatch(UNSAFE_IN_LINES)
    for (const line of text.split('\n').slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) title=[^:,]*::/)
  },

  badge: (text, { profile }) =>
    expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, label: `chatspec ${profile}` }),

  terminal: (text) => expect(text).not.toMatch(UNSAFE_IN_LINES),

  html(text, report) {
    const elements = elementsOfPage(text)
    expectNothingToRun(elements, 1)
    expect(packedIn(elements)).toEqual(report)
  },

  markdown(text, { rules }) {
    const elements = elementsOfMarkdown(text)
    const count = (name: string): number => elements.filter(({ tagName }) => tagName === name).length
    const findings = text.match(/^<details>/gm)?.length ?? 0
    expect([count('details'), count('summary'), count('table')]).toEqual([findings, findings, 1])
    expect(count('a')).toBeLessThanOrEqual(findings)
    const said = new Set(Object.entries(rules).map(([id, { says }]) => `${visible(id)}: ${visible(says)}`.trim()))
    for (const summary of elements.filter(({ tagName }) => tagName === 'summary'))
      expect(said).toContain(
        textIn(summary)
          .replace(/ \(\w+, [\d,]+ exchanges?\)/, '')
          .trim(),
      )
  },
}

/** The report that a page holds for its script. */
function packedIn(elements: readonly Html.Element[]): unknown {
  const data = elements.find((element) => attribute(element, 'id') === 'data')
  const packed = data === undefined ? '' : textIn(data)
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())
}

const OF_MARKDOWN =
  'html head body h2 h3 p table thead tbody tr th td strong em code pre ul li a b details summary'.split(' ')

/** The elements that Markdown of ours becomes, which are of few kinds, and whose tables have as many cells in every row. */
export function elementsOfMarkdown(text: string): readonly Html.Element[] {
  expect(text).not.toMatch(UNSAFE_IN_LINES)
  const elements = elementsOfPage(`<!doctype html>${marked.parse(text, { async: false })}`)
  expect(elements.map(({ tagName }) => tagName).filter((name) => !OF_MARKDOWN.includes(name))).toEqual([])
  expectNothingToRun(elements, 0)
  const headings = elements.filter(({ tagName }) => tagName === 'th').length
  for (const row of elements.filter(({ tagName }) => tagName === 'tr'))
    expect(row.childNodes.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')).toHaveLength(headings)
  return elements
}
