import { expect, test } from '@playwright/test'
import hostile from '../links/hostile.json' with { type: 'json' }
import kept from '../links/kept.json' with { type: 'json' }

for (const { link, shows } of kept) {
  test(`a link that was made once opens the same view: ${decodeURIComponent(link)}`, async ({ page }) => {
    await page.goto(`./?${link}`)
    for (const words of shows)
      await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible()
    await expect(page.getByRole('complementary', { name: /关于这个链接|About this link/ })).toHaveCount(0)
  })
}

test('no link gives an error or a blank page', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto('./')
  await expect(page.getByRole('article').first()).toBeVisible()
  for (const query of hostile) {
    await page.goto(`./?${query}`)
    await expect(page.getByRole('main'), query).not.toBeEmpty()
  }
  // Many more in one page, as Back and Forward bring them.
  const blank = await page.evaluate(
    async (parts) => {
      const empty: string[] = []
      let seed = 7
      const pick = (n: number) => {
        seed = (seed * 48_271) % 2_147_483_647
        return seed % n
      }
      for (let run = 0; run < 400; run++) {
        const query = Array.from({ length: 1 + pick(6) }, () => parts[pick(parts.length)]).join('&')
        history.replaceState(null, '', `./?${query}`)
        dispatchEvent(new PopStateEvent('popstate'))
        await new Promise((done) => setTimeout(done))
        if ((document.querySelector('main')?.textContent ?? '').trim() === '') empty.push(query)
      }
      return empty
    },
    hostile.flatMap((query) => query.split('&')).filter((part) => part.length < 80),
  )
  // A view on its way stands as a skeleton with words; nothing else is without any.
  expect(blank).toEqual([])
  expect(errors).toEqual([])
})

test('a link to another state of the data says so, and still opens what it can', async ({ page }) => {
  await page.goto('./?view=charts&r=210600&i=grid.cells&d=ffffffffffff')
  await expect(page.getByRole('complementary', { name: '关于这个链接' })).toContainText(
    /数据 ffffffffffff 上做的，现在的数据是 [0-9a-f]{12}/,
  )
  await expect(page.getByRole('heading', { level: 1, name: '网格数' })).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(page.getByRole('complementary', { name: '关于这个链接' })).toHaveCount(0)
})

test('Back and Forward walk the views and the drawer, and closing leaves no second copy', async ({
  page,
}) => {
  await page.goto('./?r=210400~210600')
  await page.getByRole('link', { name: '图表', exact: true }).click()
  const drawer = page.getByRole('dialog')
  const number = page.getByRole('button', { name: /^丹东市、3474名/ }).first()
  await number.click()
  await expect(drawer).toBeVisible()
  await page.goBack()
  await expect(drawer).toBeHidden()
  await page.goForward()
  await expect(drawer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page).toHaveURL(/view=charts/)
  await page.goBack()
  await expect(page).not.toHaveURL(/view=charts/)
  await page.goForward()
  await expect(page).toHaveURL(/view=charts(?!.*f=)/)
})

test('ten places and three indicators stay under 200 characters', async ({ page, baseURL }) => {
  await page.goto('./?view=charts')
  const ids = await page.evaluate(async () => {
    const { regions, indicators } = await (await fetch('data/dataset.json')).json()
    return {
      regions: regions.filter(({ id }: { id: string }) => /^\d{6}$/.test(id)).slice(0, 10),
      indicators: indicators.slice(0, 3),
    }
  })
  const list = (rows: { id: string }[]) => rows.map(({ id }) => id).join('~')
  await page.goto(`./?view=charts&r=${list(ids.regions)}&i=${list(ids.indicators)}`)
  await page.getByRole('button', { name: '分享' }).click()
  const link = await page.getByRole('textbox', { name: '链接' }).inputValue()
  expect(link.length - (baseURL ?? '').length).toBeLessThan(200)
})

test('a link of other data offers what has changed since, from what this browser has seen', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: '把丹东市加入对比' })).toBeVisible()
  // What was seen is kept while nothing else is to do. Whoever asks for a store that is not there yet makes an empty one.
  const kept = () =>
    page.evaluate(async () => {
      const known = await indexedDB.databases()
      if (!known.some(({ name }) => name === 'keyval-store')) return 0
      return new Promise<number>((done) => {
        const asked = indexedDB.open('keyval-store')
        asked.onsuccess = () => {
          const get = asked.result.transaction('keyval').objectStore('keyval').get('duizhao.former')
          get.onsuccess = () => {
            asked.result.close()
            done(get.result?.length ?? 0)
          }
        }
      })
    })
  await expect.poll(kept).toBe(1)
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const asked = indexedDB.open('keyval-store')
        asked.onsuccess = () => {
          const store = asked.result.transaction('keyval', 'readwrite').objectStore('keyval')
          const get = store.get('duizhao.former')
          get.onsuccess = () => {
            const [seen] = get.result
            const records = seen.records.map((row: { quote: string }) =>
              row.quote === '2016个' ? { ...row, place: '辽宁省沈阳市' } : row,
            )
            store.put([{ id: '000000000000', records }], 'duizhao.former').onsuccess = () => done()
          }
        }
      }),
  )
  await page.goto('./?d=000000000000')
  await page.getByRole('button', { name: '看变了什么' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('1 个数字读法变了，0 个不再有，0 个是新的')
  await expect(dialog).toContainText('地区：辽宁省沈阳市 → 辽宁省丹东市')
})
