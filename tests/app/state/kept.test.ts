import { afterEach, expect, test, vi } from 'vitest'
import { keepForNextVisit, kept } from '../../../src/app/state/kept.ts'

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})

test('keeps a value for the next visit', () => {
  expect(kept('seen')).toBeNull()
  keepForNextVisit('seen', '1')
  expect(window.localStorage.getItem('duizhao.seen')).toBe('1')
  expect(kept('seen')).toBe('1')
})

test('where nothing may be kept it lasts as long as the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(kept('other')).toBeNull()
  keepForNextVisit('other', '1')
  expect(kept('other')).toBe('1')
})
