import type { Browser } from '@playwright/test'
import { firstCard, markFirst } from '../e2e/first-card.ts'
import { median } from './page-clock.ts'

declare global {
  interface Window {
    __phone: { largest: number; shift: number; first: number; tasks: { start: number; size: number }[] }
  }
}

/** A middling phone on a slow line, as Lighthouse takes it: a quarter of the speed, 1.6 Mbit/s, 150 ms there and back. */
const slowdown = 4
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
}
/** Milliseconds without a change after which the page is at rest. */
const rest = 3000
/** What of a task is over this blocks the reader. */
const free = 50

/** Run in the page before its scripts: keeps the largest paint, the shifts of the layout and the long tasks. */
function watchPaint(): void {
  const seen: Window['__phone'] = { largest: 0, shift: 0, first: 0, tasks: [] }
  window.__phone = seen
  const observe = (type: string, tell: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => {
    seen.largest = entry.startTime
  })
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.first = entry.startTime
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shift += value
  })
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, size: duration }))
}

/** What a phone on a slow line sees of a view: printed, median and worst of some runs. @param address of the page, with its query */
export async function onPhone(browser: Browser, name: string, address: string, runs: number): Promise<void> {
  const told: Record<'card' | 'first' | 'largest' | 'blocked' | 'shift', number[]> = {
    first: [],
    card: [],
    largest: [],
    blocked: [],
    shift: [],
  }
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
      isMobile: true,
      hasTouch: true,
      locale: 'zh-CN',
    })
    context.setDefaultTimeout(120_000)
    const page = await context.newPage()
    await page.addInitScript(markFirst, firstCard)
    await page.addInitScript(watchPaint)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForTimeout(rest)
    const { largest, shift, first, tasks } = await page.evaluate(() => window.__phone)
    const card = await page.evaluate(() => performance.getEntriesByName('first-card')[0]?.startTime)
    told.first.push(first)
    if (card !== undefined) told.card.push(card)
    told.largest.push(largest)
    told.blocked.push(tasks.reduce((sum, { start, size }) => (start < first ? sum : sum + size - free), 0))
    told.shift.push(shift)
    await context.close()
  }
  const words = Object.entries(told).flatMap(([what, times]) => {
    if (times.length === 0) return []
    const digits = what === 'shift' ? 3 : 0
    return `${what} ${median(times).toFixed(digits)} (${Math.max(...times).toFixed(digits)})`
  })
  console.log(`phone, ${name}: ${words.join(', ')}`)
}
