import { X } from 'lucide-react'
import { type DragEvent, useMemo } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useTrayWords } from '../../i18n/tray/tray-words.ts'
import { regionName, useBilingual, useText } from '../../i18n/use-text.ts'
import { mostChosen, toggleChosen } from '../../state/chosen.ts'
import { follow, hrefOf } from '../../state/link.ts'
import { change, restore, useView } from '../../state/store.ts'
import type { View } from '../../state/view-state.ts'
import { Button } from '../../ui/controls/button.tsx'
import { IconButton } from '../../ui/controls/icon-button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import { useDragged } from '../../ui/places/dragged.ts'
import { PlaceName } from '../../ui/places/place-name.tsx'
import { Seal } from '../../ui/places/seal.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { VerdictMark } from '../../ui/words/verdict-mark.tsx'
import { trayVerdict } from './set-verdict.ts'
import styles from './tray.module.css'

const none: readonly string[] = []
const grades = ['same', 'caution', 'no'] as const
/** So many of the indicators of one verdict are drawn together. */
const mostDrawn = 6

function ViewLink({ view, children, strong }: { view: View; children: string; strong?: boolean }) {
  const state = useView((whole) => whole)
  return (
    <a
      className={strong ? styles.strong : styles.link}
      href={hrefOf({ ...state, view })}
      onClick={follow({ view, figure: undefined, practice: undefined })}
    >
      {children}
    </a>
  )
}

/** The places chosen for comparison, what may be said of them together, and the ways on. */
export function Tray() {
  const text = useText()
  const said = useTrayWords()
  const words = useBilingual()
  const phone = usePhone()
  const collection = useCollection()
  const view = useView((state) => state.view)
  const lang = useView((state) => state.lang)
  const chosen = useView((state) => state.regions) ?? none
  const state = useView((whole) => whole)
  const verdict = useMemo(() => trayVerdict(collection, chosen), [collection, chosen])
  const dragged = useDragged((state) => state.regionId)
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (dragged !== undefined) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      if (dragged === undefined) return
      event.preventDefault()
      if (!chosen.includes(dragged) && !toggleChosen(dragged)) toast(text.shell.tray.full(String(mostChosen)))
    },
  }
  if (chosen.length === 0 && dragged === undefined) return null
  if (chosen.length === 0) {
    return (
      <section className={`${styles.tray} ${styles.target}`} aria-label={said.label} {...drop}>
        {said.drop}
      </section>
    )
  }

  function clear() {
    const before = chosen
    change({ regions: undefined })
    toast(said.cleared, { label: text.shell.tray.undo, run: () => restore({ regions: before }) })
  }

  const shared = verdict?.indicatorIds ?? []
  /** What stands in place of the verdict. */
  const hint =
    dragged !== undefined
      ? said.drop
      : !verdict
        ? said.one
        : shared.length === 0
          ? said.nothingShared
          : undefined
  const count = chosen.length === 2 ? said.shared : said.sharedMany
  const names = (ids: readonly string[]) =>
    ids
      .flatMap((id) => collection.indicator(id) ?? [])
      .map(words)
      .join(text.terms.joint)

  return (
    <section
      className={`${styles.tray} ${dragged === undefined ? '' : styles.target}`}
      aria-label={said.label}
      {...drop}
    >
      <span className={styles.count}>{said.count(String(chosen.length), String(mostChosen))}</span>
      <ul className={styles.places}>
        {chosen.map((id, ordinal) => {
          const region = collection.region(id)
          if (!region) return null
          return (
            <li key={id} className={styles.place}>
              <Seal ordinal={ordinal} />
              <PlaceName region={region} form={phone ? 'short' : 'full'} />
              <IconButton label={said.remove(regionName(region, lang))} onClick={() => toggleChosen(id)}>
                <X size={12} aria-hidden="true" />
              </IconButton>
            </li>
          )
        })}
      </ul>
      {!phone && (
        <p className={styles.verdict}>
          {hint}
          {hint === undefined && verdict && (
            <>
              {count(String(shared.length))}
              {text.terms.colon}
              {grades.map((grade) => {
                const ids = verdict.graded[grade]
                if (ids.length === 0) return null
                const to = { view: 'charts', indicators: ids.slice(0, mostDrawn) } as const
                return (
                  <a
                    key={grade}
                    className={styles.grade}
                    href={hrefOf(state, to)}
                    title={names(ids)}
                    aria-label={said.grade(String(ids.length), text.terms.verdicts[grade], names(ids))}
                    onClick={follow(to)}
                  >
                    <VerdictMark verdict={grade} /> {ids.length}
                  </a>
                )
              })}
            </>
          )}
        </p>
      )}
      <Button look="text" onClick={clear}>
        {said.clear}
      </Button>
      {phone ? (
        <ViewLink view={view === 'charts' ? 'practices' : 'charts'} strong>
          {view === 'charts' ? said.practices : said.compare(String(chosen.length))}
        </ViewLink>
      ) : (
        <span className={styles.links}>
          {view !== 'practices' && <ViewLink view="practices">{said.practices}</ViewLink>}
          {view !== 'table' && <ViewLink view="table">{said.table}</ViewLink>}
          {view !== 'charts' && (
            <ViewLink view="charts" strong>
              {said.charts}
            </ViewLink>
          )}
        </span>
      )}
    </section>
  )
}
