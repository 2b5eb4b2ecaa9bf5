import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** How to start a browser: a path, or the channel of an installed Chrome. */
export type BrowserChoice = { executablePath: string } | { channel: 'chrome' }

const installed = [
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium: CHROME_PATH, then Playwright's own, then the system's chromium, then an installed Chrome.
 * @throws with one line that says what to install
 */
export function findBrowser(): BrowserChoice {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return { executablePath: named }
    throw new Error(`CHROME_PATH=${named} does not exist: set it to a Chromium or Chrome, or unset it`)
  }
  const system = [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== '' && existsSync(path),
  )
  if (system) return { executablePath: system }
  if (installed.some((path) => existsSync(path))) return { channel: 'chrome' }
  throw new Error(
    'No browser for the end-to-end tests: install Chrome, or run "npx playwright install chromium" (Debian: apt-get install chromium fonts-wqy-microhei), or set CHROME_PATH',
  )
}
