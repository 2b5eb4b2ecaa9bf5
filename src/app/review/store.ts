import { keptStore } from '../data/kept/kept-store.ts'
import { noReviews } from './none.ts'

/** What the reader checked, as this browser keeps it. */
const reviews = keptStore(noReviews, () => import('./storage.ts').then(({ storage }) => storage))

export const { useStore: useReviewStore, load: loadReviews, act: actOnReviews } = reviews
