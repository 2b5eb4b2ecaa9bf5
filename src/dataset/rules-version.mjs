// The version of the rules: two programs of one version read a report alike, whatever else differs between them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What reading a report depends on: our own rooms, and by their versions the table of places and what opens documents. */
export const rooms = ['contract', 'extract', 'formats', 'lexicon', 'text']
export const libraries = [
  '@vant/area-data',
  'domhandler',
  'entities',
  'fflate',
  'htmlparser2',
  'numfmt',
  'papaparse',
  'unpdf',
]

/** Code, and tables that are none (the characters of PDFs); not a room's settings. */
const isRead = (file) => file.endsWith('.ts') || (file.endsWith('.json') && !file.endsWith('tsconfig.json'))

/**
 * The first twelve hexadecimal digits of the SHA-256 of these files and their paths, in code-unit order.
 * @param root the folder of the repository
 */
export function rulesVersion(root) {
  const hash = createHash('sha256')
  for (const room of rooms) {
    const files = readdirSync(join(root, 'src', room), { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter(isRead)
      .sort()
    for (const file of files) {
      const code = readFileSync(join(root, 'src', room, file), 'utf8').replaceAll('\r\n', '\n')
      hash.update(`\0${room}/${file}\0`).update(code)
    }
  }
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  for (const name of libraries) hash.update(`\0${name}\0${packages[`node_modules/${name}`].version}`)
  return hash.digest('hex').slice(0, 12)
}
