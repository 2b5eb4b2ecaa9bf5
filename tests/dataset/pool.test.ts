// @vitest-environment node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extractAll } from '../../src/dataset/pool/pool.ts'
import { fakeExtract } from './fake-extract.ts'
import { folderOf } from './folder.ts'

// answers late, dies, hangs or fails, as the text says
const program = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', (input) => {
  if (input.text === 'die') process.exit(3)
  if (input.text === 'hang') for (;;);
  if (input.text === 'throw') throw new RangeError('too deep')
  const wait = input.text === 'slow' ? 100 : 0
  setTimeout(() => parentPort.postMessage({ extraction: { said: input.text } }), wait)
})`

const entry = pathToFileURL(join(folderOf({ 'worker.mjs': program }), 'worker.mjs'))
const inputs = (...texts: string[]) => texts.map((text, index) => ({ sourceId: `s${index}`, text }))

describe('extractAll', () => {
  it('gives results in the order of the inputs, whatever finished first', async () => {
    const finished: number[] = []
    const onDone = (index: number) => finished.push(index)
    const results = await extractAll(inputs('slow', 'a', 'b', 'c'), { workers: 2, entry, onDone })
    expect(results.map((result) => JSON.stringify(result))).toEqual(
      ['slow', 'a', 'b', 'c'].map((said) => JSON.stringify({ extraction: { said } })),
    )
    expect(finished).toEqual([1, 2, 3, 0])
  })

  it('a thread that dies or fails costs its own report only', async () => {
    const results = await extractAll(inputs('die', 'a', 'throw', 'b', 'die', 'c'), { workers: 2, entry })
    expect(results.map((result) => ('error' in result ? result.error : 'extracted'))).toEqual([
      'Error: the worker stopped',
      'extracted',
      'RangeError: too deep',
      'extracted',
      'Error: the worker stopped',
      'extracted',
    ])
  })

  it.each([1, 2])(
    'a report that takes too long is given up, and the rest goes on: %i workers',
    async (workers) => {
      const timeLimit = (length: number) => 5000 + length
      const results = await extractAll(inputs('a', 'hang', 'b'), { workers, entry, timeLimit })
      expect(results).toEqual([
        { extraction: { said: 'a' } },
        { timeout: 5004 },
        { extraction: { said: 'b' } },
      ])
    },
  )

  it('runs here with a function of its own', async () => {
    const results = await extractAll(inputs('1个', '2个'), { workers: 2, extract: fakeExtract })
    expect(results).toEqual(inputs('1个', '2个').map((input) => ({ extraction: fakeExtract(input) })))
    expect(await extractAll([])).toEqual([])
  })
})
