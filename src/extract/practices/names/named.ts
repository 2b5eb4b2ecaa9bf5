import type { Span } from '../../../contract/span.ts'

/** What the text calls a thing. Offsets are those of the block's joined text. */
export interface Named extends Span {
  /** It stands in quotation marks, or holds such a word. */
  quoted: boolean
  /** It ends with a word for what it is: 机制, 服务站. */
  headed: boolean
  /** A verb says that the place made it: 推行, 成立. */
  made: boolean
  /** One of a list of names that a word closes for what they are: 等一批好做法. */
  listed?: boolean
  /** The verb only betters what is there: 健全. */
  bettered?: boolean
}

/** How much speaks for a name: what it is, that it was made, that it is quoted. Of two alike the first is taken. */
const weight = ({ quoted, headed, made }: Named): number => Number(headed) + Number(made) + Number(quoted)

/** The name that a passage goes by, of those that stand in it. */
export const mainName = (names: readonly Named[]): Named | undefined =>
  names.reduce<Named | undefined>(
    (best, name) => (best === undefined || weight(name) > weight(best) ? name : best),
    undefined,
  )
