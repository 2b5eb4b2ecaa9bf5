import { lazy, memo, Suspense } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { peersOf } from '../../../compare/told/peers.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { filtered, useFiltered } from '../../data/use-filtered.ts'
import { useText } from '../../i18n/use-text.ts'
import { clearFilters, useView } from '../../state/store.ts'
import type { ViewState } from '../../state/view-state.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Empty } from '../../ui/controls/empty.tsx'
import { useLater } from '../../ui/use-printing.ts'
import { cardDetails } from './cards/card-data.ts'
import { CardList, loadLongList } from './cards/card-list.tsx'
import { orderCards } from './cards/order-cards.ts'
import { provinceGroups } from './groups.ts'
import styles from './regions-view.module.css'

/** Fetched behind the first cards, which need none of it. */
const Margin = memo(lazy(() => import('./margin.tsx')))

/** Home: every place of the collection as a card, and beside them who speaks of what. */
export default function RegionsView() {
  const text = useText()
  const collection = useCollection()
  const { figures, practices } = useFiltered()
  const order = useView((state) => state.order)
  // The cards are drawn first, the margin right after them, in the room that is kept for it.
  const besides = useLater(true, false)
  const { groups: provinces, hidden } = provinceGroups(collection, figures, practices)
  const groups = orderCards(collection, provinces, order)
  if (groups.length === 0 && hidden === 0) {
    return (
      <div className={styles.page}>
        <Empty title={text.regions.empty.none} hint={text.regions.empty.noneHint} />
      </div>
    )
  }
  // Told by a print that comes before the margin.
  const waits = <p data-waiting>{text.shell.loading}</p>
  return (
    <div className={styles.page}>
      <div className={styles.groups}>
        {groups.length > 0 && <CardList groups={groups} />}
        {groups.length === 0 && (
          <Empty
            title={text.regions.empty.filtered}
            hint={text.regions.empty.filteredHint}
            action={<Button onClick={() => clearFilters()}>{text.regions.empty.clear}</Button>}
          />
        )}
        {groups.length > 0 && hidden > 0 && (
          <p className={styles.hidden}>{text.regions.hidden(String(hidden))}</p>
        )}
      </div>
      <aside className={styles.rail}>
        <Suspense fallback={waits}>{besides ? <Margin /> : waits}</Suspense>
      </aside>
    </div>
  )
}

/** As many cards as a list draws that keeps none to its window. */
const firstCards = 240
const figuresAtATime = 25
/** So many cards may be too many lines to draw them all. */
const longList = 60

/** Asks of the collection what the cards would ask. */
export function* prepare(collection: Collection, state: ViewState): Generator<undefined> {
  yield
  const { figures, practices } = filtered(collection, state)
  const { groups } = provinceGroups(collection, figures, practices)
  yield
  const cards = orderCards(collection, groups, state.order).flatMap((group) => group.cards)
  if (cards.length > longList) void loadLongList().catch(() => undefined)
  for (const card of cards.slice(0, firstCards)) {
    // Who says the same as a card is looked for by figure: the first one to ask pays for all that share its axis.
    for (const [at, figure] of card.figures.entries()) {
      if (at % figuresAtATime === 0) yield
      peersOf(collection, figure)
    }
    cardDetails(collection, card)
  }
}
