import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { giveFiles, giveText } from './give-files.ts'
import { leave } from './leave.ts'

const hostile = [
  '长海县<img src=x onerror="window.hacked=1">工作',
  '',
  '长海县建成<script>window.hacked=1</script>网格120个,[点这里](javascript:window.hacked=1)服务群众300人次。',
  '',
].join('\n')

test('a report of the reader is read in the tab, and its text stays text', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && asked.push(request.url()))
  await page.goto('./?view=sources')
  await giveText(page, '长海.txt', hostile)
  const main = page.getByRole('main')
  await expect(main).toContainText('长海.txt')
  await main.getByRole('button', { name: /^打开本机报告/ }).click()
  await expect(main).toContainText('<script>window.hacked=1</script>')
  await expect(main.getByRole('button', { name: /120个/ }).first()).toBeVisible()
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await main.locator('img, script').count()).toBe(0)
  expect(asked).toEqual([])
})

test('a file that is no text is refused by name', async ({ page }) => {
  await page.goto('./?view=sources')
  await giveFiles(page, {
    name: '图片.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]),
  })
  await expect(page.getByRole('main')).toContainText('图片.txt')
  await expect(page.getByRole('main')).toContainText(/不是纯文本/)
})

for (const [file, kind] of [
  ['report.docx', 'a Word document'],
  ['report.html', 'a saved page'],
] as const) {
  test(`${kind} is read like a text, and nothing in it runs`, async ({ page }) => {
    await page.goto('./?view=sources')
    const path = join(import.meta.dirname, '..', 'formats', 'fixtures', file)
    await giveFiles(page, path)
    const main = page.getByRole('main')
    await expect(main).toContainText(file)
    await expect(main.getByRole('button', { name: /1205件/ }).first()).toBeVisible()
    await expect(main).toContainText('一、主要成效')
    await expect(main).not.toContainText('888条')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })
}

test('an Excel file is read as the tables that it shows', async ({ page }) => {
  await page.goto('./?view=sources')
  await giveFiles(page, join(import.meta.dirname, '..', 'formats', 'fixtures', 'table.xlsx'))
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: '渭南市2023年主要农业指标' }).first()).toBeVisible()
  await main
    .getByRole('button', { name: /98\.6%/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('蒲城县')
  await expect(page.getByRole('dialog')).toContainText('有效灌溉率')
})

