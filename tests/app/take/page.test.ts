import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../src/app/take/page/template.ts'
import { datasetOf } from '../../../src/app/take/page/whole-page.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { isOneFile, oneFileMark } from '../../../src/contract/carried.ts'
import { datasetElement } from '../../../src/contract/carried-ids.ts'
import { datasetSchema } from '../../../src/contract/dataset.ts'
import { datasetId } from '../../../src/dataset/id.ts'
import { sample } from '../../contract/sample.ts'

describe('the dataset of a page that is saved', () => {
  it('is whole, and has the id that a build would give it', async () => {
    const dataset = await datasetOf(openCollection(sample()))
    const { id, ...body } = dataset
    expect(datasetSchema.parse(dataset)).toEqual({ ...sample(), id })
    expect(id).toBe(datasetId(body))
  })
})

describe('a page that is one file, made of what is shown', () => {
  it('has its scripts and its licences, and neither data nor what was drawn', () => {
    const parser = new DOMParser()
    const script = `if (1 < 2 && '<p>') start()`
    const shown = parser.parseFromString(
      `<html lang="zh-CN" data-theme="dark"><head>${oneFileMark}<script type="module">${script}</script></head>
      <body style="pointer-events: none"><script type="application/json" id="${datasetElement}">{}</script>
      <div id="root"><main>120个</main></div><div>a dialog</div>
      <script type="application/json" id="licences">"MIT"</script></body></html>`,
      'text/html',
    )
    const page = pageOf(shown)
    expect(isOneFile(page)).toBe(true)
    expect(page).toContain(script)
    const again = parser.parseFromString(page, 'text/html')
    expect(again.body.querySelector('#root')?.childNodes).toHaveLength(0)
    expect([...again.body.children].map(({ id }) => id)).toEqual(['root', 'licences'])
    expect(again.documentElement.getAttributeNames()).toEqual(['lang'])
    expect(shown.querySelector('main')?.textContent).toBe('120个')
  })
})
