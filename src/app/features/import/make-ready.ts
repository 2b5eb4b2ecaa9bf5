import type { Collection } from '../../../compare/collection.ts'
import { warmUp } from '../../../worker/client.ts'
import { textNow } from '../../data/texts/texts.ts'

/** So many characters of a report make most of the rules run. */
const sample = 3000

/** Starts what reads reports while the reader still holds the file or looks for it: the first report is there sooner by half. */
export function makeReady(collection: Collection): void {
  const text = collection.sources.map(({ id }) => textNow(id)).find((one) => typeof one === 'string')
  warmUp(text?.slice(0, sample) ?? '')
}
