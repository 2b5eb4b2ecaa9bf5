// Makes one bundle with rolldown: `node build-bundle.mjs '{"input":{…},"external":["package",…],"folder":"…"}'`. It is written
// aside and put in place by one rename, so that two runs at once do not meet.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { rulesVersion } from './rules-version.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const { input, external, folder } = JSON.parse(process.argv[2])
const bundle = await rolldown({
  input,
  platform: 'node',
  transform: { define: { RULES_VERSION: JSON.stringify(rulesVersion(root)) } },
  external: (id) =>
    id.startsWith('node:') || external.some((name) => id === name || id.startsWith(`${name}/`)),
  logLevel: 'warn',
})
const { output } = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name].mjs',
})
await bundle.close()
const aside = `${folder}.${process.pid}`
mkdirSync(aside, { recursive: true })
for (const file of output) if (file.type === 'chunk') writeFileSync(join(aside, file.fileName), file.code)
try {
  renameSync(aside, folder)
} catch (error) {
  if (!existsSync(folder)) throw error
  rmSync(aside, { recursive: true, force: true })
}
