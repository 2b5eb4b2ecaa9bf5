import type { Collection } from '../../../../compare/collection.ts'
import { yearIn } from '../../../../compare/filter.ts'
import { lastAnswers } from '../../../data/last-answers.ts'
import type { CardOrder } from '../../../state/view-state.ts'
import type { ProvinceGroup } from '../groups.ts'
import { type CardData, cardDetails } from './card-data.ts'

/** What cards are sorted by, the least first; equal ones keep the dataset's order, which is that of the adcodes. */
const keys: Record<Exclude<CardOrder, 'code'>, (c: Collection, card: CardData) => number | string> = {
  says: (_, { figures, practices }) => -(figures.length + practices.length),
  // The year that the card shows; what has none comes last.
  year: (c, card) => -(yearIn(cardDetails(c, card).period)?.year ?? 0),
  name: (_, { region }) => region.pinyin || region.name,
}

/** Puts the cards of each province in an order; the provinces stay as they are. */
export const orderCards = lastAnswers(
  (c: Collection, groups: readonly ProvinceGroup[], order: CardOrder = 'code'): readonly ProvinceGroup[] => {
    if (order === 'code') return groups
    return groups.map((group) => {
      const keyed = group.cards.map((card) => ({ card, key: keys[order](c, card) }))
      keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      return { ...group, cards: keyed.map(({ card }) => card) }
    })
  },
)
