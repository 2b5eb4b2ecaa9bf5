import { expect, test } from 'vitest'
import { readBody, useProgress } from '../../../src/app/data/read-body.ts'

const answer = (text: string, headers: Record<string, string>) => new Response(text, { headers })

test('a long answer tells how far it is, and characters cut by a piece come whole', async () => {
  const text = '丹东市，'.repeat(600_000)
  const size = new TextEncoder().encode(text).byteLength
  const seen: number[] = []
  const stop = useProgress.subscribe(({ progress }) => seen.push(progress?.loaded ?? -1))
  expect(await readBody(answer(text, { 'content-length': String(size) }))).toBe(text)
  stop()
  expect(seen.at(-1)).toBe(size)
})

test.each([
  ['short', { 'content-length': '12' }],
  ['of unknown size', {}],
  ['compressed', { 'content-length': '9000000', 'content-encoding': 'br' }],
])('an answer that is %s is read without telling', async (_, headers) => {
  useProgress.setState({ progress: undefined })
  expect(await readBody(answer('大连市', headers as Record<string, string>))).toBe('大连市')
  expect(useProgress.getState().progress).toBeUndefined()
})
