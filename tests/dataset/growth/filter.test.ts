// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { written } from '../../../src/dataset/filter/answer.ts'
import { answerTo } from '../../../src/dataset/filter/answer-line.ts'
import { filter } from '../../../src/dataset/filter/filter.ts'
import { inOrder } from '../../../src/dataset/filter/in-order.ts'
import { linesOf } from '../../../src/dataset/filter/lines.ts'
import type { Reply } from '../../../src/dataset/pool/thread.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The bytes in pieces of these lengths, over and over. */
async function* inPieces(bytes: Uint8Array, lengths: readonly number[]) {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = Math.max(1, lengths[turn % lengths.length] ?? 1)
    yield bytes.subarray(at, at + length)
    at += length
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

const ask = (line: Uint8Array) => answerTo(line)
const team = { ask: async (line: Uint8Array) => ({ answer: written(await ask(line)) }) }
const filtered = (text: string) =>
  all(filter(inPieces(bytesOf(text), [1000]), { team, workers: 2 })).then((lines) =>
    lines.map((line) => JSON.parse(line)),
  )

describe('linesOf', () => {
  it('cuts at line feeds wherever the stream is cut, and says where each line begins', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', '\n', '字', '')),
        fc.array(fc.nat(5), { minLength: 1 }),
        async (parts, lengths) => {
          const bytes = bytesOf(parts.join(''))
          const lines = await all(linesOf(inPieces(bytes, lengths)))
          const text = parts.join('').replace(/\n$/u, '')
          expect(lines.map((line) => ('bytes' in line ? Buffer.from(line.bytes).toString() : ''))).toEqual(
            parts.join('') === '' ? [] : text.split('\n'),
          )
          for (const line of lines) {
            if (!('bytes' in line)) continue
            const { start } = line
            expect(Buffer.from(bytes.subarray(start, start + line.bytes.length))).toEqual(
              Buffer.from(line.bytes),
            )
          }
        },
      ),
    ))

  it('a line that is too long is told, and those behind it are read', async () => {
    const lines = await all(linesOf(inPieces(bytesOf('123\n12345678\n12\n'), [3]), 4))
    expect(lines).toEqual([
      { bytes: Buffer.from('123'), start: 0 },
      { tooLong: true },
      { bytes: Buffer.from('12'), start: 13 },
    ])
  })
})

describe('inOrder', () => {
  it('keeps the order, and has no more in hand than it may', async () => {
    let [open, most] = [0, 0]
    async function* items() {
      for (let n = 0; n < 40; n++) yield n
    }
    const answers = await all(
      inOrder(items(), 4, async (n) => {
        open += 1
        most = Math.max(most, open)
        await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5))
        open -= 1
        return n
      }),
    )
    expect(answers).toEqual(Array.from({ length: 40 }, (_, n) => n))
    expect(most).toBeLessThanOrEqual(4)
  })

  it('a stream that breaks has what came before it answered', async () => {
    async function* items() {
      yield 1
      yield 2
      throw new Error('the wire was cut')
    }
    const answers: number[] = []
    const read = async () => {
      for await (const answer of inOrder(items(), 8, async (n) => n)) answers.push(answer)
    }
    await expect(read()).rejects.toThrow('the wire was cut')
    expect(answers).toEqual([1, 2])
  })
})

describe('the filter', () => {
  const report = '2023年，全县新建学校3所。'

  it('gives a line for each line, in order, whatever it holds', async () => {
    const answers = await filtered(
      [
        JSON.stringify({ id: 'one', text: report, file: '甲.txt', other: 'is let be' }),
        '',
        'no JSON',
        '[1]',
        '{"text":"甲"}',
        '{"id":2,"text":"甲","bytesBase64":"AA=="}',
        '{"id":"b","bytesBase64":"*"}',
        '{"id":"c","bytesBase64":"/w8="}',
        '{"id":"d","text":"\\ud800"}',
        '{"id":"e","text":"甲","meta":{"published":"yesterday"}}',
        '{"id":"last","text":"无数字。"}',
      ].join('\n'),
    )
    expect(answers.map(({ id, error }) => [id, error?.code ?? 'read'])).toEqual([
      ['one', 'read'],
      [null, 'record.syntax'],
      [null, 'record.syntax'],
      [null, 'record.shape'],
      [null, 'record.shape'],
      [2, 'record.shape'],
      ['b', 'record.shape'],
      ['c', 'read.undecodable'],
      ['d', 'record.shape'],
      ['e', 'record.shape'],
      ['last', 'read'],
    ])
    expect(Object.keys(answers[0])).toEqual(['id', 'sha256', 'rules', 'extraction'])
    expect(answers[0].extraction.source).toMatchObject({ file: '甲.txt', encoding: 'utf-8', format: 'txt' })
    expect(answers[0].extraction.figures).toMatchObject([{ value: 3, unit: '所' }])
    expect(answers[9].error.message).toContain('$.meta.published')
  })

  it('reads a report alike whether it comes as text or as bytes, with a byte-order mark before the line or a return behind it', async () => {
    const text = JSON.stringify({ id: 'a', text: report })
    const bytesBase64 = Buffer.from(report).toString('base64')
    const [first, second] = await filtered(`\uFEFF${text}\r\n${JSON.stringify({ id: 'a', bytesBase64 })}`)
    expect(first.extraction.figures).toHaveLength(1)
    expect(second).toEqual(first)
  })

  it('an empty report is one, and says so', async () => {
    const [answer] = await filtered('{"id":"a","text":" \\u3000\\n"}')
    expect(answer.extraction).toMatchObject({ figures: [], issues: [{ code: 'source.empty' }] })
  })

  it('a report that fails, dies or takes too long is answered by its id, and the rest goes on', async () => {
    const replies: Record<string, Reply<never>> = { die: { error: 'Error: gone' }, hang: { timeout: 30_000 } }
    const some = {
      ask: async (line: Uint8Array) =>
        replies[JSON.parse(Buffer.from(line).toString()).text] ?? { answer: written(await ask(line)) },
    }
    const text = ['die', 'hang', report]
      .map((each, at) => JSON.stringify({ id: `r${at}`, text: each }))
      .join('\n')
    const told: boolean[] = []
    const lines = await all(
      filter(inPieces(bytesOf(text), [7]), {
        team: some,
        workers: 1,
        onAnswer: (isRead) => told.push(isRead),
      }),
    )
    expect(lines.map((line) => JSON.parse(line)).map(({ id, error }) => [id, error?.code])).toEqual([
      ['r0', 'extract.failed'],
      ['r1', 'extract.slow'],
      ['r2', undefined],
    ])
    expect(told).toEqual([false, false, true])
    const thrown = await answerTo(bytesOf('{"id":"t","text":"甲"}'), () => {
      throw new RangeError('too deep')
    })
    expect(thrown).toMatchObject({ id: 't', error: { code: 'extract.failed' } })
  })
})
