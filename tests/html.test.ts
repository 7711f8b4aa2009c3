import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileReports, UNSAFE_IN_LINES } from '../src/report/hostile.test-data.ts'
import { renderHtml } from '../src/report/html/html.ts'
import { renderMatrixHtml } from '../src/report/html/matrix-page.ts'
import { matrixOf } from '../src/report/matrix.ts'
import { sampleReport } from '../src/report/sample.test-data.ts'
import type { Report } from '../src/types/report.ts'
import { startBrowser } from './kit/browser.ts'
import { chatspec } from './kit/cli.ts'
import { FOREIGN, openAll, openEverything, openReport, VIEWS, type Opened, type View } from './kit/report-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'chatspec-html-'))
const CASES = ['--case', 'usage.stream', '--case', 'completion.text', '--no-probe', '--model', 'reference-1']
const FAULTS = ['usage-rides-on-finish-chunk', 'usage-counts-as-floats', 'created-in-milliseconds']

let browser: Browser
/** A run with three faults. */
let broken: string
let faultless: string
let hostile: string

beforeAll(async () => {
  browser = await startBrowser()
  broken = join(folder, 'broken.html')
  faultless = join(folder, 'faultless.html')
  hostile = join(folder, 'hostile.html')
  const faults = FAULTS.flatMap((name) => ['--fault', name])
  expect(await chatspec(['verify', '--reference', ...CASES, ...faults, ...reporter(broken)])).toMatchObject({ code: 1 })
  expect(await chatspec(['verify', '--reference', ...CASES, ...reporter(faultless)])).toMatchObject({ code: 0 })
  writeFileSync(hostile, await renderHtml(withHostileWire()))
}, 120_000)

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const open = async (file: string, view?: View): Promise<Opened> => openReport(browser, file, view)

const reporter = (file: string): string[] => ['--reporter', `html=${file}`]

