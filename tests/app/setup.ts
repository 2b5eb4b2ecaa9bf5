import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { loadLanguage } from '../../src/app/i18n/dictionaries.ts'
import { keepLanguage } from '../../src/app/state/language.ts'

// A test waits for what it expects, however busy the machine is: it fails by what it sees, not by the clock.
configure({ asyncUtilTimeout: 180_000 })

// The reader of these tests reads Chinese; a test of other readers says so.
if (typeof navigator !== 'undefined')
  Object.defineProperty(navigator, 'languages', { value: ['zh-CN'], configurable: true })

// Words are there before a test asks for them, as they are before the page is drawn.
await loadLanguage('en')

afterEach(() => {
  cleanup()
  keepLanguage('zh')
})
