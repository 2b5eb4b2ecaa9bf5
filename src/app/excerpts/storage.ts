import { storageOf } from '../data/kept/storage.ts'
import { noLists } from './lists.ts'
import { type Lists, listsSchema } from './schema.ts'

/** Where this browser keeps the reader's lists. */
export const storage = storageOf<Lists>(
  'duizhao.excerpts',
  noLists,
  (stored) => listsSchema.safeParse(stored).data,
)
