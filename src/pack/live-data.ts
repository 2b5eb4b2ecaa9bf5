import { type ChildProcess, execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'

const root = join(import.meta.dirname, '..', '..')

/** What is watched and how it is built; the defaults are those of `npm run dev`. */
export interface LiveDataOptions {
  seeds?: string
  /** The file that is there once the dataset was built. */
  dataset?: string
  /** The program that builds the dataset, with its arguments, for Node. */
  program?: readonly string[]
  /** A build that takes longer, in milliseconds, is given up. */
  limit?: number
}

/** Changes that come close together, in milliseconds, are built together. */
const together = 300

/**
 * While the page is served, builds the dataset when there is none, and again when a report under seeds/
 * changes; then the page is drawn anew. The build is a program of its own: should it fail or take too long, the server
 * and the earlier dataset stay, and a change while it runs begins it anew.
 */
export function liveData({
  seeds = join(root, 'seeds'),
  dataset = join(root, 'public', 'data', 'dataset.json'),
  program = [join(root, 'src', 'dataset', 'run.mjs'), 'data'],
  limit = 10 * 60_000,
}: LiveDataOptions = {}): Plugin {
  let running: ChildProcess | undefined
  function build(server: ViteDevServer): void {
    running?.kill('SIGKILL')
    const child = execFile(
      process.execPath,
      program,
      { cwd: root, timeout: limit, killSignal: 'SIGKILL' },
      (error, _out, problems) => {
        if (running !== child) return
        running = undefined
        const late =
          error?.killed && `took longer than ${limit / 1000} s and was stopped; the data are as before`
        if (error) server.config.logger.error(`npm run data: ${late || problems.trim() || error.message}`)
        server.ws.send({ type: 'full-reload' })
      },
    )
    running = child
  }
  return {
    name: 'duizhao-live-data',
    apply: 'serve',
    configureServer(server) {
      if (!existsSync(dataset)) build(server)
      let timer: NodeJS.Timeout | undefined
      server.watcher.add(seeds)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(seeds)) return
        clearTimeout(timer)
        timer = setTimeout(() => build(server), together)
      })
    },
  }
}
