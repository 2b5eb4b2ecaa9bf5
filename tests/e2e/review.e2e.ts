import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { giveText } from './give-files.ts'
import { leave } from './leave.ts'

const panelOf = (page: Page) => page.locator('details', { hasText: '核对记录' }).last()

/** Opens what was checked, in the sources; as long as the page asks not to be left, it stays. */
async function openPanel(page: Page) {
  await leave(page, () => page.goto('./?view=sources'))
  const panel = panelOf(page)
  await panel.locator('summary').click()
  return panel
}

test('a report is checked figure by figure; what was found stays, shows everywhere, filters, and goes along as a file', async ({
  page,
  browser,
}) => {
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: /核对 000_/ }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText(/按存疑程度/)).toBeVisible()
  await drawer.getByLabel('核对人').fill('张三')
  await page.keyboard.press('Tab')
  const first = await drawer.locator('mark').first().textContent()

  // Right: on to the next. Otherwise: its label by hand.
  await drawer.getByRole('button', { name: '无误' }).click()
  await expect(drawer.getByText(/第2条/)).toBeVisible()
  await drawer.getByRole('button', { name: '更正' }).click()
  await drawer.getByLabel('数的是什么').fill('改过的名称')
  await drawer.getByRole('button', { name: '保存' }).click()
  await expect(drawer.getByText(/第3条/)).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(drawer.getByText('改过的名称').first()).toBeVisible()
  await expect(drawer.getByText(/^张三 已更正/)).toBeVisible()

  // The next visit has it, and its filter.
  await page.keyboard.press('Escape')
  const again = await openPanel(page)
  await expect(again.getByText('已核对 2 / 66', { exact: false })).toBeVisible()
  await page.goto('./?view=table&g=none')
  await page.getByRole('checkbox', { name: '只看核对过的' }).check()
  await expect(page.getByText(/合 2 个数字/)).toBeVisible()
  await expect(page.getByRole('main').getByText('改过的名称').first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('img', { name: '经人更正' }).first()).toBeVisible()
  expect(page.url()).toContain('chk=1')

  // As a file, which another browser reads.
  const third = await openPanel(page)
  const saved = page.waitForEvent('download')
  await third.getByRole('button', { name: '存成文件' }).click()
  const file = await (await saved).path()
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  expect(lines).toHaveLength(2)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ type: 'Annotation', creator: { name: '张三' } })
  const other = await (await browser.newContext()).newPage()
  const theirs = await openPanel(other)
  await theirs.locator('input[type=file]').setInputFiles({
    name: 'a.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${lines.join('\n')}\n{"torn`),
  })
  await expect(other.getByText('读入 2 条，1 行不合格式，没有采用')).toBeVisible()
  await expect(theirs.getByText('已核对 2 / 66', { exact: false })).toBeVisible()

  // What is no statistical figure goes, and comes back.
  const fourth = await openPanel(page)
  await expect(fourth.getByText('已核对 2 / 66', { exact: false })).toBeVisible()
  await fourth.getByRole('button', { name: /核对 000_/ }).click()
  const mark = drawer.locator('mark').first()
  const words = await mark.textContent()
  expect(words).not.toBe(first)
  await page.keyboard.press('x')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(drawer.getByText('程序另读无误').first()).toBeVisible()
})

test('what was corrected becomes a case for the rules, to be made anonymous and saved', async ({ page }) => {
  await page.goto('./?view=sources')
  await giveText(page, '长海.txt', '长海县2022年工作简报\n\n长海县建成网格120个。\n')
  await page.getByRole('main').getByRole('button', { name: /120个/ }).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: '更正' }).click()
  await drawer.getByLabel('数的是什么').fill('城乡网格')
  await drawer.getByRole('button', { name: '保存' }).click()
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: '做成用例' }).click()
  const dialog = page.getByRole('dialog', { name: '做成规则用例' })
  const words = dialog.getByRole('textbox', { name: '用例' })
  await expect(words).toHaveValue(/长海县建成网格120个[\s\S]*城乡网格/u)
  await words.fill((await words.inputValue()).replaceAll('长海县', '甲县'))
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '存成文件' }).click()
  const text = await readFile(await (await saved).path(), 'utf8')
  expect(text).toContain('甲县建成网格120个')
  expect(text).not.toContain('长海')
})

