// npm run bench:own: how soon a report of the reader's own is there, and whether the page answers while many are read, in a real Chromium.
// Needs npm run data and npm run build. The texts are made of the seeds' lines.
import { cpus } from 'node:os'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../e2e/browser.ts'
import { giveFiles } from '../e2e/give-files.ts'
import { docxOf, pdfOf, reportOf } from './own-files.ts'
import { measured, median, quantile, watch } from './page-clock.ts'

const runs = 5
const server = await preview({ preview: { host: '127.0.0.1', port: 0 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, Chromium ${browser.version()}`,
)

async function fresh(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.goto(`${address}?view=sources`)
  await page.getByText('读一份自己的报告').first().waitFor()
  await page.waitForTimeout(1000)
  return page
}

type Given = { name: string; mimeType: string; buffer: Buffer }

/** Milliseconds from the drop of a report to its row with what was found in it, and to the frame that shows it whole. */
async function oneReport({ name, mimeType, buffer }: Given): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await fresh()
    const transfer = await page.evaluateHandle(
      ([base64, called, type]) => {
        const held = new DataTransfer()
        held.items.add(
          new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], called, { type }),
        )
        return held
      },
      [buffer.toString('base64'), name, mimeType] as const,
    )
    // Who drops a file has held it over the page before.
    await page.evaluate((dataTransfer) => {
      document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }))
    }, transfer)
    await page.getByText('松手就读').waitFor()
    const from = await page.evaluate((dataTransfer) => {
      const start = performance.now()
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      return start
    }, transfer)
    const row = page.locator(`[aria-label="移除本机报告：${name}"]`)
    await row.waitFor({ timeout: 60_000 }).catch(async () => {
      throw new Error(`${name} is not there: ${await page.getByRole('main').innerText()}`)
    })
    times.push((await page.evaluate(() => performance.now())) - from)
    await page.context().close()
  }
  console.log(
    `${name}, ${(buffer.length / 1000).toFixed(0)} kB: from drop to card ${median(times).toFixed(0)} ms (${Math.max(...times).toFixed(0)})`,
  )
}

/** What a reader does while reports are read. */
const meanwhile = [
  ['charts', '图表', 'main ol [aria-label]'],
  ['practices', '做法', 'main h2'],
  ['data', '数据', 'main [data-line]'],
  ['places', '地区', 'main article'],
] as const

/** Reports given together: how long until the last is there, and how soon the page answers meanwhile. */
async function manyReports(count: number, characters: number): Promise<void> {
  const page = await fresh()
  const files = Array.from({ length: count }, (_, at) => ({
    name: `报告${at + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(reportOf(at, characters)),
  }))
  const start = Date.now()
  await giveFiles(page, files)
  const from = await page.evaluate(() => performance.now())
  const shown: number[] = []
  let done = 0
  while (done === 0 && Date.now() - start < 300_000) {
    for (const [, name, expected] of meanwhile) {
      const took = await measured(page, expected, () =>
        page.getByRole('link', { name, exact: true }).click(),
      ).catch(() => undefined)
      if (took) shown.push(took.shown)
    }
    await page.getByRole('link', { name: '原文', exact: true }).click()
    const left = await page.getByText(/^正在读/u).count()
    const there = await page.locator('[aria-label^="移除本机报告："]').count()
    if (left === 0 && there === count) done = Date.now() - start
  }
  const longest = await page.evaluate((since) => window.__longest(since), from)
  console.log(
    `${count} reports of ${characters} characters: all there after ${(done / 1000).toFixed(1)} s; meanwhile ${shown.length} acts, median ${median(shown).toFixed(0)} ms, 95th percentile ${quantile(shown, 0.95).toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`,
  )
  await page.context().close()
}

const text = reportOf(0, 20_000)
const printer = await browser.newPage()
await oneReport({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
await oneReport({ name: 'report.docx', mimeType: '', buffer: docxOf(text) })
await oneReport({ name: 'report.pdf', mimeType: 'application/pdf', buffer: await pdfOf(text, printer) })
await manyReports(200, 5000)
await manyReports(200, 20_000)
await browser.close()
await server.close()
