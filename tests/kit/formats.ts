import { expect } from 'vitest'
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
import { renderTap } from '../../src/report/tap.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { elementsOfMarkdown, TEXTS } from './format-texts.ts'
import { elementsOfPage, expectNothingToRun } from './html-elements.ts'

/** What each format owes its readers, whatever the report holds. */
export const FORMATS: Readonly<Record<string, (report: Report) => void | Promise<void>>> = {
  'JSON is the report': (report) => TEXTS.json(renderJson(report), report),
  'JUnit is XML that fits its schema, and counts what it holds': (report) => TEXTS.junit(renderJunit(report), report),
  'SARIF fits its schema': (report) => TEXTS.sarif(renderSarif(report), report),
  'CTRF fits its schema': (report) => TEXTS.ctrf(renderCtrf(report), report),
  'TAP keeps its grammar': (report) => TEXTS.tap(renderTap(report), report),
  'GitHub sees one command a line, and no other': (report) => TEXTS.github(renderGithub(report), report),
  'the badge is the JSON of one': (report) => TEXTS.badge(renderBadge(report), report),

  'the terminal gets text, lines and colours': (report) => {
    for (const verbose of [false, true]) {
      const page = renderTerminal(report, { color: false, width: 80, verbose })
      TEXTS.terminal(page, report)
      const coloured = renderTerminal(report, { color: true, width: 80, verbose })
      expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(page)
    }
  },

  'HTML is a page without a fault, with the report packed in it': async (report) =>
    TEXTS.html(await renderHtml(report), report),

  'HTML of several reports is a page without a fault': async (report) =>
    expectNothingToRun(elementsOfPage(await renderMatrixHtml(matrixOf([report, report], report.profile))), 0),

  'Markdown has its own markup and no other': (report) => {
    TEXTS.markdown(renderMarkdown(report), report)
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
