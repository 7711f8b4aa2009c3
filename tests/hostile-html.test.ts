import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from './kit/browser.ts'
import { chatspec } from './kit/cli.ts'
import { FOREIGN, openEverything, openReport } from './kit/report-page.ts'

const CASES = ['--case', 'completion.text[]', '--case', 'sse.text[mode=sse]', '--no-probe', '--model', 'reference-1']
/** Those whose texts are made for pages and their scripts; tests/hostile.test.ts parses the page of every kind. */
const KINDS = ['breaks-out-of-html', 'breaks-out-of-html-in-error', 'prototype-names', 'reordering-characters']

let folder: string
let browser: Browser
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chatspec-hostile-html-'))
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

describe('the HTML report on a server whose texts are hostile', () => {
  it.each(KINDS)('runs nothing and loads nothing in a browser: %s', async (name) => {
    const file = join(folder, `${name}.html`)
    const { err } = await chatspec(['verify', '--reference', '--hostile', name, ...CASES, '--reporter', `html=${file}`])
    const { page, complaints } = await openReport(browser, file)
    await openEverything(page)
    expect(complaints, err).toEqual([])
    expect(await page.locator(FOREIGN).count()).toBe(0)
    expect(await page.locator('main, footer').allTextContents()).toContainEqual(expect.stringContaining(name))
    await page.close()
  })
})
