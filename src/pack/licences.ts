import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { noticeText } from './licence-notice.ts'
import { onPage } from './on-page.ts'

/** The name of the notice beside the page. */
export const noticeName = 'licences.txt'

const inPackage = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u

/** The folder of the package that a module belongs to; undefined for one of ours. */
export function packageFolder(moduleId: string): string | undefined {
  return inPackage.exec(moduleId.replaceAll('\\', '/').replace('\0', ''))?.[1]
}

/** The folders of the packages that modules belong to, once each. */
export const packagesOf = (moduleIds: readonly string[]): string[] => [
  ...new Set(
    moduleIds
      .flatMap((id) => packageFolder(id) ?? [])
      .filter((folder) => existsSync(join(folder, 'package.json'))),
  ),
]

/**
 * Puts the licences of all that is bundled beside the page, or into it where the page is one file. `worker` goes into the
 * plugins of workers, whose modules stand in bundles of their own.
 */
export function licences(single: boolean): { page: Plugin[]; worker: () => Plugin[] } {
  const folders = new Set<string>()
  const collect = (): Plugin => ({
    name: 'duizhao-licences-collect',
    apply: 'build',
    renderChunk(_code, { moduleIds }) {
      for (const folder of packagesOf(moduleIds)) folders.add(folder)
      return null
    },
  })
  const write = onPage('duizhao-licences', function (page) {
    const source = noticeText(folders)
    if (!single) this.emitFile({ type: 'asset', fileName: noticeName, source })
    else {
      const words = JSON.stringify(source).replaceAll('<', '\\u003c')
      const block = `<script type="application/json" id="licences">${words}</script>`
      page.source = String(page.source).replace(/<\/body>/u, (end) => `${block}\n  ${end}`)
    }
  })
  return { page: [collect(), write], worker: () => [collect()] }
}
