import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'

const port = Number(process.env.E2E_PORT ?? 4317)
const root = join(import.meta.dirname, '..', '..')

/** End-to-end tests on the built page (npm run data && npm run build before), in a real Chromium. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.e2e.ts',
  outputDir: join(root, 'test-results'),
  fullyParallel: true,
  workers: 2,
  // No test fails by the clock: a machine may have other work.
  timeout: 900_000,
  expect: { timeout: 180_000 },
  // A print or a click may meet a page that is still drawing: what fails once and passes at once is told as flaky, and not as passed.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? 'list' : 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'zh-CN',
    launchOptions: {
      ...findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    port,
    reuseExistingServer: false,
  },
})
