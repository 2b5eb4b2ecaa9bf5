import { keptStore } from '../data/kept/kept-store.ts'
import { noLists } from './open-list.ts'

/** The reader's lists, as this browser keeps them. */
const lists = keptStore(noLists, () => import('./storage.ts').then(({ storage }) => storage))

export const { useStore: useExcerptStore, load: loadExcerpts, act } = lists
