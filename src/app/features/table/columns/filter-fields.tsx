import { type ReactNode, useId, useMemo, useState } from 'react'
import { folded, holds } from '../../../../text/folding.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { useLanguage, useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import type { WhereColumn } from '../../../state/view-state.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { SearchField } from '../../../ui/controls/search-field.tsx'
import type { TableModel } from '../use-table.ts'
import { askOf, type ColumnFilter, passFilters, valuesOf } from './column-filters.ts'
import { useSharedOptions, useValueName } from './filter-options.ts'
import { type FilterableColumn, isShared, type SharedColumn, sharedFields } from './filterable.ts'
import styles from './head-filter.module.css'
import { columnOf, type FiguresTable } from './table-instance.ts'

/** A list of more values than these can be searched, and of more than the second number not all are shown. */
const searched = 10
const listed = 100

interface Value {
  value: string
  name: string
  count?: number
}

function Values(props: {
  values: readonly Value[]
  chosen: readonly string[]
  onChange: (values: string[]) => void
}) {
  const { values, chosen, onChange } = props
  const words = useText().table.filter
  const lang = useLanguage()
  const [query, setQuery] = useState('')
  const wanted = folded(query.trim())
  const found = values.filter(({ name }) => holds(name, wanted))
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <>
      {values.length > searched && (
        <SearchField className={styles.input} value={query} label={words.find} onWords={setQuery} />
      )}
      <ul className={styles.values}>
        {found.slice(0, listed).map(({ value, name, count }) => (
          <li key={value}>
            <label className={styles.value}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span className={styles.name}>{name}</span>{' '}
              {count !== undefined && <span className={styles.count}>{formatNumber(count, lang)}</span>}
            </label>
          </li>
        ))}
        {found.length > listed && (
          <li className={styles.note}>{words.more(String(found.length - listed))}</li>
        )}
        {found.length === 0 && <li className={styles.note}>{words.nothing}</li>}
      </ul>
    </>
  )
}

/** The choice of a column that the filter bar has too. */
function SharedFields({ column }: { column: SharedColumn }) {
  const field = sharedFields[column]
  const chosen = useView((state) => state[field])
  const options = useSharedOptions(column)
  const keep = (values: readonly string[]) => {
    const next = options.filter(({ value }) => values.includes(value)).map(({ value }) => value)
    const typed = column === 'year' ? next.map(Number) : next
    change({ [field]: next.length > 0 ? typed : undefined })
  }
  return (
    <Frame column={column} active={chosen !== undefined} onClear={() => change({ [field]: undefined })}>
      <Values values={options} chosen={(chosen ?? []).map(String)} onChange={keep} />
    </Frame>
  )
}

interface OwnFieldsProps {
  column: WhereColumn
  model: TableModel
  table: FiguresTable
}

function OwnFields({ column, model, table }: OwnFieldsProps) {
  const words = useText().table.filter
  const nameOf = useValueName(column)
  const { filters, found } = model
  const filter = filters.find((other) => other.column === column)
  const set = (next: ColumnFilter) => columnOf(table, column).setFilterValue(next)
  const ask = askOf(column)
  const values = useMemo(() => {
    const others = filters.filter((other) => other.column !== column)
    return valuesOf(passFilters(found, others), column)
  }, [found, filters, column])
  const range = filter?.ask === 'range' ? filter : { column, ask: 'range' as const }
  const side = (name: 'from' | 'to') => (
    <label className={styles.side}>
      {words[name]}
      <input
        type="number"
        step="any"
        className={styles.input}
        value={range[name] ?? ''}
        onChange={({ target }) => {
          const { [name]: _, ...rest } = range
          set(target.value === '' ? rest : { ...rest, [name]: Number(target.value) })
        }}
      />
    </label>
  )
  return (
    <Frame
      column={column}
      active={filter !== undefined}
      onClear={() => columnOf(table, column).setFilterValue(undefined)}
    >
      {ask === 'says' && (
        <SearchField
          className={styles.input}
          maxLength={60}
          value={filter?.ask === 'says' ? filter.words : ''}
          label={words.says}
          onWords={(typed) => set({ column, ask, words: typed })}
        />
      )}
      {ask === 'range' && (
        <div className={styles.range}>
          {side('from')}
          {side('to')}
        </div>
      )}
      {ask === 'oneOf' && (
        <Values
          values={values.map(([value, count]) => ({ value, count, name: nameOf(value) }))}
          chosen={filter?.ask === 'oneOf' ? filter.values : []}
          onChange={(chosen) => set({ column, ask, values: chosen })}
        />
      )}
    </Frame>
  )
}

function Frame(props: {
  column: FilterableColumn
  active: boolean
  onClear: () => void
  children: ReactNode
}) {
  const words = useText().table
  const id = useId()
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id}>{words.columns[props.column]}</h3>
        {props.active && (
          <Button look="text" onClick={props.onClear}>
            {words.filter.clear}
          </Button>
        )}
      </header>
      {props.children}
    </section>
  )
}

export interface FilterFieldsProps {
  column: FilterableColumn
  model: TableModel
  table: FiguresTable
}

/** What can be asked of a column: its words, its values with their counts, or a range of numbers. */
export function FilterFields({ column, model, table }: FilterFieldsProps) {
  return isShared(column) ? (
    <SharedFields column={column} />
  ) : (
    <OwnFields column={column} model={model} table={table} />
  )
}
