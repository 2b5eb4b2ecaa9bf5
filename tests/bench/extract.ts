// npm run bench:extract: how fast reports are read, in one run beside a general recogniser of numbers with units.
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { recognizeDimension } from '@microsoft/recognizers-text-number-with-unit'
import { extract } from '../../src/extract/index.ts'

const seeds = 'seeds'
const texts = readdirSync(seeds).map((file) => readFileSync(join(seeds, file), 'utf8'))
const bytes = (text: string) => Buffer.byteLength(text)
const megabyte = 1e6

/** Seconds that the work takes, by the process's own clock. */
function seconds(work: () => void): number {
  const from = performance.now()
  work()
  return (performance.now() - from) / 1000
}

/** One text of about the size: the seeds again and again, each copy with a number of its own so that none repeats. */
function textOf(size: number): string {
  const parts: string[] = []
  for (let length = 0, copy = 0; length < size; copy++) {
    const marked = texts
      .map((text) => text.replace(/[。]/gu, `${String.fromCharCode(0x4e00 + (copy % 20000))}。`))
      .join('\n\n')
    parts.push(marked)
    length += bytes(marked)
  }
  return parts.join('\n\n')
}

const read = (text: string) => extract({ sourceId: 'bench', text })
const line = (name: string, text: string) => console.log(`${name.padEnd(44)} ${text}`)

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
for (let warm = 0; warm < 20; warm++) for (const text of texts) read(text)

const many = 60
const report = seconds(() => {
  for (let at = 0; at < many; at++) for (const text of texts) read(text)
})
const own = (many * texts.reduce((sum, text) => sum + bytes(text), 0)) / megabyte / report
line('one report at a time', `${own.toFixed(2)} MB/s`)

const general = texts.join('\n').slice(0, 33_000)
const other = bytes(general) / megabyte / seconds(() => recognizeDimension(general, 'zh-cn'))
line('general recogniser, 100 kB', `${other.toFixed(3)} MB/s; ratio ${(own / other).toFixed(0)}`)

const sizes = process.argv.includes('--quick') ? [1, 4] : [1, 5, 20]
const times = sizes.map((size) => {
  const text = textOf(size * megabyte)
  const time = seconds(() => read(text))
  line(
    `one text of ${(bytes(text) / megabyte).toFixed(1)} MB`,
    `${(bytes(text) / megabyte / time).toFixed(2)} MB/s`,
  )
  return { size: bytes(text), time }
})
const [first, last] = [times[0], times.at(-1)]
if (first && last)
  line(
    'exponent of time over size',
    (Math.log(last.time / first.time) / Math.log(last.size / first.size)).toFixed(2),
  )

const hostile: [string, string][] = [
  ['100 kB on one line', texts.join('').replace(/\s+/gu, '').slice(0, 33_000)],
  ['nested brackets', '('.repeat(15_000) + ')'.repeat(15_000)],
  ['100,000 digits', '7'.repeat(100_000)],
  ['quotation marks', '“一'.repeat(30_000)],
  ['members without end', '村、'.repeat(30_000)],
]
for (const [name, text] of hostile) {
  const normal = bytes(text) / megabyte / own
  line(name, `${(seconds(() => read(text)) / normal).toFixed(1)} times normal text of its length`)
}
