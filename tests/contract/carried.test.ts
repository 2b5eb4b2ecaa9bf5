import { describe, expect, it } from 'vitest'
import { isOneFile, oneFileMark, withCarried } from '../../src/contract/carried.ts'
import { datasetElement, textsElement } from '../../src/contract/carried-ids.ts'
import { sample } from './sample.ts'

const script = `<script type="module">const a = '<div id="root">'</script>`
const page = `<html><head>${oneFileMark}${script}</head><body><div id="root"></div></body></html>`

/** What stands in an element of a page, as a browser reads it. */
function carried(html: string, id: string): unknown {
  const opened = `<script type="application/json" id="${id}">`
  const at = html.indexOf(opened) + opened.length
  return JSON.parse(html.slice(at, html.indexOf('</script>', at)))
}

describe('data in a page that is one file', () => {
  it('come out as they went in, whatever stands in them, before the root and not in a script', () => {
    const texts = { s1: '第一行\r\n</script><!-- <script>"\\', s2: '' }
    const html = withCarried(page, { dataset: sample(), texts })
    expect(carried(html, datasetElement)).toEqual(sample())
    expect(carried(html, textsElement)).toEqual(texts)
    expect(html).toContain(script)
    expect(html.indexOf(textsElement)).toBeLessThan(html.lastIndexOf('<div id="root">'))
  })
  it('are put into no other page', () => {
    const other = page.replace(oneFileMark, '')
    expect(isOneFile(other)).toBe(false)
    expect(() => withCarried(other, { dataset: sample(), texts: {} })).toThrow('not a page')
  })
})
