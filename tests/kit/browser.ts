import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where the browser is: CHROME_PATH, or the first of the usual names on the PATH. Throws where there is none. */
function browserPath(): string {
  const given = process.env['CHROME_PATH']
  if (given !== undefined && given !== '') return given
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable)
  if (found !== undefined) return found
  throw new Error(
    `no browser to open the HTML report in: there is none of ${NAMES.join(', ')} on the PATH. Install one (Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to one.`,
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Starts a headless Chromium. */
export async function startBrowser(): Promise<Browser> {
  // The pages are our own files, and containers do not let the sandbox start.
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] })
}
