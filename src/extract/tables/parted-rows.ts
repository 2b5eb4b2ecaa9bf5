import { rowLead } from '../../lexicon/table-words.ts'
import { closed } from '../../text/cells/cells.ts'
import { grouped } from '../../text/grouped.ts'
import { isEmpty, isNumber } from './cells/cells.ts'
import type { PartedLine } from './table.ts'

/** What a row is called, as far as its first cell says so. */
function nameOf({ cells }: PartedLine): string {
  const first = cells.find((cell) => !isEmpty(cell))
  return closed((first?.text ?? '').replace(rowLead, ''))
}

/**
 * The rows that part the row before them, by their index, each with the index of that one: 企业所得税, below it 国税征收 地税征收; 个人所得税, below it 国税征收
 * 地税征收. Only where several rows stand together, and the same ones, in their order, below another row: 工业 that stands twice, alone, parts nothing.
 */
export function partingRows(rows: readonly PartedLine[]): ReadonlyMap<number, number> {
  const names = rows.map(nameOf)
  const rowsOf = grouped(names, (name) => name)
  const isAgain = names.map((name) => name !== '' && (rowsOf.get(name)?.length ?? 0) > 1)
  const runs: { whole: number; parts: readonly number[] }[] = []
  for (let at = 1; at < rows.length; at++) {
    // A name alone is no whole: it says what is told of below it.
    if (!isAgain[at] || isAgain[at - 1] || !rows[at - 1]?.cells.some(isNumber)) continue
    let end = at
    while (isAgain[end]) end++
    runs.push({ whole: at - 1, parts: Array.from({ length: end - at }, (_, index) => at + index) })
  }
  const alike = grouped(
    runs.filter(({ parts }) => parts.length > 1),
    ({ parts }) => parts.map((part) => names[part]).join('|'),
  )
  return new Map(
    [...alike.values()]
      .filter(({ length }) => length > 1)
      .flat()
      .flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)),
  )
}
