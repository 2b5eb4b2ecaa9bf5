import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { markFirstCard } from './first-card.ts'

const kB = 1000

/** The scripts whose bodies have come, by address. */
function scriptsOf(page: Page): Map<string, Promise<Buffer>> {
  const bodies = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const url = response.url()
    if (/\.js$/u.test(new URL(url).pathname) && !bodies.has(url)) bodies.set(url, response.body())
  })
  return bodies
}

/** Bytes of the scripts as Brotli would send them. */
async function sizeOf(bodies: Iterable<Promise<Buffer> | undefined>): Promise<number> {
  const all = await Promise.all(bodies)
  return all.reduce((sum, body) => sum + (body ? brotliCompressSync(body).length : 0), 0)
}

test('the page keeps to its size: 130 kB of JavaScript before the first card, 330 kB with charts', async ({
  page,
}) => {
  const scripts = scriptsOf(page)
  await page.addInitScript(markFirstCard)
  await page.goto('./')
  await expect(page.getByRole('button', { name: '把丹东市加入对比' })).toBeVisible({ timeout: 15_000 })
  const before = await page.evaluate(() => {
    const card = performance.getEntriesByName('first-card')[0]?.startTime ?? 0
    const all = performance.getEntriesByType('resource')
    return all
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= card)
      .map(({ name }) => name)
  })
  expect(before.length).toBeGreaterThan(2)
  const first = await sizeOf(before.map((url) => scripts.get(url)))
  expect(first).toBeGreaterThan(20 * kB)
  expect(first).toBeLessThan(130 * kB)

  await page.getByRole('link', { name: '图表', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 15_000 })
  await page.waitForLoadState('networkidle')
  const all = await sizeOf(scripts.values())
  expect(all).toBeGreaterThan(first)
  expect(all).toBeLessThan(330 * kB)
})