test('a PDF is read without its running heads, its numbers tell their page, and pictures of pages are refused', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  const fixtures = join(import.meta.dirname, '..', 'formats', 'fixtures')
  await giveFiles(
    page,
    ['paged.pdf', 'scan.pdf', 'locked.pdf'].map((name) => join(fixtures, name)),
  )
  const main = page.getByRole('main')
  await expect(main).toContainText('没有读：scan.pdf')
  await expect(main).toContainText('1 页都是图片')
  await expect(main).toContainText('加了密码')
  await main.getByRole('button', { name: /^打开本机报告：paged/ }).click()
  await expect(main).toContainText('四议两公开')
  await expect(main).not.toContainText('paged.html')
  await main
    .getByRole('button', { name: /60公里/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('第4页')
})

test('an archive is opened, and pasted words are read', async ({ page }) => {
  await page.goto('./?view=sources')
  const main = page.getByRole('main')
  const zip = zipSync({
    '报告/甲.txt': strToU8('长海县工作\n\n长海县建成网格120个。'),
    '报告/乙.txt': strToU8('庄河市工作\n\n庄河市建成网格130个。'),
    'photo.jpg': strToU8('x'),
  })
  await giveFiles(page, { name: '两地.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) })
  await expect(main.getByRole('button', { name: '移除本机报告：甲.txt' })).toBeVisible()
  await expect(main.getByRole('button', { name: '移除本机报告：乙.txt' })).toBeVisible()
  await expect(main).toContainText('压缩包里还有 1 个文件')
  await main.getByRole('button', { name: '粘贴文字' }).click()
  const box = page.getByRole('dialog', { name: '粘贴一份报告' })
  await box.getByLabel('名称').fill('瓦房店')
  await box.getByLabel('报告的文字').fill('瓦房店市工作\n\n瓦房店市建成网格140个。')
  await box.getByRole('button', { name: '读这些文字' }).click()
  await expect(main.getByRole('button', { name: '移除本机报告：瓦房店.txt' })).toBeVisible()
  await expect(main.getByRole('button', { name: /140个/ }).first()).toBeVisible()
})

test('a folder gives its reports and nothing else', async ({ page }) => {
  await page.goto('./?view=sources')
  const main = page.getByRole('main')
  await page.getByLabel('读一个文件夹').setInputFiles(join(import.meta.dirname, '..', 'formats', 'fixtures'))
  await expect(main.getByRole('button', { name: '移除本机报告：paged.pdf' })).toBeVisible()
  await expect(main.getByRole('button', { name: '移除本机报告：report.docx' })).toBeVisible()
  await expect(main).not.toContainText('make.sh')
})

test('reports stay in this browser, come back when the page is opened again, and go when they are removed', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  const path = join(import.meta.dirname, '..', 'formats', 'fixtures', 'report.docx')
  await giveFiles(page, path)
  const main = page.getByRole('main')
  await expect(main).toContainText('留在这个浏览器里')
  const own = main.getByRole('button', { name: '移除本机报告：report.docx' })
  await expect(own).toBeVisible()

  await leave(page, () => page.reload())
  // What was read again is part of the collection. The words first: where they are not there, the failure shows those that are.
  await expect(main).toContainText('6 份报告')
  await expect(own).toBeVisible()

  await own.click()
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(own).toBeVisible()
  await own.click()
  await expect(own).toBeHidden()
  await leave(page, () => page.reload())
  await expect(main).toContainText('读一份自己的报告')
  await expect(own).toBeHidden()
})

test('what a reader says of a report counts as stated, is cited, stays, and can be taken back', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  await giveText(page, '简报.txt', '工作简报\n\n今年以来，我们建成网格120个，服务群众300人次。\n')
  const main = page.getByRole('main')
  await main.getByRole('button', { name: /^补正 简报/ }).click()
  const card = main.getByRole('form', { name: /^补正 简报/ })
  await card.getByLabel('发布日期').fill('2022年')
  await card.getByRole('button', { name: '保存并重读' }).click()
  await expect(card.getByRole('alert')).toContainText('发布日期写作')
  await card.getByLabel('发布日期').fill('2022-12-20')
  await card.getByLabel('发布者').fill('余干县网格办')
  await card.getByLabel('地区').fill('江西省余干县')
  await card.getByLabel('所指时间从').fill('2022')
  await card.getByRole('button', { name: '保存并重读' }).click()
  await expect(page.getByText('已按你写的重读')).toBeVisible()
  await main.getByRole('button', { name: /^打开本机报告/ }).click()
  await main.getByRole('button', { name: /120个/ }).first().click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText(/余干县.*2022/).first()).toBeVisible()
  await expect(drawer.getByText(/余干县网格办/).first()).toBeVisible()

  // The next visit has it too.
  await page.goto('./?view=sources')
  await main.getByRole('button', { name: /^补正 简报/ }).click()
  await expect(card.getByLabel('地区')).toHaveValue('江西省余干县')
  await card.getByLabel('地区').fill('')
  await card.getByRole('button', { name: '保存并重读' }).click()
  await page.getByRole('button', { name: '撤销' }).click()
  await main.getByRole('button', { name: /^打开本机报告/ }).click()
  await expect(main.getByText('余干县').first()).toBeVisible()
})

/** Gives the page a report, and opens the first number of it. */
async function openBrief(page: Page): Promise<Locator> {
  await page.goto('./?view=sources')
  await giveText(page, '长海简报.txt', '长海县2022年工作简报\n\n长海县建成网格120个，服务群众300人次。\n')
  const main = page.getByRole('main')
  await main.getByRole('button', { name: /120个/ }).first().click()
  return main
}

