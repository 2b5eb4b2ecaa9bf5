import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { firstCard, firstChart, markFirst } from './first-card.ts'

const kB = 1000

type Scripts = Map<string, Promise<Buffer | undefined>>

/** The scripts whose bodies have come, by address. */
function scriptsOf(page: Page): Scripts {
  const bodies: Scripts = new Map()
  page.on('response', (response) => {
    const url = response.url()
    if (!/\.js$/u.test(new URL(url).pathname) || bodies.has(url)) return
    // What is fetched while the reader looks may still be on its way when the test ends: it is in no budget.
    bodies.set(
      url,
      response.body().catch(() => undefined),
    )
  })
  return bodies
}

/** Bytes, as Brotli would send them, of the scripts that were asked for before a mark was set. */
async function sizeBefore(page: Page, mark: string, scripts: Scripts): Promise<number> {
  const names = await page.evaluate((name) => {
    const at = performance.getEntriesByName(name)[0]?.startTime ?? 0
    const all = performance.getEntriesByType('resource')
    return all.filter((row) => row.name.endsWith('.js') && row.startTime <= at).map((row) => row.name)
  }, mark)
  expect(names.length).toBeGreaterThan(2)
  const bodies = await Promise.all(names.map((url) => scripts.get(url)))
  return bodies.reduce((sum, body) => {
    expect(body).toBeDefined()
    return sum + (body ? brotliCompressSync(body).length : 0)
  }, 0)
}

test('JavaScript before the first card keeps to 130 kB', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.addInitScript(markFirst, firstCard)
  await page.goto('./')
  await expect(page.getByRole('button', { name: '把丹东市加入对比' })).toBeVisible()
  const size = await sizeBefore(page, firstCard.mark, scripts)
  expect(size).toBeGreaterThan(20 * kB)
  expect(size).toBeLessThan(130 * kB)
})

test('JavaScript before the first chart keeps to 330 kB', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.addInitScript(markFirst, firstChart)
  await page.goto('./?view=charts')
  await expect(page.locator('main ol button').first()).toBeVisible()
  const size = await sizeBefore(page, firstChart.mark, scripts)
  expect(size).toBeGreaterThan(100 * kB)
  expect(size).toBeLessThan(330 * kB)
})
