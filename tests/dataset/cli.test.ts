// @vitest-environment node
import { execFile, spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../src/contract/dataset.ts'
import { contents, folderOf, seedFolder } from './folder.ts'

const runner = fileURLToPath(new URL('../../src/dataset/run.mjs', import.meta.url))

/** Runs a program as a shell does; standard error is no terminal. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 1e9, encoding: 'utf8' } as const
    execFile(process.execPath, [runner, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

const seed = join(seedFolder, '000_65fa2f7acddcc87f.txt')

describe('command-line programs', () => {
  it('extract: a dataset on standard output and nothing else, a summary on standard error', async () => {
    const { code, stdout, stderr } = await run('extract', seed)
    const dataset = datasetSchema.parse(JSON.parse(stdout))
    expect(dataset.sources.map(({ file }) => file)).toEqual(['000_65fa2f7acddcc87f.txt'])
    expect(stdout.endsWith('}\n')).toBe(true)
    expect(stderr).toMatch(/^source +articles +places +figures +no place +no time +practices +issues$/m)
    expect(stderr).not.toContain('\u001b')
    expect(code).toBe(0)
  })

  it('extract: tells how many figures have no place or no time', async () => {
    const folder = folderOf({ 'a.txt': '新建学校3所，种树120棵。2021年，修路8公里。' })
    const { stderr } = await run('extract', folder)
    expect(stderr).toMatch(/^a\.txt +1 +0 +3 +3 +2 /m)
  })

  it('extract: refused files are named on standard error, the rest is there, exit code 1', async () => {
    const folder = folderOf({ 'bad.txt': Uint8Array.of(0x41, 0xff, 0x42), 'empty.txt': '' })
    const { code, stdout, stderr } = await run('extract', folder, join(folder, 'none.txt'))
    expect(datasetSchema.parse(JSON.parse(stdout)).sources.map(({ file }) => file)).toEqual(['empty.txt'])
    expect(stderr).toMatch(/^error: bad\.txt refused: .*byte offset 1 /m)
    expect(stderr).toMatch(/^error: none\.txt refused: there is no such file/m)
    expect(stderr).toMatch(/^warning: empty\.txt is empty/m)
    expect(stderr).toMatch(/^bad\.txt .*refused$/m)
    expect(code).toBe(1)
  })

  it('corrections: what comes of each record beside the reports, with an exit code that tells', async () => {
    const name = '003_6ad705b434240368'
    const [text, records] = ['txt', 'corrections.jsonl'].map((end) =>
      readFileSync(join(seedFolder, `${name}.${end}`), 'utf8'),
    )
    const whole = folderOf({ 'a.txt': text ?? '', 'a.corrections.jsonl': records ?? '' })
    const good = await run('corrections', 'check', '--seeds', whole)
    expect(good.stdout).toMatch(
      /^\d{2,} applied, 0 superfluous, 0 overruled, 0 changed, 0 conflict, 0 orphan, 0 lines/,
    )
    expect(good.code).toBe(0)
    const torn = folderOf({
      'a.txt': (text ?? '').replace('2610个党群服务中心', '2611个党群服务中心'),
      'a.corrections.jsonl': `${records}{"torn`,
    })
    const bad = await run('corrections', 'check', '--seeds', torn)
    expect(bad.stderr).toContain('its words stand in the text no more')
    expect(bad.stdout).toMatch(/, [1-9]\d* orphan, 1 lines that do not fit/)
    expect(bad.code).toBe(1)
  })

  it('corrections: merges files, and tells how far two people agree on figures and practices', async () => {
    const path = join(seedFolder, '003_6ad705b434240368.corrections.jsonl')
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    const first = lines.slice(0, 3).join('\n')
    const renamed = lines
      .slice(0, 2)
      .map((line) => line.replace(/urn:uuid:./u, 'urn:uuid:0').replace('a language model', 'another'))
      .join('\n')
    const folder = folderOf({ 'a.jsonl': first, 'b.jsonl': renamed })
    const files = [join(folder, 'a.jsonl'), join(folder, 'b.jsonl')]
    const merged = await run('corrections', 'merge', ...files)
    expect(merged.stdout.trim().split('\n')).toHaveLength(5)
    expect(merged.code).toBe(0)
    const agreed = await run('corrections', 'agree', ...files, '--json')
    expect(JSON.parse(agreed.stdout)).toContainEqual({
      of: 'figure',
      field: 'label',
      count: 2,
      percent: 100,
      alpha: 1,
    })
    expect((await run('corrections', 'agree', ...files)).stdout).toMatch(/^figure +kept +2 +100\.0/mu)
    expect((await run('corrections', 'agree', files[0] ?? '')).code).toBe(2)
  })

  it.each([
    ['no program', []],
    ['an unknown program', ['dance']],
    ['no path', ['extract']],
    ['an unknown option', ['data', '--fast']],
    ['no number', ['data', '--workers', 'many']],
    ['no such folder', ['data', '--seeds', 'no/such/folder']],
    ['no name for a folder', ['data', '--out', '']],
    ['too many workers', ['extract', 'seeds', '--workers', '65']],
  ])('bad arguments end with 2 and the usage: %s', async (_, args) => {
    const { code, stdout, stderr } = await run(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^usage: /m)
  })

  it('data: one worker and two give the same bytes', async () => {
    const [one, two] = [folderOf(), folderOf()]
    const builds = [
      run('data', '--seeds', seedFolder, '--out', one, '--workers', '1'),
      run('data', '--seeds', seedFolder, '--out', two, '--workers', '2'),
    ]
    // Nothing is told but how many checks beside the seeds hold.
    for (const { code, stderr } of await Promise.all(builds))
      expect({
        code,
        stderr: stderr.replace(/^note: \S+\.corrections\.jsonl: \d+ records hold\.\n/gmu, ''),
      }).toEqual({
        code: 0,
        stderr: '',
      })
    expect(contents(two)).toEqual(contents(one))
    expect(Object.keys(contents(one))).toHaveLength(6)
  })

  it('data: a folder without reports does not replace a dataset, unless asked to', async () => {
    const [seeds, empty, out] = [folderOf({ 'a.txt': '大连市建成网格12个。' }), folderOf(), folderOf()]
    expect((await run('data', '--seeds', seeds, '--out', out)).code).toBe(0)
    const before = contents(out)
    const kept = await run('data', '--seeds', empty, '--out', out)
    expect({ ...kept, stdout: '' }).toMatchObject({ code: 1 })
    expect(kept.stderr).toMatch(
      /^error: no report was read from .*; the dataset in .* is as it was\. Put \*\.txt/m,
    )
    expect(contents(out)).toEqual(before)
    expect((await run('data', '--seeds', empty, '--out', out, '--allow-empty')).code).toBe(0)
    expect(contents(out)).not.toEqual(before)
  })

  it('data: what cannot be written is told with the file and what to do', async () => {
    const folder = folderOf({ taken: '' })
    const { code, stderr } = await run('data', '--seeds', seedFolder, '--out', join(folder, 'taken', 'out'))
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^error: .*taken\/out.* cannot be written: a file stands where a folder should \(ENOTDIR\)\. Name another folder/m,
    )
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/)
  })

  it.skipIf(!existsSync('/dev/full'))('extract: a full standard output is told, not thrown', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [runner, 'extract', seed], { stdio: ['ignore', full, 'pipe'] })
    let stderr = ''
    child.stderr?.on('data', (chunk) => {
      stderr += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: standard output cannot be written: the disk is full \(ENOSPC\)\. Free/m)
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/)
  })

  it('extract: a reader that stops early is no error', async () => {
    const script = `"${process.execPath}" "${runner}" extract "${seedFolder}" | head -c 100`
    const bash = spawn('bash', ['-c', `set -o pipefail; ${script}`], { stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    bash.stderr?.on('data', (chunk) => {
      stderr += chunk
    })
    expect(await new Promise((resolve) => bash.on('close', resolve))).toBe(0)
    expect(stderr).not.toMatch(/error/i)
  })

  it('schema: --check tells whether the file is current', async () => {
    const out = join(folderOf(), 'dataset.schema.json')
    expect((await run('schema', '--check', '--out', out)).code).toBe(1)
    expect((await run('schema', '--out', out)).code).toBe(0)
    expect((await run('schema', '--check', '--out', out)).code).toBe(0)
    writeFileSync(out, '{}')
    expect((await run('schema', '--check', '--out', out)).code).toBe(1)
  })

  it('evaluate: measures as lines and as JSON', async () => {
    const { code, stdout } = await run('evaluate')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ [01]\.\d{3} {2}figure recall \(core\) {2}\(\d+ of \d+\)$/m)
    const json = await run('evaluate', '--json')
    expect(JSON.parse(json.stdout)).toHaveProperty('figure F1')
  })
})