test('all that is the reader’s own goes into one file, and opens elsewhere by dropping it', async ({
  page,
  browser,
}) => {
  const main = await openBrief(page)
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: '无误' }).click()
  await drawer.getByRole('button', { name: '摘录', exact: true }).click()
  await page.keyboard.press('Escape')
  const saved = page.waitForEvent('download')
  await main.getByRole('button', { name: '存成项目文件' }).click()
  const path = await (await saved).path()
  expect((await saved).suggestedFilename()).toBe('对照项目.duizhao.zip')

  const other = await (await browser.newContext()).newPage()
  await other.goto('./?view=sources')
  await giveFiles(other, {
    name: '对照项目.duizhao.zip',
    mimeType: 'application/zip',
    buffer: await readFile(path),
  })
  await expect(other.getByText('已打开项目：1 份报告、1 条核对、1 个摘录列表')).toBeVisible()
  await expect(other.getByRole('main')).toContainText('长海简报.txt')
  await other.locator('summary', { hasText: '核对记录' }).click()
  await expect(other.getByText('已核对 1 / 2', { exact: false })).toBeVisible()
  await expect(other.getByRole('link', { name: '摘录 1' })).toBeVisible()
})

test('what a link names of the reader’s own is there again after a reload, and is not told as missing', async ({
  page,
}) => {
  await openBrief(page)
  await expect(page).toHaveURL(/f=/)
  await leave(page, () => page.reload())
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('120个')
  await expect(page.getByText('链接里有看不懂的部分')).toHaveCount(0)
  await expect(page).toHaveURL(/f=/)
})

test('a new version of a report takes the place of the old one when asked, with what was checked in it', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  const main = page.getByRole('main')
  const text =
    '长海县2023年工作总结\n\n长海县建成网格120个，群众办事有人帮、有人管。\n\n长海县服务群众300人次，满意的多。\n'
  await giveText(page, '长海总结.txt', text)
  await main
    .getByRole('button', { name: /^120个/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: '无误' }).click()
  await page.keyboard.press('Escape')
  await giveText(page, '长海总结(1).txt', text.replace('300人次', '310人次'))
  await expect(main.getByText(/同名，内容不同/)).toBeVisible()
  await expect(main.getByRole('button', { name: '移除本机报告：长海总结.txt' })).toBeVisible()
  await main.getByRole('button', { name: '用新的 长海总结(1).txt 换掉旧的' }).click()
  await expect(page.getByText('长海总结(1).txt 已换成新的；1 条核对随了过来')).toBeVisible()
  await expect(main.getByRole('button', { name: '移除本机报告：长海总结.txt' })).toBeHidden()
  await leave(page, () => page.goto('./?view=table&chk=1'))
  await expect(page.getByRole('main').getByText('120').first()).toBeVisible()
})

test('what is no report, is locked, or is too large is told by its reason, folded, and the rest is read', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  const main = page.getByRole('main')
  const locked = Uint8Array.from(zipSync({ 'a.txt': strToU8('甲') }), (byte, at) =>
    at === 6 ? byte | 1 : byte,
  )
  const files = [
    { name: '旧.doc', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
    { name: '锁.zip', buffer: Buffer.from(locked) },
    { name: '坏.docx', buffer: Buffer.from('PK no document') },
    { name: '空.txt', buffer: Buffer.from('  \n') },
    { name: '大.txt', buffer: Buffer.alloc(25 * 1024 * 1024, 0x61) },
    { name: '长海.txt', buffer: Buffer.from('长海县建成网格120个，服务群众300人次。') },
  ]
  await giveFiles(
    page,
    files.map((file) => ({ ...file, mimeType: '' })),
  )
  await expect(main.getByRole('button', { name: '移除本机报告：长海.txt' })).toBeVisible()
  await main.getByText('没有读的 5 份，为什么').click()
  for (const reason of ['请先另存为', '加了密码', '文件不完整', '文件是空的', '25.0 MB'])
    await expect(main.getByText(reason, { exact: false }).last()).toBeVisible()
})
