import { useState } from 'react'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import { toggled } from '../../../state/toggled.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { PlaceName } from '../../../ui/places/place-name.tsx'
import typography from '../../../ui/text.module.css'
import type { Column } from '../columns.ts'
import { Row } from '../rows/row.tsx'
import { AllKinds } from './all-kinds.tsx'
import type { KindRow } from './kind-rows.ts'
import styles from './kind-table.module.css'

const shownAtFirst = 6

/** Who has a grid, a points system, a training, and who does not say: kinds of practice by places. A kind filters the view. */
export function KindTable({ rows, columns }: { rows: readonly KindRow[]; columns: readonly Column[] }) {
  const { hidden, kinds: words } = useText().practices
  const bilingual = useBilingual()
  const chosen = useView((state) => state.practiceKinds)
  const [open, setOpen] = useState(false)
  const [all, setAll] = useState(false)
  const isChosen = ({ kind }: KindRow) => chosen?.includes(kind.id) ?? false
  // What the theme or the search leaves out was read all the same.
  const isHidden = ({ kind }: KindRow, at: number) =>
    columns[at]?.practices.some((practice) => practice.kind === kind.id) ?? false
  const shown = open ? rows : rows.filter((row, at) => at < shownAtFirst || isChosen(row))
  return (
    <Row label={words.label} hint={words.hint} columns={columns.length} wide>
      <div>
        <table className={styles.table}>
          <caption className={typography.hidden}>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              {columns.map(({ region }) => (
                <th key={region.id} scope="col">
                  <PlaceName region={region} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.kind.id} className={isChosen(row) ? styles.chosen : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.kind}
                    aria-pressed={isChosen(row)}
                    title={bilingual(row.kind.definition)}
                    onClick={() => change({ practiceKinds: toggled(chosen, row.kind.id) })}
                  >
                    {bilingual(row.kind)}
                  </button>
                </th>
                {row.counts.map((count, at) => {
                  const region = columns[at]?.region
                  return (
                    <td key={region?.id} className={count === 0 ? styles.none : styles.count}>
                      {count > 0 ? words.count(String(count)) : isHidden(row, at) ? hidden : words.none}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.foot} data-screen>
          {rows.length > shownAtFirst && (
            <Button look="text" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? words.fewer : words.more(String(rows.length - shownAtFirst))}
            </Button>
          )}
          {chosen !== undefined && (
            <Button look="text" onClick={() => change({ practiceKinds: undefined })}>
              {words.all}
            </Button>
          )}
          <Button look="text" onClick={() => setAll(true)}>
            {words.allPlaces}
          </Button>
          <span className={styles.note}>{words.silence}</span>
        </p>
        {all && <AllKinds onClose={() => setAll(false)} />}
      </div>
    </Row>
  )
}
