import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

/** The views of the HTML report, by the name in its address. */
export const VIEWS: readonly string[] = ['findings', 'rules', 'cells', 'capabilities', 'timings']

/** A page that was opened, with all that it was not to do. */
export interface Opened {
  readonly page: Page
  readonly complaints: string[]
}

/** How a report is looked at. */
export interface View {
  readonly hash?: string
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
}

/** Opens a report from the disk. */
export async function openReport(
  browser: Browser,
  file: string,
  { hash = '', scheme = 'light', width = 1280 }: View = {},
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => complaints.push('dialog')))
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(pathToFileURL(file).href + hash)
  await page.waitForSelector('html[data-ready]')
  return { page, complaints }
}

/** Opens what can be opened, also what is inside of what was opened. */
export async function openAll(page: Page, depth = 4): Promise<void> {
  for (let level = 0; level < depth; level++) {
    await page.evaluate(
      `Promise.all([...document.querySelectorAll('main details:not([open])')].slice(0, 60).map((details) => new Promise((done) => { details.addEventListener('toggle', done, { once: true }); details.open = true })))`,
    )
  }
}

/** Opens all that there is to be opened in every view; the findings are shown in the end. */
export async function openEverything(page: Page): Promise<void> {
  for (const view of [...VIEWS, 'findings']) {
    await page.click(`nav a[href*="view=${view}"]`)
    await openAll(page)
  }
}

/** What a report has no place for, and a stranger's text may have brought in. */
export const FOREIGN = 'img, main script, iframe, object, [onerror], [href^="javascript"]'