/** Marks words in a part of the page, as a hand would. */
const mark = (page: Page, within: string, words: string) =>
  page.evaluate(
    ([within = '', words = '']) => {
      const nodes = document.createTreeWalker(
        document.querySelector(within) ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const start = (node.textContent ?? '').indexOf(words)
        if (start < 0 || !node.parentElement?.closest('[data-start]')) continue
        node.parentElement.scrollIntoView({ block: 'center' })
        window.getSelection()?.setBaseAndExtent(node, start, node, start + words.length)
        return
      }
      throw new Error(`no ${words}`)
    },
    [within, words],
  )

test('what was not read is added by marking its words, is drawn and kept like the rest, and goes again', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  await expect(page.getByText('今年50岁', { exact: false })).toBeVisible()
  await mark(page, 'article', '50岁')
  await page.getByRole('button', { name: '记为数字' }).click()
  const form = page.getByRole('form', { name: '这是一个数字' })
  await expect(form.getByLabel('数值', { exact: true })).toHaveValue('50')
  await mark(page, '[role=dialog]', '岳宗官')
  await page.getByRole('button', { name: '用作名称' }).click()
  await expect(form.getByLabel('数的是什么')).toHaveValue('岳宗官')
  await form.getByLabel('数的是什么').fill('村书记年龄')
  await form.getByRole('button', { name: '保存' }).click()

  // It opens like any other, in its sentence, and the reader's hand shows.
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText('村书记年龄').first()).toBeVisible()
  await expect(drawer.locator('mark')).toHaveText('50岁')
  await expect(drawer.getByText(/补入/).first()).toBeVisible()
  await leave(page, () => page.goto('./?view=table&g=none&q=村书记年龄'))
  await expect(page.getByRole('main').getByText('村书记年龄').first()).toBeVisible()

  // A passage as a practice, by its key.
  await page.goto('./?view=sources')
  await expect(page.getByText('不断健全党建体制机制', { exact: false })).toBeVisible()
  await mark(page, 'article', '不断健全党建体制机制')
  await expect(page.getByRole('button', { name: '记为做法' })).toBeVisible()
  await page.keyboard.press('p')
  const practice = page.getByRole('form', { name: '这是一项做法' })
  await practice.getByLabel('名称').fill('健全党建体制')
  await practice.getByRole('button', { name: '保存' }).click()
  await expect(
    page.getByRole('dialog').getByRole('heading', { name: '健全党建体制', exact: true }),
  ).toBeVisible()

  // Found to be none it is gone, and Undo has it again.
  await page.keyboard.press('x')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(
    page.getByRole('dialog').getByRole('heading', { name: '健全党建体制', exact: true }),
  ).toBeVisible()
})

test('a report is checked by keys alone: a name is stretched over its words, a field is opened, the last check is taken back', async ({
  page,
}) => {
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: /核对 000_/ }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText(/第1条/)).toBeVisible()
  await page.keyboard.press('l')
  const marked = () => page.evaluate(() => window.getSelection()?.toString() ?? '')
  await expect.poll(marked).not.toBe('')
  const before = await marked()
  await page.keyboard.press('Shift+ArrowRight')
  expect(await marked()).toHaveLength(before.length + 1)
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+Alt+ArrowRight')
  expect(await marked()).toBe(before.slice(1))
  await page.keyboard.press('n')
  await expect(drawer.getByLabel('数的是什么')).toHaveValue(before.slice(1))
  await page.keyboard.press('Enter')
  // On to the next; the check is taken back by a key, and what it was about is shown again.
  await expect(drawer.getByText(/第2条/)).toBeVisible()
  await page.keyboard.press('u')
  await expect(drawer.getByText(/第1条/)).toBeVisible()
  await page.keyboard.press('p')
  await expect(drawer.getByLabel('地区', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(drawer.getByLabel('地区', { exact: true })).toBeHidden()
  await expect(drawer.getByText(/第1条/)).toBeVisible()
})
