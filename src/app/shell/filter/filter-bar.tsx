import type { Collection } from '../../../compare/collection.ts'
import { type FilterPart, filterColumns } from '../../../compare/filter-columns.ts'
import { isChecked } from '../../../compare/quality.ts'
import { regionLevels } from '../../../contract/region.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { lastAnswers } from '../../data/last-answers.ts'
import { shareCitable } from '../../data/readings.ts'
import { useFilter } from '../../data/use-filter.ts'
import { useFiltered } from '../../data/use-filtered.ts'
import { useBilingual, useText } from '../../i18n/use-text.ts'
import { change, clearFilters, restore, useView } from '../../state/store.ts'
import { figureKinds } from '../../state/view-state.ts'
import { Button } from '../../ui/controls/button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import styles from './filter-bar.module.css'
import type { Option } from './options.tsx'
import { PartMenu } from './part-menu.tsx'

/** Whether a person checked anything: before that nobody misses the filter for it. */
const hasChecked = lastAnswers((c: Collection) => [...c.figures, ...c.practices].some(isChecked))

/** The filter that all views obey: themes by group, level, year, kind, only what may be compared. */
export function FilterBar() {
  const text = useText()
  const words = useBilingual()
  const collection = useCollection()
  const filter = useFilter()
  const view = useView((state) => state.view)
  const onlyComparable = useView((state) => state.onlyComparable)
  const onlySure = useView((state) => state.onlySure)
  const onlyChecked = useView((state) => state.onlyChecked)
  const onlyOwn = useView((state) => state.onlyOwn)
  const anyChecked = hasChecked(collection)
  const anyOwn = collection.sources.length > (collection.published ?? collection).sources.length
  const { figures, practices, counts } = useFiltered()
  const all = filterColumns(collection)
  const years = all.figures.years.words.map(Number).toSorted((a, b) => a - b)
  const spoken = new Set([...all.figures.themes.words, ...all.practices.themes.words])
  const groups = [
    ...new Set(collection.themes.filter((theme) => spoken.has(theme.id)).map((theme) => theme.group)),
  ]
  // Beside a view of chosen places: what the filter leaves of all.
  const isOfSome = useView((state) => state.view !== 'regions' && (state.regions?.length ?? 0) > 0)
  const active = Object.keys(filter).length > 0 || onlyComparable
  // One number stands beside an option: of practices where only they are shown, of figures everywhere else.
  const option = (part: FilterPart, key: string, name: string): Option => {
    const ofFigures = counts.figures[part].get(key) ?? 0
    const ofPractices = counts.practices[part].get(key) ?? 0
    const onlyPractices = view === 'practices' && part !== 'kinds'
    const count = onlyPractices ? ofPractices : ofFigures
    const showsBoth = view === 'regions' || view === 'sources'
    return {
      key,
      text: name,
      count,
      counted: text.shell.filters.counted(
        String(ofFigures),
        part === 'kinds' ? undefined : String(ofPractices),
      ),
      empty: count + (showsBoth ? ofPractices : 0) === 0,
    }
  }
  const present = new Set([...all.figures.levels.words, ...all.practices.levels.words])
  const kinds = new Set(all.figures.kinds.words)

  function clear() {
    const before = clearFilters()
    toast(text.shell.filters.cleared, { label: text.shell.tray.undo, run: () => restore(before) })
  }

  return (
    <section className={styles.bar} aria-label={text.shell.filters.label}>
      {/* The practices view has its own line of themes, which are its rows. */}
      {view !== 'practices' && (
        <PartMenu
          label={text.shell.filters.themes}
          groups={groups.map((group) => ({
            name: text.terms.groups[group] ?? group,
            options: collection.themes
              .filter((theme) => theme.group === group && spoken.has(theme.id))
              .map((theme) => option('themes', theme.id, words(theme))),
          }))}
          chosen={filter.themes}
          onChange={(themes) => change({ themes })}
        />
      )}
      <PartMenu
        {...alone(
          text.shell.filters.levels,
          regionLevels
            .filter((level) => present.has(level) && level !== 'nation')
            .map((level) => option('levels', level, text.terms.levels[level])),
        )}
        chosen={filter.levels}
        onChange={(chosen) =>
          change({ levels: chosen && regionLevels.filter((level) => chosen.includes(level)) })
        }
      />
      <PartMenu
        {...alone(
          text.shell.filters.years,
          years.map((year) => option('years', String(year), String(year))),
        )}
        chosen={filter.years?.map(String)}
        onChange={(chosen) => change({ years: chosen?.map(Number) })}
      />
      <PartMenu
        {...alone(
          text.shell.filters.kinds,
          figureKinds
            .filter((kind) => kinds.has(kind))
            .map((kind) => option('kinds', kind, text.terms.kinds[kind])),
        )}
        chosen={filter.kinds}
        onChange={(chosen) =>
          change({ kinds: chosen && figureKinds.filter((kind) => chosen.includes(kind)) })
        }
      />
      <span className={styles.checks}>
        <Check
          words={text.shell.filters.onlyComparable}
          hint={text.shell.filters.onlyComparableHint}
          checked={onlyComparable}
          onChange={(checked) => change({ onlyComparable: checked })}
        />
        <Check
          words={text.shell.filters.onlySure}
          hint={text.shell.filters.onlySureHint(String(shareCitable('sure')), String(shareCitable('rest')))}
          checked={onlySure}
          onChange={(checked) => change({ onlySure: checked })}
        />
        {(anyOwn || onlyOwn) && (
          <Check
            words={text.shell.filters.onlyOwn}
            hint={text.shell.filters.onlyOwnHint}
            checked={onlyOwn}
            onChange={(checked) => change({ onlyOwn: checked })}
          />
        )}
        {(anyChecked || onlyChecked) && (
          <Check
            words={text.shell.filters.onlyChecked}
            hint={text.shell.filters.onlyCheckedHint}
            checked={onlyChecked}
            onChange={(checked) => change({ onlyChecked: checked })}
          />
        )}
      </span>
      {active && (
        <span className={styles.result}>
          <span role="status">
            {text.shell.filters.result(String(figures.length), String(practices.length), isOfSome)}
          </span>
          <Button look="text" onClick={clear}>
            {text.shell.filters.clear}
          </Button>
        </span>
      )}
    </section>
  )
}

/** A part of the filter without groups is one group of its own name. */
const alone = (label: string, options: readonly Option[]) => ({ label, groups: [{ name: label, options }] })

interface CheckProps {
  words: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A part of the filter that is on or off. */
function Check({ words, hint, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check} title={hint}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {words}
    </label>
  )
}
