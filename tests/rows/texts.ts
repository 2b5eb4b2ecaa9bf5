import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.cwd()

const parts: Record<string, (file: string) => string[]> = {
  'documents.txt': (file) =>
    file
      .split(/^=== .*\n/mu)
      .slice(1)
      .map((part) => part.split(/^---$/mu)[0] ?? ''),
}

/** The texts of a file of cases: each line at the margin under a head of its own, so that none lends the next its place. */
const linesOf = (file: string): string[] =>
  file
    .split('\n')
    .filter((line) => /^[^\s#]/u.test(line))
    .map((line) => `某县工作报告\n\n辽宁省大连市长海县近年来抓基层、打基础。\n\n${line}\n`)

/** The texts that the tests are made of, annotated reports among them; or those of the folders that are given. */
export function textsOf(folders: readonly string[]): string[] {
  const read = (path: string) => readFileSync(path, 'utf8')
  const whole = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => read(join(folder, name)))
  if (folders.length > 0) return folders.flatMap(whole)
  const corpus = join(root, 'tests', 'corpus')
  const cases = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => (parts[name] ?? linesOf)(read(join(corpus, name))))
  return [
    ...cases,
    ...['reports', 'practice-reports'].flatMap((name) => whole(join(corpus, name))),
    ...whole(join(root, 'seeds')),
  ]
}
