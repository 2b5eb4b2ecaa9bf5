import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Region } from '../../../contract/region.ts'
import { regionName, useLanguage, useText } from '../../i18n/use-text.ts'
import { SearchField } from '../controls/search-field.tsx'
import { useListKeys } from '../controls/use-list-keys.ts'
import { graded, placeGrade } from './name-match.ts'
import { PlaceDot } from './place-dot.tsx'
import styles from './place-picker.module.css'

/** So many are listed; words narrow the list. */
const listed = 40

/** A place that may be picked, and what is said beside it. */
export interface PlaceOption {
  region: Region
  note: string
}

export interface PlaceListProps {
  label: string
  /** Asked when the list opens. */
  options: () => readonly PlaceOption[]
  onPick: (regionId: string) => void
}

/** The list behind the button, with its search; fetched when it opens, since pinyin is large. */
export default function PlaceList({ label, options, onPick }: PlaceListProps) {
  const lang = useLanguage()
  const words = useText().shell.places
  const id = useId()
  const [query, setQuery] = useState('')
  const [all] = useState(options)
  const found = useMemo(() => {
    const wanted = query.trim()
    return wanted === ''
      ? all.slice(0, listed)
      : graded(all, ({ region }) => placeGrade(region, wanted)).slice(0, listed)
  }, [all, query])
  const input = useRef<HTMLInputElement>(null)
  // The popover had nothing to give the focus to while the list was on its way.
  useEffect(() => input.current?.focus(), [])
  const idOf = ({ region }: PlaceOption) => `${id}-${region.id}`
  const { active, restart, onKeyDown } = useListKeys(found, idOf, ({ region }) => onPick(region.id))

  return (
    <>
      <SearchField
        ref={input}
        className={styles.input}
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={active && idOf(active)}
        aria-autocomplete="list"
        label={label}
        placeholder={words.find}
        value={query}
        onWords={(typed) => {
          setQuery(typed)
          restart()
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={label} className={styles.list}>
        {found.map(({ region, note }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: options are reached through aria-activedescendant
          <div
            key={region.id}
            id={`${id}-${region.id}`}
            role="option"
            aria-selected={region.id === active?.region.id}
            className={styles.option}
            title={region.fullName}
            onClick={() => onPick(region.id)}
          >
            <PlaceDot regionId={region.id} size={8} />
            <span className={styles.name}>{regionName(region, lang)}</span>
            <span className={styles.count}>{note}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={styles.note}>{words.none(query.trim())}</p>}
      {query.trim() === '' && all.length > listed && (
        <p className={styles.note}>{words.rest(String(all.length - listed))}</p>
      )}
    </>
  )
}
