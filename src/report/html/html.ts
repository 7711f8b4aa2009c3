import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Report } from '../document.ts'
import { escaped } from './markup.ts'
import { pageSource } from './page-source.ts'
import { footer, header, targetName } from './head.ts'
import { summary } from './summary.ts'

/**
 * The report as one HTML file that needs nothing beside it: it opens from a disk without a network, and its policy
 * forbids every request. The head and a summary stand in it as plain HTML; the whole report is packed beside them for
 * the page's script.
 */
export async function renderHtml(report: Report): Promise<string> {
  const main = `<main id="main" tabindex="-1">\n${summary(report)}\n</main>`
  const title = `${report.outcome.verdict}: ${targetName(report)}`
  return htmlPage(title, `${header(report)}\n${main}\n${footer(report)}`, report)
}

/** A page of ours: its body, and the data for the script. */
async function htmlPage(title: string, body: string, data: unknown): Promise<string> {
  const { script, style } = await pageSource()
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} (chatspec)</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
${body}
<template id="data">${gzipSync(JSON.stringify(data)).toString('base64')}</template>
<script>${script}</script>
</body>
</html>
`
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
