// npm run -s report: the indicators that several places state, with values, years, levels and verdicts
import { openCollection } from '../../compare/collection.ts'
import { assemble } from '../assemble.ts'
import { listFolder } from '../read/list.ts'
import { matrixLines } from '../report/matrix-lines.ts'
import { parse, requireFolder, runProgram, UsageError } from '../terminal/program.ts'
import { exitCodeFor, noteLines, tell } from '../terminal/summary.ts'

const usage = `usage: report [--seeds DIR] [--lang zh|en] [--no-corrections]
  Reads the *.txt, *.docx, *.pdf and *.html of DIR (default: seeds) and prints each indicator that two places or more state: the verdict and its
  reasons, and a table of panel, place, level, value as written, label, kind, year and confidence.
  Exit code: 0, 1 when a file was refused (the rest is told), 2 for arguments that are not understood.`

await runProgram(usage, async (args) => {
  const { values } = parse({
    args,
    options: {
      seeds: { type: 'string', default: 'seeds' },
      lang: { type: 'string', default: 'zh' },
      'no-corrections': { type: 'boolean', default: false },
    },
  })
  const { lang } = values
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang ${lang}: expected zh or en`)
  const { found } = listFolder(requireFolder('--seeds', values.seeds))
  const { dataset, notes } = await assemble(found, { corrections: !values['no-corrections'] })
  tell(noteLines(notes))
  process.stdout.write(`${matrixLines(openCollection(dataset), lang).join('\n')}\n`)
  return exitCodeFor(notes)
})
