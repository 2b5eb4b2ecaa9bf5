// npm run evaluate: measures the extraction against the gold files
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { datasetSchema } from '../../contract/dataset.ts'
import { jsonPath } from '../../contract/json-path.ts'
import { upgraded } from '../../contract/upgrade.ts'
import { assemble } from '../assemble.ts'
import { readGold } from '../evaluate/read-gold.ts'
import { missLines, reportLines, summarize } from '../evaluate/report.ts'
import { type GoldFile, score, sourceFileOf } from '../evaluate/score.ts'
import { falls, rounded, scoresSchema } from '../evaluate/scores.ts'
import { listFolder } from '../read/list.ts'
import { readReport } from '../read/source.ts'
import { kindOf, parse, parseCount, requireFolder, runProgram, UsageError } from '../terminal/program.ts'
import { exitCodeFor, noteLines, tell } from '../terminal/summary.ts'

const usage = `usage: evaluate [--dataset FILE] [--gold DIR] [--seeds DIR] [--misses N] [--json]
       evaluate --check | --commit
  Measures a dataset against DIR/*.gold.json (default: tests/gold). Without --dataset it extracts the
  reports of --seeds (default: seeds) that have gold, without their corrections.
  --misses N lists the first N misses of each kind; --json prints the measures as JSON.
  --check measures every set of tests/gold/scores.json and tells which measure fell by more than 0.01;
  --commit writes what it measures into that file.
  Exit code: 0, 1 when gold or a report does not fit or a measure fell, 2 for arguments that are not understood.`

const scoresFile = 'tests/gold/scores.json'

await runProgram(usage, async (args) => {
  const { values } = parse({
    args,
    options: {
      dataset: { type: 'string' },
      gold: { type: 'string', default: 'tests/gold' },
      seeds: { type: 'string', default: 'seeds' },
      misses: { type: 'string' },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      commit: { type: 'boolean', default: false },
    },
  })
  if (values.check || values.commit) {
    const [other] = ['--dataset', '--gold', '--seeds', '--misses', '--json'].filter((name) =>
      args.some((one) => one.startsWith(name)),
    )
    if (other)
      throw new UsageError(`${other} is not for --check and --commit, which take the sets of ${scoresFile}`)
    return checkScores(values.commit)
  }
  const misses = parseCount('--misses', values.misses, [0, 100_000]) ?? 0
  const golds = readGold(requireFolder('--gold', values.gold))
  const read = values.dataset
    ? await readDataset(values.dataset, values.seeds)
    : await extractWithGold(requireFolder('--seeds', values.seeds), golds)
  const { tally, problems } = score(read.dataset, golds, read.textOf)
  tell(problems.map((problem) => `error: ${problem}`))
  const lines = values.json ? [JSON.stringify(summarize(tally))] : reportLines(tally)
  if (misses > 0) lines.push(...missLines(tally, misses))
  process.stdout.write(`${lines.join('\n')}\n`)
  return problems.length > 0 ? 1 : read.exitCode
})

/** Measures every committed set; gives 1 where a measure fell, or writes the new scores. */
async function checkScores(commit: boolean): Promise<number> {
  const sets = scoresSchema.parse(JSON.parse(readFileSync(scoresFile, 'utf8')))
  const measured: typeof sets = []
  let exitCode = 0
  for (const { gold, seeds, measures } of sets) {
    const golds = readGold(requireFolder('--gold', gold))
    const read = await extractWithGold(requireFolder('--seeds', seeds), golds)
    const { tally, problems } = score(read.dataset, golds, read.textOf)
    const now = rounded(summarize(tally))
    measured.push({ gold, seeds, measures: now })
    const fell = commit ? [] : falls(measures, now)
    tell([
      ...problems.map((problem) => `error: ${problem}`),
      ...fell.map((fall) => `error: ${gold}: ${fall}`),
    ])
    if (fell.length > 0 || problems.length > 0 || read.exitCode !== 0) exitCode = 1
    process.stdout.write(`${gold}: ${Object.keys(now).length} measures, ${fell.length} fell\n`)
  }
  if (commit && exitCode === 0) writeFileSync(scoresFile, `${JSON.stringify(measured, null, 2)}\n`)
  else if (commit) tell(['No scores were written: the sets do not fit.'])
  else if (exitCode === 1)
    tell(['Mend the rule. Where the fall is meant: npm run evaluate -- --commit, and say why in the commit.'])
  return exitCode
}

/** A dataset from a file; the raw texts stand beside it, or among the seeds. */
async function readDataset(file: string, seeds: string) {
  if (kindOf(file) !== 'other') throw new UsageError(`--dataset ${file}: there is no such file`)
  const parsed = datasetSchema.safeParse(upgraded(JSON.parse(readFileSync(file, 'utf8'))))
  const [misfit] = parsed.error?.issues ?? []
  if (!parsed.success) throw new Error(`${file}: ${jsonPath(misfit?.path ?? [])}: ${misfit?.message ?? ''}`)
  const dataset = parsed.data
  const texts = new Map<string, string>()
  for (const { id, file: name } of dataset.sources) {
    const beside = join(dirname(file), 'sources', `${id}.txt`)
    const seed = existsSync(beside) ? undefined : await readReport(join(seeds, basename(name)))
    if (!seed) texts.set(id, readFileSync(beside, 'utf8'))
    else if (seed.ok && seed.value.source.id === id) texts.set(id, seed.value.text)
  }
  return { dataset, textOf: (id: string) => texts.get(id), exitCode: 0 }
}

async function extractWithGold(seeds: string, golds: readonly GoldFile[]) {
  const { found } = listFolder(seeds)
  const files = found.map(({ path }) => basename(path))
  const wanted = new Set(golds.map((gold) => sourceFileOf(gold, files)))
  const chosen = found.filter(({ path }) => wanted.has(basename(path)))
  const { dataset, texts, notes } = await assemble(chosen, { corrections: false })
  tell(noteLines(notes))
  return { dataset, textOf: (id: string) => texts.get(id), exitCode: exitCodeFor(notes) }
}
