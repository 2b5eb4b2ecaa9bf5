import type { Region } from '../../../contract/region.ts'
import { recognizePlaces } from '../../recognize/places/places.ts'
import { isPaper } from '../places/aside.ts'
import type { DocumentPlaces } from '../places/document-places.ts'
import type { RegionTable } from '../places/regions.ts'
import { type ResolvedPlace, resolvePlaces } from '../places/resolve-places.ts'
import type { ReadArticle, ReadBlock } from './read-article.ts'

/** What a place that is told in a part of an article weighs. `meeting`: the line that says before whose congress the report was given; `issuer`: the office that signs its head. */
export const weights = { title: 6, meeting: 6, issuer: 6, lead: 3, subject: 2, other: 1 } as const

/** A place that an article names, and where. */
export interface PlaceEvidence {
  part: keyof typeof weights
  /** It stands in the name of a paper. */
  paper: boolean
  place: ResolvedPlace
}

/** A heading that is an office and nothing else: 怀化市财政局, 三亚市人民政府. */
const signedBy = /^[\p{Script=Han}]{2,20}(?:人民政府|政府办公室|局|委员会|办公室)$/u

/** A line that says where a page was taken from: 来源:黔东南信息港. */
const ofOrigin = /来源|作者|编辑|^原创\s/u

/** What a line of an article's head says of its place: the meeting, or the office that signs. @param body blocks of text so far */
function headPart({ raw, joined }: ReadBlock, body: number): PlaceEvidence['part'] | undefined {
  if (raw.kind === 'meeting') return 'meeting'
  return raw.kind === 'heading' && body === 0 && signedBy.test(joined.text) ? 'issuer' : undefined
}

/** The places of a block. @param home what holds a local name that no place stands before */
export function placesOf(
  block: ReadBlock,
  places: DocumentPlaces,
  table: RegionTable,
  home?: Region,
): ResolvedPlace[] {
  return resolvePlaces(block.joined.text, block.mentions, places, table, () => home)
}

/** Every place that an article names, with where it stands. @param home see placesOf */
export function evidenceOf(
  { raw, blocks }: ReadArticle,
  places: DocumentPlaces,
  table: RegionTable,
  home?: Region,
): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = []
  if (raw.titleBlocks === 0 && raw.kind !== 'caption')
    for (const place of resolvePlaces(raw.title, recognizePlaces(raw.title), places, table, () => home))
      evidence.push({ part: 'title', place, paper: false })
  let body = 0
  blocks.forEach((block, at) => {
    if (block.raw.table || (block.raw.kind === 'meta' && ofOrigin.test(block.joined.text))) return
    const running = block.raw.kind === 'body' || block.raw.kind === 'caption'
    if (running) body++
    const whole = at < raw.titleBlocks ? 'title' : headPart(block, body)
    placesOf(block, places, table, home).forEach((place, order) => {
      const subject = block.sentences.some(
        (sentence) => place.start - sentence.start <= 6 && place.start >= sentence.start,
      )
      const lead = running && body <= 2 && order === 0
      const part = whole ?? (lead ? 'lead' : subject ? 'subject' : 'other')
      evidence.push({ part, place, paper: isPaper(block.joined.text, place.start, place.end) })
    })
  })
  return evidence
}
