import { useCollection } from '../../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import type { PlainTable } from '../../../take/exports/html-table.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { CopyTable } from '../../../ui/controls/copy-table.tsx'
import { SearchField } from '../../../ui/controls/search-field.tsx'
import { placeOptions } from '../../../ui/places/place-options.ts'
import { PlacePicker } from '../../../ui/places/place-picker.tsx'
import { type Column, nestedPractices } from '../columns.ts'
import { maxColumns, type PlacesToShow } from '../places-to-show.ts'
import styles from './places-note.module.css'

/** Says why these places stand here and lets the reader change that; how much is listed, and a search in it. */
export function PlacesNote(props: {
  places: PlacesToShow
  columns: readonly Column[]
  found: string
  table: () => PlainTable
}) {
  const { places, columns, found, table } = props
  const c = useCollection()
  const lang = useLanguage()
  const text = useText()
  const words = text.practices
  const bilingual = useBilingual()
  const chosen = useView((state) => state.regions)
  const query = useView((state) => state.query) ?? ''
  const names = columns.map(({ region }) => regionName(region, lang)).join(text.terms.joint)
  const theme = places.themeId === undefined ? undefined : c.theme(places.themeId)
  const left = places.left.flatMap((id) => {
    const region = c.region(id)
    return region ? [regionName(region, lang)] : []
  })
  return (
    <div className={styles.note} data-screen>
      {places.basis === 'pair' && columns.length > 0 && (
        <p>{words.places.pair(names, theme ? bilingual(theme) : '')}</p>
      )}
      {places.basis === 'query' && columns.length > 0 && <p>{words.places.query(names, query.trim())}</p>}
      {places.basis === 'most' && columns.length > 0 && <p>{words.places.most(names)}</p>}
      {places.basis === 'partner' && (
        <p>{columns.length > 1 ? words.places.partner(names) : words.places.alone(names)}</p>
      )}
      {left.length > 0 && <p>{words.places.left(String(maxColumns), left.join(text.terms.joint))}</p>}
      {places.basis !== 'chosen' && columns.length > 1 && (
        <Button look="text" onClick={() => change({ regions: places.ids })}>
          {words.places.keep}
        </Button>
      )}
      {places.ids.length < maxColumns && (
        <PlacePicker
          options={() => placeOptions(c, places.ids, (id) => nestedPractices(c, id).length, words.option)}
          onPick={(id) => change({ regions: [...places.ids, id] })}
        >
          {words.places.add}
        </PlacePicker>
      )}
      {chosen !== undefined && chosen.length > 0 && (
        <Button look="text" onClick={() => change({ regions: undefined })}>
          {words.places.reset}
        </Button>
      )}
      <p className={styles.found} role="status">
        {found}
      </p>
      {columns.length > 0 && <CopyTable table={table} />}
      <SearchField
        className={styles.find}
        label={words.find}
        value={query}
        onWords={(typed) => change({ query: typed || undefined })}
      />
    </div>
  )
}
