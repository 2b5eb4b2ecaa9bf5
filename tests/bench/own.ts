// npm run bench:own: how soon a report of the reader's own is there, and whether the page answers while many are read, in a real Chromium.
// Needs npm run data and npm run build. The texts are made of the seeds' lines.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../e2e/browser.ts'
import { giveFiles } from '../e2e/give-files.ts'
import { docxOf, pdfOf, reportOf } from './own-files.ts'
import { median, quantile, watch } from './page-clock.ts'
import { writeSynthetic } from './synthetic-reports.ts'

const runs = 5
/** So long a report may take, in milliseconds. */
const longest = 60_000
/** So long a file is held over the page before it is dropped, in milliseconds. */
const held = 1000
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

/** Milliseconds from the drop of a report to its row with what was found in it. */
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
    // Who drops a file has held it over the page before, which says so once it can take it.
    await page.waitForFunction(
      (dataTransfer) => {
        document.body.dispatchEvent(
          new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }),
        )
        return document.body.textContent?.includes('松手就读')
      },
      transfer,
      { polling: 200 },
    )
    await page.waitForTimeout(held)
    // Looked for frame by frame in the page: what waits outside of it asks ever more seldom.
    const took = await page.evaluate(
      ([dataTransfer, row, most]) =>
        new Promise<number | undefined>((done) => {
          const start = performance.now()
          const look = () => {
            const now = performance.now() - start
            if (document.querySelector(row) !== null) done(now)
            else if (now > most) done(undefined)
            else requestAnimationFrame(look)
          }
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
          )
          look()
        }),
      [transfer, `[aria-label="移除本机报告：${name}"]`, longest] as const,
    )
    if (took === undefined)
      throw new Error(`${name} is not there: ${await page.getByRole('main').innerText()}`)
    times.push(took)
    await page.context().close()
  }
  console.log(
    `${name}, ${(buffer.length / 1000).toFixed(0)} kB: from drop to card ${median(times).toFixed(0)} ms (${Math.max(...times).toFixed(0)})`,
  )
}

/** What a reader does while reports are read: a view, its name, and what stands there then. */
const meanwhile = [
  ['charts', '图表', 'main ol [aria-label]'],
  ['practices', '做法', 'main h2'],
  ['table', '数据', 'main [data-line]'],
  ['regions', '地区', 'main article'],
] as const

/** Milliseconds from a click on the way to a view to the frame that shows it. */
async function toView(page: Page, [view, name, expected]: (typeof meanwhile)[number]): Promise<number> {
  const link = page.getByRole('link', { name, exact: true }).first()
  const box = await link.boundingBox()
  if (!box) throw new Error(`no way to ${name}`)
  // The watch stands before the click: an input goes before what is asked of a page that is at work.
  await page.evaluate(
    ([view, expected]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const isThere = () =>
        document.querySelector(expected) !== null &&
        (location.search.includes(`view=${view}`) || view === 'regions')
      window.__act = new Promise<number>((done) =>
        addEventListener('pointerdown', () => done(performance.now()), { capture: true, once: true }),
      ).then(async (from) => {
        while (!isThere()) await frame()
        await frame()
        return performance.now() - from
      })
    },
    [view, expected] as const,
  )
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  return page.evaluate(() => window.__act)
}

/** Reports given together: how long until the last is there, and how soon the page answers meanwhile. */
async function manyReports(
  what: string,
  texts: readonly string[],
  acts: typeof meanwhile | [],
): Promise<void> {
  const page = await fresh()
  // What is asked of a view for the first time is fetched then.
  for (const act of acts) await toView(page, act)
  await page.getByRole('link', { name: '原文', exact: true }).click()
  const files = texts.map((text, at) => ({
    name: `报告${at + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  const start = Date.now()
  await giveFiles(page, files)
  const from = await page.evaluate(() => performance.now())
  const shown: number[] = []
  let done = 0
  while (done === 0 && Date.now() - start < 300_000) {
    for (const act of acts) {
      shown.push(await toView(page, act))
      await page.waitForTimeout(500)
    }
    await page.getByRole('link', { name: '原文', exact: true }).click()
    await page.locator('[aria-label^="移除本机报告："]').first().waitFor()
    const left = await page.getByText(/^正在读/u).count()
    const there = await page.locator('[aria-label^="移除本机报告："]').count()
    if (left === 0 && there === texts.length) done = Date.now() - start
    await page.waitForTimeout(500)
  }
  const longest = await page.evaluate((since) => window.__longest(since), from)
  const inputs = await page.evaluate((since) => window.__inputs(since), from)
  console.log(
    `${texts.length} ${what}: all there after ${(done / 1000).toFixed(1)} s; meanwhile ${shown.length} acts, median ${median(shown).toFixed(0)} ms, 95th percentile ${quantile(shown, 0.95).toFixed(0)} ms; the next frame after an input, median ${median(inputs).toFixed(0)} ms, 95th percentile ${quantile(inputs, 0.95).toFixed(0)} ms; longest task ${longest.toFixed(0)} ms`,
  )
  await page.context().close()
}

const text = reportOf(0, 20_000)
const printer = await browser.newPage()
await oneReport({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
await oneReport({ name: 'report.docx', mimeType: '', buffer: docxOf(text) })
await oneReport({ name: 'report.pdf', mimeType: 'application/pdf', buffer: await pdfOf(text, printer) })
// Of 200 places, each with as many figures as a seed has; and of as many characters as a seed has.
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
writeSynthetic(folder, 200, 200 * 75)
const synthetic = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'))
rmSync(folder, { recursive: true })
const long = Array.from({ length: 200 }, (_, at) => reportOf(at, 5000))
await manyReports('reports of 5,000 characters', long, [])
await manyReports('reports of as many places', synthetic, [])
await manyReports('reports of as many places', synthetic, meanwhile)
await browser.close()
await server.close()
