import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isTextOf } from '../../../src/app/data/texts/text-of.ts'
import { checkTexts, loadText, textNow } from '../../../src/app/data/texts/texts.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { decode } from '../../../src/extract/decode/decode.ts'
import { dataset, texts } from '../practices/fixture.ts'

const c = openCollection(dataset)

beforeEach(() => checkTexts((sourceId, text) => isTextOf(c, sourceId, text)))
afterEach(() => {
  checkTexts(() => true)
  vi.unstubAllGlobals()
})

const serve = (body: BodyInit) => vi.stubGlobal('fetch', async () => new Response(body))

it('takes the text that the dataset was read from', async () => {
  serve(texts.dandong)
  expect(await loadText('dandong')).toBe(texts.dandong)
})

it.each([
  ['the page that a server sends for a missing file', '<!doctype html><title>对照</title>'],
  ['a text as long with other words', '字'.repeat(texts.fushun.length)],
  ['a text that was cut', texts.fushun.slice(0, -1)],
])('refuses %s', async (_, body) => {
  serve(body)
  await expect(loadText('fushun')).rejects.toMatchObject({ problem: { code: 'unreachable' } })
  expect(textNow('fushun')).toBeNull()
})

it('refuses whatever is sent for a source that the dataset does not know', async () => {
  serve('')
  await expect(loadText('elsewhere')).rejects.toThrow()
})

it('keeps a byte-order mark that is text, as the build does: no highlight is shifted', async () => {
  checkTexts(() => true)
  const bytes = new TextEncoder().encode('\ufeff\ufeff丹东市')
  const built = decode(bytes)
  const text = built.ok ? built.text : ''
  expect(text).toBe('\ufeff丹东市')
  serve(text)
  expect(await loadText('marked')).toBe(text)
})
