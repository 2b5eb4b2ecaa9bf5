import type { Collection } from '../../../compare/collection.ts'
import type { Dataset } from '../../../contract/dataset.ts'
import { readAgain, type SourceMeta } from '../../../worker/client.ts'
import { inTurn } from '../own/in-turn.ts'
import { useOwnReports } from '../own/own-reports.ts'
import { loadText } from '../texts/texts.ts'
import { inPlaceOf } from './in-place.ts'
import { isSaid, type Told } from './none.ts'
import { actOnTold, loadTold, useToldStore } from './told-store.ts'

const publishedOf = (collection: Collection): Collection => collection.published ?? collection

/** What each report says with that, by the id of the source. */
let readings: ReadonlyMap<string, Dataset> = new Map()

/** Puts what a report says with that in the place of how it was published; without a reading it stands as published. */
function lay(sourceId: string, reading: Dataset | undefined): void {
  const others = [...readings].filter(([id]) => id !== sourceId)
  readings = new Map(reading ? [...others, [sourceId, reading]] : others)
  const own = [...readings.values()]
  useOwnReports.setState({
    retold: own.length > 0 ? { count: own.length, lay: (base) => inPlaceOf(base, own) } : undefined,
  })
}

async function read(collection: Collection, sourceId: string, told: SourceMeta) {
  const published = publishedOf(collection)
  const source = published.source(sourceId)
  if (!source) return undefined
  const { themes, indicators } = published
  const taxonomy = { themes: [...themes], indicators: [...indicators] }
  return await readAgain({ source, text: await loadText(sourceId), taxonomy, told })
}

/** What comes later is read later: one report after the other, and what was said last holds. */
const tellInTurn = inTurn()

/**
 * Says something of a published report: it is read again in this browser, its place and its time count as stated, and that is kept. Nothing
 * said leaves it as published.
 * @returns whether it could be read; if not, all is as before
 */
export function tell(collection: Collection, sourceId: string, told: SourceMeta): Promise<boolean> {
  return tellInTurn(async () => {
    const reading = isSaid(told) ? await read(collection, sourceId, told).catch(() => undefined) : undefined
    if (isSaid(told) && !reading) return false
    lay(sourceId, reading)
    void actOnTold((kept) => {
      const { [sourceId]: _, ...others } = kept
      return isSaid(told) ? { ...others, [sourceId]: told } : others
    })
    return true
  })
}

let isRestored = false

/** Reads again, once, the published reports of which something was said on an earlier visit. */
export async function restoreTold(collection: Collection): Promise<void> {
  if (isRestored) return
  isRestored = true
  await loadTold()
  for (const [sourceId, told] of Object.entries(useToldStore.getState().kept)) {
    await tellInTurn(async () => {
      const reading = await read(collection, sourceId, told).catch(() => undefined)
      // Said otherwise meanwhile, that holds.
      if (reading && useToldStore.getState().kept[sourceId] === told) lay(sourceId, reading)
    })
  }
}

/** Lays what a project says of published reports over what was said here: of one report what came last holds. */
export async function joinTold(collection: Collection, came: Told): Promise<number> {
  const known = Object.entries(came).filter(([id]) => publishedOf(collection).source(id))
  const done = await Promise.all(known.map(([id, told]) => tell(collection, id, told)))
  return done.filter(Boolean).length
}
