import type { Report } from '../document.ts'
import { footer, header, targetName } from './head.ts'
import { ordered } from '../json.ts'
import { htmlPage } from './html-page.ts'
import { summary } from './summary.ts'

/**
 * The report as one HTML file. The head and a summary stand in it as plain HTML, for readers without scripts; the whole
 * report is packed beside them for the page's script.
 */
export async function renderHtml(report: Report): Promise<string> {
  return htmlPage({
    title: `${report.outcome.verdict}: ${targetName(report)}`,
    body: `${header(report)}\n<main id="main" tabindex="-1">\n${summary(report)}\n</main>\n${footer(report)}`,
    data: ordered(report),
  })
}
