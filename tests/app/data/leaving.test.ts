import { describe, expect, it } from 'vitest'
import { keptStore } from '../../../src/app/data/kept/kept-store.ts'

/** Whether the browser would ask before it leaves the page. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

/** A store whose storage answers when it is told to. */
function slow() {
  const answers: ((kept: number) => void)[] = []
  const refusals: (() => void)[] = []
  const store = keptStore(0, async () => ({
    read: async () => 0,
    change: () =>
      new Promise<number>((resolve, reject) => {
        answers.push(resolve)
        refusals.push(() => reject(new Error('full')))
      }),
    onOtherTab: () => undefined,
    reasonOf: () => 'no-storage' as const,
  }))
  return { ...store, answers, refusals }
}

describe('a page that is left while something is being kept', () => {
  it('asks until all of it is kept', async () => {
    const { act, answers } = slow()
    expect(asks()).toBe(false)
    const first = act((n) => n + 1)
    const second = act((n) => n + 1)
    expect(asks()).toBe(true)
    await expect.poll(() => answers).toHaveLength(1)
    answers[0]?.(1)
    await first
    expect(asks()).toBe(true)
    await expect.poll(() => answers).toHaveLength(2)
    answers[1]?.(2)
    await second
    expect(asks()).toBe(false)
  })

  it('asks no more once it is refused', async () => {
    const { act, refusals, useStore } = slow()
    const kept = act((n) => n + 1)
    await expect.poll(() => refusals).toHaveLength(1)
    expect(asks()).toBe(true)
    refusals[0]?.()
    await kept
    expect(asks()).toBe(false)
    expect(useStore.getState().notKept).toBe('no-storage')
  })
})
