import type { Collection } from '../../../../compare/collection.ts'
import { carried } from '../../../../review/carry.ts'
import { hashOf } from '../../../../review/locate.ts'
import type { Review } from '../../../../review/record.ts'
import { type Newer, type OwnReport, useOwnReports } from '../../../data/own/own-reports.ts'
import { retell } from '../../../data/own/read-reports.ts'
import { loadText } from '../../../data/texts/texts.ts'
import { joined, takeOut } from '../../../review/kept.ts'
import { actOnReviews, loadReviews, useReviewStore } from '../../../review/store.ts'
import { takeAway } from '../take-away.ts'
import { surroundingsOf } from '../use-import.ts'

/** What came of putting new versions in the place of earlier ones. */
export interface Replaced {
  /** So many checks hold for the new versions too, and so many find their words there no more: these stay with the earlier ones. */
  moved: number
  left: number
  /** Brings the earlier ones back, and takes their checks out of the new ones. */
  undo: () => void
}

/** The reader's own report with a source, as it is now. */
const reportOf = (id: string): OwnReport | undefined =>
  useOwnReports.getState().reports.find(({ sourceId }) => sourceId === id)

/** What readers checked in an earlier version, as far as its words stand in the new one. */
async function checksOf(earlier: OwnReport, fresh: OwnReport): Promise<{ records: Review[]; left: number }> {
  const [{ sha256 } = { sha256: '' }] = earlier.dataset.sources
  const [source] = fresh.dataset.sources
  const records = useReviewStore.getState().kept.records.filter((record) => hashOf(record) === sha256)
  if (!source || records.length === 0) return { records: [], left: 0 }
  const text = await loadText(fresh.sourceId)
  return carried(records, { sha256: source.sha256, text }, () => `urn:uuid:${crypto.randomUUID()}`)
}

/** What was said of the earlier version holds for the new one, but for the day when it was published. */
async function saidOf(earlier: OwnReport, fresh: OwnReport, collection: Collection): Promise<void> {
  const { published: _, ...said } = earlier.given.told ?? {}
  if (Object.keys(said).length === 0) return
  await retell(fresh, { ...said, ...fresh.given.told }, surroundingsOf(collection))
}

/** Puts new versions of reports in the place of the earlier ones: what the reader said of these and checked in them goes along where it can. */
export async function replaceEarlier(newer: readonly Newer[], collection: Collection): Promise<Replaced> {
  await loadReviews()
  const gone: OwnReport[] = []
  const records: Review[] = []
  let left = 0
  for (const { sourceId, earlier } of newer) {
    const [fresh, old] = [reportOf(sourceId), reportOf(earlier)]
    if (!fresh || !old) continue
    const checks = await checksOf(old, fresh)
    records.push(...checks.records)
    left += checks.left
    await saidOf(old, fresh, collection)
    gone.push(old)
  }
  if (records.length > 0) await actOnReviews(joined(records))
  const giveBack = takeAway(gone, collection)
  const undo = () => {
    giveBack()
    for (const { id } of records) void actOnReviews(takeOut(id))
  }
  return { moved: records.length, left, undo }
}
