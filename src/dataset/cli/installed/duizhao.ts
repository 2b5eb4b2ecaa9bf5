// The installed command: `duizhao NAME [ARG …]` runs one of the programs that lie beside it.
const programs: Record<string, () => Promise<unknown>> = {
  list: () => import('../list.ts'),
  filter: () => import('../filter.ts'),
  merge: () => import('../merge.ts'),
  parquet: () => import('../parquet.ts'),
  extract: () => import('../extract.ts'),
}

const usage = `usage: duizhao ${Object.keys(programs).join('|')} [ARG …]
  list     files → lines of JSON, one for each report
  filter   such lines → a line with what each report says
  merge    outputs of the filter → one dataset
  parquet  a dataset → Parquet files, for DuckDB, pandas and Spark
  extract  files → one dataset
  duizhao NAME --help tells more.`

const [, , name = ''] = process.argv
if (name === '--help' || name === '-h') {
  process.stdout.write(`${usage}\n`)
} else if (Object.hasOwn(programs, name)) {
  // Each program reads its arguments from where node puts them.
  process.argv.splice(2, 1)
  programs[name]?.()
} else {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}
