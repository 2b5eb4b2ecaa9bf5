// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { contents, folderOf, seedFolder } from '../folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A shell in which `duizhao` is installed from the package, away from the repository. */
let elsewhere = ''

function shell(command: string, input?: string): { code: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, PATH: `${join(elsewhere, 'node_modules', '.bin')}:${process.env.PATH}` }
  const options = { cwd: elsewhere, env, input, encoding: 'utf8', maxBuffer: 1e9 } as const
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], options)
  return { code: status, stdout, stderr }
}

beforeAll(() => {
  elsewhere = folderOf({ 'package.json': '{"private":true}' })
  const folder = join(elsewhere, 'package')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const options = { cwd: root, stdio: 'pipe' } as const
  execFileSync(process.execPath, [vite, 'build', '--mode', 'command', '--outDir', folder], options)
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', folder], { cwd: elsewhere, encoding: 'utf8', stdio: 'pipe' }),
  )
  // It brings all that it needs: nothing is fetched.
  const install = ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`]
  execFileSync('npm', install, { cwd: elsewhere, stdio: 'pipe' })
})

describe('the installed command', () => {
  it('from files over lines to the dataset that the build makes, for the page too', () => {
    const piped = shell(
      `duizhao list '${seedFolder}' > in && duizhao filter --workers 2 < in > out && duizhao merge out > one.json && duizhao merge out --to data --texts in`,
    )
    expect(piped).toMatchObject({ code: 0, stdout: '' })
    const { 'dataset.json': dataset, ...texts } = contents(join(elsewhere, 'data'))
    expect(dataset).toBe(readFileSync(join(elsewhere, 'one.json'), 'latin1'))
    expect(Object.keys(texts)).toHaveLength(5)
    const built = shell(`duizhao extract --no-corrections '${seedFolder}'`)
    expect(Buffer.from(built.stdout).toString('latin1')).toBe(dataset)
    expect(shell('duizhao list nowhere').code).toBe(1)
  })

  it('writes nothing but lines, is quiet when nobody reads on, and tells by its exit code', () => {
    const line = JSON.stringify({ id: 'a', text: '2023年，全县新建学校3所。' })
    const one = shell('duizhao filter', `${line}\nbad\n`)
    expect(one).toMatchObject({ code: 0, stderr: '' })
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(2)
    const gone = shell(`duizhao list '${seedFolder}' | (duizhao filter; echo "code $?" >&2) | head -c 9`)
    expect(gone.stdout).toHaveLength(9)
    expect(gone.stderr).toBe('code 1\n')
    expect(shell('duizhao filter < .')).toMatchObject({ code: 1, stdout: '' })
    expect(shell('duizhao filter --fast').code).toBe(2)
    expect(shell('duizhao dance')).toMatchObject({ code: 2, stdout: '' })
    expect(shell('duizhao --help').stdout).toContain('filter')
  })

  it('many processes over parts, one of them killed: what is missing is read again, and the result is the same', () => {
    const whole = shell(`duizhao list '${seedFolder}' > in && duizhao filter < in | duizhao merge /dev/stdin`)
    const torn = shell(
      `split -n l/3 in part. && for part in part.*; do duizhao filter < $part > out.$part; done
      truncate -s 5000 out.part.ab
      duizhao list '${seedFolder}' --without out.part.aa --without out.part.ab --without out.part.ac > rest
      duizhao filter < rest > out.rest; duizhao merge out.*`,
    )
    expect(torn.code).toBe(1)
    expect(torn.stderr).toMatch(/^error: out\.part\.ab: line 1 is torn/mu)
    expect(torn.stdout).toBe(whole.stdout)
    expect(shell('duizhao merge out.part.ac out.part.aa out.rest').stdout).toBe(whole.stdout)
  })

  it('refuses what does not go together', () => {
    writeFileSync(join(elsewhere, 'few'), '')
    expect(shell('duizhao merge').code).toBe(2)
    expect(shell('duizhao merge few --to data').code).toBe(2)
    expect(shell('duizhao merge nowhere').code).toBe(2)
    const lacking = shell('duizhao merge out --to data --texts few')
    expect(lacking.code).toBe(1)
    expect(lacking.stderr).toContain('--texts lacks 5 of 5 reports')
  })
})
