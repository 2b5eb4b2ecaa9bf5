import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { noticeText } from './licence-notice.ts'
import { noticeName, packagesOf } from './licences.ts'

const readme = `# duizhao

Reads what local governments report into rows: \`duizhao list FOLDER | duizhao filter > OUT; duizhao merge OUT\`.
\`scale.md\` tells how to do that on many cores and hosts. \`duizhao --help\` lists the programs.
`

/** Puts beside the programs what makes a package of them: it depends on no other, since all they need is bundled. */
function manifest(root: string): Plugin {
  return {
    name: 'duizhao-command',
    generateBundle(_options, bundle) {
      const { name, version, description, license, engines } = JSON.parse(
        readFileSync(join(root, 'package.json'), 'utf8'),
      )
      const json = {
        ...{ name, version, description, license, engines, type: 'module' },
        bin: { duizhao: 'bin/duizhao.mjs' },
      }
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const files = {
        'package.json': `${JSON.stringify(json, null, 2)}\n`,
        'README.md': readme,
        LICENSE: readFileSync(join(root, 'LICENSE')),
        'scale.md': readFileSync(join(root, 'docs', 'scale.md')),
        [noticeName]: noticeText(packagesOf(modules)),
      }
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

/**
 * How Vite builds the package of the command line into `dist-cli`, for `npm pack ./dist-cli`.
 * @param root the folder of the repository
 * @param rules the version of the rules, told in each answer of the filter
 */
export function commandBuild(root: string, rules: string): UserConfig {
  const dataset = join(root, 'src', 'dataset')
  return {
    plugins: [manifest(root)],
    define: { RULES_VERSION: JSON.stringify(rules) },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist-cli',
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          duizhao: join(dataset, 'cli', 'installed', 'duizhao.ts'),
          extractor: join(dataset, 'pool', 'extractor.ts'),
          reader: join(dataset, 'filter', 'reader.ts'),
        },
        output: {
          entryFileNames: 'bin/[name].mjs',
          chunkFileNames: 'bin/[name].mjs',
          banner: ({ name }) => (name === 'duizhao' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  }
}
