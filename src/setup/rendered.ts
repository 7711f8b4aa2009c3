import type { Report } from '../types/report.ts'

/** The formats that a report can be rendered in. */
export const FORMATS = [
  'terminal',
  'json',
  'junit',
  'html',
  'markdown',
  'github',
  'sarif',
  'ctrf',
  'tap',
  'badge',
] as const
export type Format = (typeof FORMATS)[number]

/** How a report is rendered for a terminal; the other formats have no use for it. */
export interface TerminalOptions {
  readonly color: boolean
  /** Columns, from 40 to 120. */
  readonly width: number
  /** Every case and exchange of a failure. */
  readonly verbose: boolean
}

/** The text of a report in a format. What renders it is loaded with the first report of its kind. */
export async function rendered(report: Report, format: Format, terminal: TerminalOptions): Promise<string> {
  switch (format) {
    case 'terminal': {
      const { renderTerminal } = await import('../report/terminal.ts')
      return renderTerminal(report, terminal)
    }
    case 'json': {
      const { renderJson } = await import('../report/json.ts')
      return renderJson(report)
    }
    case 'junit': {
      const { renderJunit } = await import('../report/junit.ts')
      return renderJunit(report)
    }
    case 'html': {
      const { renderHtml } = await import('../report/html/html.ts')
      return renderHtml(report)
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../report/markdown.ts')
      return renderMarkdown(report)
    }
    case 'github': {
      const { renderGithub } = await import('../report/github.ts')
      return renderGithub(report)
    }
    case 'sarif': {
      const { renderSarif } = await import('../report/sarif.ts')
      return renderSarif(report)
    }
    case 'ctrf': {
      const { renderCtrf } = await import('../report/ctrf.ts')
      return renderCtrf(report)
    }
    case 'tap': {
      const { renderTap } = await import('../report/tap.ts')
      return renderTap(report)
    }
    case 'badge': {
      const { renderBadge } = await import('../report/badge.ts')
      return renderBadge(report)
    }
    default:
      return format satisfies never
  }
}
