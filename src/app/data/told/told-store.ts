import { keptStore } from '../kept/kept-store.ts'
import { noneTold } from './none.ts'

const told = keptStore(noneTold, () => import('./storage.ts').then(({ storage }) => storage))

/** What the reader said of published reports, as this browser keeps it. */
export const { useStore: useToldStore, load: loadTold, act: actOnTold } = told
