import { X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { comparablePlaces } from '../../../compare/comparable.ts'
import type { Region } from '../../../contract/region.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useFindWords } from '../../i18n/find/find-words.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useGloss } from '../../i18n/use-gloss.ts'
import { regionName, useLanguage } from '../../i18n/use-text.ts'
import { change, useAppStore } from '../../state/store.ts'
import { IconButton } from '../../ui/controls/icon-button.tsx'
import { SearchField } from '../../ui/controls/search-field.tsx'
import { useListKeys } from '../../ui/controls/use-list-keys.ts'
import { closeSearch, openSearch, useSearch } from '../../ui/dialogs/search-state.ts'
import { Sheet } from '../../ui/dialogs/sheet.tsx'
import { goToPlace, goToWords } from '../../ui/scroll-target.ts'
import { countsOf, type Entry, entriesOf, type Group, groups } from './entries.ts'
import { EntryLine } from './entry-line.tsx'
import { find } from './find.ts'
import styles from './search.module.css'
import { findText } from './texts.ts'
import { useJoinedTexts } from './use-joined-texts.ts'

/** Ctrl+K or ⌘K anywhere, and the slash where nothing is being typed. */
function useShortcuts(): void {
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent) {
      const target = event.target instanceof HTMLElement ? event.target : undefined
      const typing = target?.matches('input, textarea, select, [contenteditable]') ?? false
      const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
      // In Charts the slash goes to the search among the indicators.
      const taken = useAppStore.getState().state.view === 'charts'
      if (event.defaultPrevented || (!chord && (!slash || taken))) return
      event.preventDefault()
      openSearch()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function go(entry: Entry): void {
  closeSearch()
  change(entry.to, 'push')
  const { card, hit } = entry
  // After the dialog has given the focus back.
  if (card !== undefined) setTimeout(() => goToPlace(card), 100)
  if (hit) setTimeout(() => goToWords(hit), 100)
}

/** dd for Dandong: what its name is found by as well. */
const initialsOf = ({ pinyin = '' }: Region): string =>
  pinyin
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')

const idOf = ({ key }: Entry): string => `search-${key}`

function Search({ initial }: { initial: string }) {
  const words = useFindWords()
  const lang = useLanguage()
  const collection = useCollection()
  const [example] = comparablePlaces(collection)
  const [query, setQuery] = useState(initial)
  const { texts, done, all, failed } = useJoinedTexts()
  const deferred = useDeferredValue(query)
  const gloss = useGloss()
  const found = useMemo(() => find(collection, deferred, gloss), [collection, deferred, gloss])
  const inTexts = useMemo(
    () => (texts ? findText(texts, deferred) : { hits: [], more: 0 }),
    [texts, deferred],
  )
  const [opened, setOpened] = useState<ReadonlySet<Group>>(new Set())
  const entries = useMemo(
    () => entriesOf(collection, found, inTexts.hits, opened),
    [collection, found, inTexts, opened],
  )
  const counts = countsOf(found, inTexts.hits.length + inTexts.more)
  const take = (entry: Entry) =>
    entry.more === undefined ? go(entry) : setOpened(new Set([...opened, entry.group]))
  const { active, restart, onKeyDown } = useListKeys(entries, idOf, take)

  return (
    <div className={styles.search}>
      <div className={styles.head}>
        <SearchField
          className={styles.input}
          type="text"
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls="search-results"
          aria-activedescendant={active && idOf(active)}
          aria-autocomplete="list"
          label={words.title}
          placeholder={words.placeholder}
          value={query}
          onWords={(typed) => {
            setQuery(typed)
            setOpened(new Set())
            restart()
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton label={words.close} onClick={closeSearch}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <div id="search-results" role="listbox" aria-label={words.title} className={styles.list}>
        {groups.map((group) => {
          const rows = entries.filter((entry) => entry.group === group)
          if (rows.length === 0) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
            <div key={group} role="group" aria-label={words[group]}>
              <p className={styles.group} aria-hidden="true">
                {words[group]} <span className={styles.total}>{formatNumber(counts[group], lang)}</span>
              </p>
              {rows.map((entry) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and takes the keys
                // biome-ignore lint/a11y/useFocusableInteractive: options are reached through aria-activedescendant
                <div
                  key={entry.key}
                  id={idOf(entry)}
                  role="option"
                  aria-selected={entry === active}
                  className={styles.entry}
                  onClick={() => take(entry)}
                >
                  <EntryLine entry={entry} />
                </div>
              ))}
              {opened.has(group) && counts[group] > rows.length && (
                <p className={styles.note}>{words.more(formatNumber(counts[group] - rows.length, lang))}</p>
              )}
            </div>
          )
        })}
      </div>
      <p className={styles.note} role="status">
        {deferred.trim() === '' &&
          example &&
          words.teach(regionName(example, lang, 'short'), initialsOf(example))}
        {deferred.trim() !== '' &&
          !texts &&
          words.loadingTexts(formatNumber(done, lang), formatNumber(all, lang))}
        {deferred.trim() !== '' && texts && entries.length === 0 && words.nothing(deferred.trim())}
        {failed > 0 && ` ${words.textsFailed}`}
      </p>
      <p className={styles.keys}>{words.keys}</p>
    </div>
  )
}

/** The search dialog over places, indicators, practices and all texts. */
export default function SearchDialog() {
  const { title } = useFindWords()
  const { open, query } = useSearch()
  useShortcuts()
  return (
    <Sheet open={open} onClose={closeSearch} title={title} look="dialog">
      <Search key={query} initial={query} />
    </Sheet>
  )
}
