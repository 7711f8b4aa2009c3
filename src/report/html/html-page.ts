import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { escaped } from './markup.ts'
import { pageSource } from './page-source.ts'

/** What a page of ours holds. */
export interface PageContent {
  readonly title: string
  /** HTML. */
  readonly body: string
  /** What the page's script shows; without it the page has no script. */
  readonly data?: unknown
}

/**
 * An HTML file that needs nothing beside it: it opens from a disk without a network, and its policy forbids every
 * request and every script but its own.
 */
export async function htmlPage({ title, body, data }: PageContent): Promise<string> {
  const { script, style } = await pageSource()
  const policy = [
    "default-src 'none'",
    ...(data === undefined ? [] : [`script-src '${hash(script)}'`]),
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
${data === undefined ? '' : `${packed(data)}\n<script>${script}</script>\n`}</body>
</html>
`
}

/** Base64 has no character that ends a template. */
const packed = (data: unknown): string =>
  `<template id="data">${gzipSync(JSON.stringify(data)).toString('base64')}</template>`

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
