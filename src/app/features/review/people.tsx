import { type Agreement, agreement } from '../../../review/agree.ts'
import type { Review } from '../../../review/record.ts'
import { grouped } from '../../../text/grouped.ts'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { whoOf } from '../../review/kept.ts'
import { saveFile } from '../../take/exports/save.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './review-panel.module.css'

/** How far two people agree, field by field, on what both have checked; as a file too. */
function Agreed({ names, rows }: { names: readonly [string, string]; rows: readonly Agreement[] }) {
  const words = useReviewWords()
  const { agree } = words.panel
  const nameOf = ({ of, field }: Agreement) =>
    field === 'kept' ? agree.kept[of] : `${agree.of[of]} · ${words.fields[field]}`
  const [one, other] = [whoOf(names[0], words.unsigned), whoOf(names[1], words.unsigned)]
  return (
    <details className={styles.troubles}>
      <summary>{agree.title(one, other)}</summary>
      <p className={styles.note}>{agree.hint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {agree.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.of} ${row.field}`}>
              <th scope="row">{nameOf(row)}</th>
              <td>{row.count}</td>
              <td>{row.percent === undefined ? '–' : `${row.percent.toFixed(1)}%`}</td>
              <td>{row.alpha?.toFixed(3) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        onClick={() =>
          saveFile(
            'duizhao-agreement.json',
            'application/json',
            `${JSON.stringify({ between: names, fields: rows }, undefined, 2)}\n`,
          )
        }
      >
        {words.panel.save}
      </Button>
    </details>
  )
}

/** Who checked how much, and how far each two of them agree on what both have checked. */
export function People({ records }: { records: readonly Review[] }) {
  const words = useReviewWords()
  const byName = [
    ...grouped(
      records.filter(({ creator }) => creator.type === 'Person'),
      ({ creator }) => creator.name,
    ),
  ].toSorted(([, a], [, b]) => b.length - a.length)
  if (byName.length === 0) return null
  const pairs = byName.flatMap(([a, own], at) =>
    byName.slice(at + 1).flatMap(([b, theirs]) => {
      const rows = agreement(own, theirs).filter(({ count }) => count > 0)
      return rows.length > 0 ? [{ names: [a, b] as const, rows }] : []
    }),
  )
  return (
    <>
      <p className={styles.note}>
        {words.panel.people(byName.map(([name, own]) => [whoOf(name, words.unsigned), String(own.length)]))}
      </p>
      {pairs.map(({ names, rows }) => (
        <Agreed key={names.join(' ')} names={names} rows={rows} />
      ))}
    </>
  )
}
