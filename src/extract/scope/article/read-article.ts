import type { Region } from '../../../contract/region.ts'
import type { RawArticle } from '../../outline/items.ts'
import type { JoinedText } from '../../prepare/joined-text.ts'
import type { RawBlock } from '../../prepare/rejoin.ts'
import type { PlaceMention } from '../../recognize/places/mention.ts'
import type { Sentence } from '../../tokens/sentences.ts'

/** A block with its text, its sentences and the places that it names. */
export interface ReadBlock {
  raw: RawBlock
  joined: JoinedText
  sentences: readonly Sentence[]
  mentions: readonly PlaceMention[]
}

export interface ReadArticle {
  raw: RawArticle
  blocks: ReadBlock[]
  /** The place that the article is about, if it names one. */
  base: Region | undefined
}
