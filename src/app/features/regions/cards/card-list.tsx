import { lazy, useEffect, useMemo, useState } from 'react'
import { useText } from '../../../i18n/use-text.ts'
import { idle } from '../../../ui/idle.ts'
import { usePrinting } from '../../../ui/use-printing.ts'
import type { ProvinceGroup } from '../groups.ts'
import { useColumns } from '../matrix/use-columns.ts'
import { useGoToPlace } from '../matrix/use-go-to-place.ts'
import { CardLine } from './card-line.tsx'
import styles from './card-list.module.css'
import { type CardRow, cardRows } from './card-rows.ts'

let windowed: typeof import('./windowed-list.tsx').default | undefined

/** Fetches what draws a long list; a list that comes before it waits a third of a second, which is how long React keeps a fallback. */
export async function loadLongList() {
  const module = await import('./windowed-list.tsx')
  windowed = module.default
  return module
}

const Fetched = lazy(loadLongList)

/** So many lines fill the first screen. */
const first = 3

/** So many lines are all drawn, so that the browser's own search and its print find them. */
const allDrawn = 60

/** The lines of a short list, and of any that is printed: the first screen at once, the rest when there is time. */
function WholeList({ rows, columns }: { rows: readonly CardRow[]; columns: number }) {
  const printing = usePrinting()
  const [idled, setWhole] = useState(false)
  const whole = idled || printing
  useEffect(() => {
    void idle().then(() => setWhole(true))
  }, [])
  const text = useText()
  useGoToPlace(rows)
  return (
    <div className={styles.list} data-columns={columns}>
      {rows.slice(0, whole ? undefined : first).map((row) => (
        <div key={row.key} className={styles[row.kind]}>
          <CardLine row={row} columns={columns} />
        </div>
      ))}
      {/* A print that nothing announced says that it waits. */}
      {!whole && <p data-waiting>{text.shell.loading}</p>}
    </div>
  )
}

/** The cards by province. */
export function CardList({ groups }: { groups: readonly ProvinceGroup[] }) {
  const columns = useColumns()
  const rows = useMemo(() => cardRows(groups, columns), [groups, columns])
  // One and the same as long as the list stands: another would be mounted anew.
  const [WindowedList] = useState(() => windowed ?? Fetched)
  // A print must not wait for the code that keeps a long list to its window.
  const List = usePrinting() || rows.length <= allDrawn ? WholeList : WindowedList
  return <List rows={rows} columns={columns} />
}
