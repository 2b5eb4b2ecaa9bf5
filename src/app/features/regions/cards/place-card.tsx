import type { KeyboardEvent } from 'react'
import { yearOfPeriod } from '../../../../contract/period.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { useView } from '../../../state/store.ts'
import { openFigure, openPractice } from '../../../ui/dialogs/open-figure.ts'
import { display } from '../../../ui/display.ts'
import { dragHandle } from '../../../ui/places/dragged.ts'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { ThemeBar } from '../matrix/theme-bar.tsx'
import styles from './card.module.css'
import { type CardData, cardDetails, type Nested } from './card-data.ts'
import { CardMeta } from './card-meta.tsx'
import { CompareButton, useToggle } from './compare-button.tsx'
import { HeadlineRow } from './headline-row.tsx'

const practicesShown = 2

/** The element id of a place's card, for going to it. */
export const cardId = (regionId: string) => `place-${regionId}`

function openFirst({ figures, practices }: Nested): void {
  const [figure] = figures
  const [practice] = practices
  if (figure) openFigure(figure.id)
  else if (practice) openPractice(practice.id)
}

/** A place in seven strips; the key `c` on the focused card adds it to the comparison. */
export function PlaceCard({ card }: { card: CardData }) {
  const text = useText()
  const lang = useLanguage()
  const collection = useCollection()
  const { region } = card
  const chosen = useView((state) => state.regions?.includes(region.id) ?? false)
  const toggle = useToggle(region.id)
  const parent = collection.region(region.parentId)
  const details = cardDetails(collection, card)
  const year = details.period && yearOfPeriod(details.period)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    toggle()
  }

  return (
    <article
      id={cardId(region.id)}
      className={`${styles.card} ${chosen ? styles.chosen : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes the focus so that the key has a place
      tabIndex={0}
      aria-label={regionName(region, lang)}
      aria-keyshortcuts="c"
      onKeyDown={onKeyDown}
    >
      <header className={styles.head} {...dragHandle(region.id)}>
        <PlaceDot regionId={region.id} />
        <h3 className={styles.name}>{regionName(region, lang)}</h3>
        {parent && parent.level !== 'province' && parent.level !== 'nation' && (
          <span className={styles.parent}>{regionName(parent, lang, 'short')}</span>
        )}
        <CompareButton region={region} />
      </header>
      <CardMeta region={region} details={details} />
      <div className={styles.headlines}>
        {details.headlines.map((figure) => (
          <HeadlineRow key={figure.id} figure={figure} year={year} />
        ))}
      </div>
      <ThemeBar figures={card.figures} />
      {card.practices.length > 0 && (
        <div className={styles.practices}>
          <p className={styles.note}>{text.regions.practices(String(card.practices.length))}</p>
          {details.practices.slice(0, practicesShown).map((practice) => (
            <button
              key={practice.id}
              type="button"
              lang="zh"
              className={styles.practice}
              title={practice.title}
              onClick={() => openPractice(practice.id)}
            >
              {display(practice.title)}
            </button>
          ))}
        </div>
      )}
      {card.nested.length > 0 && (
        <p className={styles.nested}>
          {text.regions.nested}
          {card.nested.map((row) => (
            <button key={row.region.id} type="button" onClick={() => openFirst(row)}>
              <span className={styles.inner}>{regionName(row.region, lang)}</span>{' '}
              {text.regions.counts(String(row.figures.length), String(row.practices.length))}
            </button>
          ))}
        </p>
      )}
    </article>
  )
}
