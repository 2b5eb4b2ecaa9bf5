import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const dark = Object.assign(new EventTarget(), { matches: false })

/** The system goes dark or light. */
function turn(matches: boolean): void {
  dark.matches = matches
  dark.dispatchEvent(new Event('change'))
}

beforeEach(() => {
  vi.resetModules()
  localStorage.clear()
  dark.matches = false
  vi.stubGlobal('matchMedia', () => dark)
})
afterEach(() => vi.unstubAllGlobals())

const shown = () => document.documentElement.dataset.scheme

it('the page goes with the system’s light and dark until the reader chooses', async () => {
  const { applyScheme, setScheme } = await import('../../../src/app/ui/use-scheme.ts')
  applyScheme()
  expect(shown()).toBe('light')
  turn(true)
  expect(shown()).toBe('dark')
  setScheme('light')
  turn(false)
  turn(true)
  expect(shown()).toBe('light')
})
