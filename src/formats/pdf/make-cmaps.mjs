// Writes cmaps.json: the tables by which a PDF without a font of its own says in the encodings of GB which characters it shows (Adobe-GB1), as
// PDF.js has them, deflated, in base64. Kept here because unpdf leaves them out and pdfjs-dist has 41 MB besides them:
//   node src/formats/pdf/make-cmaps.mjs FOLDER/pdfjs-dist   (5.6.205)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'fflate'

const folder = join(process.argv[2], 'cmaps')
const tables = readdirSync(folder)
  .filter((name) => name.includes('GB') && name.endsWith('.bcmap'))
  .sort()
  .map((name) => [
    name,
    Buffer.from(deflateSync(readFileSync(join(folder, name)), { level: 9 })).toString('base64'),
  ])
writeFileSync(join(import.meta.dirname, 'cmaps.json'), `${JSON.stringify(Object.fromEntries(tables))}\n`)
