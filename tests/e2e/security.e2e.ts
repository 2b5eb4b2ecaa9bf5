import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { walkViews } from './walk.ts'

const root = join(import.meta.dirname, '..', '..')

/** Keeps what the policy refuses, from the first script on. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { __refused: refused })
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.effectiveDirective} ${event.blockedURI}`),
    )
  })
  return () => page.evaluate(() => (window as unknown as { __refused: string[] }).__refused)
}

test('the policy refuses scripts in the page, handlers and other hosts', async ({ page }) => {
  const refused = await watchPolicy(page)
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.hacked = 1'
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', '<img src="nothing:" onerror="window.hacked = 1">')
    await fetch('https://example.org/').catch(() => undefined)
  })
  await expect.poll(refused).toHaveLength(4)
  expect((await refused()).map((line) => line.split(' ')[0]).sort()).toEqual([
    'connect-src',
    'img-src',
    'script-src-attr',
    'script-src-elem',
  ])
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

test('nothing that a reader does meets the policy or leaves the origin', async ({ page, baseURL }) => {
  const refused = await watchPolicy(page)
  const away: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(blob|data):/.test(request.url()))
      away.push(request.url())
  })
  await page.goto('./?r=210400~210600')
  await walkViews(page)
  const saved = async (act: () => Promise<void>) => {
    const download = page.waitForEvent('download')
    await act()
    await (await download).path()
  }
  await page.getByRole('link', { name: '数据', exact: true }).click()
  for (const choice of [/^XLSX/, /^数据包/]) {
    await saved(async () => {
      await page.getByRole('button', { name: '导出' }).click()
      await page.getByRole('dialog', { name: '导出' }).getByRole('button', { name: choice }).click()
    })
  }
  await page.getByRole('link', { name: '图表', exact: true }).click()
  await saved(() => page.getByRole('button', { name: 'PNG' }).click())
  await page.getByRole('button', { name: '分享' }).click()
  await page.getByRole('button', { name: '看看效果' }).click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  expect(await refused()).toEqual([])
  expect(away).toEqual([])
})

const hostile = `长海县<img src=x onerror="window.hacked=1">工作

长海县建成<script>window.hacked=1</script>网格120个,服务群众300人次,[点这里](javascript:window.hacked=1)。
大连市建成</script><script>window.hacked=1</script>网格99个。
长海县建立“受理<b onclick=hacked=1>、=cmd|'/c calc'!A1核实、反馈”三步法,累计办结<iframe srcdoc="<script>window.hacked=1</script>">诉求56件。
`

test('the text of a report never becomes markup, in any view', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  try {
    writeFileSync(join(folder, '<b>甲.txt'), hostile)
    const printed = execFileSync(
      process.execPath,
      [join(root, 'src', 'dataset', 'run.mjs'), 'extract', join(folder, '<b>甲.txt')],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
    const dataset = JSON.parse(printed)
    // What no build lets through: a dataset of somebody else's making.
    dataset.sources[0].url = 'javascript:window.hacked=1'
    dataset.sources[0].publisher = '"><script>window.hacked=1</script>'
    await page.route('**/data/dataset.json', (route) => route.fulfill({ json: dataset }))
    await page.route('**/data/sources/*', (route) => route.fulfill({ body: hostile }))
  } finally {
    rmSync(folder, { recursive: true })
  }
  await page.goto('./')
  await walkViews(page)
  await page.getByRole('link', { name: '原文', exact: true }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('<script>window.hacked=1</script>')
  await main.getByRole('button', { name: /120个/ }).first().click()
  await expect(page.getByRole('dialog')).toContainText('120个')
  for (const form of ['GB/T 7714—2015', 'BibTeX']) await page.getByRole('button', { name: form }).click()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('#root :is(img, script, iframe, b, [onclick], [onerror])').count()).toBe(0)
  expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
})

test('the licences of what the page contains lie beside it', async ({ page }) => {
  const notice = await (await page.request.get('./licences.txt')).text()
  for (const name of ['react-dom', 'echarts', 'zod', '@vant/area-data', 'comlink', 'jieba']) {
    expect(notice).toMatch(new RegExp(`^${name}[ ,].*\\(.*\\)$`, 'm'))
  }
})
