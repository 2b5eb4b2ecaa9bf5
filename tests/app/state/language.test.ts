import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const reads = (...languages: string[]) =>
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true })

/** The modules as a new page has them. */
async function opened() {
  vi.resetModules()
  const { keepLanguage, readerLanguage } = await import('../../../src/app/state/language.ts')
  const { readLink, writeLink } = await import('../../../src/app/state/url.ts')
  return { keepLanguage, readerLanguage, readLink, writeLink }
}

beforeEach(() => window.localStorage.clear())
afterEach(() => {
  reads('zh-CN')
  window.localStorage.clear()
})

describe("the reader's language", () => {
  test.each([
    [['zh-CN', 'en'], 'zh'],
    [['en-GB', 'zh'], 'en'],
    [['fr-FR', 'zh-TW', 'en'], 'zh'],
    [['fr-FR'], 'en'],
    [[], 'en'],
  ])('of a browser that asks for %j is %s', async (languages, expected) => {
    reads(...languages)
    expect((await opened()).readerLanguage()).toBe(expected)
  })

  test('once chosen, is kept for the next visit', async () => {
    reads('en')
    ;(await opened()).keepLanguage('zh')
    expect((await opened()).readerLanguage()).toBe('zh')
  })

  test('opens a link that names none, and stands in none; another is told, and a frame tells its own', async () => {
    reads('en')
    const { readLink, writeLink } = await opened()
    expect(readLink('').state.lang).toBe('en')
    expect(writeLink(readLink('').state)).toBe('')
    expect(readLink('?lang=zh').state.lang).toBe('zh')
    expect(writeLink(readLink('?lang=zh').state)).toBe('lang=zh')
    expect(writeLink(readLink('').state, null)).toBe('lang=en')
  })
})
