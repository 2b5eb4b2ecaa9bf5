// @vitest-environment node
import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { liveData } from '../../src/pack/live-data.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-live-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A server that notes what it is told, with the plugin in it. */
function served(code: string, limit: number) {
  const errors: string[] = []
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() })
  const reloads = vi.fn()
  const server = {
    watcher,
    ws: { send: reloads },
    config: { logger: { error: (message: string) => errors.push(message) } },
  } as unknown as ViteDevServer
  const { configureServer } = liveData({ seeds: folder, dataset: folder, program: ['-e', code], limit })
  if (typeof configureServer === 'function') configureServer.call({} as never, server)
  return { errors, reloads, change: () => watcher.emit('all', 'change', join(folder, 'a.txt')) }
}

it('tells of a build that fails, and draws the page anew', async () => {
  const { errors, reloads, change } = served('console.error("no room"); process.exit(1)', 120_000)
  change()
  await vi.waitFor(() => expect(reloads).toHaveBeenCalled(), { timeout: 120_000 })
  expect(errors.at(-1)).toBe('npm run data: no room')
})

it('gives up a build that takes too long', async () => {
  const { errors, reloads, change } = served('for (;;);', 700)
  change()
  await vi.waitFor(() => expect(reloads).toHaveBeenCalled(), { timeout: 120_000 })
  expect(errors.at(-1)).toBe('npm run data: took longer than 0.7 s and was stopped; the data are as before')
})

it('begins anew at a change, and tells of the later build only', async () => {
  const count = join(folder, 'count')
  writeFileSync(count, '')
  const code = `const fs = require('node:fs'); fs.appendFileSync(${JSON.stringify(count)}, 'x');
    if (fs.readFileSync(${JSON.stringify(count)}, 'utf8').length < 2) setInterval(() => {}, 1000)`
  const { errors, reloads, change } = served(code, 120_000)
  change()
  await vi.waitFor(() => expect(readFileSync(count, 'utf8')).toBe('x'), { timeout: 120_000 })
  change()
  await vi.waitFor(() => expect(reloads).toHaveBeenCalledTimes(1), { timeout: 120_000 })
  expect(errors).toEqual([])
})
