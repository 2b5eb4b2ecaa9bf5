import { type KeyboardEvent, useRef, useState } from 'react'
import { useCollection } from '../../../data/collection-context.tsx'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { goToPlace } from '../../../ui/scroll-target.ts'
import { MarkedChinese } from '../../../ui/words/marked-chinese.tsx'
import { RailHead } from '../rail/rail-head.tsx'
import { squareSide, themeMatrixModel } from './matrix-model.ts'
import styles from './theme-matrix.module.css'

const largest = 13
const legend = [1, 5, 15, 30]

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Who speaks of what: themes by places. A cell keeps its theme in the filter and goes to its place's card. */
export function ThemeMatrix() {
  const text = useText()
  const lang = useLanguage()
  const words = useBilingual()
  const collection = useCollection()
  const chosen = useView((state) => state.regions)
  const themes = useView((state) => state.themes)
  const { places, rows, rest, most } = themeMatrixModel(collection)
  const [at, setAt] = useState<readonly [number, number]>([0, 0])
  const [picked, setPicked] = useState<readonly [number, number] | undefined>()
  const table = useRef<HTMLTableElement>(null)
  const only = themes?.length === 1 ? themes[0] : undefined
  const row = picked && rows[picked[0]]
  const place = picked && places[picked[1]]

  function go(rowAt: number, columnAt: number) {
    setPicked([rowAt, columnAt])
    const theme = rows[rowAt]?.theme.id
    if (theme !== undefined) change({ themes: [theme] })
    const place = places[columnAt]
    if (place) goToPlace(place.id)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const next = [
      Math.min(rows.length - 1, Math.max(0, at[0] + step[0])),
      Math.min(places.length - 1, Math.max(0, at[1] + step[1])),
    ] as const
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next[0]}-${next[1]}"]`)?.focus()
  }

  return (
    <section>
      <RailHead title={text.regions.matrix.title} hint={text.regions.matrix.hint} />
      <table
        ref={table}
        className={styles.matrix}
        aria-description={text.regions.matrix.keys}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {places.map((region) => (
              <th
                key={region.id}
                scope="col"
                className={chosen?.includes(region.id) ? styles.chosen : undefined}
                title={region.fullName}
              >
                <span className={styles.place}>
                  <MarkedChinese text={regionName(region, lang, 'short')} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, counts }, rowAt) => (
            <tr
              key={theme.id}
              className={rows[rowAt - 1]?.theme.group !== theme.group && rowAt > 0 ? styles.opens : undefined}
            >
              <th scope="row" className={only === theme.id ? styles.only : undefined}>
                {words(theme)}
              </th>
              {counts.map((count, columnAt) => {
                const side = squareSide(count, most, largest)
                const region = places[columnAt]
                const on = picked?.[0] === rowAt && picked[1] === columnAt && only === theme.id
                return (
                  <td key={region?.id}>
                    <button
                      type="button"
                      className={styles.cell}
                      data-cell={`${rowAt}-${columnAt}`}
                      tabIndex={at[0] === rowAt && at[1] === columnAt ? 0 : -1}
                      aria-label={text.regions.matrix.cell(
                        region ? regionName(region, lang) : '',
                        words(theme),
                        String(count),
                      )}
                      onFocus={() => setAt([rowAt, columnAt])}
                      onClick={() => count > 0 && go(rowAt, columnAt)}
                    >
                      <span
                        className={on ? styles.on : styles.square}
                        style={{ width: side, height: side }}
                      />
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        {legend
          .filter((count) => count <= most)
          .map((count) => {
            const side = squareSide(count, most, largest)
            return (
              <span key={count}>
                <span className={styles.square} style={{ width: side, height: side }} /> {count}
              </span>
            )
          })}
        <span className={styles.blank}>{text.regions.matrix.empty}</span>
      </p>
      {rest > 0 && <p className={styles.rest}>{text.regions.matrix.rest(String(rest))}</p>}
      {row && place && only === row.theme.id && (
        <p className={styles.picked}>
          <span className={styles.strong}>
            {regionName(place, lang)} × {words(row.theme)}
          </span>{' '}
          {text.regions.matrix.picked(String(row.counts[picked[1]]))}
          <Button look="text" onClick={() => change({ themes: undefined })}>
            {text.regions.matrix.clear}
          </Button>
        </p>
      )}
    </section>
  )
}