describe('the HTML report', () => {
  it('opens from a disk, without a complaint or a request, and says what fails first', async () => {
    const { page, complaints } = await open(broken)
    expect(await page.locator('h1').textContent()).toBe('Breaks the contract')
    const failed = await page.locator('.finding.fail h3 code').allTextContents()
    expect(failed).toEqual(expect.arrayContaining(['usage.final-chunk-empty-choices', 'usage.integers']))
    for (const view of VIEWS) await page.click(`nav a[href*="view=${view}"]`)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('says that nothing is broken where nothing is', async () => {
    const { page, complaints } = await open(faultless)
    expect(await page.locator('h1').textContent()).toBe('Keeps the contract')
    expect(await page.locator('.empty').textContent()).toBe('No rule is broken.')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('says the most of it without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(pathToFileURL(broken).href)
    const text = await page.locator('body').innerText()
    expect(text).toContain('Breaks the contract')
    expect(text).toContain('usage.final-chunk-empty-choices')
    expect(text).toContain('The exchanges, all rules and all cells can be seen where this page may run its script.')
    await context.close()
  })

  it('shows the exchange with its events, the one at fault marked and its place in it', async () => {
    const { page } = await open(broken, { hash: '#rule=usage.final-chunk-empty-choices' })
    await page.locator('details.exchange > summary').first().click()
    const event = page.locator('.event.marked')
    expect(await event.locator('mark').first().textContent()).toContain('"choices": [')
    expect(await page.locator('.axis svg').first().getAttribute('aria-label')).toMatch(/event \d+ is where it breaks/)
    expect(await page.locator('.wire pre').first().textContent()).toContain('"include_usage": true')
    await page.getByText('Accept it for now').click()
    const entry: unknown = JSON.parse((await page.locator('.steps pre').textContent()) ?? '')
    expect(entry).toMatchObject({ rule: 'usage.final-chunk-empty-choices', symptom: 'choices-not-empty' })
    await page.close()
  })

  it('filters, and keeps what is filtered in the URL', async () => {
    const { page } = await open(broken)
    const rows = page.locator('.row, .finding')
    const status = page.locator('[role=status]')
    await page.getByLabel('Search').fill('floating nothing')
    expect(await page.locator('.empty').textContent()).toBe('No broken rule fits the filters.')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByLabel('Suite').selectOption('usage')
    expect(await page.locator('.finding h3 code').allTextContents()).not.toContain('completion.created')
    await page.click('nav a[href*="view=rules"]')
    await page.getByLabel('Verdict').selectOption('fail')
    await page.getByLabel('Severity').selectOption('error')
    const count = await rows.count()
    expect(count).toBeGreaterThan(0)
    expect(await status.textContent()).toMatch(new RegExp(`^${count} rules? of \\d+$`))
    await page.getByLabel('Rule').fill('usage.integers')
    expect(await rows.count()).toBe(1)
    expect(new URL(page.url()).hash).toBe('#view=rules&suite=usage&rule=usage.integers&verdict=fail&severity=error')
    const again = await open(broken, { hash: new URL(page.url()).hash })
    expect(await again.page.locator('.row').count()).toBe(1)
    await page.goBack()
    await again.page.close()
    await page.close()
  })

  it('shows the findings by another profile', async () => {
    const { page } = await open(broken, { hash: '#profile=crazyrouter' })
    const failed = await page.locator('.finding.fail h3 code').allTextContents()
    expect(failed).not.toContain('usage.final-chunk-empty-choices')
    await page.close()
  })

  it('leaves hostile text lying there as text', async () => {
    const { page, complaints } = await open(hostile)
    await openEverything(page)
    expect(complaints).toEqual([])
    expect(await page.locator(FOREIGN).count()).toBe(0)
    const text = (await page.locator('header, nav, main, footer').allTextContents()).join('\n')
    // Line breaks are the page's own.
    const place = text.search(UNSAFE_IN_LINES)
    expect(place === -1 ? '' : text.slice(Math.max(0, place - 40), place + 40)).toBe('')
    expect(text.includes('<img src=x onerror=alert(1)>')).toBe(true)
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(wide).toBeLessThanOrEqual(0)
    await page.close()
  }, 120_000)

  // Contrast hangs on the scheme, and what fits on the width: neither on both.
  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'can be read by everybody (%s, %i wide)',
    async (scheme, width) => {
      for (const file of [broken, faultless]) {
        const { page } = await open(file, { scheme, width })
        await page.evaluate(axe.source)
        for (const view of VIEWS) {
          await page.click(`nav a[href*="view=${view}"]`)
          await openAll(page, 3)
          expect(await violationsOf(page), `${file} ${view}`).toEqual([])
        }
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
        await page.close()
      }
    },
    180_000,
  )

  it('is reached by the keyboard, all of it', async () => {
    const { page } = await open(broken)
    const wanted = await page.locator('main :is(a, button, input, select, summary):visible, nav a').count()
    const reached = new Set<unknown>()
    for (let presses = 0; presses < wanted * 2 + 20 && reached.size < wanted; presses++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(
        `(() => { const all = [...document.querySelectorAll('main *, nav *')]; return all.indexOf(document.activeElement) })()`,
      )
      if (at !== -1) reached.add(at)
    }
    expect(reached.size).toBe(wanted)
    await page.locator('.finding > summary').nth(1).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.finding[open]').count()).toBe(2)
    await page.close()
  })

  it('shows thousands of cells a hundred at a time', async () => {
    const [cell] = sampleReport.cells
    if (cell === undefined) throw new Error('the sample has cells')
    const cells = Array.from({ length: 5000 }, (_, position) => ({ ...cell, id: `${cell.case}[n=${position}]` }))
    const file = join(folder, 'many.html')
    writeFileSync(file, await renderHtml({ ...sampleReport, cells }))
    const { page } = await open(file, { hash: '#view=cells' })
    expect(await page.locator('.row').count()).toBe(100)
    await page.getByRole('button', { name: 'Show 100 more of 4,900' }).click()
    expect(await page.locator('.row').count()).toBe(200)
    expect(await page.locator('[role=status]').textContent()).toBe('5,000 cells')
    await page.close()
  })
})

describe('the matrix page', () => {
  it('puts reports side by side, and can be read by everybody', async () => {
    const file = join(folder, 'matrix.html')
    writeFileSync(file, await renderMatrixHtml(matrixOf([sampleReport, withHostileWire()], 'openai')))
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 390, height: 900 }, colorScheme: scheme })
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      await page.goto(pathToFileURL(file).href)
      expect(await page.locator('tbody th code').first().textContent()).toBe('stream.assembled-valid')
      await page.locator('details').evaluate('(details) => { details.open = true }')
      await page.evaluate(axe.source)
      expect(await violationsOf(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await page.close()
    }
  })
})

async function violationsOf(page: Page): Promise<unknown> {
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => [html.slice(0, 200), failureSummary])]))`,
  )
}

const MARKUP =
  '</script></template></pre><img src=x onerror=alert(1)><svg onload=alert(2)>\u001B[31m\u202Egnp\u2028\uD800 '

/** A report in which a stranger has worded all that one can word, the wire too. */
function withHostileWire(): Report {
  const [report] = hostileReports
  if (report === undefined) throw new Error('there is a hostile report')
  const text = `${MARKUP}${'long'.repeat(2000)}`
  const fields = [{ name: MARKUP, value: text }]
  return {
    ...report,
    target: { baseUrl: `http://x/${MARKUP}`, model: text },
    notes: [text],
    rules: Object.fromEntries(
      Object.entries(report.rules).map(([id, rule]) => [
        id,
        {
          ...rule,
          says: `${rule.says}${MARKUP}`,
          matters: text,
          clients: [text],
          cite: { title: text, url: 'javascript:alert(3)' },
        },
      ]),
    ),
    exchanges: report.exchanges.map((exchange) => ({
      ...exchange,
      method: `POST${MARKUP}`,
      evidence: {
        requestHeaders: fields,
        requestBody: { text: JSON.stringify({ [MARKUP]: text }) },
        responseHeaders: fields,
        ...(exchange.violations.some(({ event }) => event !== undefined)
          ? {
              events: [{ number: 14, atMs: 3, text: `data: {"choices":[{"x":${JSON.stringify(text)}}]}\n\n${MARKUP}` }],
            }
          : { responseBody: { text } }),
      },
    })),
    problems: [{ where: MARKUP, message: text }],
    capabilities: report.capabilities.map((one) => ({ ...one, says: text })),
  }
}
