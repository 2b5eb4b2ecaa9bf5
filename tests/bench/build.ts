// npm run bench:build: how long a build of many small reports takes, and how much memory at its peak.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

const files = 10_000
/** A report of about one kilobyte. */
const characters = 330
const most = { seconds: 30, megabytes: 500 }

const folder = join('test-results', 'bench-build')
const [seeds, out] = [join(folder, 'seeds'), join(folder, 'out')]
rmSync(folder, { recursive: true, force: true })
mkdirSync(seeds, { recursive: true })

const prose = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join('seeds', file), 'utf8'))
  .join('')
  .replace(/\s+/gu, '')
for (let at = 0; at < files; at++) {
  const from = (at * 97) % (prose.length - characters)
  const text = `大连市第${at}号简报\n\n${prose.slice(from, from + characters)}建成网格${at}个。\n`
  writeFileSync(join(seeds, `r${String(at).padStart(5, '0')}.txt`), text)
}

// The program tells its own peak when it ends; the bundler is another process, and done before.
const tell = 'process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))'
const program = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${tell}`, 'src/dataset/run.mjs', 'data', '--out', out, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
program('--seeds', 'seeds')

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
const from = performance.now()
const { stderr, status } = program('--seeds', seeds)
const seconds = (performance.now() - from) / 1000
const megabytes = Number(/^peak (\d+)$/mu.exec(stderr)?.[1]) / 1024
rmSync(folder, { recursive: true, force: true })
console.log(
  `${files} reports: ${seconds.toFixed(1)} s (at most ${most.seconds}), peak ${megabytes.toFixed(0)} MB (at most ${most.megabytes})`,
)
if (status !== 0 || !(seconds <= most.seconds && megabytes <= most.megabytes)) process.exitCode = 1
