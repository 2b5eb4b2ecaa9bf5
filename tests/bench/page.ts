// npm run bench:page: how soon the built page shows its first card, and how soon it answers, in a real Chromium.
// Needs npm run build, and npm run data:synthetic for the second half.
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../e2e/browser.ts'
import { firstCard, markFirst } from '../e2e/first-card.ts'
import { acts } from './page-acts.ts'
import { measured, median, quantile, watch } from './page-clock.ts'
import { onPhone } from './page-phone.ts'

const runs = 5
const synthetic = 'test-results/synthetic/data'
const server = await preview({ preview: { host: '127.0.0.1', port: 0 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
const shape = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, Chromium ${browser.version()}`
console.log(`${shape}; ${runs} runs, median (worst)`)

/** A fresh page; with `data` the collection comes from that folder instead of the built one. */
async function fresh(data?: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  if (data) {
    await page.route('**/data/**', (route) =>
      route.fulfill({ path: join(data, new URL(route.request().url()).pathname.split('/data/')[1] ?? '') }),
    )
  }
  await page.addInitScript(markFirst, firstCard)
  await page.addInitScript(watch)
  return { context, page }
}

/** Milliseconds from the navigation to the first card, and of a page that only fetches and prints the dataset. */
async function firstCardTime(data?: string): Promise<{ card: number; bare: number }> {
  const { context, page } = await fresh(data)
  await page.route('**/bare', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<pre></pre><script type="module">
        const dataset = await (await fetch('data/dataset.json')).json()
        document.querySelector('pre').textContent = JSON.stringify(dataset)
        requestAnimationFrame(() => requestAnimationFrame(() => { document.title = String(performance.now()) }))
      </script>`,
    }),
  )
  await page.goto(`${address}bare`)
  const bare = await page.waitForFunction(() => Number(document.title))
  const bareTime = await bare.jsonValue()
  await context.close()
  const own = await fresh(data)
  await own.page.goto(address)
  const card = await own.page.waitForFunction(
    () => performance.getEntriesByName('first-card')[0]?.startTime,
    null,
    {
      timeout: 120_000,
    },
  )
  const cardTime = (await card.jsonValue()) ?? 0
  await own.context.close()
  return { card: cardTime, bare: bareTime }
}

async function loading(name: string, data?: string): Promise<void> {
  const times: { card: number; bare: number }[] = []
  for (let run = 0; run < runs; run++) times.push(await firstCardTime(data))
  const ratios = times.map(({ card, bare }) => card / bare)
  console.log(
    `${name}: first card ${median(times.map(({ card }) => card)).toFixed(0)} ms, only fetched and printed ${median(
      times.map(({ bare }) => bare),
    ).toFixed(0)} ms, ratio ${median(ratios).toFixed(2)} (${Math.max(...ratios).toFixed(2)})`,
  )
}

async function answering(name: string, data?: string): Promise<void> {
  const times = new Map<string, { shown: number; settled: number }[]>()
  let heap = 0
  let longest = 0
  for (let run = 0; run < runs; run++) {
    const { context, page } = await fresh(data)
    await page.goto(address)
    await page.waitForFunction(() => performance.getEntriesByName('first-card')[0], null, {
      timeout: 120_000,
    })
    await page.waitForTimeout(1000)
    const from = await page.evaluate(() => performance.now())
    for (const [act, expected, perform] of acts) {
      const took = await measured(page, expected, () => perform(page)).catch((error: unknown) => {
        console.log(
          `${name}: ${act}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
        )
        return undefined
      })
      // What is behind an act that failed is not tried in this run.
      if (!took) break
      times.set(act, [...(times.get(act) ?? []), took])
    }
    longest = Math.max(longest, await page.evaluate((since) => window.__longest(since), from))
    const session = await context.newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    heap = Math.max(heap, usedSize / 1e6)
    await context.close()
  }
  for (const [act, all] of times) {
    const shown = all.map((took) => took.shown)
    const settled = median(all.map((took) => took.settled))
    console.log(
      `${name}: ${act} ${median(shown).toFixed(0)} ms (${Math.max(...shown).toFixed(0)}), at rest after ${settled.toFixed(0)}`,
    )
  }
  const shown = [...times.values()].flat().map((took) => took.shown)
  console.log(
    `${name}: all acts, median ${median(shown).toFixed(0)} ms, 95th percentile ${quantile(shown, 0.95).toFixed(0)} ms`,
  )
  console.log(`${name}: heap ${heap.toFixed(0)} MB, longest task ${longest.toFixed(0)} ms after loading`)
}

await loading('seeds')
await onPhone(browser, 'seeds', address, runs)
await onPhone(browser, 'seeds, charts', `${address}?view=charts`, runs)
await answering('seeds')
if (existsSync(join(synthetic, 'dataset.json'))) {
  await answering('synthetic', synthetic)
} else console.log('synthetic: none; make one with npm run data:synthetic')
await browser.close()
await server.close()
