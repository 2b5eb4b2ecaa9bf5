// npm run bench:extract: how fast reports are read, in one run beside a general recogniser of numbers with units.
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { recognizeDimension } from '@microsoft/recognizers-text-number-with-unit'
import { extract } from '../../src/extract/index.ts'
import { hostileTexts } from './hostile.ts'

const seeds = 'seeds'
const texts = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(seeds, file), 'utf8'))
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

/** No text of this size, whatever it holds, takes longer than so many times ordinary text of its length. */
const hostileSize = 27_000
const mostTimes = 5
const prose = textOf(3 * hostileSize)
const normal = prose.slice(0, hostileSize)
const quickest = (text: string) => Math.min(...[1, 2, 3].map(() => seconds(() => read(text))))
const usual = quickest(normal)
const slow = hostileTexts(hostileSize, prose)
  .map(({ name, text }) => ({ name, times: quickest(text) / usual }))
  .sort((a, b) => b.times - a.times)
for (const { name, times } of slow.slice(0, 6))
  line(`hostile: ${name}`, `${times.toFixed(1)} times ordinary text of its length`)
if ((slow[0]?.times ?? 0) > mostTimes) {
  console.error(`error: a hostile text takes more than ${mostTimes} times ordinary text of its length`)
  process.exitCode = 1
}
