import { useEffect, useRef, useState } from 'react'
import { measureNames } from '../../../../compare/measures.ts'
import { folded, holds } from '../../../../text/folding.ts'
import { useRoving } from '../../../charts/rows/use-roving.ts'
import { useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { SearchField } from '../../../ui/controls/search-field.tsx'
import type { PickerRow as Row } from '../model/indicator-model.ts'
import type { ChartsModel } from '../model/use-model.ts'
import styles from './picker.module.css'
import { PickerRow } from './picker-row.tsx'

/** Whether a row's name, in either language, another name of it or its id holds the words. */
function matches(row: Row, query: string): boolean {
  const words = folded(query.trim())
  const { zh, en, id } = row.indicator
  return [zh, en, id, ...measureNames(row.indicator)].some((name) => holds(name, words))
}

/** The slash key goes to the picker's search, unless somebody is typing. */
function useSlash(focus: () => void): void {
  const run = useRef(focus)
  run.current = focus
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
      event.preventDefault()
      run.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** The indicators that the places of the view state, most places first, with a search. */
export function Picker({ model, onPicked = () => {} }: { model: ChartsModel; onPicked?: () => void }) {
  const text = useText()
  const words = text.charts.picker
  const shared = useView((state) => state.onlyShared)
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useSlash(() => input.current?.focus())
  const rows = model.rows.filter((row) => matches(row, query))
  // A hundred indicators are one stop of Tab, and what is drawn beside the row a second.
  const roving = useRoving(rows.length)
  const asked = model.asked.regionIds.length
  const places = model.asked.chosen
    ? text.charts.places.thisMany(String(asked))
    : text.charts.places.allPlaces
  const note = asked > 16 ? words.noteMany : words.note
  return (
    <nav className={styles.picker} aria-label={words.title}>
      <div className={styles.search}>
        <SearchField ref={input} value={query} label={words.find} onWords={setQuery} />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </div>
      {model.asked.chosen && asked > 1 && (
        <label className={styles.shared}>
          <input
            type="checkbox"
            checked={shared}
            onChange={(event) => change({ onlyShared: event.target.checked })}
          />
          {words.onlyShared(String(asked))}
        </label>
      )}
      <div className={styles.head}>
        <span>{words.byCoverage}</span>
        <span>{words.count}</span>
      </div>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <PickerRow
            key={row.indicator.id}
            model={model}
            row={row}
            stop={roving.item(index)}
            onPicked={onPicked}
          />
        ))}
      </ul>
      {rows.length === 0 && query !== '' && (
        <p className={styles.note}>
          {words.nothing(query)}{' '}
          <Button look="text" onClick={() => setQuery('')}>
            {words.clearQuery}
          </Button>
        </p>
      )}
      {model.rows.length === 0 && (
        <p className={styles.note}>{shared ? words.noneShared : words.noneComparable}</p>
      )}
      {model.rows.length > 0 && <p className={styles.note}>{note(places, String(model.rows.length))}</p>}
    </nav>
  )
}
