import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'

const root = join(import.meta.dirname, '..', '..')
const seeds = join(root, 'seeds')

/**
 * While the page is served, builds the dataset when there is none, and again when a report under seeds/
 * changes; then the page is drawn anew. The build is a program of its own: should it fail, the server and
 * the earlier dataset stay.
 */
export function liveData(): Plugin {
  function build(server: ViteDevServer): void {
    const program = join(root, 'src', 'dataset', 'run.mjs')
    execFile(process.execPath, [program, 'data'], { cwd: root }, (error, _out, problems) => {
      if (error) server.config.logger.error(`npm run data: ${problems.trim() || error.message}`)
      server.ws.send({ type: 'full-reload' })
    })
  }
  return {
    name: 'duizhao-live-data',
    apply: 'serve',
    configureServer(server) {
      if (process.env.VITEST) return
      if (!existsSync(join(root, 'public', 'data', 'dataset.json'))) build(server)
      let timer: NodeJS.Timeout | undefined
      server.watcher.add(seeds)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(seeds)) return
        clearTimeout(timer)
        timer = setTimeout(() => build(server), 300)
      })
    },
  }
}
